// Completes changes of records that nobody had read: what stood in their cells before is known only once the table is open.

import type { Cell } from '../schema/codec';
import type { Table } from '../schema/table';
import type { ChangeSet, Operation, Update } from './change-set';
import type { OpenTable } from './open-table';

/**
 * Returns the change set in which every change says what stood in its cells; one of a record that is gone by now is left
 * out. Changes that know it already stay as they are.
 */
export function withFormer(changes: ChangeSet, tables: ReadonlyMap<string, OpenTable<Table>>): ChangeSet {
  const operations = changes.operations.flatMap((operation): Operation[] => {
    const table = tables.get(operation.table);
    if (operation.kind !== 'update' || !table || !isUnread(operation)) return [operation];
    const row = table.rowOf(operation.id);
    return row === null ? [] : completed(operation, (field) => table.cellAt(row, field));
  });
  return { ...changes, operations };
}

function isUnread({ from, to }: Update): boolean {
  return Object.keys(to).some((field) => from[field] === undefined);
}

/** Nothing for what stands there already. */
function completed(operation: Update, standing: (field: string) => Cell): Operation[] {
  const changed = Object.entries(operation.to).filter(([field, cell]) => standing(field) !== cell);
  if (changed.length === 0) return [];
  const from = Object.fromEntries(changed.map(([field]) => [field, standing(field)]));
  return [{ ...operation, from, to: Object.fromEntries(changed) }];
}
