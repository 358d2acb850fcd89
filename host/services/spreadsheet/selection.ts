// Selection: what is selected in the active sheet, and the members of Sheet, Spreadsheet and SpreadsheetApp about it.

import { parseA1, splitSheetName } from '../../grid/a1';
import { expose, type MemberCost } from '../../runtime/emulated';
import { activeSheetId, type Book, type GoogleRange, type GoogleSheet, type RangePlace } from './book';
import { exposeRangeList, placesIn } from './range-list';
import { placeOf } from './range-place';
import { selectedPlace, selectedPlaces, selectPlaces } from './selection-state';

type GoogleSelection = GoogleAppsScript.Spreadsheet.Selection;
type GoogleList = GoogleAppsScript.Spreadsheet.RangeList;

export const selectionMembers = {
  getActiveRange: 'handle',
  getActiveRangeList: 'handle',
  getActiveSheet: 'handle',
  getCurrentCell: 'handle',
} satisfies Record<string, MemberCost>;

/** What SpreadsheetApp, Spreadsheet and Sheet have in common. */
export const selectingMembers = {
  getActiveRange: 'handle',
  getActiveRangeList: 'handle',
  getCurrentCell: 'handle',
  getSelection: 'handle',
  setActiveRange: 'handle',
  setActiveRangeList: 'handle',
  setCurrentCell: 'handle',
} satisfies Record<string, MemberCost>;

/** And what only Spreadsheet and Sheet have. */
export const selectingMoreMembers = {
  ...selectingMembers,
  getActiveCell: 'handle',
  setActiveSelection: 'handle',
} satisfies Record<string, MemberCost>;

/** Reads the selection in the active sheet, whatever it is asked on; only within `sheetId`, if given, can be selected. */
export class SelectionRoom {
  constructor(
    private readonly book: Book,
    private readonly sheetId?: number,
  ) {}

  getActiveRange(): GoogleRange {
    return this.book.range(selectedPlace(this.book));
  }

  getActiveRangeList(): GoogleList {
    return exposeRangeList(this.book, selectedPlaces(this.book));
  }

  getActiveSheet(): GoogleSheet {
    return this.book.sheet(activeSheetId(this.book));
  }

  getActiveCell(): GoogleRange {
    return this.getCurrentCell();
  }

  getCurrentCell(): GoogleRange {
    const { sheetId, area } = selectedPlace(this.book);
    return this.book.range({ sheetId, area: { ...area, rows: 1, columns: 1 }, wholeColumns: false });
  }

  getSelection(): GoogleSelection {
    return expose<GoogleSelection>(this.book.execution, {
      name: 'Selection',
      file: 'host/services/spreadsheet/selection.ts',
      rooms: [{ members: selectionMembers, target: new SelectionRoom(this.book, this.sheetId) }],
    });
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return this.select([placeOf(range, 'SpreadsheetApp.Sheet.setActiveRange')], range);
  }

  setActiveRangeList(list: GoogleList): GoogleList {
    return this.select(placesIn(list, 'Sheet.setActiveRangeList'), list);
  }

  setActiveSelection(range: unknown): GoogleRange {
    if (typeof range !== 'string') return this.setActiveRange(range as GoogleRange); // as: placeOf checks it
    const { sheetName, cells } = splitSheetName(range);
    const wanted = this.sheetId ?? activeSheetId(this.book);
    const sheet = this.book.grid.sheets().find((one) => (sheetName ? one.name === sheetName : one.id === wanted));
    const area = sheet && parseA1(cells, sheet);
    if (!sheet || !area) throw new Error('Range not found');
    return this.setActiveRange(this.book.range({ sheetId: sheet.id, area, wholeColumns: false }));
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return this.select([placeOf(cell, 'SpreadsheetApp.Sheet.setCurrentCell')], cell);
  }

  private select<T>(places: readonly RangePlace[], answer: T): T {
    if (this.sheetId !== undefined && places.some(({ sheetId }) => sheetId !== this.sheetId)) {
      throw new Error('The specified range must be part of the sheet.');
    }
    selectPlaces(this.book, places);
    return answer;
  }
}
