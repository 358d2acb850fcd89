// A sheet with all that people put into it, for moving whole rows: formulas, notes, number formats, and deleting rows.

import { type Block, NO_VALUE, type WholeSheet } from '../kernel/archive/whole-sheet';
import { CrmError } from '../kernel/errors';
import type { Cell } from '../kernel/schema/codec';
import type { Table } from '../kernel/schema/table';
import type { Zone } from '../kernel/time/zone';
import { findSheet, GoogleSheet, twice } from './sheet-workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What Google calls the format of a cell that has none. */
const AUTOMATIC = '0.###############';

/** Opens the whole sheet of a table. Throws TABLE_MISSING. */
export function wholeSheet(spreadsheet: Spreadsheet, table: Table, zone: Zone): WholeSheet {
  const sheet = findSheet(spreadsheet, table);
  if (!sheet) throw new CrmError('TABLE_MISSING', { table: table.name });
  return new WholeGoogleSheet(sheet, zone);
}

class WholeGoogleSheet extends GoogleSheet implements WholeSheet {
  override write(row: number, column: number, cells: readonly (readonly Cell[])[]): number {
    this.makeColumns(column + (cells[0]?.length ?? 0) - 1);
    return super.write(row, column, cells);
  }

  formulas(block: Block): string[][] {
    // Typed as texts, but null where there is none.
    const formulas: readonly (readonly (string | null)[])[] = twice(() => this.rangeOfBlock(block).getFormulasR1C1());
    return formulas.map((line) => line.map((formula) => formula ?? ''));
  }

  notes(block: Block): string[][] {
    return twice(() => this.rangeOfBlock(block).getNotes());
  }

  formats(row: number, columns: number): string[] {
    const [formats = []] = twice(() => this.rangeOfBlock({ row, column: 1, rows: 1, columns }).getNumberFormats());
    return formats.map((format) => (format === AUTOMATIC ? '' : format));
  }

  writeFormula(row: number, column: number, formula: string): void {
    this.sheet.getRange(row, column).setFormulaR1C1(formula);
  }

  writeNote(row: number, column: number, note: string): void {
    this.sheet.getRange(row, column).setNote(note);
  }

  formatColumn(column: number, format: string): void {
    twice(() => this.sheet.getRange(2, column, this.rowCount() - 1, 1).setNumberFormat(format));
  }

  isBlank(first: number, count: number): boolean {
    // People who deleted rows have moved these up.
    if (first + count - 1 > this.rowCount()) return false;
    return twice(() => this.sheet.getRange(first, 1, count, this.sheet.getMaxColumns()).isBlank());
  }

  deleteRows(first: number, count: number): void {
    this.sheet.deleteRows(first, count);
  }

  /** A picture in a cell is an object of Google's. */
  protected override cellOf(value: unknown): Cell {
    const isObject = typeof value === 'object' && Object.prototype.toString.call(value) !== '[object Date]';
    return isObject ? NO_VALUE : super.cellOf(value);
  }

  /** As much of it as there still is. */
  private rangeOfBlock({ row, column, rows, columns }: Block): Range {
    const height = Math.min(rows, this.rowCount() - row + 1);
    const width = Math.min(columns, this.sheet.getMaxColumns() - column + 1);
    return this.sheet.getRange(row, column, height, width);
  }

  private makeColumns(last: number): void {
    const columns = this.sheet.getMaxColumns();
    if (last > columns) this.sheet.insertColumnsAfter(columns, last - columns);
  }
}
