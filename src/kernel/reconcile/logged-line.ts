// Reads a line of the change log as what it tells was done to a record.

import type { Cells } from '../book/change-set';
import type { Cell } from '../schema/codec';
import type { Table } from '../schema/table';
import { isCell, parseJson } from './bucket';
import { contentFields } from './same-cell';

/** What a pass asks of the book is asked under an id that begins so. */
export const PASS = 'pass-';

/** A line as it stands in the log, and its row there. */
export interface LoggedLine {
  readonly row: number;
  /** The id of the action; that of a pass begins with `PASS`. */
  readonly request: Cell;
  readonly record: Cell;
  readonly table: Cell;
  /** Blank when the line is about the whole record. */
  readonly field: Cell;
  /** JSON of the cell, or of the whole record's cells; blank from: it came, blank to: it went. */
  readonly from: Cell;
  readonly to: Cell;
}

/** What a line tells, cells without the id. */
export type Deed =
  | { readonly kind: 'came' | 'went'; readonly id: string; readonly cells: Cells }
  | { readonly kind: 'changed'; readonly id: string; readonly field: string; readonly from: Cell; readonly to: Cell }
  /** Something was done, but the line does not say what; a blank field means the whole record. */
  | { readonly kind: 'unread'; readonly id: string; readonly field: string; readonly row: number };

/** Returns what the line tells of a record of the table; null for a field that the table does not have. */
export function readLine(table: Table, { row, record, field: name, from, to }: LoggedLine): Deed | null {
  const [id, field] = [String(record), String(name)];
  if (field === '') return readWhole(id, row, { from: String(from), to: String(to) });
  if (!contentFields(table).includes(field)) return null;
  const [before, after] = [parseJson(String(from)), parseJson(String(to))];
  if (!isCell(before) || !isCell(after)) return { kind: 'unread', id, field, row };
  return { kind: 'changed', id, field, from: before, to: after };
}

function readWhole(id: string, row: number, { from, to }: { readonly from: string; readonly to: string }): Deed {
  const cells = parseCells(to === '' ? from : to);
  if (!cells) return { kind: 'unread', id, field: '', row };
  return { kind: to === '' ? 'went' : 'came', id, cells };
}

/** Null when the text is no record's cells. */
function parseCells(text: string): Cells | null {
  const cells = parseJson(text);
  if (typeof cells !== 'object' || cells === null || Array.isArray(cells)) return null;
  const known: Record<string, Cell> = {};
  for (const [field, cell] of Object.entries(cells)) {
    if (!isCell(cell)) return null;
    if (field !== 'id') known[field] = cell;
  }
  return known;
}
