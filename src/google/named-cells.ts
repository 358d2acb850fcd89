// Reads a sheet of named cells in one call, such as the dashboard with its hidden operands.

import type { NamedCells, Spotted } from '../kernel/ports';
import type { Zone } from '../kernel/time/zone';
import { fromGoogle } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Area extends Spotted {
  readonly rows: number;
  readonly columns: number;
}

/** Returns the cells of the sheet on which the first of the ranges lies; null where that is gone. One blocking call. */
export function readNamedCells(spreadsheet: Spreadsheet, names: readonly string[], zone: Zone): NamedCells | null {
  const [first = ''] = names;
  const sheet = spreadsheet.getRangeByName(first)?.getSheet();
  if (!sheet) return null;
  const areas = areasOn(sheet, spreadsheet, names);
  const last = (end: (area: Area) => number) => Math.max(1, ...[...areas.values()].map(end));
  const rows = last(({ row, rows: count }) => row + count - 1);
  const columns = last(({ column, columns: count }) => column + count - 1);
  const cells = sheet.getRange(1, 1, rows, columns).getValues();
  return {
    find: (name, row = 0, column = 0) => {
      const area = areas.get(name);
      if (!area || row >= area.rows || column >= area.columns) return null;
      return { row: area.row + row, column: area.column + column };
    },
    at: ({ row, column }) => fromGoogle(cells[row - 1]?.[column - 1] ?? '', zone),
    selected: selectedOn(sheet, spreadsheet),
    noteOn: ({ row, column }) => sheet.getRange(row, column).getNote(),
  };
}

/** What people dragged to another sheet does not stand here any more. */
function areasOn(sheet: Sheet, spreadsheet: Spreadsheet, names: readonly string[]): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const name of names) {
    const range = spreadsheet.getRangeByName(name);
    if (range?.getSheet().getSheetId() !== sheet.getSheetId()) continue;
    const size = { rows: range.getNumRows(), columns: range.getNumColumns() };
    areas.set(name, { row: range.getRow(), column: range.getColumn(), ...size });
  }
  return areas;
}

/** Returns which cell of the sheet is selected, the first one of several; null on another sheet. No blocking call. */
export function selectedOn(sheet: Sheet, spreadsheet: Spreadsheet): Spotted | null {
  // Typed as never null, but there is none where nobody looks at the sheet.
  const range = spreadsheet.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  if (!range || range.getSheet().getSheetId() !== sheet.getSheetId()) return null;
  return { row: range.getRow(), column: range.getColumn() };
}
