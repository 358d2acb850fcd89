// Where columns stand on a sheet as Set up makes it, so that tests need no number that a new field would change.

import { columnLetters } from '../../src/kernel/drawing/drawing';
import { fieldNames, type Table } from '../../src/kernel/schema/table';

/** Returns the column of a field, from 1. */
export function columnOf(table: Table, field: string): number {
  const index = fieldNames(table).indexOf(field);
  if (index === -1) throw new Error(`The table ${table.name} has no field "${field}".`);
  return index + 1;
}

/** Returns the first column behind ours. */
export function columnBehind(table: Table): number {
  return fieldNames(table).length + 1;
}

/** Returns a cell's address: `cellAt(dealsTable, 'stage', 2) //=> 'C2'`. */
export function cellAt(table: Table, field: string, row: number): string {
  return `${columnLetters(columnOf(table, field))}${row}`;
}
