// Sheet: widths and heights, and rows and columns that are hidden.

import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange, GoogleSheet } from './book';
import { displayOf } from './display';
import { unfoldOver } from './group';
import { placeOf } from './range-place';
import { checkLines, type SheetHandle } from './sheet-facts';

export const sheetSizeMembers = {
  autoResizeColumn: 'write',
  autoResizeColumns: 'write',
  autoResizeRows: 'write',
  getColumnWidth: 'handle',
  getRowHeight: 'handle',
  hideColumn: 'write',
  hideColumns: 'write',
  hideRow: 'write',
  hideRows: 'write',
  isColumnHiddenByUser: 'handle',
  isRowHiddenByUser: 'handle',
  setColumnWidth: 'write',
  setColumnWidths: 'write',
  setRowHeight: 'write',
  setRowHeights: 'write',
  setRowHeightsForced: 'write',
  showColumns: 'write',
  showRows: 'write',
  unhideColumn: 'write',
  unhideRow: 'write',
} satisfies Record<string, MemberCost>;

// [F] About what a letter of Arial 10 needs; the real width depends on the fonts of the browser.
const LETTER_PIXELS = 7;
const CELL_PADDING_PIXELS = 8;
const SMALLEST_COLUMN_PIXELS = 21;
const ROW_PIXELS = 21;

export class SheetSizesRoom implements Pick<GoogleSheet, keyof typeof sheetSizeMembers> {
  constructor(private readonly handle: SheetHandle) {}

  autoResizeColumn(column: number): GoogleSheet {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(first: number, count: number): GoogleSheet {
    checkLines('columns', first, count, this.handle.facts().columns);
    for (let column = first; column < first + count; column++) {
      this.grid().setColumnWidth(this.handle.id, column, this.neededWidth(column));
    }
    return this.handle.self();
  }

  autoResizeRows(first: number, count: number): GoogleSheet {
    return this.setRowHeights(first, count, ROW_PIXELS);
  }

  getColumnWidth(column: number): number {
    return this.grid().columnWidth(this.handle.id, column);
  }

  getRowHeight(row: number): number {
    return this.grid().rowHeight(this.handle.id, row);
  }

  hideColumn(range: GoogleRange): void {
    const { column, columns } = placeOf(range, 'SpreadsheetApp.Sheet.hideColumn').area;
    this.hideColumns(column, columns);
  }

  hideColumns(column: number, count = 1): void {
    this.setColumnsHidden(column, count, true);
  }

  hideRow(range: GoogleRange): void {
    const { row, rows } = placeOf(range, 'SpreadsheetApp.Sheet.hideRow').area;
    this.hideRows(row, rows);
  }

  hideRows(row: number, count = 1): void {
    this.setRowsHidden(row, count, true);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.grid().isColumnHidden(this.handle.id, column);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.grid().isRowHidden(this.handle.id, row);
  }

  setColumnWidth(column: number, pixels: number): GoogleSheet {
    return this.setColumnWidths(column, 1, pixels);
  }

  setColumnWidths(first: number, count: number, pixels: number): GoogleSheet {
    checkLines('columns', first, count, this.handle.facts().columns);
    for (let at = first; at < first + count; at++) this.grid().setColumnWidth(this.handle.id, at, pixels);
    return this.handle.self();
  }

  setRowHeight(row: number, pixels: number): GoogleSheet {
    return this.setRowHeights(row, 1, pixels);
  }

  setRowHeights(first: number, count: number, pixels: number): GoogleSheet {
    checkLines('rows', first, count, this.handle.facts().rows);
    for (let at = first; at < first + count; at++) this.grid().setRowHeight(this.handle.id, at, pixels);
    return this.handle.self();
  }

  setRowHeightsForced(first: number, count: number, pixels: number): GoogleSheet {
    return this.setRowHeights(first, count, pixels);
  }

  showColumns(column: number, count = 1): void {
    this.setColumnsHidden(column, count, false);
  }

  showRows(row: number, count = 1): void {
    this.setRowsHidden(row, count, false);
  }

  unhideColumn(range: GoogleRange): void {
    const { column, columns } = placeOf(range, 'SpreadsheetApp.Sheet.unhideColumn').area;
    this.showColumns(column, columns);
  }

  unhideRow(range: GoogleRange): void {
    const { row, rows } = placeOf(range, 'SpreadsheetApp.Sheet.unhideRow').area;
    this.showRows(row, rows);
  }

  private grid() {
    return this.handle.book.grid;
  }

  private setColumnsHidden(first: number, count: number, hidden: boolean): void {
    checkLines('columns', first, count, this.handle.facts().columns);
    if (!hidden) unfoldOver(this.handle.book, this.handle.id, { axis: 'column', first, count });
    this.grid().hideColumns(this.handle.id, first, count, hidden);
  }

  private setRowsHidden(first: number, count: number, hidden: boolean): void {
    checkLines('rows', first, count, this.handle.facts().rows);
    if (!hidden) unfoldOver(this.handle.book, this.handle.id, { axis: 'row', first, count });
    this.grid().hideRows(this.handle.id, first, count, hidden);
  }

  private neededWidth(column: number): number {
    const rows = this.grid().lastRow(this.handle.id);
    if (rows === 0) return SMALLEST_COLUMN_PIXELS;
    const cells = this.grid().read(this.handle.id, { row: 1, column, rows, columns: 1 }).flat();
    const longest = Math.max(0, ...cells.map((cell) => displayOf(cell, this.grid().locale).length));
    return Math.max(SMALLEST_COLUMN_PIXELS, longest * LETTER_PIXELS + CELL_PADDING_PIXELS);
  }
}
