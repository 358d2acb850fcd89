// Reads a sheet of an .xlsx workbook into rows of texts; no formula is computed, what it last came to is taken.

import type { ImportRow } from '../../../../src/entry/import-rpc';
import type { ReadingLimits } from '../limits';
import { type FileTable, toRow, withoutUnshown } from '../table';
import { Unreadable } from '../unreadable';
import { type CellWorld, cellText, richText } from './cell-text';
import { type Parts, readStyles, readWorkbook } from './workbook';
import { childrenOf, elementsOf } from './xml';
import { type Budget, partsIn, textOf } from './zip';

/** Returns the rows of the sheet of that name, of the first one without a name. The page can be drawn in between. */
export async function readXlsx(
  bytes: Uint8Array,
  wanted: string | undefined,
  limits: ReadingLimits,
): Promise<FileTable> {
  const parts = partsIn(bytes);
  const budget: Budget = { left: limits.unpackedBytes };
  const { sheets, is1904, ...about } = readWorkbook(parts, budget);
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0];
  if (!sheet) throw new Unreadable('import.err.broken');
  const styles = readStyles(parts.get(about.styles), budget);
  const strings = await readStrings(parts, about.strings, budget);
  const rows = await readRows(parts, sheet.part, { strings: strings.texts, styles, is1904 }, { budget, limits });
  return {
    ...rows,
    dropped: strings.dropped + rows.dropped,
    sheets: sheets.map(({ name }) => name),
    sheet: sheet.name,
  };
}

async function readStrings(parts: Parts, name: string, budget: Budget) {
  const part = parts.get(name);
  const texts: string[] = [];
  let dropped = 0;
  if (!part) return { texts, dropped };
  for (const elements of elementsOf(textOf(part, budget), 'si')) {
    for (const element of elements) {
      const clean = withoutUnshown(richText(element));
      dropped += clean.dropped;
      texts.push(clean.text);
    }
    await breath();
  }
  return { texts, dropped };
}

interface RowsOptions {
  readonly budget: Budget;
  readonly limits: ReadingLimits;
}

/** One row more than may be tells that there are too many; the rest is not even unpacked. */
async function readRows(parts: Parts, name: string, world: CellWorld, { budget, limits }: RowsOptions) {
  const part = parts.get(name);
  if (!part) throw new Unreadable('import.err.broken');
  const rows: ImportRow[] = [];
  let [last, dropped] = [0, 0];
  for (const elements of elementsOf(textOf(part, budget), 'row')) {
    for (const element of elements) {
      last = Number(element.getAttribute('r') ?? last + 1);
      const clean = cellsOf(element, world, limits).map(withoutUnshown);
      for (const cell of clean) dropped += cell.dropped;
      const row = toRow(
        last,
        clean.map(({ text }) => text),
      );
      if (row) rows.push(row);
      if (rows.length > limits.rows) return { rows, dropped };
    }
    await breath();
  }
  return { rows, dropped };
}

/** Blank cells are not written in the file, so that each says where it stands. */
function cellsOf(row: Element, world: CellWorld, limits: ReadingLimits): readonly string[] {
  const cells: string[] = [];
  for (const cell of childrenOf(row)) {
    if (cell.localName !== 'c') continue;
    const column = columnOf(cell.getAttribute('r')) ?? cells.length;
    const text = cellText(cell, world);
    if (text === '') continue;
    if (column >= limits.columns) {
      throw new Unreadable('import.err.columns', { columns: String(column + 1), most: String(limits.columns) });
    }
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return cells;
}

const LETTERS = 26;

/** Returns the index of a column, from 0: AB12 is 27. */
function columnOf(address: string | null): number | null {
  const letters = /^[A-Z]+/.exec(address ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((index, letter) => index * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Lets the browser draw and hear the person. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
