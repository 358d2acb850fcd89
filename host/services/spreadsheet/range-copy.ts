// Range: copied and moved to another place.

import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import { areaOf } from './checked-area';
import { type CopiedPart, clearCells, copyCells, ONLY_FORMAT, ONLY_VALUES, partsOf } from './copy-cells';
import { placeOf, type RangeHandle } from './range-place';
import { sheetIdOf } from './sheet-facts';

export const rangeCopyMembers = {
  copyFormatToRange: 'structure',
  copyTo: 'structure',
  copyValuesToRange: 'structure',
  moveTo: 'structure',
} satisfies Record<string, MemberCost>;

export class RangeCopyRoom implements Pick<GoogleRange, keyof typeof rangeCopyMembers> {
  constructor(private readonly handle: RangeHandle) {}

  copyFormatToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.copyInto(sheet, { column, columnEnd, row, rowEnd }, ONLY_FORMAT);
  }

  copyTo(destination: GoogleRange, how?: unknown, transposed = false): void {
    const target = placeOf(destination, 'SpreadsheetApp.Range.copyTo');
    copyCells(this.handle.book, this.handle.place, target, { parts: partsOf(how), transposed: transposed === true });
  }

  copyValuesToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.copyInto(sheet, { column, columnEnd, row, rowEnd }, ONLY_VALUES);
  }

  /** Takes everything along; the formulas keep pointing at what they pointed at. */
  moveTo(target: GoogleRange): void {
    const { book, place } = this.handle;
    const { sheetId, area } = placeOf(target, 'SpreadsheetApp.Range.moveTo');
    const { rows, columns } = this.handle.area;
    const sheet = book.grid.sheets().find((one) => one.id === sheetId) ?? this.handle.facts();
    const goal = { sheetId, area: areaOf(sheet, { ...area, rows, columns }), wholeColumns: false };
    this.handle.guard();
    copyCells(book, place, goal, { parts: partsOf(undefined), transposed: false, isMove: true });
    clearCells(book, place, goal);
  }

  private copyInto(
    sheet: unknown,
    to: { column: number; columnEnd: number; row: number; rowEnd: number },
    parts: ReadonlySet<CopiedPart>,
  ): void {
    const { book, place } = this.handle;
    const sheetId = typeof sheet === 'number' ? sheet : sheetIdOf(sheet, 'Range.copyValuesToRange');
    const facts = book.grid.sheets().find((one) => one.id === sheetId);
    if (!facts) throw new Error(`Sheet ${sheetId} not found`);
    const [rows, columns] = [to.rowEnd - to.row + 1, to.columnEnd - to.column + 1];
    const area = areaOf(facts, { row: to.row, column: to.column, rows, columns });
    copyCells(book, place, { sheetId, area, wholeColumns: false }, { parts, transposed: false });
  }
}
