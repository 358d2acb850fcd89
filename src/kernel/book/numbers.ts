// Gives new records their numbers: above all that stand in the sheet and all that were ever given, so that none comes twice.

import { largestIdNumber } from '../ids';
import type { Table } from '../schema/table';
import type { OpenTable } from './open-table';

type Largest = Readonly<Record<string, number>>;

export class Numbers {
  /** The largest number given in this unit of work, by prefix. */
  private readonly given: Record<string, number> = {};
  /** The largest number of records that leave their sheet, by prefix. */
  private readonly left: Record<string, number> = {};

  /** Returns the next id in an opened table; `ever` holds the largest numbers that were ever given, by prefix. */
  next(opened: OpenTable<Table>, ever: Largest): string {
    const { prefix } = opened.table;
    const known = this.given[prefix] ?? Math.max(largestIn(opened), ever[prefix] ?? 0, this.left[prefix] ?? 0);
    this.given[prefix] = known + 1;
    return `${prefix}-${known + 1}`;
  }

  /** Returns the next id in a table that is not opened: a number that was never given. */
  nextUnseen({ prefix }: Table, ever: Largest): string {
    const known = this.given[prefix] ?? Math.max(ever[prefix] ?? 0, this.left[prefix] ?? 0);
    this.given[prefix] = known + 1;
    return `${prefix}-${known + 1}`;
  }

  /** Remembers ids of records that leave their sheet: people may have typed a larger number than was ever given. */
  keep({ prefix }: Table, ids: Iterable<string>): void {
    this.left[prefix] = Math.max(this.left[prefix] ?? 0, largestIdNumber(prefix, ids));
  }

  /** Returns the largest numbers ever given, those of this unit of work included. */
  largest(ever: Largest): Record<string, number> {
    const all: Record<string, number> = { ...ever };
    for (const numbers of [this.given, this.left]) {
      for (const [prefix, number] of Object.entries(numbers)) all[prefix] = Math.max(all[prefix] ?? 0, number);
    }
    return all;
  }
}

function largestIn(opened: OpenTable<Table>): number {
  const ids = [...opened.recordRows()].map((row) => String(opened.cellAt(row, 'id')));
  return largestIdNumber(opened.table.prefix, ids);
}
