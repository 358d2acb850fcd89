// The store's port to a spreadsheet: finds the sheets of tables, reads and writes blocks of cells.

import type { Area, SheetPort, Workbook } from '../kernel/book/port';
import type { Cell } from '../kernel/schema/codec';
import { bindColumns } from '../kernel/schema/headings';
import { anchorName, type Table } from '../kernel/schema/table';
import type { Zone } from '../kernel/time/zone';
import { fromGoogle, toGoogle } from './cells';
import { ROWS_ADDED_AT_ONCE } from './limits';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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
  constructor(
    private readonly sheet: Sheet,
    private readonly zone: Zone,
  ) {}

  read(area: Area): Cell[][] {
    try {
      return this.readOnce(area);
    } catch (reason) {
      // People may have deleted rows or columns since the sheet's size was asked for.
      console.warn(`Read again: ${String(reason)}`);
      return this.readOnce(area);
    }
  }

  write(row: number, column: number, cells: readonly (readonly Cell[])[]): number {
    const made = this.makeRoom(row + cells.length - 1);
    const width = cells[0]?.length ?? 0;
    this.sheet.getRange(row, column, cells.length, width).setValues(cells.map((line) => line.map(toGoogle)));
    return made;
  }

  rowCount(): number {
    return this.sheet.getMaxRows();
  }

  private readOnce(area: Area): Cell[][] {
    const range = this.rangeOf(area);
    return range ? range.getValues().map((row) => row.map((value) => fromGoogle(value, this.zone))) : [];
  }

  /** Null where the sheet has none of these rows or columns. */
  private rangeOf({ row, column, rows, columns }: Area): Range | null {
    const height = Math.min(rows ?? Number.POSITIVE_INFINITY, this.rowCount() - row + 1);
    const width = Math.min(columns ?? Number.POSITIVE_INFINITY, this.sheet.getMaxColumns() - column + 1);
    return height < 1 || width < 1 ? null : this.sheet.getRange(row, column, height, width);
  }

  private makeRoom(lastRow: number): number {
    const rows = this.rowCount();
    if (lastRow <= rows) return 0;
    const missing = lastRow - rows + ROWS_ADDED_AT_ONCE;
    this.sheet.insertRowsAfter(rows, missing);
    return missing;
  }
}
