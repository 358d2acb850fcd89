// The list that is being brought in: where it comes from, its rows, and what is sent of them.

import type { ImportMapping, ImportRow, ImportView } from '../../../src/entry/import-rpc';
import type { ColumnToShow } from '../adopt/ColumnTable';
import type { FileToRead } from './read-file';
import type { FileTable } from './table';

export interface Source {
  /** Of the file, or of the tab. */
  readonly name: string;
  readonly table: FileTable;
  /** To be read again, in another way; absent of pasted cells and of tabs. */
  readonly file?: FileToRead;
}

/** As many as the server looks at to tell the columns. */
const HEAD_ROWS = 200;
const SAMPLES = 3;
/** Longer ones push all others away. */
const SAMPLE_CHARACTERS = 60;

/** Tells as well as the whole what a cell is. */
const HEAD_CHARACTERS = 500;

/** Returns the first rows as the server wants to see them: by them it tells what the columns are. */
export function headOf({ table }: Source): readonly (readonly string[])[] {
  return table.rows.slice(0, HEAD_ROWS).map(({ cells }) => cells.map((cell) => cell.slice(0, HEAD_CHARACTERS)));
}

/** Returns the rows below the headings. */
export function recordsOf({ table }: Source, { headingRow }: Pick<ImportView, 'headingRow'>): readonly ImportRow[] {
  return table.rows.slice(headingRow + 1);
}

/** Returns the columns with some of their different cells. */
export function columnsToShow(source: Source, view: ImportView): readonly ColumnToShow[] {
  const head = recordsOf(source, view).slice(0, HEAD_ROWS);
  return view.columns.map((column) => {
    const texts = head.map(({ cells }) => (cells[column.column - 1] ?? '').trim()).filter((text) => text !== '');
    const samples = [...new Set(texts)].slice(0, SAMPLES).map(shortened);
    return { ...column, letters: lettersOf(column.column), samples };
  });
}

function shortened(text: string): string {
  return text.length <= SAMPLE_CHARACTERS ? text : `${text.slice(0, SAMPLE_CHARACTERS)}…`;
}

/** Returns the different texts of a column, from 1. */
export function textsOf(rows: readonly ImportRow[], column: number): readonly string[] {
  return [...new Set(rows.map(({ cells }) => cells[column - 1] ?? ''))].filter((text) => text.trim() !== '');
}

/** Returns the rows without the cells of columns that are left out: they go nowhere. */
export function toSend(rows: readonly ImportRow[], mapping: ImportMapping): readonly ImportRow[] {
  const used = Object.keys(mapping).filter((column) => mapping[column] !== '');
  const wanted = new Set(used.map((column) => Number(column) - 1));
  const width = Math.max(0, ...wanted) + 1;
  return rows.map(({ row, cells }) => ({
    row,
    cells: cells.slice(0, width).map((cell, index) => (wanted.has(index) ? cell : '')),
  }));
}

/** A part is sent in one call; rows of long notes make it a shorter one. */
const PART_CHARACTERS = 1_000_000;

/** Returns the rows in parts of at most so many, of fewer where their cells are long. */
export function inParts(rows: readonly ImportRow[], size: number): readonly (readonly ImportRow[])[] {
  const parts: ImportRow[][] = [];
  let [part, characters]: [ImportRow[], number] = [[], 0];
  for (const row of rows) {
    const length = row.cells.reduce((sum, cell) => sum + cell.length, 0);
    if (part.length === size || (part.length > 0 && characters + length > PART_CHARACTERS)) {
      parts.push(part);
      [part, characters] = [[], 0];
    }
    part.push(row);
    characters += length;
  }
  return part.length > 0 ? [...parts, part] : parts;
}

const LETTERS = 26;

/** Returns the name of a column, from 1: 28 is AB. */
export function lettersOf(column: number): string {
  if (column < 1) return '';
  const last = (column - 1) % LETTERS;
  return `${lettersOf(Math.floor((column - 1) / LETTERS))}${String.fromCharCode(65 + last)}`;
}
