// Makes files of the workbook: .xlsx of all of it with formulas, .csv of the sheet in view as it is shown.

import type { Model, UnboundedZone } from '@odoo/o-spreadsheet';
import JSZip from 'jszip/dist/jszip.min.js';
import { columnLetters } from '../grid/a1';
import { escapeText } from '../server/escape-text';
import { element } from './element';

/** Returns the whole workbook. */
export async function toXlsx(model: Model): Promise<Blob> {
  const { files } = await model.exportXLSX();
  const zip = new JSZip();
  for (const file of files) {
    if ('content' in file) zip.file(file.path, withNames(file.path, file.content, model));
    else zip.file(file.path, await (await fetch(file.imageSrc)).blob());
  }
  return zip.generateAsync({ type: 'blob' });
}

/** The library leaves the named ranges out, on which formulas may stand. */
function withNames(path: string, xml: string, { getters }: Model): string {
  if (path !== 'xl/workbook.xml') return xml;
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

/** Returns the sheet in view, each cell as it is shown, up to the last one with something in it. */
export function toCsv(model: Model): string {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const rows: string[][] = [];
  for (let row = 0; row < numberOfRows; row += 1) {
    const cells: string[] = [];
    for (let col = 0; col < numberOfCols; col += 1) {
      cells.push(getters.getEvaluatedCell({ sheetId, col, row }).formattedValue);
    }
    rows.push(cells);
  }
  return trimmed(rows)
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n');
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
