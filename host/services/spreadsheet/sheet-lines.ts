// Sheet: rows and columns inserted, deleted, hidden and sized.

import type { MemberCost } from '../../runtime/emulated';
import type { GoogleSheet } from './book';
import { MAX_COLUMNS } from './limits';
import { checkCellCount } from './sheet-cells';
import type { SheetHandle } from './sheet-facts';

export const sheetLineMembers = {
  insertRowBefore: 'structure',
  insertRowAfter: 'structure',
  insertRowsBefore: 'structure',
  insertRowsAfter: 'structure',
  insertRows: 'structure',
  insertColumnBefore: 'structure',
  insertColumnAfter: 'structure',
  insertColumnsBefore: 'structure',
  insertColumnsAfter: 'structure',
  insertColumns: 'structure',
  deleteRow: 'structure',
  deleteRows: 'structure',
  deleteColumn: 'structure',
  deleteColumns: 'structure',
  hideColumns: 'write',
  showColumns: 'write',
  isColumnHiddenByUser: 'handle',
  getColumnWidth: 'handle',
  setColumnWidth: 'write',
  setColumnWidths: 'write',
  getRowHeight: 'handle',
  setRowHeight: 'write',
  setRowHeights: 'write',
  setRowHeightsForced: 'write',
  sort: 'structure',
} satisfies Record<string, MemberCost>;

export class SheetLinesRoom implements Pick<GoogleSheet, keyof typeof sheetLineMembers> {
  constructor(private readonly handle: SheetHandle) {}

  insertRowBefore(row: number): GoogleSheet {
    return this.insertRowsBefore(row, 1);
  }

  insertRowAfter(row: number): GoogleSheet {
    return this.insertRowsAfter(row, 1);
  }

  insertRowsBefore(row: number, count: number): GoogleSheet {
    return this.putRows(row, count, row);
  }

  insertRowsAfter(row: number, count: number): GoogleSheet {
    return this.putRows(row, count, row + 1);
  }

  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }

  insertColumnBefore(column: number): GoogleSheet {
    return this.insertColumnsBefore(column, 1);
  }

  insertColumnAfter(column: number): GoogleSheet {
    return this.insertColumnsAfter(column, 1);
  }

  insertColumnsBefore(column: number, count: number): GoogleSheet {
    return this.putColumns(column, count, column);
  }

  insertColumnsAfter(column: number, count: number): GoogleSheet {
    return this.putColumns(column, count, column + 1);
  }

  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }

  deleteRow(row: number): GoogleSheet {
    this.deleteRows(row, 1);
    return this.handle.self();
  }

  deleteRows(row: number, count: number): void {
    const { rows, frozenRows } = this.handle.facts();
    checkLines('rows', row, count, rows);
    const left = rows - frozenRows - Math.max(0, row + count - 1 - Math.max(frozenRows, row - 1));
    if (left === 0) throw new Error('Sorry, it is not possible to delete all non-frozen rows.');
    this.handle.book.grid.deleteRows(this.handle.id, row, count);
  }

  deleteColumn(column: number): GoogleSheet {
    this.deleteColumns(column, 1);
    return this.handle.self();
  }

  deleteColumns(column: number, count: number): void {
    const { columns } = this.handle.facts();
    checkLines('columns', column, count, columns);
    if (count === columns) throw new Error('Sorry, it is not possible to delete all non-frozen columns.');
    this.handle.book.grid.deleteColumns(this.handle.id, column, count);
  }

  hideColumns(column: number, count = 1): void {
    checkLines('columns', column, count, this.handle.facts().columns);
    this.handle.book.grid.hideColumns(this.handle.id, column, count, true);
  }

  showColumns(column: number, count = 1): void {
    checkLines('columns', column, count, this.handle.facts().columns);
    this.handle.book.grid.hideColumns(this.handle.id, column, count, false);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.handle.book.grid.isColumnHidden(this.handle.id, column);
  }

  getColumnWidth(column: number): number {
    return this.handle.book.grid.columnWidth(this.handle.id, column);
  }

  setColumnWidth(column: number, pixels: number): GoogleSheet {
    return this.setColumnWidths(column, 1, pixels);
  }

  setColumnWidths(first: number, count: number, pixels: number): GoogleSheet {
    checkLines('columns', first, count, this.handle.facts().columns);
    for (let at = first; at < first + count; at++) this.handle.book.grid.setColumnWidth(this.handle.id, at, pixels);
    return this.handle.self();
  }

  getRowHeight(row: number): number {
    return this.handle.book.grid.rowHeight(this.handle.id, row);
  }

  setRowHeight(row: number, pixels: number): GoogleSheet {
    return this.setRowHeights(row, 1, pixels);
  }

  setRowHeights(first: number, count: number, pixels: number): GoogleSheet {
    checkLines('rows', first, count, this.handle.facts().rows);
    for (let at = first; at < first + count; at++) this.handle.book.grid.setRowHeight(this.handle.id, at, pixels);
    return this.handle.self();
  }

  setRowHeightsForced(first: number, count: number, pixels: number): GoogleSheet {
    return this.setRowHeights(first, count, pixels);
  }

  sort(column: number, ascending = true): GoogleSheet {
    const { id, rows, columns, frozenRows } = this.handle.facts();
    const area = { row: frozenRows + 1, column: 1, rows: rows - frozenRows, columns };
    this.handle.book.grid.sort(id, area, [{ column, ascending }]);
    return this.handle.self();
  }

  private putRows(given: number, count: number, before: number): GoogleSheet {
    const { rows, columns } = this.handle.facts();
    checkLines('rows', given, 1, rows);
    checkCellCount(this.handle.book.grid.sheets(), count * columns);
    this.handle.book.grid.insertRows(this.handle.id, before, count);
    return this.handle.self();
  }

  private putColumns(given: number, count: number, before: number): GoogleSheet {
    const { rows, columns } = this.handle.facts();
    checkLines('columns', given, 1, columns);
    if (columns + count > MAX_COLUMNS) throw new Error(`A sheet can have at most ${MAX_COLUMNS} columns.`);
    checkCellCount(this.handle.book.grid.sheets(), count * rows);
    this.handle.book.grid.insertColumns(this.handle.id, before, count);
    return this.handle.self();
  }
}

function checkLines(kind: 'rows' | 'columns', first: number, count: number, size: number): void {
  if (!Number.isFinite(first) || !Number.isFinite(count) || count < 1 || first < 1 || first + count - 1 > size) {
    throw new Error(`Those ${kind} are out of bounds.`);
  }
}
