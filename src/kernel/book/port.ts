// What the store asks of a workbook; src/google implements it over SpreadsheetApp.

import type { Cell } from '../schema/codec';
import type { Table } from '../schema/table';

export interface Workbook {
  /** Finds the sheet of a table, also after people renamed or moved its tab; null when it is gone. */
  sheet(table: Table): SheetPort | null;
  /** Makes every write so far permanent. One blocking call. */
  flush(): void;
}

export interface SheetPort {
  /** Returns all rows, headings first, of so many columns from `first`. One blocking call. */
  read(first: number, columns: number): Cell[][];
  /** Writes a block, arming its texts. The rows are made when the sheet is too short. */
  write(row: number, column: number, cells: readonly (readonly Cell[])[]): void;
}
