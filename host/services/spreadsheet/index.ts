// The spreadsheet service: puts the classes of one execution together.

import type { Execution } from '../../runtime/execution';
import type { Book } from './book';
import { exposeRange } from './range';
import { exposeSheet, sheetRooms } from './sheet';
import { SheetHandle } from './sheet-facts';
import { exposeSpreadsheet } from './spreadsheet';
import { exposeSpreadsheetApp } from './spreadsheet-app';

export function createBook(execution: Execution): Book {
  const book: Book = {
    execution,
    grid: execution.world.mayAct() ? execution.writes.through(execution.world.grid) : execution.world.grid,
    spreadsheet: () => exposeSpreadsheet(book),
    sheet: (id) => exposeSheet(book, id),
    sheetRooms: (id) => sheetRooms(new SheetHandle(book, id, () => book.sheet(id))),
    range: (place) => exposeRange(book, place),
  };
  return book;
}

export function spreadsheetGlobals(book: Book): Record<string, object> {
  return { SpreadsheetApp: exposeSpreadsheetApp(book) };
}
