// Tells whether two cells hold the same, as far as a person could tell or would have had to type something.

import type { Cells } from '../book/change-set';
import type { Cell } from '../schema/codec';
import type { FieldKind } from '../schema/kinds';
import { fieldNames, fieldOf, type Table } from '../schema/table';

// Times are days as fractions: on the way through Google's Date they are rounded to milliseconds, and nobody types less than
// a second.
const HALF_A_SECOND = 0.5 / 86_400;
const SECONDS_A_DAY = 86_400;
// A sum may come out a few units of the last binary place apart. Whole numbers never do.
const RELATIVE_ERROR = 1e-14;
const DIGITS = 14;

/** Blank, false and 0 are three things, and so are 5 and "5"; the way in which a text ends its lines is not. */
export function isSameCell(kind: FieldKind, a: Cell, b: Cell): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return isSameNumber(kind, a, b);
  return typeof a === 'string' && typeof b === 'string' && oneLineEnd(a) === oneLineEnd(b);
}

/** Returns a text that is equal for cells which are the same, but for times that lie on two sides of a half second. */
export function cellKey(kind: FieldKind, cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return JSON.stringify(oneLineEnd(cell));
  if (typeof cell === 'boolean' || Number.isInteger(cell)) return String(cell);
  return isTime(kind) ? String(Math.round(cell * SECONDS_A_DAY) / SECONDS_A_DAY) : cell.toPrecision(DIGITS);
}

/** Returns a text that is equal for records with the same cells in these fields. */
export function contentKey(table: Table, cells: Cells, fields: readonly string[]): string {
  return fields.map((field) => cellKey(fieldOf(table, field).kind, cells[field])).join('\n');
}

/** Returns the fields of a record's content: all but the id, and what is computed from other records. */
export function contentFields(table: Table): readonly string[] {
  return fieldNames(table).filter((field) => field !== 'id' && !fieldOf(table, field).derived);
}

/** Tells whether the cell is content: a checkbox that nobody ticked is none. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== '' && cell !== false;
}

function isSameNumber(kind: FieldKind, a: number, b: number): boolean {
  if (isTime(kind)) return Math.abs(a - b) < HALF_A_SECOND;
  if (Number.isInteger(a) && Number.isInteger(b)) return false;
  return Math.abs(a - b) <= RELATIVE_ERROR * Math.max(Math.abs(a), Math.abs(b));
}

function isTime(kind: FieldKind): boolean {
  return kind === 'instant' || kind === 'day';
}

function oneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
