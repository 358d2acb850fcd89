// Range: where it lies, and the ranges beside and inside it.

import { toA1 } from '../../grid/a1';
import type { Area, Grid, GridCell, SheetFacts } from '../../grid/grid';
import type { MemberCost } from '../../runtime/emulated';
import { reveal } from '../../runtime/emulated';
import type { Book, GoogleRange, GoogleSheet, RangePlace } from './book';
import { areaOf } from './checked-area';
import { selectPlaces } from './selection-state';
import { checkProtection, checkTypedColumns, mayEdit } from './write-guard';

export const rangePlaceMembers = {
  getA1Notation: 'handle',
  getRow: 'handle',
  getColumn: 'handle',
  getNumRows: 'handle',
  getNumColumns: 'handle',
  getLastRow: 'handle',
  getLastColumn: 'handle',
  getSheet: 'handle',
  getGridId: 'handle',
  getCell: 'handle',
  offset: 'handle',
  activate: 'handle',
  activateAsCurrentCell: 'handle',
  canEdit: 'facts',
  getHeight: 'handle',
  getRowIndex: 'handle',
  getWidth: 'handle',
  isEndColumnBounded: 'handle',
  isEndRowBounded: 'handle',
  isStartColumnBounded: 'handle',
  isStartRowBounded: 'handle',
} satisfies Record<string, MemberCost>;

/** What all rooms of one Range know about it. */
export class RangeHandle {
  constructor(
    readonly book: Book,
    readonly place: RangePlace,
    /** The Range as the script has it, for chaining. */
    readonly self: () => GoogleRange,
  ) {}

  get grid(): Grid {
    return this.book.grid;
  }

  get area(): Area {
    return this.place.area;
  }

  get sheetId(): number {
    return this.place.sheetId;
  }

  formats(): string[][] {
    return this.grid.formats(this.sheetId, this.area);
  }

  cells(): GridCell[][] {
    return this.grid.read(this.sheetId, this.area);
  }

  /** Throws when the person may not edit a cell of the range. */
  guard(): void {
    checkProtection(this.book, this.sheetId, this.area);
  }

  /** Throws when a cell of the range lies in a Table with typed columns. */
  guardTypedColumns(): void {
    checkTypedColumns(this.book, this.sheetId, this.area);
  }

  facts(): SheetFacts {
    const facts = this.grid.sheets().find((sheet) => sheet.id === this.sheetId);
    if (!facts) throw new Error(`Sheet ${this.sheetId} not found`);
    return facts;
  }
}

export class RangePlaceRoom implements Pick<GoogleRange, keyof typeof rangePlaceMembers> {
  constructor(readonly handle: RangeHandle) {}

  getA1Notation(): string {
    return toA1(this.handle.area);
  }

  getRow(): number {
    return this.handle.area.row;
  }

  getColumn(): number {
    return this.handle.area.column;
  }

  getNumRows(): number {
    return this.handle.area.rows;
  }

  getNumColumns(): number {
    return this.handle.area.columns;
  }

  getLastRow(): number {
    return this.handle.area.row + this.handle.area.rows - 1;
  }

  getLastColumn(): number {
    return this.handle.area.column + this.handle.area.columns - 1;
  }

  getSheet(): GoogleSheet {
    return this.handle.book.sheet(this.handle.sheetId);
  }

  getGridId(): number {
    return this.handle.sheetId;
  }

  getCell(row: number, column: number): GoogleRange {
    const { rows, columns } = this.handle.area;
    if (row < 1 || column < 1 || row > rows || column > columns) throw new Error('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(
    down: number,
    right: number,
    rows: number = this.handle.area.rows,
    columns: number = this.handle.area.columns,
  ): GoogleRange {
    const { row, column } = this.handle.area;
    const area = areaOf(this.handle.facts(), { row: row + down, column: column + right, rows, columns });
    return this.handle.book.range({ sheetId: this.handle.sheetId, area, wholeColumns: false });
  }

  activate(): GoogleRange {
    selectPlaces(this.handle.book, [this.handle.place]);
    return this.handle.self();
  }

  activateAsCurrentCell(): GoogleRange {
    const { rows, columns } = this.handle.area;
    if (rows * columns !== 1) throw new Error('Only a single cell can become the current cell.');
    return this.activate();
  }

  canEdit(): boolean {
    return mayEdit(this.handle.book, this.handle.sheetId, this.handle.area);
  }

  getHeight(): number {
    return this.handle.area.rows;
  }

  getRowIndex(): number {
    return this.handle.area.row;
  }

  getWidth(): number {
    return this.handle.area.columns;
  }

  isEndColumnBounded(): boolean {
    return true;
  }

  isEndRowBounded(): boolean {
    return !this.handle.place.wholeColumns;
  }

  isStartColumnBounded(): boolean {
    return true;
  }

  isStartRowBounded(): boolean {
    return !this.handle.place.wholeColumns;
  }
}

/** Returns the place of a Range that the script handed in; throws Google's sentence for anything else. */
export function placeOf(range: unknown, method: string): RangePlace {
  const room = reveal(range, RangePlaceRoom);
  if (room) return room.handle.place;
  throw new Error(`The parameters (${typeof range}) don't match the method signature for ${method}.`);
}
