// What changes in the tables and their archives when a person is erased: the person's records, and texts of others' that name them.

import type { Book } from '../../kernel/book/book';
import type { Cells } from '../../kernel/book/change-set';
import type { OpenTable } from '../../kernel/book/open-table';
import { fieldOf, type Table } from '../../kernel/schema/table';
import { contactsTable } from '../contacts/index';
import { customersTable } from '../customers/index';
import { erasedCells, isWritten } from './erased-cells';
import type { Erasure } from './erasure';

export interface RowPlan {
  readonly table: string;
  readonly id: string;
  /** The row of the sheet. */
  readonly row: number;
  readonly from: Cells;
  readonly to: Cells;
}

/** A field in which a name may mean the person or somebody else. */
export interface DoubtfulField {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** Tells whether the record is the person, or a contact at them: what they are known by stands there, so it goes last. */
export function isSelf({ table, id }: Pick<RowPlan, 'table' | 'id'>, { person }: Erasure): boolean {
  return (table === customersTable.name || table === contactsTable.name) && person.ids.has(id);
}

/** Returns what changes in an opened table, and where only people can tell who is meant. */
export function planRows(
  opened: OpenTable<Table>,
  erasure: Erasure,
): { readonly rows: readonly RowPlan[]; readonly doubtful: readonly DoubtfulField[] } {
  const { table } = opened;
  const written = opened.fields.filter((field) => isWritten(fieldOf(table, field)));
  const rows: RowPlan[] = [];
  const doubtful: DoubtfulField[] = [];
  for (const row of opened.recordRows()) {
    const cells = opened.cellsAt(row);
    const id = String(cells.id);
    const to = erasedCells(table, id, cells, erasure);
    const from = Object.fromEntries(Object.keys(to).map((field) => [field, cells[field] ?? '']));
    if (Object.keys(to).length > 0) rows.push({ table: table.name, id, row, from, to });
    if (erasure.person.ids.has(id)) continue;
    for (const field of written) {
      const { kind, labelOf } = fieldOf(table, field);
      const text = String(to[field] ?? cells[field] ?? '');
      const isName = kind !== 'text' || labelOf !== undefined || field === 'name';
      if (!isName && erasure.redactor.isDoubtful(text))
        doubtful.push({ table: table.name, row, column: opened.columnOf(field) });
    }
  }
  return { rows, doubtful };
}

/** Writes the plans of opened tables, from the next commit on; the history has no line of it. */
export function carryRows(book: Book, plans: readonly RowPlan[]): void {
  for (const { table, id, from, to } of plans) book.carry({ kind: 'update', table, id, from, to, computed: true });
}
