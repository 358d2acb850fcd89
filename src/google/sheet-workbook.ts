// The store's port to a spreadsheet: finds the sheets of tables, reads and writes blocks of cells.

import type { SheetPort, Workbook } from '../kernel/book/port';
import { columnLetters } from '../kernel/drawing/drawing';
import type { Cell } from '../kernel/schema/codec';
import { bindColumns } from '../kernel/schema/headings';
import { anchorName, type Table } from '../kernel/schema/table';
import type { Zone } from '../kernel/time/zone';
import { fromGoogle, toGoogle } from './cells';
import { ROWS_ADDED_AT_ONCE } from './limits';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Returns the workbook of a spreadsheet whose dates are shown in the zone. */
export function createWorkbook(spreadsheet: Spreadsheet, zone: Zone): Workbook {
  return {
    sheet: (table) => {
      const sheet = findSheet(spreadsheet, table);
      return sheet && new GoogleSheet(sheet, zone);
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

/**
 * Finds the sheet of a table by the named range over its first column, which follows it through renames and moves. Where people
 * deleted the name, a tab called like the table counts when all the table's headings stand in it.
 */
export function findSheet(spreadsheet: Spreadsheet, table: Table): Sheet | null {
  const named = spreadsheet.getRangeByName(anchorName(table));
  if (named) return named.getSheet();
  for (const name of Object.values(table.sheet)) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet && hasHeadings(sheet, table)) return sheet;
  }
  return null;
}

function hasHeadings(sheet: Sheet, table: Table): boolean {
  const [headings = []] = sheet.getRange('1:1').getValues();
  return bindColumns(table, headings.map(String)).missing.length === 0;
}

class GoogleSheet implements SheetPort {
  /** Rows of the sheet, blank ones included; null until a read has shown it. */
  private rows: number | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly zone: Zone,
  ) {}

  read(first: number, columns: number): Cell[][] {
    const range = Number.isFinite(columns)
      ? // Open at the bottom, so that no call is spent on asking for the last row.
        this.sheet.getRange(`${columnLetters(first)}:${columnLetters(first + columns - 1)}`)
      : this.sheet.getDataRange();
    const cells = range.getValues().map((row) => row.map((value) => fromGoogle(value, this.zone)));
    if (Number.isFinite(columns)) this.rows = cells.length;
    return cells;
  }

  write(row: number, column: number, cells: readonly (readonly Cell[])[]): void {
    this.makeRoom(row + cells.length - 1);
    const width = cells[0]?.length ?? 0;
    this.sheet.getRange(row, column, cells.length, width).setValues(cells.map((line) => line.map(toGoogle)));
  }

  private makeRoom(lastRow: number): void {
    const rows = this.rows ?? this.sheet.getMaxRows();
    this.rows = rows;
    if (lastRow <= rows) return;
    const missing = lastRow - rows + ROWS_ADDED_AT_ONCE;
    this.sheet.insertRowsAfter(rows, missing);
    this.rows = rows + missing;
  }
}
