// Sheet: its rooms put together. A new member goes into the room it belongs to: facts, cells, lines or drawings.

import { expose } from '../../runtime/emulated';
import type { Book, GoogleSheet } from './book';
import { SheetCellsRoom, sheetCellMembers } from './sheet-cells';
import { SheetDrawingsRoom, sheetDrawingMembers } from './sheet-drawings';
import { SheetFactsRoom, SheetHandle, sheetFactMembers } from './sheet-facts';
import { SheetLinesRoom, sheetLineMembers } from './sheet-lines';

/** Returns the Sheet with this id as a script sees it. */
export function exposeSheet(book: Book, id: number): GoogleSheet {
  const handle = new SheetHandle(book, id, () => sheet);
  const sheet: GoogleSheet = expose(book.execution, {
    name: 'Sheet',
    file: 'host/services/spreadsheet/sheet.ts',
    rooms: [
      { members: sheetFactMembers, target: new SheetFactsRoom(handle) },
      { members: sheetCellMembers, target: new SheetCellsRoom(handle) },
      { members: sheetLineMembers, target: new SheetLinesRoom(handle) },
      { members: sheetDrawingMembers, target: new SheetDrawingsRoom(handle) },
    ],
    cells: (member, args) => (member === 'getSheetValues' ? Number(args[2]) * Number(args[3]) : 0),
  });
  return sheet;
}
