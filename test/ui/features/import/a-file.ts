// Files as people bring them, made in the test: text in any encoding, and workbooks.

import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import type { FileToRead } from '../../../../ui/features/import/read-file';

/** Puts the browser's reader of XML where the page finds it. */
export function useBrowserXml(): void {
  const { window } = new JSDOM();
  globalThis.DOMParser = window.DOMParser as typeof DOMParser; // It reads XML as browsers do.
}

/** A file of these bytes; `size` says what the disk says of it. */
export function aFile(bytes: Uint8Array | string, { name = 'list.csv', size }: { name?: string; size?: number } = {}) {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes);
  const file: FileToRead = { name, size: size ?? content.length, arrayBuffer: async () => content.buffer };
  return file;
}

/** Encodes by looking up each sign among the 256 of the encoding. */
export function inOneByte(text: string, encoding: string): Uint8Array {
  const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text].map((sign) => signs.indexOf(sign)));
}

export function inUtf16(text: string, { isBig = false, mark = true } = {}): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

export interface SheetToWrite {
  readonly name: string;
  /** What stands inside <sheetData>. */
  readonly rows: string;
  readonly isHidden?: boolean;
}

export interface WorkbookToWrite {
  readonly sheets: readonly SheetToWrite[];
  /** What stands inside <sst>. */
  readonly strings?: string;
  /** What stands inside <styleSheet>. */
  readonly styles?: string;
  readonly is1904?: boolean;
  /** Other parts, or others in the place of ours. */
  readonly parts?: Readonly<Record<string, string>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Returns the bytes of an .xlsx file. */
export function aWorkbook({ sheets, strings, styles, is1904, parts = {} }: WorkbookToWrite): Promise<Uint8Array> {
  const zip = new JSZip();
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const listed = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${isHidden ? ' state="hidden"' : ''}/>`,
  );
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file('_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')));
  zip.file(
    'xl/workbook.xml',
    `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
  );
  const targets = sheets.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  if (strings !== undefined) targets.push(relation('rId90', 'sharedStrings', '/xl/sharedStrings.xml'));
  if (styles !== undefined) targets.push(relation('rId91', 'styles', 'styles.xml'));
  zip.file('xl/_rels/workbook.xml.rels', relations(targets.join('')));
  sheets.forEach(({ rows }, index) => {
    zip.file(`xl/worksheets/sheet${index + 1}.xml`, `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`);
  });
  if (strings !== undefined) zip.file('xl/sharedStrings.xml', `<sst ${MAIN}>${strings}</sst>`);
  if (styles !== undefined) zip.file('xl/styles.xml', `<styleSheet ${MAIN}>${styles}</styleSheet>`);
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
