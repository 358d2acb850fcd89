// Every sheet of a spreadsheet, cell by cell, and the properties beside them.

import { columnLetters } from '../kernel/drawing/drawing';
import type { EverySheet, Tab, TabContent } from '../kernel/every-sheet';
import type { Cell } from '../kernel/schema/codec';
import type { Zone } from '../kernel/time/zone';
import { fromGoogle, toGoogle } from './cells';
import { RANGES_IN_A_LIST } from './limits';
import { findSheet, twice } from './sheet-workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Store = GoogleAppsScript.Properties.Properties;

/** Returns the sheets of a spreadsheet whose dates are shown in the zone. */
export function createEverySheet(spreadsheet: Spreadsheet, zone: Zone): EverySheet {
  return {
    all: (tables) => {
      const names = new Map(tables.map((table) => [findSheet(spreadsheet, table)?.getSheetId() ?? null, table.name]));
      return spreadsheet.getSheets().map((sheet) => {
        return { tab: tabOf(sheet, zone), table: names.get(sheet.getSheetId()) ?? '' };
      });
    },
    rewriteProperties: (rewrite) => {
      // A web app alone has no document.
      const stores: readonly (Store | null)[] = [
        PropertiesService.getDocumentProperties(),
        PropertiesService.getScriptProperties(),
      ];
      for (const store of stores) if (store) rewriteStore(store, rewrite);
    },
  };
}

function tabOf(sheet: Sheet, zone: Zone): Tab {
  const cells = () =>
    twice(() => sheet.getDataRange().getValues()).map((line) => line.map((value) => fromGoogle(value, zone)));
  return {
    sheetId: sheet.getSheetId(),
    name: sheet.getName(),
    cells,
    read: (): TabContent => {
      const notes = twice(() => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes());
      const formulas = twice(() => sheet.getDataRange().getFormulas());
      return { notes, formulas, cells: cells() };
    },
    write: (row, column, line) => {
      sheet.getRange(row, column, 1, line.length).setValues([line.map(toGoogle)]);
    },
    fill: (places, cell) => fill(sheet, places, cell),
    writeNote: (row, column, note) => {
      sheet.getRange(row, column).setNote(note);
    },
  };
}

function fill(sheet: Sheet, places: readonly (readonly [number, number])[], cell: Cell): void {
  for (let first = 0; first < places.length; first += RANGES_IN_A_LIST) {
    const names = places
      .slice(first, first + RANGES_IN_A_LIST)
      .map(([row, column]) => `${columnLetters(column)}${row}`);
    sheet.getRangeList(names).setValue(toGoogle(cell));
  }
}

function rewriteStore(store: Store, rewrite: (text: string) => string): void {
  for (const [key, text] of Object.entries(store.getProperties())) {
    const now = rewrite(text);
    if (now !== text) store.setProperty(key, now);
  }
}
