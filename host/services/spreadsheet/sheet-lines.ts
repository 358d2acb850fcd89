// Sheet: rows and columns inserted, deleted and moved; the whole sheet sorted.

import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange, GoogleSheet } from './book';
import { checkCellCount } from './cell-count';
import { MAX_COLUMNS } from './limits';
import { placeOf } from './range-place';
import { checkLines, type SheetHandle } from './sheet-facts';

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
  moveColumns: 'structure',
  moveRows: 'structure',
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

  /** The destination counts before the move, as in the reference: row 1 before row 3 is put at 3. */
  moveRows(range: GoogleRange, destination: number): void {
    const { row, rows } = placeOf(range, 'SpreadsheetApp.Sheet.moveRows').area;
    checkDestination('rows', { first: row, count: rows }, destination, this.handle.facts().rows);
    this.handle.book.grid.moveRows(this.handle.id, row, rows, destination);
  }

  moveColumns(range: GoogleRange, destination: number): void {
    const { column, columns } = placeOf(range, 'SpreadsheetApp.Sheet.moveColumns').area;
    checkDestination('columns', { first: column, count: columns }, destination, this.handle.facts().columns);
    this.handle.book.grid.moveColumns(this.handle.id, column, columns, destination);
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

function checkDestination(
  kind: 'rows' | 'columns',
  moved: { readonly first: number; readonly count: number },
  destination: number,
  size: number,
): void {
  if (!Number.isFinite(destination) || destination < 1 || destination > size + 1) {
    throw new Error(`Those ${kind} are out of bounds.`);
  }
  if (destination >= moved.first && destination <= moved.first + moved.count) {
    throw new Error(`The ${kind} cannot be moved to where they are.`);
  }
}
