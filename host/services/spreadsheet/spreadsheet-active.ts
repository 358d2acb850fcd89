// Spreadsheet: the members that speak of whichever sheet is active, each the method of Sheet that has the same name.

import type { MemberCost } from '../../runtime/emulated';
import { activeSheetId, type Book } from './book';

export const spreadsheetActiveMembers = {
  appendRow: 'append',
  autoResizeColumn: 'write',
  deleteColumn: 'structure',
  deleteColumns: 'structure',
  deleteRow: 'structure',
  deleteRows: 'structure',
  getColumnWidth: 'handle',
  getDataRange: 'facts',
  getFrozenColumns: 'handle',
  getFrozenRows: 'handle',
  getLastColumn: 'facts',
  getLastRow: 'facts',
  getRowHeight: 'handle',
  getSheetId: 'handle',
  getSheetName: 'handle',
  getSheetValues: 'read',
  hideColumn: 'write',
  hideRow: 'write',
  insertColumnAfter: 'structure',
  insertColumnBefore: 'structure',
  insertColumnsAfter: 'structure',
  insertColumnsBefore: 'structure',
  insertRowAfter: 'structure',
  insertRowBefore: 'structure',
  insertRowsAfter: 'structure',
  insertRowsBefore: 'structure',
  isColumnHiddenByUser: 'handle',
  isRowHiddenByFilter: 'facts',
  isRowHiddenByUser: 'handle',
  setColumnWidth: 'write',
  setFrozenColumns: 'write',
  setFrozenRows: 'write',
  setRowHeight: 'write',
  sort: 'structure',
  unhideColumn: 'write',
  unhideRow: 'write',
} satisfies Partial<Record<SharedMember, MemberCost>>;

type SharedMember = keyof GoogleAppsScript.Spreadsheet.Spreadsheet & keyof GoogleAppsScript.Spreadsheet.Sheet;

/** Returns an object with these methods. */
export function activeSheetMethods(book: Book): object {
  const names = Object.keys(spreadsheetActiveMembers);
  return Object.fromEntries(
    names.map((name) => [
      name,
      (...args: readonly unknown[]) => {
        const rooms = book.sheetRooms(activeSheetId(book));
        const target = rooms.find((room) => Object.hasOwn(room.members, name))?.target;
        const method: unknown = target && Reflect.get(target, name);
        if (!target || typeof method !== 'function')
          throw new Error(`Spreadsheet.${name} has no method of Sheet to call.`);
        return Reflect.apply(method, target, args);
      },
    ]),
  );
}
