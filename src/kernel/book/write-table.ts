// Writes what a change set changes in a table. Written a second time, after a crash, it changes only what the first time
// left undone.

import type { Table } from '../schema/table';
import { planWork } from './apply';
import type { Operation } from './change-set';
import type { Written } from './mend';
import type { OpenTable } from './open-table';
import { planWrites, type RowWrite } from './writes';

/** Writes what the operations change in their table, and returns what can be checked afterwards; null when it is nothing. */
export function writeTable(table: OpenTable<Table>, operations: readonly Operation[]): Written | null {
  const mine = operations.filter((operation) => operation.table === table.table.name && operation.kind !== 'noted');
  const writes = planWork(table, mine);
  return writes.length === 0 ? null : { before: table, operations: mine, writes, rowsMade: writeRows(table, writes) };
}

/** Writes cells into rows of a table, and returns how many rows the sheet had to be given for them. */
export function writeRows(table: OpenTable<Table>, writes: readonly RowWrite[]): number {
  const idColumn = table.columnOf('id');
  const blocks = planWrites(writes);
  const hasId = ({ column, cells }: (typeof blocks)[number]): boolean =>
    column <= idColumn && idColumn < column + (cells[0]?.length ?? 0);
  let rowsMade = 0;
  // The id goes first: a row that a crash leaves half written is then known as ours.
  for (const block of [...blocks.filter(hasId), ...blocks.filter((block) => !hasId(block))]) {
    rowsMade += table.sheet.write(block.row, block.column, block.cells);
  }
  return rowsMade;
}
