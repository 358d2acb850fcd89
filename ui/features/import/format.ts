// Tells by its first bytes what a file is, whatever its name says.

import type { TextKey } from '../../text-keys';

/** What can be read, or the sentence that says why it cannot. */
export type Format = 'text' | 'zip' | TextKey;

/** The first bytes of what people take for a list, in hexadecimal. */
const BEGINNINGS: readonly { readonly bytes: string; readonly format: Format }[] = [
  { bytes: '504b0304', format: 'zip' },
  // An archive with nothing in it.
  { bytes: '504b0506', format: 'import.err.broken' },
  // Rich text, PDF, and pictures: PNG, JPEG, GIF, WebP.
  { bytes: '7b5c727466', format: 'import.err.noTable' },
  { bytes: '25504446', format: 'import.err.noTable' },
  { bytes: '89504e47', format: 'import.err.noTable' },
  { bytes: 'ffd8ff', format: 'import.err.noTable' },
  { bytes: '47494638', format: 'import.err.noTable' },
  { bytes: '52494646', format: 'import.err.noTable' },
  // RAR, 7z and gzip.
  { bytes: '52617221', format: 'import.err.archive' },
  { bytes: '377abcaf', format: 'import.err.archive' },
  { bytes: '1f8b', format: 'import.err.archive' },
];

/** Of Word and Excel until 2003, and of a workbook with a password. */
const OLE = 'd0cf11e0';
const MARKUP = /^\ufeff?\s*<(?:!doctype|html|table|meta|\?xml|head|body)/i;
const SECRET = 'EncryptedPackage';

/** Returns what the file is. */
export function formatOf(bytes: Uint8Array): Format {
  const beginning = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (beginning.startsWith(OLE)) return hasWide(bytes, SECRET) ? 'import.err.password' : 'import.err.oldExcel';
  const known = BEGINNINGS.find((each) => beginning.startsWith(each.bytes));
  if (known) return known.format;
  const head = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 512));
  return MARKUP.test(head) ? 'import.err.markup' : 'text';
}

/** Says whether the name stands there in UTF-16, as the directory of such a file has it. */
function hasWide(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((sign) => [sign.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
