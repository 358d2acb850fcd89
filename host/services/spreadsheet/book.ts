// What the classes of SpreadsheetApp share within one execution: the grid, and each other's makers.

import type { Area, Grid } from '../../grid/grid';
import type { Room } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface RangePlace {
  readonly sheetId: number;
  readonly area: Area;
  /** True when it was given as whole columns ("A:A"). */
  readonly wholeColumns: boolean;
}

export interface Book {
  readonly execution: Execution;
  readonly grid: Grid;
  spreadsheet(): GoogleSpreadsheet;
  sheet(id: number): GoogleSheet;
  /** What a Sheet consists of. */
  sheetRooms(id: number): readonly Room[];
  range(place: RangePlace): GoogleRange;
}

/** The id of the sheet that the acting person looks at. */
export function activeSheetId(book: Book): number {
  const sheets = book.grid.sheets();
  const chosen = sheets.find((sheet) => sheet.id === book.execution.world.activeSheetId);
  const shown = chosen ?? sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
  if (!shown) throw new Error('The spreadsheet has no sheet.');
  return shown.id;
}
