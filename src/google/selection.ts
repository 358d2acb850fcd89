// Which row of which table the acting person has selected in the grid.

import type { Selected } from '../kernel/ports';
import type { Table } from '../kernel/schema/table';
import { findSheet } from './sheet-workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Returns the selected row in one of the tables; null on another sheet or in its headings. No blocking call.
 * Hint: asked of the spreadsheet, since `SpreadsheetApp.getActiveRangeList` fails under the narrow permission.
 */
export function selectedIn(spreadsheet: Spreadsheet, tables: readonly Table[]): Selected | null {
  // Typed as never null, but there is none where nobody looks at the sheet.
  const range = spreadsheet.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  if (!range || range.getRow() === 1) return null;
  const sheetId = range.getSheet().getSheetId();
  const table = tables.find((candidate) => findSheet(spreadsheet, candidate)?.getSheetId() === sheetId);
  return table ? { table, row: range.getRow() } : null;
}
