// Spreadsheet: its rooms put together. A new member goes into the room it belongs to: facts or sheets.

import { expose } from '../../runtime/emulated';
import type { Book, GoogleSpreadsheet } from './book';
import { SpreadsheetFactsRoom, spreadsheetFactMembers } from './spreadsheet-facts';
import { SpreadsheetSheetsRoom, spreadsheetSheetMembers } from './spreadsheet-sheets';

/** Returns the workbook as a script sees it. */
export function exposeSpreadsheet(book: Book): GoogleSpreadsheet {
  return expose<GoogleSpreadsheet>(book.execution, {
    name: 'Spreadsheet',
    file: 'host/services/spreadsheet/spreadsheet.ts',
    rooms: [
      { members: spreadsheetFactMembers, target: new SpreadsheetFactsRoom(book) },
      { members: spreadsheetSheetMembers, target: new SpreadsheetSheetsRoom(book) },
    ],
  });
}
