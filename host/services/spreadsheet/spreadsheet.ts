// Spreadsheet: its rooms put together. A new member goes into the room whose first line fits.

import { expose } from '../../runtime/emulated';
import type { Book, GoogleSpreadsheet } from './book';
import { SelectionRoom, selectingMoreMembers } from './selection';
import { activeSheetMethods, spreadsheetActiveMembers } from './spreadsheet-active';
import { SpreadsheetFactsRoom, spreadsheetFactMembers } from './spreadsheet-facts';
import { SpreadsheetMarksRoom, spreadsheetMarkMembers } from './spreadsheet-marks';
import { SpreadsheetSheetsRoom, spreadsheetSheetMembers } from './spreadsheet-sheets';

/** Returns the workbook as a script sees it. */
export function exposeSpreadsheet(book: Book): GoogleSpreadsheet {
  return expose<GoogleSpreadsheet>(book.execution, {
    name: 'Spreadsheet',
    file: 'host/services/spreadsheet/spreadsheet.ts',
    rooms: [
      { members: spreadsheetFactMembers, target: new SpreadsheetFactsRoom(book) },
      { members: spreadsheetSheetMembers, target: new SpreadsheetSheetsRoom(book) },
      { members: spreadsheetMarkMembers, target: new SpreadsheetMarksRoom(book) },
      { members: spreadsheetActiveMembers, target: activeSheetMethods(book) },
      { members: selectingMoreMembers, target: new SelectionRoom(book) },
    ],
  });
}
