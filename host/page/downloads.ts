// Makes files of the workbook: .xlsx of all of it with formulas, .csv of the sheet in view as it is shown.

import type { Model, UnboundedZone } from '@odoo/o-spreadsheet';
import JSZip from 'jszip/dist/jszip.min.js';
import { columnLetters } from '../grid/a1';
import { parseInput } from '../grid/parse-input';
import { escapeText } from '../server/escape-text';
import { element } from './element';

/** Returns the whole workbook. */
export async function toXlsx(model: Model): Promise<Blob> {
  const { files } = await model.exportXLSX();
  const zip = new JSZip();
  for (const file of files) {
    if ('content' in file) zip.file(file.path, withWhatIsMissing(file.path, file.content, model));
    else zip.file(file.path, await (await fetch(file.imageSrc)).blob());
  }
  return zip.generateAsync({ type: 'blob' });
}

/** The library leaves some things out that a whole file has. */
function withWhatIsMissing(path: string, xml: string, model: Model): string {
  if (path === 'xl/workbook.xml') return withNames(xml, model);
  // "_x000D_" stands for a sign in such a file: a text that reads so has its first sign escaped (ECMA-376, ST_Xstring).
  return path === 'xl/sharedStrings.xml' ? xml.replaceAll(/_(?=x[\da-z]{4}_)/gi, '_x005F_') : xml;
}

/** Formulas may stand on the named ranges. */
function withNames(xml: string, { getters }: Model): string {
  const names = getters.getNamedRanges().map(({ name, range }) => {
    const sheet = `'${getters.getSheetName(range.sheetId).replaceAll("'", "''")}'`;
    const place = `${sheet}!${toFixedCells(range.unboundedZone)}`;
    return `<definedName name="${escapeText(name)}">${escapeText(place)}</definedName>`;
  });
  if (names.length === 0) return xml;
  return xml.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}

/** As the file has it: `$A$1:$B$2`, or `$A:$B` for whole columns. */
function toFixedCells({ left, top, right, bottom }: UnboundedZone): string {
  const [first, last] = [columnLetters(left + 1), columnLetters((right ?? left) + 1)];
  return bottom === undefined ? `$${first}:$${last}` : `$${first}$${top + 1}:$${last}$${bottom + 1}`;
}

/** Returns the sheet in view, each cell as it is shown and texts as texts, up to the last one with something in it. */
export function toCsv(model: Model): string {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const rows: string[][] = [];
  for (let row = 0; row < numberOfRows; row += 1) {
    const cells: string[] = [];
    for (let col = 0; col < numberOfCols; col += 1) {
      const { type, formattedValue } = getters.getEvaluatedCell({ sheetId, col, row });
      cells.push(type === 'text' ? armed(formattedValue) : formattedValue);
    }
    rows.push(cells);
  }
  return trimmed(rows)
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n');
}

/**
 * A file has no other sign for what is text: whatever a spreadsheet would take for something else gets an apostrophe,
 * as a person would type it. Phones and @usernames of a list stay bare, since no program makes more of them.
 */
function armed(text: string): string {
  const isBare = /^(?:@[\w.]+|\+\d[\d ]* [\d ]+)$/.test(text);
  return (!isBare && STARTS_FORMULA.test(text)) || LOCALES.some((locale) => isReadOtherwise(text, locale))
    ? `'${text}`
    : text;
}

/** Excel takes more signs for the start of a formula than Sheets does, and some programs skip blanks before them. */
const STARTS_FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

const LOCALES = ['en_US', 'ru_RU', 'uz_UZ'];

function isReadOtherwise(text: string, locale: string): boolean {
  return parseInput(text, { locale, format: '', by: 'person', year: 2000 }).value !== text;
}

function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let [height, width] = [0, 0];
  rows.forEach((row, rowIndex) => {
    row.forEach((text, column) => {
      if (text === '') return;
      height = rowIndex + 1;
      width = Math.max(width, column + 1);
    });
  });
  return rows.slice(0, height).map((row) => row.slice(0, width));
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lets the browser save it. */
export function offerDownload(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
