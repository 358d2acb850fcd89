// Works out which cells of a table an action's operations touch, on the table as it stands now. Applying the same
// operations a second time touches only what the first left undone.

import type { Cell } from '../schema/codec';
import type { Table } from '../schema/table';
import type { Adopt, Cells, Operation, Update } from './change-set';
import type { OpenTable } from './open-table';
import { ownToClear, ownToWrite } from './own-columns';
import type { RowWrite } from './writes';

/** Returns the cells to write, by row, on the table of the operations. */
export function planWork(table: OpenTable<Table>, operations: readonly Operation[]): RowWrite[] {
  const writes = new Map<number, Map<number, Cell>>();
  const ids = new Map<number, string>();
  let nextRow = table.appendRow;

  for (const operation of operations) {
    const row = table.rowOf(operation.id);
    ids.set(row ?? (operation.kind === 'adopt' ? operation.row : nextRow), operation.id);
    switch (operation.kind) {
      case 'insert':
        if (row === null) {
          // Whole, so that it is one block wherever no foreign column stands between ours.
          writes.set(nextRow, table.blankRow());
          put(writes, nextRow, table, operation.cells);
          putOwn(writes, nextRow, ownToWrite(table.image, nextRow, operation.own));
          nextRow += 1;
        } else {
          put(writes, row, table, blanksOf(table, row, operation.cells));
          putOwn(writes, row, ownToWrite(table.image, row, operation.own));
        }
        break;
      case 'adopt':
        if (row !== null) put(writes, row, table, blanksOf(table, row, operation.cells));
        else if (isStillWithout(table, operation)) put(writes, operation.row, table, operation.cells);
        break;
      case 'update':
        if (row !== null) put(writes, row, table, stillToWrite(table, row, operation));
        break;
      case 'remove':
        if (row === null) break;
        put(writes, row, table, cleared(operation.cells));
        putOwn(writes, row, ownToClear(table.image, row, operation.own));
        break;
      case 'noted':
        break;
      default:
        unreachable(operation);
    }
  }
  return [...writes].map(([row, cells]) => ({ row, id: ids.get(row) ?? '', cells }));
}

/** A typed row without a number, or a copy below the record whose number it bears, or of one in the archive. */
function isStillWithout(table: OpenTable<Table>, { row, copyOf, fromArchive = false }: Adopt): boolean {
  if (copyOf === undefined) return table.isStray(row);
  return table.cellAt(row, 'id') === copyOf && (fromArchive || table.rowOf(copyOf) !== row);
}

function put(
  writes: Map<number, Map<number, Cell>>,
  row: number,
  table: OpenTable<Table>,
  cells: Readonly<Record<string, Cell>>,
): void {
  const ours = Object.entries(cells).map(([field, cell]) => [table.columnOf(field), cell] as const);
  putOwn(writes, row, ours);
}

function putOwn(writes: Map<number, Map<number, Cell>>, row: number, cells: readonly (readonly [number, Cell])[]) {
  if (cells.length > 0) writes.set(row, new Map([...(writes.get(row) ?? []), ...cells]));
}

/** Of an insert that was cut off in the middle of its row, what is still missing there. */
function blanksOf(table: OpenTable<Table>, row: number, cells: Cells): Cells {
  return filter(cells, (field, cell) => cell !== '' && table.cellAt(row, field) === '');
}

/** What people typed since the update was begun is newer than the update. */
function stillToWrite(table: OpenTable<Table>, row: number, { from, to }: Update): Cells {
  return filter(to, (field, cell) => {
    const now = table.cellAt(row, field);
    return now !== cell && now === from[field];
  });
}

function cleared(cells: Cells): Cells {
  return Object.fromEntries(Object.keys(cells).map((field) => [field, '']));
}

function filter(cells: Cells, isWanted: (field: string, cell: Cell) => boolean): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([field, cell]) => isWanted(field, cell)));
}

function unreachable(operation: never): never {
  throw new Error(`Unknown operation: ${JSON.stringify(operation)}`);
}
