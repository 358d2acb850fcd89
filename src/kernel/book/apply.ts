// Works out which cells of a table an action's operations touch, on the table as it stands now. Applying the same
// operations a second time touches only what the first left undone.

import type { Cell } from '../schema/codec';
import type { Table } from '../schema/table';
import type { Operation } from './change-set';
import type { OpenTable } from './open-table';
import type { RowWrite } from './writes';

/** Returns the cells to write, by row, on the table of the operations. */
export function planWork(table: OpenTable<Table>, operations: readonly Operation[]): RowWrite[] {
  const writes = new Map<number, Map<number, Cell>>();
  let nextRow = table.appendRow;

  for (const operation of operations) {
    const row = table.rowOf(operation.id);
    switch (operation.kind) {
      case 'insert':
        if (row === null) {
          // Whole, so that it is one block wherever no foreign column stands between ours.
          writes.set(nextRow, table.blankRow());
          nextRow = put(writes, nextRow, table, operation.cells) + 1;
        } else put(writes, row, table, blanksOf(table, row, operation.cells));
        break;
      case 'adopt':
        if (row !== null) put(writes, row, table, blanksOf(table, row, operation.cells));
        else if (table.isStray(operation.row)) put(writes, operation.row, table, operation.cells);
        break;
      case 'remove':
        if (row !== null) put(writes, row, table, cleared(operation.cells));
        break;
      default:
        unreachable(operation);
    }
  }
  return [...writes].map(([row, cells]) => ({ row, cells }));
}

function put(
  writes: Map<number, Map<number, Cell>>,
  row: number,
  table: OpenTable<Table>,
  cells: Readonly<Record<string, Cell>>,
): number {
  const line = writes.get(row) ?? new Map<number, Cell>();
  for (const [field, cell] of Object.entries(cells)) line.set(table.columnOf(field), cell);
  if (line.size > 0) writes.set(row, line);
  return row;
}

/** Of an insert that was cut off in the middle of its row, what is still missing there. */
function blanksOf(table: OpenTable<Table>, row: number, cells: Readonly<Record<string, Cell>>) {
  return Object.fromEntries(
    Object.entries(cells).filter(([field, cell]) => cell !== '' && table.cellAt(row, field) === ''),
  );
}

function cleared(cells: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(Object.keys(cells).map((field) => [field, '']));
}

function unreachable(operation: never): never {
  throw new Error(`Unknown operation: ${JSON.stringify(operation)}`);
}
