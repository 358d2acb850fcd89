// Bytes as Java signs them: from -128 to 127.

/** signedBytes(Buffer.from([255, 1])) //=> [-1, 1] */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Takes a text, by its character set, or bytes, signed or not. */
export function bytesOf(data: string | readonly number[], charset: unknown = 'UTF_8'): Buffer {
  if (typeof data !== 'string') return Buffer.from(data.map((byte) => byte & 0xff));
  return String(charset) === 'US_ASCII' ? asciiOf(data) : Buffer.from(data, 'utf8');
}

/** Java writes a question mark for what ASCII lacks. */
function asciiOf(text: string): Buffer {
  return Buffer.from(Array.from(text, (sign) => (sign.charCodeAt(0) > 127 ? 63 : sign.charCodeAt(0))));
}
