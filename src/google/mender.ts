// Looks at all sheets of a spreadsheet, and mends those that are there.

import type { Mender, SheetSight, TableSight } from '../kernel/repair/mender';
import { bindColumns, unboundOf } from '../kernel/schema/headings';
import { fieldNames, namedFields, rangeName, type Table } from '../kernel/schema/table';
import type { Zone } from '../kernel/time/zone';
import { fromGoogle } from './cells';
import { drawSheet } from './draw-sheet';
import { isMarked, readMarks, removeMarks } from './marks';
import { findSheet } from './sheet-workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Returns the mender of a spreadsheet whose dates are shown in the zone. */
export function createMender(spreadsheet: Spreadsheet, zone: Zone): Mender {
  return {
    look: (tables, names) => {
      const seen = tables.map((table) => lookAt(spreadsheet, zone, table, names));
      const ours = new Set(seen.flatMap(({ sheet }) => (sheet ? [sheet.id] : [])));
      const isWhole = seen.every(({ sheet }) => sheet !== null);
      const others = isWhole ? [] : gridSheets(spreadsheet).filter((sheet) => !ours.has(sheet.getSheetId()));
      return { tables: seen, others: others.map((sheet) => sightOf(sheet, zone)) };
    },
    insertColumns: (sheetId, after, count) => {
      const sheet = sheetOf(spreadsheet, sheetId);
      sheet.insertColumnsAfter(after, count);
      // Google gives new columns the look and the rules of the one before them.
      const added = sheet.getRange(1, after + 1, sheet.getMaxRows(), count);
      added.clearFormat().clearDataValidations();
      sheet.showColumns(after + 1, count);
    },
    draw: (sheetId, drawing) => drawSheet(spreadsheet, sheetOf(spreadsheet, sheetId), drawing, { isNew: false }),
    unmark: (sheetId, table) => removeMarks(sheetOf(spreadsheet, sheetId), table),
  };
}

function lookAt(spreadsheet: Spreadsheet, zone: Zone, table: Table, names: ReadonlySet<string>): TableSight {
  const sheet = findSheet(spreadsheet, table);
  if (!sheet) return { table, sheet: null, marks: new Map(), isMarked: false, names: {} };
  const sight = sightOf(sheet, zone);
  const unclear = unboundOf(bindColumns(table, sight.headings), fieldNames(table));
  const named = namedFields(table, names).map((field) => {
    const range = spreadsheet.getRangeByName(rangeName(table, field));
    return [field, range?.getSheet().getSheetId() === sight.id ? range.getColumn() : null] as const;
  });
  const marks = readMarks(sheet, table, unclear);
  return { table, sheet: sight, marks, isMarked: isMarked(sheet, table), names: Object.fromEntries(named) };
}

function sightOf(sheet: Sheet, zone: Zone): SheetSight {
  const [headings = []] = sheet.getRange('1:1').getValues();
  const cells = headings.map((heading) => fromGoogle(heading, zone));
  return { id: sheet.getSheetId(), name: sheet.getName(), headings: cells };
}

/** Sheets that are one chart have no cells. */
function gridSheets(spreadsheet: Spreadsheet): Sheet[] {
  return spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
}

function sheetOf(spreadsheet: Spreadsheet, id: number): Sheet {
  const sheet = spreadsheet.getSheetById(id);
  // The plan was made under this very lock, but people hold none.
  if (!sheet) throw new Error(`The sheet ${id} was deleted while it was being repaired.`);
  return sheet;
}
