// Takes back what one action added, as long as nobody has built on it.

import type { Operation } from '../../kernel/book/change-set';
import type { OpenTable } from '../../kernel/book/open-table';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import type { Table } from '../../kernel/schema/table';

export interface Undone {
  /** How many records were taken back; those that were gone already do not count. */
  readonly records: number;
}

export type UndoResult =
  | { readonly ok: true; readonly value: Undone }
  | { readonly ok: false; readonly issues: readonly Issue[] };

type Insert = Extract<Operation, { kind: 'insert' }>;

/**
 * Takes back the records that the request added. Where one of them was changed since, or the request is too old to be
 * known, nothing is taken back and an issue says why.
 */
export function undo({ book }: Ports, request: string): UndoResult {
  const inserts = book.operationsOf(request)?.filter((operation) => operation.kind === 'insert');
  if (!inserts || inserts.length === 0) return refuse('err.undoGone', request);

  const names = [...new Set(inserts.map(({ table }) => table))];
  const tables = new Map(names.map((name) => [name, book.openByName(name)]));
  const there = inserts.flatMap((insert) => {
    const table = tables.get(insert.table);
    return table && table.rowOf(insert.id) !== null ? [{ insert, table }] : [];
  });
  const changed = there.find(({ insert, table }) => isChanged(insert, table));
  if (changed) return refuse('err.undoChanged', changed.insert.id);

  for (const { insert, table } of there) book.remove(table.table, insert.id);
  return { ok: true, value: { records: there.length } };
}

/** A cell that was blank and has been filled since counts as well: somebody has gone on working with the record. */
function isChanged({ id, cells }: Insert, table: OpenTable<Table>): boolean {
  const row = table.rowOf(id);
  return row !== null && table.fields.some((field) => table.cellAt(row, field) !== (cells[field] ?? ''));
}

function refuse(text: string, received: string): UndoResult {
  return { ok: false, issues: [{ field: 'undo', received, text }] };
}
