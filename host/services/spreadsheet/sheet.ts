// Sheet: its rooms put together. A new member goes into the room whose first line fits.

import { expose, type Room } from '../../runtime/emulated';
import type { Book, GoogleSheet } from './book';
import { SelectionRoom, selectingMoreMembers } from './selection';
import { SheetCellsRoom, sheetCellMembers } from './sheet-cells';
import { SheetDrawingsRoom, sheetDrawingMembers } from './sheet-drawings';
import { SheetFactsRoom, SheetHandle, sheetFactMembers } from './sheet-facts';
import { SheetGroupsRoom, sheetGroupMembers } from './sheet-groups';
import { SheetLinesRoom, sheetLineMembers } from './sheet-lines';
import { SheetMarksRoom, sheetMarkMembers } from './sheet-marks';
import { SheetSizesRoom, sheetSizeMembers } from './sheet-sizes';

/** Returns the parts of which a Sheet consists. */
export function sheetRooms(handle: SheetHandle): readonly Room[] {
  return [
    { members: sheetFactMembers, target: new SheetFactsRoom(handle) },
    { members: sheetCellMembers, target: new SheetCellsRoom(handle) },
    { members: sheetLineMembers, target: new SheetLinesRoom(handle) },
    { members: sheetSizeMembers, target: new SheetSizesRoom(handle) },
    { members: sheetGroupMembers, target: new SheetGroupsRoom(handle) },
    { members: sheetMarkMembers, target: new SheetMarksRoom(handle) },
    { members: sheetDrawingMembers, target: new SheetDrawingsRoom(handle) },
    { members: selectingMoreMembers, target: new SelectionRoom(handle.book, handle.id) },
  ];
}

/** Returns the Sheet with this id as a script sees it. */
export function exposeSheet(book: Book, id: number): GoogleSheet {
  const handle = new SheetHandle(book, id, () => sheet);
  const sheet: GoogleSheet = expose<GoogleSheet>(book.execution, {
    name: 'Sheet',
    file: 'host/services/spreadsheet/sheet.ts',
    rooms: sheetRooms(handle),
    cells: (member, args) => (member === 'getSheetValues' ? Number(args[2]) * Number(args[3]) : 0),
  });
  return sheet;
}
