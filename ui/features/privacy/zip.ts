// Puts files into one ZIP archive, unpressed.
// Source of the format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, method "store".

export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

const UTF8_NAMES = 0x0800;
const VERSION = 20;
/** The first of January 1980, midnight: the day on which the format's calendar begins. */
const FIRST_DAY = 0x21;

/** Returns the bytes of the archive. */
export function toZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const [nameBytes, bytes] = [encoder.encode(name), encoder.encode(text)];
    const facts = factsOf(bytes, nameBytes);
    const local = join([numbers([[0x04034b50, 4]]), facts, numbers([[0, 2]]), nameBytes, bytes]);
    const entry = [
      numbers([
        [0x02014b50, 4],
        [VERSION, 2],
      ]),
      facts,
      numbers([
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ]),
    ];
    directory.push(...entry, nameBytes);
    parts.push(local);
    offset += local.length;
  }
  const listed = join(directory);
  const counts = [entries.length, entries.length].map((count): NumberOf => [count, 2]);
  const end = numbers([[0x06054b50, 4], [0, 2], [0, 2], ...counts, [listed.length, 4], [offset, 4], [0, 2]]);
  return join([...parts, listed, end]);
}

type NumberOf = readonly [value: number, bytes: number];

/** What the header before the file and the line of the directory both say. */
function factsOf(bytes: Uint8Array, name: Uint8Array): Uint8Array {
  const sizes: readonly NumberOf[] = [
    [crc32(bytes), 4],
    [bytes.length, 4],
    [bytes.length, 4],
    [name.length, 2],
  ];
  return numbers([[VERSION, 2], [UTF8_NAMES, 2], [0, 2], [0, 2], [FIRST_DAY, 2], ...sizes]);
}

/** Little-endian. */
function numbers(values: readonly NumberOf[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff)),
  );
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Of each byte, by the polynomial of ISO 3309. */
const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (SUMS[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
