// What a row gets that is taken in: its number, and what Daftar adds to what people typed or copied.

import type { Cells } from '../book/change-set';
import { fieldOf, type Table } from '../schema/table';

/** Returns what Daftar adds to a row that people typed, or to the copy of a record: a time, a first stage. */
export type Defaults = (table: Table, row: { readonly cells: Cells; readonly copyOf: string | null }) => Cells;

/** A row that gets a number: a new one, or the one that it lost. */
export interface Intake {
  readonly row: number;
  /** Cells to write beside the number. */
  readonly cells: Cells;
  /** The number that it gives up. */
  readonly copyOf: string | null;
  /** Whether it was copied from the archive. */
  readonly fromArchive?: boolean;
}

/**
 * Returns those of the defaults that may be written: into blank cells, and into the machine fields of a copy, which tell
 * of the record that it was copied from. A column that was not found cannot be written.
 */
export function addedCells(table: Table, { cells, copyOf }: Pick<Intake, 'cells' | 'copyOf'>, defaults: Cells): Cells {
  const added = Object.entries(defaults).filter(([field, cell]) => {
    const now = cells[field];
    if (now === undefined || now === cell) return false;
    return now === '' || (copyOf !== null && fieldOf(table, field).machine === true);
  });
  return Object.fromEntries(added);
}

/** Returns what stands in a row that was blank before. */
export function filledCells(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}
