// What takes an operation back that Google let in by half: of what stands in the table only what it wrote itself.

import type { Table } from '../schema/table';
import type { Cells, Operation } from './change-set';
import type { OpenTable } from './open-table';

/** Returns what makes the table as if the operation had never begun; nothing where none of it stands there. */
export function opposite(operation: Operation, table: OpenTable<Table>): Operation[] {
  const { id, table: name } = operation;
  switch (operation.kind) {
    case 'insert': {
      const row = table.rowOf(id);
      if (row === null) return [];
      const written = { ...operation.cells, id };
      const cells = filter(written, (field, cell) => table.cellAt(row, field) === cell);
      return [{ kind: 'remove', table: name, id, cells, ...(operation.own && { own: operation.own }) }];
    }
    case 'adopt': {
      const written = { ...operation.cells, id };
      const blank = Object.fromEntries(Object.keys(written).map((field) => [field, '']));
      return [{ kind: 'update', table: name, id, from: written, to: { ...blank, id: operation.copyOf ?? '' } }];
    }
    case 'update': {
      const known = filter(operation.to, (field) => operation.from[field] !== undefined);
      return [{ kind: 'update', table: name, id, from: known, to: operation.from }];
    }
    case 'remove': {
      const { cells, own } = operation;
      return [{ kind: 'insert', table: name, id, cells: { ...cells, id }, ...(own && { own }) }];
    }
    case 'noted':
      return [];
    default:
      return unreachable(operation);
  }
}

function filter(cells: Cells, isWanted: (field: string, cell: Cells[string]) => boolean): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([field, cell]) => isWanted(field, cell)));
}

function unreachable(operation: never): never {
  throw new Error(`Unknown operation: ${JSON.stringify(operation)}`);
}
