// Opens a .csv or .xlsx file as the workbook to start from.

import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import JSZip from 'jszip';
import { isWholeColumns, parseA1, splitSheetName } from '../grid/a1';
import type { Area, SheetFacts } from '../grid/grid';
import type { LiveGrid, LiveGridOptions } from '../grid/live-grid';
import { parseInput } from '../grid/parse-input';
import { parseCsv } from './csv';
import { codeOf, messageOf } from './error-facts';

/** What a file gives: how to make the grid, and what to write into it then. */
export interface OpenedBook {
  readonly options: Pick<LiveGridOptions, 'name' | 'workbook'>;
  readonly fill: (grid: LiveGrid) => void;
}

/** Returns the workbook of a file; what is wrong with it is thrown as a sentence. */
export async function openBookFile(file: string, year: number): Promise<OpenedBook> {
  const bytes = readBytes(file);
  const name = basename(file, extname(file));
  if (extname(file).toLowerCase() === '.xlsx') {
    const parts = await readXlsxParts(bytes, file);
    return { options: { name, workbook: parts }, fill: (grid) => nameRanges(grid, parts['xl/workbook.xml'] ?? '') };
  }
  const rows = readRows(bytes, file);
  return { options: { name, workbook: sheetFor(name, rows) }, fill: (grid) => fillSheet(grid, rows, year) };
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = codeOf(error) === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new Error(`${file} ${reason}. Check the path given with --book.`, { cause: error });
  }
}

function readRows(bytes: Buffer, file: string): readonly (readonly string[])[] {
  try {
    return parseCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const isForeign = codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    const reason = isForeign ? 'It is not in UTF-8; save it as "CSV UTF-8".' : messageOf(error);
    throw new Error(`${file} cannot be read as a .csv file. ${reason}`, { cause: error });
  }
}

function sheetFor(name: string, rows: readonly (readonly string[])[]) {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 26);
  // https://support.google.com/docs/answer/37603: sheet names of up to 100 characters, which may not hold these.
  const sheetName = name.replace(/['*?/\\[\]]/g, ' ').slice(0, 100);
  return { sheets: [{ id: 'sheet-0', name: sheetName, colNumber: width, rowNumber: Math.max(1000, rows.length) }] };
}

function fillSheet(grid: LiveGrid, rows: readonly (readonly string[])[], year: number): void {
  const place = { locale: grid.locale, format: '', by: 'person', year } as const;
  const [sheet] = grid.sheets();
  if (sheet)
    grid.write(
      sheet.id,
      1,
      1,
      rows.map((row) => row.map((text) => parseInput(text, place))),
    );
}

/** The parts of the file by their paths; the library turns them into a workbook. */
async function readXlsxParts(bytes: Buffer, file: string): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
    throw new Error(`${file} is not an .xlsx file, or it is damaged. Open it in a spreadsheet and save it again.`, {
      cause: error,
    });
  });
  await giveXmlParser();
  const parts = Object.values(zip.files).filter((part) => !part.dir && /\.(xml|rels)$/.test(part.name));
  const read = parts.map(async (part) => [part.name, plainStrings(await part.async('string'))] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** The library reads shared and formula strings, but not those that stand in the cell itself: they become the latter. */
function plainStrings(xml: string): string {
  return xml.replace(/t="inlineStr"([^>]*)>\s*<is>(.*?)<\/is>/gs, (_, attributes: string, inline: string) => {
    const texts = [...inline.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, text]) => text);
    return `t="str"${attributes}><v>${texts.join('')}</v>`;
  });
}

/** The library leaves the named ranges out, on which formulas may stand. */
function nameRanges(grid: LiveGrid, xml: string): void {
  for (const [, attributes = '', text = ''] of xml.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/g)) {
    const name = plainText(/name="([^"]*)"/.exec(attributes)?.[1] ?? '');
    const { sheetName, cells } = splitSheetName(plainText(text));
    const sheet = grid.sheets().find((one) => one.name === sheetName);
    const area = sheet && parseA1(cells, sheet);
    // What names no place of the workbook is none of ours: print areas, constants, and what other programs keep there.
    if (!area || name.startsWith('_xlnm.')) continue;
    growSheet(grid, sheet, area);
    grid.setNamedRange({ name, sheetId: sheet.id, area, wholeColumns: isWholeColumns(cells) });
  }
}

/** The file does not say how large its sheets are, and the library makes them as large as their content. */
function growSheet(grid: LiveGrid, { id, rows, columns }: SheetFacts, area: Area): void {
  const [moreRows, moreColumns] = [area.row + area.rows - 1 - rows, area.column + area.columns - 1 - columns];
  if (moreRows > 0) grid.insertRows(id, rows + 1, moreRows);
  if (moreColumns > 0) grid.insertColumns(id, columns + 1, moreColumns);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plainText(xml: string): string {
  return xml.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The library reads XML as a browser does; in Node it brings a parser that finds nothing. jsdom comes with it too. */
async function giveXmlParser(): Promise<void> {
  const { JSDOM } = await import('jsdom');
  const { DOMParser, XMLSerializer } = new JSDOM().window;
  Object.assign(globalThis, { DOMParser, XMLSerializer });
}
