// Gives new records their numbers: above all that stand in the sheet and all that were ever given, so that none comes twice.

import { largestIdNumber } from '../ids';
import type { Table } from '../schema/table';
import type { OpenTable } from './open-table';

export class Numbers {
  /** The largest number given in this unit of work, by prefix. */
  readonly given: Record<string, number> = {};

  /** Returns the next id in an opened table; `ever` holds the largest numbers that were ever given, by prefix. */
  next(opened: OpenTable<Table>, ever: Readonly<Record<string, number>>): string {
    const { prefix } = opened.table;
    const known = this.given[prefix] ?? Math.max(largestIn(opened), ever[prefix] ?? 0);
    this.given[prefix] = known + 1;
    return `${prefix}-${known + 1}`;
  }
}

function largestIn(opened: OpenTable<Table>): number {
  const ids = [...opened.recordRows()].map((row) => String(opened.cellAt(row, 'id')));
  return largestIdNumber(opened.table.prefix, ids);
}
