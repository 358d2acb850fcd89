// The store's port to a spreadsheet: finds the sheets of tables, reads and writes blocks of cells.

import type { Area, FilledArea, SheetPort, Workbook } from '../kernel/book/port';
import { columnLetters } from '../kernel/drawing/drawing';
import type { Cell } from '../kernel/schema/codec';
import type { Marks } from '../kernel/schema/headings';
import { anchorName, type Table } from '../kernel/schema/table';
import type { Zone } from '../kernel/time/zone';
import { fromGoogle, isDate, toGoogle } from './cells';
import { RANGES_IN_A_LIST, ROWS_ADDED_AT_ONCE } from './limits';
import { findMarkedSheet, readMarks } from './marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Returns the workbook of a spreadsheet whose dates are shown in the zone. */
export function createWorkbook(spreadsheet: Spreadsheet, zone: Zone): Workbook {
  return {
    sheet: (table) => {
      const named = spreadsheet.getRangeByName(anchorName(table));
      const sheet = named ? named.getSheet() : findMarkedSheet(spreadsheet, table);
      return sheet && new GoogleSheet(sheet, zone, named);
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

/**
 * Finds the sheet of a table by the named range over its first column, which follows it through renames and moves. Where people
 * deleted the name, the mark on the sheet tells. What a tab is called says nothing: it may be a copy, or somebody's own.
 */
export function findSheet(spreadsheet: Spreadsheet, table: Table): Sheet | null {
  const named = spreadsheet.getRangeByName(anchorName(table));
  return named ? named.getSheet() : findMarkedSheet(spreadsheet, table);
}

/** The store's port to one sheet. */
export class GoogleSheet implements SheetPort {
  constructor(
    protected readonly sheet: Sheet,
    protected readonly zone: Zone,
    /** Over the first column of ours. */
    private readonly named: Range | null = null,
  ) {}

  read(area: Area): Cell[][] {
    return this.valuesOf(area).map((row) => row.map((value) => this.cellOf(value)));
  }

  readDated(area: Area): { readonly cells: Cell[][]; readonly dates: ReadonlySet<string> } {
    const dates = new Set<string>();
    const cells = this.valuesOf(area).map((row, rowIndex) =>
      row.map((value, column) => {
        if (isDate(value)) dates.add(`${rowIndex}:${column}`);
        return this.cellOf(value);
      }),
    );
    return { cells, dates };
  }

  write(row: number, column: number, cells: readonly (readonly Cell[])[]): number {
    const made = this.makeRoom(row + cells.length - 1);
    const width = cells[0]?.length ?? 0;
    this.sheet.getRange(row, column, cells.length, width).setValues(cells.map((line) => line.map(toGoogle)));
    return made;
  }

  writeOwn(row: number, column: number, cell: Cell): number {
    try {
      return this.write(row, column, [[cell]]);
    } catch (reason) {
      console.warn(`Kept as a note: ${String(reason)}`);
      this.sheet.getRange(row, column).setNote(String(cell));
      return 0;
    }
  }

  fill(areas: readonly FilledArea[], cell: Cell): number {
    const made = this.makeRoom(Math.max(...areas.map(({ row, rows }) => row + rows - 1)));
    for (let first = 0; first < areas.length; first += RANGES_IN_A_LIST) {
      const names = areas.slice(first, first + RANGES_IN_A_LIST).map(nameOf);
      this.sheet.getRangeList(names).setValue(toGoogle(cell));
    }
    return made;
  }

  rowCount(): number {
    return this.sheet.getMaxRows();
  }

  lastColumn(): number {
    return this.sheet.getLastColumn();
  }

  numbersColumn(): number | null {
    return this.named?.getColumn() ?? null;
  }

  private valuesOf(area: Area): unknown[][] {
    return twice(() => this.rangeOf(area)?.getValues() ?? []);
  }

  marks(table: Table, fields: readonly string[]): Marks {
    return readMarks(this.sheet, table, fields);
  }

  /** Null where the sheet has none of these rows or columns. */
  private rangeOf({ row, column, rows, columns }: Area): Range | null {
    const height = Math.min(rows ?? Number.POSITIVE_INFINITY, this.rowCount() - row + 1);
    const width = Math.min(columns ?? Number.POSITIVE_INFINITY, this.sheet.getMaxColumns() - column + 1);
    return height < 1 || width < 1 ? null : this.sheet.getRange(row, column, height, width);
  }

  protected cellOf(value: unknown): Cell {
    return fromGoogle(value, this.zone);
  }

  private makeRoom(lastRow: number): number {
    const rows = this.rowCount();
    if (lastRow <= rows) return 0;
    const missing = lastRow - rows + ROWS_ADDED_AT_ONCE;
    this.sheet.insertRowsAfter(rows, missing);
    return missing;
  }
}

/** People may have deleted rows or columns since the sheet's size was asked for: such a read is made once more. */
export function twice<T>(read: () => T): T {
  try {
    return read();
  } catch (reason) {
    console.warn(`Read again: ${String(reason)}`);
    return read();
  }
}

/** In A1 notation. */
function nameOf({ row, column, rows, columns }: FilledArea): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
