// What moving whole rows asks of a sheet, beyond what the store asks: everything that people put beside our columns.

import type { SheetPort } from '../book/port';

export interface Block {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Is read where a cell holds no plain value, such as a picture, which cannot be written again. */
export const NO_VALUE = '\uFFFC';

export interface WholeSheet extends SheetPort {
  /** Returns the formulas of a block in R1C1 notation, '' where there is none. One blocking call. */
  formulas(block: Block): string[][];
  /** Returns the notes of a block's cells, '' where there is none. One blocking call. */
  notes(block: Block): string[][];
  /** Returns the number formats of a row. One blocking call. */
  formats(row: number, columns: number): string[];
  writeFormula(row: number, column: number, formula: string): void;
  writeNote(row: number, column: number, note: string): void;
  /** Gives a column below its heading a number format. */
  formatColumn(column: number, format: string): void;
  /** Tells whether there is nothing in rows, in no column. One blocking call. */
  isBlank(first: number, count: number): boolean;
  /** Deletes rows, whatever stands in them. One blocking call. */
  deleteRows(first: number, count: number): void;
}
