// Turns values by field into the cells that stand for them.

import { type Cell, encode } from '../schema/codec';
import type { Value } from '../schema/kinds';
import { fieldOf, type Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { Cells } from './change-set';

/** Returns the cells of a row of the table; what has no value becomes a blank cell. */
export function encodeRow(table: Table, values: Readonly<Record<string, unknown>>, zone: Zone): Cells {
  const cells = Object.entries(values).map(([field, value]): [string, Cell] => {
    // Row<T> holds nothing but Values.
    return [field, encode(fieldOf(table, field).kind, (value ?? '') as Value, zone)];
  });
  return Object.fromEntries(cells);
}
