// Writes what a change set changes in a table. Written a second time, after a crash, it changes only what the first time
// left undone.

import type { Table } from '../schema/table';
import { planWork } from './apply';
import type { Operation } from './change-set';
import type { Written } from './mend';
import type { OpenTable } from './open-table';
import type { SheetPort } from './port';
import { type Block, planWrites, type RowWrite, type Same, sameIn } from './writes';

/** Writes what the operations change in their table, and returns what can be checked afterwards; null when it is nothing. */
export function writeTable(table: OpenTable<Table>, operations: readonly Operation[]): Written | null {
  const mine = operations.filter((operation) => operation.table === table.table.name && operation.kind !== 'noted');
  const writes = planWork(table, mine);
  return writes.length === 0 ? null : { before: table, operations: mine, writes, rowsMade: writeRows(table, writes) };
}

/** Writes cells into rows of a table, and returns how many rows the sheet had to be given for them. */
export function writeRows(table: OpenTable<Table>, writes: readonly RowWrite[]): number {
  const ours = new Set(Object.values(table.image.columns.at));
  const made = writeOurs(
    table,
    only(writes, (column) => ours.has(column)),
  );
  // People's own columns come last, and apart: what is refused there must not keep back what is ours.
  const own = only(writes, (column) => !ours.has(column)).flatMap(({ row, cells }) => {
    return [...cells].map(([column, cell]) => table.sheet.writeOwn(row, column, cell));
  });
  return own.reduce((sum, each) => sum + each, made);
}

function only(writes: readonly RowWrite[], isWanted: (column: number) => boolean): readonly RowWrite[] {
  return writes.map((write) => ({ ...write, cells: new Map([...write.cells].filter(([column]) => isWanted(column))) }));
}

function writeOurs(table: OpenTable<Table>, writes: readonly RowWrite[]): number {
  const idColumn = table.columnOf('id');
  const blocks = planWrites(writes);
  const hasId = ({ column, cells }: Block): boolean =>
    column <= idColumn && idColumn < column + (cells[0]?.length ?? 0);
  // The id goes first: a row that a crash leaves half written is then known as ours.
  const made = writeBlocks(table.sheet, blocks.filter(hasId));
  return (
    made +
    writeBlocks(
      table.sheet,
      blocks.filter((block) => !hasId(block)),
    )
  );
}

/** Scattered cells that are to hold the same are one call, such as a label that is renamed in many rows. */
function writeBlocks(sheet: SheetPort, blocks: readonly Block[]): number {
  const { same, others } = sameIn(blocks);
  const fill = ({ cell, areas }: Same): number => sheet.fill(areas, cell);
  const write = ({ row, column, cells }: Block): number => sheet.write(row, column, cells);
  return [...same.map(fill), ...others.map(write)].reduce((sum, made) => sum + made, 0);
}
