// What was read of a file: rows of texts, with the numbers that they have there.

import type { ImportRow } from '../../../src/entry/import-rpc';
import type { Encoding } from './encoding';
import type { ReadingLimits } from './limits';
import { Unreadable } from './unreadable';

/** What people may correct of how a file was read. */
export interface ReadingChoice {
  /** Of a text file; guessed where absent. */
  readonly encoding?: Encoding;
  /** The name of a workbook's sheet; the first one where absent. */
  readonly sheet?: string;
}

export interface FileTable {
  /** Rows that hold anything, top down. */
  readonly rows: readonly ImportRow[];
  /** How a text file was read; absent of a workbook. */
  readonly encoding?: Encoding;
  /** The sheets of a workbook, and which one was read. */
  readonly sheets?: readonly string[];
  readonly sheet?: string;
  /** Signs that no cell can show, such as NUL: they were left out. */
  readonly dropped: number;
}

/** Returns the row without the blank cells at its end; null for one that holds nothing. */
export function toRow(row: number, cells: readonly string[]): ImportRow | null {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length -= 1;
  return length === 0 ? null : { row, cells: cells.slice(0, length) };
}

/** Returns the table if it can be brought in; throws Unreadable where it is empty, or larger than it may be. */
export function checkTable<T extends Pick<FileTable, 'rows'>>(table: T, limits: ReadingLimits): T {
  const { rows } = table;
  if (rows.length === 0) throw new Unreadable('import.err.empty');
  if (rows.length > limits.rows) throw new Unreadable('import.err.rows', { most: String(limits.rows) });
  for (const { row, cells } of rows) {
    if (cells.length > limits.columns) {
      throw new Unreadable('import.err.columns', { columns: String(cells.length), most: String(limits.columns) });
    }
    const long = cells.find((cell) => cell.length > limits.cellCharacters);
    if (long !== undefined) {
      const [characters, most] = [String(long.length), String(limits.cellCharacters)];
      throw new Unreadable('import.err.longCell', { row: String(row), characters, most });
    }
  }
  if (rows.length === 1) throw new Unreadable('import.err.onlyHeadings');
  return table;
}

/** Anything of the control signs but tabs and ends of lines. */
const UNSHOWN = /[^\P{Cc}\t\n\r]/gu;

/** Returns the text without signs that no cell can show, and how many these were. */
export function withoutUnshown(text: string): { readonly text: string; readonly dropped: number } {
  const clean = text.replace(UNSHOWN, '');
  return { text: clean, dropped: text.length - clean.length };
}
