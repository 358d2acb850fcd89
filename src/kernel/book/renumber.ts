// Gives new records another number where people typed or filled down the very number that was to be theirs, before the
// work that was left for later came to be done.

import { idNumber, largestIdNumber } from '../ids';
import type { Table } from '../schema/table';
import type { ChangeSet, Insert, Operation } from './change-set';
import type { OpenTable } from './open-table';

/** Returns the change set with free numbers for those of its new records whose number is another record's by now. */
export function renumber(changes: ChangeSet, tables: ReadonlyMap<string, OpenTable<Table>>): ChangeSet {
  const lastIds: Record<string, number> = { ...changes.lastIds };
  const operations = changes.operations.map((operation): Operation => {
    const table = tables.get(operation.table);
    if (operation.kind !== 'insert' || !table || !isTaken(table, operation)) return operation;
    const { prefix } = table.table;
    const number = Math.max(lastIds[prefix] ?? 0, largestNumber(table)) + 1;
    lastIds[prefix] = number;
    const id = `${prefix}-${number}`;
    return { ...operation, id, cells: { ...operation.cells, id } };
  });
  return { ...changes, operations, lastIds };
}

/**
 * A row that bears the time at which the record was made is the record itself, whatever people did to it since; so is one
 * that was cut off before its time was written, and holds nothing else than a part of the record.
 */
function isTaken(table: OpenTable<Table>, { id, cells }: Insert): boolean {
  const { createdAt } = cells;
  if (idNumber(table.table.prefix, id) === null || !createdAt || !table.fields.includes('createdAt')) return false;
  const rows = [...table.recordRows()].filter((row) => table.cellAt(row, 'id') === id);
  const isPart = (row: number): boolean =>
    table.fields.every((field) => ['', cells[field] ?? ''].includes(table.cellAt(row, field)));
  return rows.length > 0 && !rows.some((row) => table.cellAt(row, 'createdAt') === createdAt || isPart(row));
}

function largestNumber(table: OpenTable<Table>): number {
  const ids = [...table.recordRows()].map((row) => String(table.cellAt(row, 'id')));
  return largestIdNumber(table.table.prefix, ids);
}
