// Tells in which encoding the bytes of a text file are, and reads them.

/** As TextDecoder calls them; the ones that a person may choose. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'windows-1252',
  'windows-1254',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Enough to tell, and little enough to be quick with a large file. */
const LOOKED_AT = 256 * 1024;

/** Returns the text; a byte order mark is none of it. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Returns the encoding by the byte order mark, by what is valid, by where the zero bytes stand, and by the letters that come out. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const head = bytes.subarray(0, LOOKED_AT);
  const marked = byMark(head) ?? byZeros(head);
  if (marked) return marked;
  // All encodings write the letters of English and digits alike: what tells begins with the first other one.
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first += 1;
  const telling = bytes.subarray(first, first + LOOKED_AT);
  return isUtf8(telling) ? 'utf-8' : byLetters(telling);
}

function byMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** In UTF-16 each digit, comma and end of line has a zero byte, always on the same side. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd < bytes.length * 0.04) return null;
  const encoding = odd > even * 9 ? 'utf-16le' : even > odd * 9 ? 'utf-16be' : null;
  return encoding && LIST.test(decode(bytes, encoding)) ? encoding : null;
}

/** What stands in every list; two bytes of other text, read as one sign, hardly ever are it. */
const LIST = /[\n\t,;|]/;

const BROKEN = '\ufffd';

/** Hint: one broken byte in a file of thousands of letters does not make another encoding of it. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = decode(bytes, 'utf-8');
  let [broken, letters] = [0, 0];
  for (const sign of text) {
    if (sign === BROKEN) broken += 1;
    else if (sign > '\u007f') letters += 1;
  }
  // What was cut in the middle of a letter, at the end of the head, is one.
  return broken <= 1 + letters / 50 && (broken === 0 || letters > broken);
}

const CYRILLIC: readonly Encoding[] = ['windows-1251', 'koi8-r', 'ibm866'];

function byLetters(bytes: Uint8Array): Encoding {
  const judged = CYRILLIC.map((encoding) => ({ encoding, score: likeness(decode(bytes, encoding)) }));
  return judged.reduce((best, each) => (each.score > best.score ? each : best)).encoding;
}

/** Three quarters of Russian text, and of Uzbek in Cyrillic. */
const FREQUENT = /[оеаинтсрвлкмдпуя]/i;
const CYRILLIC_LETTER = /[а-яё]/i;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** How much a text looks as people write: letters that they use often, and no capitals inside words. */
function likeness(text: string): number {
  let score = 0;
  let before = ' ';
  for (const sign of text) {
    if (sign > '\u007f') score += scoreOf(sign, before);
    before = sign;
  }
  return score;
}

function scoreOf(sign: string, before: string): number {
  if (!CYRILLIC_LETTER.test(sign)) return -1;
  const isCapital = CAPITAL.test(sign);
  if (isCapital && SMALL.test(before)) return -3;
  if (!FREQUENT.test(sign)) return -1;
  return isCapital ? 2 : 3;
}
