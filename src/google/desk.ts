// Draws whole sheets and brings them to the front.

import type { Drawing } from '../kernel/drawing/drawing';
import type { Desk } from '../kernel/ports';
import { drawSheet } from './draw-sheet';
import { findSheet } from './sheet-workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Returns the desk of a spreadsheet. */
export function createDesk(spreadsheet: Spreadsheet): Desk {
  let blank: boolean | null = null;
  return {
    hasTable: (table) => {
      // In a new workbook a search for the marks of each table would find nothing, a call a table.
      blank ??= isBlank(spreadsheet);
      return !blank && findSheet(spreadsheet, table) !== null;
    },
    hasRange: (name) => spreadsheet.getRangeByName(name) !== null,
    draw: (drawing) => {
      const sheet = sheetFor(spreadsheet, drawing);
      sheet.setName(freeName(spreadsheet, drawing.name, sheet));
      drawSheet(spreadsheet, sheet, drawing);
      blank = false;
    },
    show: (name) => {
      const range = spreadsheet.getRangeByName(name);
      if (range) spreadsheet.setActiveSheet(range.getSheet());
    },
  };
}

/** A new workbook has one empty sheet: the first visible one of ours takes it over, rather than leave it between them. */
function sheetFor(spreadsheet: Spreadsheet, { first, hidden }: Drawing): Sheet {
  const blank = hidden ? null : blankSheet(spreadsheet);
  return blank ?? spreadsheet.insertSheet(first ? 0 : spreadsheet.getSheets().length);
}

function isBlank(spreadsheet: Spreadsheet): boolean {
  const [only, ...others] = spreadsheet.getSheets();
  return only !== undefined && others.length === 0 && only.getLastRow() === 0;
}

function blankSheet(spreadsheet: Spreadsheet): Sheet | null {
  const [only, ...others] = spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden());
  return only && others.length === 0 && only.getLastRow() === 0 ? only : null;
}

/** People may have a sheet of that name: it stays theirs, and ours is called after the product. */
function freeName(spreadsheet: Spreadsheet, name: string, own: Sheet): string {
  const taken = spreadsheet.getSheetByName(name);
  return taken && taken.getSheetId() !== own.getSheetId() ? `${name} (Daftar)` : name;
}
