// Plans a change of some fields of a record: only what is different, and only when the record is as it was seen.

import { CrmError } from '../errors';
import { type Cell, decode } from '../schema/codec';
import type { Value } from '../schema/kinds';
import { fieldOf, type Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { Cells, Update } from './change-set';
import type { OpenTable } from './open-table';

export interface ToUpdate {
  readonly opened: OpenTable<Table>;
  readonly id: string;
  readonly cells: Cells;
  /** What the acting person saw, as values by field. */
  readonly expected: Readonly<Record<string, unknown>>;
  readonly zone: Zone;
}

/** Returns the change; null when nothing is different. Throws RECORD_GONE and CONFLICT. */
export function planUpdate({ opened, id, cells, expected, zone }: ToUpdate): Update | null {
  const table = opened.table.name;
  const meaningOf = (cell: Cell, field: string): Value => decode(fieldOf(opened.table, field).kind, cell, zone).value;
  const row = opened.rowOf(id);
  if (row === null) throw new CrmError('RECORD_GONE', { table, record: id });
  for (const [field, value] of Object.entries(expected)) {
    if (meaningOf(opened.cellAt(row, field), field) !== value)
      throw new CrmError('CONFLICT', { table, field, record: id });
  }
  // Another cell of the same value stays as it stands, a date of 1899 by its seconds, and nonsense that means nothing.
  const changed = Object.entries(cells).filter(([field, cell]) => {
    const there = opened.cellAt(row, field);
    return cell !== there && meaningOf(cell, field) !== meaningOf(there, field);
  });
  if (changed.length === 0) return null;
  const from = Object.fromEntries(changed.map(([field]) => [field, opened.cellAt(row, field)]));
  return { kind: 'update', table, id, from, to: Object.fromEntries(changed) };
}
