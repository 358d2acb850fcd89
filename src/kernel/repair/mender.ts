// What repairing asks of a workbook; src/google implements it.

import type { ColumnDrawing } from '../drawing/drawing';
import type { Cell } from '../schema/codec';
import type { Marks } from '../schema/headings';
import type { Table } from '../schema/table';

/** A sheet as it is seen: its tab, and row 1 from the first column to the last of the sheet. */
export interface SheetSight {
  readonly id: number;
  readonly name: string;
  readonly headings: readonly Cell[];
}

/** What stands in the workbook of a table. */
export interface TableSight {
  readonly table: Table;
  readonly sheet: SheetSight | null;
  /** Of the fields whose headings do not tell. */
  readonly marks: Marks;
  /** Whether the sheet itself is marked as the table's. */
  readonly isMarked: boolean;
  /** By field that has a named range: the column of this sheet that it leads to, null when to none. */
  readonly names: Readonly<Record<string, number | null>>;
}

export interface WorkbookSight {
  readonly tables: readonly TableSight[];
  /** The sheets that are no table's; looked at only where a table has none. */
  readonly others: readonly SheetSight[];
}

export interface Mender {
  /** Looks at the sheets of these tables, and where the named ranges in use lead. Two blocking calls a table. */
  look(tables: readonly Table[], names: ReadonlySet<string>): WorkbookSight;
  /** Puts blank columns behind a column, with nothing of its look. */
  insertColumns(sheetId: number, after: number, count: number): void;
  /** Draws on a sheet that is there. */
  draw(sheetId: number, drawing: ColumnDrawing): void;
  /** Takes all marks of the table off the sheet. */
  unmark(sheetId: number, table: Table): void;
}
