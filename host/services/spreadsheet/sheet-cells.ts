// Sheet: its ranges, where its content ends, and rows appended below it.

import { isWholeColumns, parseA1, splitSheetName } from '../../grid/a1';
import type { Area } from '../../grid/grid';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange, GoogleSheet } from './book';
import { checkCellCount } from './cell-count';
import { cellReader, cellWriter, type ScriptValue } from './cell-values';
import { checkRules } from './check-rules';
import { areaOf } from './checked-area';
import { exposeRangeList, placesOf } from './range-list';
import { RangeHandle } from './range-place';
import { RangeRulesRoom } from './range-rules';
import type { SheetHandle } from './sheet-facts';
import { checkProtection } from './write-guard';

export const sheetCellMembers = {
  getRange: 'handle',
  getRangeList: 'handle',
  getDataRange: 'facts',
  getLastRow: 'facts',
  getLastColumn: 'facts',
  getSheetValues: 'read',
  appendRow: 'append',
  clear: 'write',
  clearContents: 'write',
  clearFormats: 'write',
} satisfies Record<string, MemberCost>;

export class SheetCellsRoom implements Pick<GoogleSheet, keyof typeof sheetCellMembers> {
  constructor(private readonly handle: SheetHandle) {}

  getRange(rowOrA1: number | string, column?: number, rows = 1, columns = 1): GoogleRange {
    if (typeof rowOrA1 === 'string' && column === undefined) return this.rangeOf(rowOrA1);
    // A text or a missing column is refused by areaOf with Google's sentence.
    const area = { row: rowOrA1 as number, column: column as number, rows, columns }; // as: checked there
    return this.range(areaOf(this.handle.facts(), area));
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const { book, id } = this.handle;
    return exposeRangeList(book, placesOf(book, id, notations));
  }

  getDataRange(): GoogleRange {
    return this.range({
      row: 1,
      column: 1,
      rows: Math.max(1, this.getLastRow()),
      columns: Math.max(1, this.getLastColumn()),
    });
  }

  getLastRow(): number {
    return this.handle.book.grid.lastRow(this.handle.facts().id);
  }

  getLastColumn(): number {
    return this.handle.book.grid.lastColumn(this.handle.facts().id);
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): ScriptValue[][] {
    const { book, id } = this.handle;
    const area = areaOf(this.handle.facts(), { row, column, rows, columns });
    const read = cellReader(book);
    return book.grid.read(id, area).map((cells) => cells.map(read));
  }

  appendRow(values: unknown): GoogleSheet {
    if (!Array.isArray(values))
      throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.appendRow.");
    const { book, id } = this.handle;
    const row = this.getLastRow() + 1;
    this.makeRoom(row, values.length);
    const area = { row, column: 1, rows: 1, columns: values.length };
    const write = cellWriter(book);
    const [formats] = book.grid.read(id, area);
    const writes = [values.map((value: unknown, index) => write(value, formats?.[index]?.format ?? ''))];
    checkProtection(book, id, area);
    checkRules(book.grid, id, area, writes);
    book.grid.write(id, row, 1, writes);
    return this.handle.self();
  }

  clear(options: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined } = {}): GoogleSheet {
    const { book, id } = this.handle;
    const { rows, columns } = this.handle.facts();
    const place = { sheetId: id, area: { row: 1, column: 1, rows, columns }, wholeColumns: false };
    new RangeRulesRoom(new RangeHandle(book, place, () => book.range(place))).clear(options);
    return this.handle.self();
  }

  clearContents(): GoogleSheet {
    return this.clear({ contentsOnly: true });
  }

  clearFormats(): GoogleSheet {
    return this.clear({ formatOnly: true });
  }

  private rangeOf(notation: string): GoogleRange {
    const facts = this.handle.facts();
    const { sheetName, cells } = splitSheetName(notation);
    const area = sheetName === undefined || sheetName === facts.name ? parseA1(cells, facts) : null;
    if (!area) throw new Error('Range not found');
    return this.range(areaOf(facts, area), isWholeColumns(cells));
  }

  private range(area: Area, wholeColumns = false): GoogleRange {
    return this.handle.book.range({ sheetId: this.handle.id, area, wholeColumns });
  }

  private makeRoom(row: number, columns: number): void {
    const { book, id } = this.handle;
    const facts = this.handle.facts();
    checkCellCount(book.grid.sheets(), (row - facts.rows) * facts.columns);
    if (row > facts.rows) book.grid.insertRows(id, facts.rows + 1, row - facts.rows);
    if (columns > facts.columns) book.grid.insertColumns(id, facts.columns + 1, columns - facts.columns);
  }
}
