// What the store asks of a workbook; src/google implements it over SpreadsheetApp.

import type { Cell } from '../schema/codec';
import type { Marks } from '../schema/headings';
import type { Table } from '../schema/table';

export interface Workbook {
  /** Finds the sheet of a table, also after people renamed or moved its tab; null when it is gone. */
  sheet(table: Table): SheetPort | null;
  /** Makes every write so far permanent. One blocking call. */
  flush(): void;
}

/** A block of a sheet, counted from 1. Null reaches to the end of the sheet, blank rows or columns included. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number | null;
  readonly columns: number | null;
}

/** An area whose size is known. */
export interface FilledArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetPort {
  /** Returns the rows of an area; those beyond the sheet's end are left out. Commits what was written. One blocking call. */
  read(area: Area): Cell[][];
  /**
   * Reads as `read` does, and tells which cells hold a date: their number alone does not. Keys are "row:column" of the
   * block, from 0. One blocking call.
   */
  readDated(area: Area): { readonly cells: Cell[][]; readonly dates: ReadonlySet<string> };
  /** Writes a block, arming its texts. Where the sheet is too short, it makes rows; returns how many. */
  write(row: number, column: number, cells: readonly (readonly Cell[])[]): number;
  /** Writes a cell of people's own; where their rules refuse it, it gets it as a note, so that nothing is lost. */
  writeOwn(row: number, column: number, cell: Cell): number;
  /** Writes one cell into all cells of several areas, in one call; returns how many rows it made for them. */
  fill(areas: readonly FilledArea[], cell: Cell): number;
  /** How many rows the sheet has, blank ones included. No blocking call. */
  rowCount(): number;
  /** The last column in which anything stands; 0 in a blank sheet. One blocking call. */
  lastColumn(): number;
  /**
   * The column of the record numbers where the name of it leads, which is right whatever stands above other columns; null where
   * that is not known. No blocking call.
   */
  numbersColumn?(): number | null;
  /** Finds the columns that carry the marks of these fields, which stay when a heading goes. Two blocking calls a field. */
  marks(table: Table, fields: readonly string[]): Marks;
}
