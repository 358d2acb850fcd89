// The tabs of people's own: reads them, and takes off again what adopting put on them.

import type { Tabs } from '../kernel/tabs';
import type { Zone } from '../kernel/time/zone';
import { fromGoogle, isDate } from './cells';
import { toRule } from './draw-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Returns the tabs of a spreadsheet whose dates are shown in the zone. */
export function createTabs(spreadsheet: Spreadsheet, zone: Zone): Tabs {
  const sheetOf = (id: number): Sheet => {
    const sheet = spreadsheet.getSheetById(id);
    // It was there when this very execution looked, but people hold no lock.
    if (!sheet) throw new Error(`The sheet ${id} was deleted meanwhile.`);
    return sheet;
  };
  return {
    list: (namedRanges) => listTabs(spreadsheet, namedRanges),
    read: (sheetId) => {
      const sheet = spreadsheet.getSheetById(sheetId);
      return sheet && readTab(sheet, zone);
    },
    addRule: (sheetId, column, rule) => {
      const sheet = sheetOf(sheetId);
      try {
        bodyOf(sheet, column).setDataValidation(toRule(spreadsheet, rule));
        // A buffered refusal would come with the next call.
        SpreadsheetApp.flush();
        return true;
      } catch (reason) {
        console.warn(`No rule on column ${column}: ${String(reason)}`);
        return false;
      }
    },
    clearRule: (sheetId, column) => {
      try {
        bodyOf(sheetOf(sheetId), column).clearDataValidations();
        SpreadsheetApp.flush();
      } catch (reason) {
        // What cannot be cleared could not be set either.
        console.warn(`No rule taken off column ${column}: ${String(reason)}`);
      }
    },
    removeColumns: (sheetId, columns) => {
      const sheet = sheetOf(sheetId);
      for (const { first, count } of runsFromTheRight(columns)) sheet.deleteColumns(first, count);
    },
    copyWithout: (sheetId, rows) => copyWithout(spreadsheet, sheetOf(sheetId), rows),
    remove: (sheetId) => {
      spreadsheet.deleteSheet(sheetOf(sheetId));
    },
    hide: (sheetId) => {
      sheetOf(sheetId).hideSheet();
    },
    show: (sheetId) => {
      sheetOf(sheetId).showSheet();
    },
  };
}

function listTabs(spreadsheet: Spreadsheet, namedRanges: readonly string[]): ReturnType<Tabs['list']> {
  const ours = new Set(namedRanges.map((name) => spreadsheet.getRangeByName(name)?.getSheet().getSheetId()));
  return spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !ours.has(sheet.getSheetId()))
    .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName(), isHidden: sheet.isSheetHidden() }));
}

function readTab(sheet: Sheet, zone: Zone): ReturnType<Tabs['read']> {
  const name = sheet.getName();
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const dates = values.flatMap((line, row) => line.flatMap((value, at) => (isDate(value) ? [`${row}:${at}`] : [])));
  const rules = range.getDataValidations();
  const ruled = rules.flatMap((line) => line.flatMap((rule, at) => (rule ? [at + 1] : [])));
  const cells = values.map((line) => line.map((value) => fromGoogle(value, zone)));
  return { name, cells, dates: new Set(dates), ruled: new Set(ruled) };
}

function bodyOf(sheet: Sheet, column: number): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
}

/** From the right, so that no column moves before its turn. */
function runsFromTheRight(columns: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && last.first === column + 1) Object.assign(last, { first: column, count: last.count + 1 });
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

function copyWithout(spreadsheet: Spreadsheet, sheet: Sheet, rows: number): number {
  const copy = sheet.copyTo(spreadsheet);
  copy.setFrozenRows(0);
  copy.deleteRows(1, rows);
  return copy.getSheetId();
}
