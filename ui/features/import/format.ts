// Tells by its first bytes what a file is, whatever its name says.

import type { TextKey } from '../../text-keys';

/** What can be read, or the sentence that says why it cannot. */
export type Format = 'text' | 'zip' | TextKey;

/** The first bytes of what people take for a list. */
const BEGINNINGS: readonly { readonly bytes: string; readonly format: Format }[] = [
  { bytes: 'PK\u0003\u0004', format: 'zip' },
  // An empty archive.
  { bytes: 'PK\u0005\u0006', format: 'import.err.broken' },
  { bytes: '{\\rtf', format: 'import.err.noTable' },
  { bytes: '%PDF', format: 'import.err.noTable' },
  { bytes: '\u0089PNG', format: 'import.err.noTable' },
  { bytes: '\u00ff\u00d8\u00ff', format: 'import.err.noTable' },
  { bytes: 'GIF8', format: 'import.err.noTable' },
  { bytes: 'RIFF', format: 'import.err.noTable' },
  { bytes: 'Rar!', format: 'import.err.archive' },
  { bytes: '7z\u00bc\u00af', format: 'import.err.archive' },
  { bytes: '\u001f\u008b', format: 'import.err.archive' },
];

/** Of Word and Excel until 2003, and of a workbook with a password. */
const OLE = '\u00d0\u00cf\u0011\u00e0';
const MARKUP = /^\s*<(?:!doctype|html|table|meta|\?xml|head|body)/i;
const SECRET = 'EncryptedPackage';

/** Returns what the file is. */
export function formatOf(bytes: Uint8Array): Format {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  if (head.startsWith(OLE)) return hasWide(bytes, SECRET) ? 'import.err.password' : 'import.err.oldExcel';
  const known = BEGINNINGS.find((each) => head.startsWith(each.bytes));
  if (known) return known.format;
  return MARKUP.test(head.replace(/^\u00ef\u00bb\u00bf/, '')) ? 'import.err.markup' : 'text';
}

/** Says whether the name stands there in UTF-16, as the directory of such a file has it. */
function hasWide(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((sign) => [sign.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
