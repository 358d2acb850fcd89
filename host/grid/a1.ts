// Between "B2:D", the way people name places in a sheet, and an Area.

import type { Area } from './grid';

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** What an A1 notation names. `sheetName` is undefined when none was written. */
export interface A1Place {
  readonly sheetName: string | undefined;
  /** The part after the "!". */
  readonly cells: string;
}

/** Splits "'My sheet'!A1:B2" into its sheet and its cells. */
export function splitSheetName(notation: string): A1Place {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(notation);
  if (!parts) return { sheetName: undefined, cells: notation };
  return { sheetName: parts[1]?.replaceAll("''", "'") ?? parts[2], cells: parts[3] ?? '' };
}

/** Returns the area that "A1", "A1:B2", "A:D", "A2:D" or "2:3" names in a sheet of this size; null when it names none. */
export function parseA1(cells: string, size: SheetSize): Area | null {
  const ends = cells.trim().replaceAll('$', '').toUpperCase().split(':');
  const first = parseEnd(ends[0] ?? '');
  const second = ends.length === 1 ? first : parseEnd(ends[1] ?? '');
  if (!first || !second || ends.length > 2) return null;
  if (ends.length === 1 && (first.row === undefined || first.column === undefined)) return null;
  const rows = ordered(first.row ?? 1, second.row ?? size.rows);
  const columns = ordered(first.column ?? 1, second.column ?? size.columns);
  return { row: rows.low, rows: rows.count, column: columns.low, columns: columns.count };
}

/** Whether the notation gives whole columns ("A:D"), which stay whole as rows come and go. */
export function isWholeColumns(cells: string): boolean {
  return /^\$?[A-Z]+:\$?[A-Z]+$/i.test(cells.trim());
}

/** toA1({ row: 2, column: 2, rows: 1, columns: 3 }) //=> 'B2:D2' */
export function toA1(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** columnLetters(27) //=> 'AA' */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** columnNumber('AA') //=> 27 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function parseEnd(end: string): { row: number | undefined; column: number | undefined } | null {
  const parts = /^([A-Z]{0,3})(\d{0,8})$/.exec(end);
  if (!parts || end === '') return null;
  const row = parts[2] ? Number(parts[2]) : undefined;
  if (row === 0) return null;
  return { row, column: parts[1] ? columnNumber(parts[1]) : undefined };
}

function ordered(a: number, b: number): { low: number; count: number } {
  return { low: Math.min(a, b), count: Math.abs(a - b) + 1 };
}
