// A sheet as it was read at one moment: its headings and one block of rows below them.

import type { Cell } from '../schema/codec';
import { bindColumns, type Columns } from '../schema/headings';
import type { Table } from '../schema/table';

export interface SheetImage {
  /** Row 1 as far as it was read; `headings[0]` stands in column 1. */
  readonly headings: readonly Cell[];
  /** Where our fields stand, and which cannot be told. */
  readonly columns: Columns;
  /** The block: its first row and column in the sheet, and its cells. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /** How many rows the sheet had, blank ones included. */
  readonly rowCount: number;
}

/** Returns the cell of the sheet; blank where it was not read. */
export function cellOf({ row: first, column: left, cells }: SheetImage, row: number, column: number): Cell {
  return cells[row - first]?.[column - left] ?? '';
}

/** Returns the number of the last row that was read. */
export function lastRowOf({ row, cells }: SheetImage): number {
  return row + cells.length - 1;
}

/** Tells whether all rows of the sheet were read. */
export function isWhole(image: SheetImage): boolean {
  return image.row === 2 && lastRowOf(image) >= image.rowCount;
}

/** Returns the image of a block that was read from row 1, column 1 on. */
export function imageOfBlock(table: Table, block: readonly (readonly Cell[])[], rowCount: number): SheetImage {
  const headings = block[0] ?? [];
  return { headings, columns: bindColumns(table, headings), row: 2, column: 1, cells: block.slice(1), rowCount };
}

/** False counts as blank: a column of checkboxes is filled to the sheet's end. */
export function isBlank(cell: Cell): boolean {
  return cell === '' || cell === false;
}
