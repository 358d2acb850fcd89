// RangeList: several ranges of one sheet that are written as one.

import { parseA1, splitSheetName } from '../../grid/a1';
import { expose, type MemberCost, type Room, reveal } from '../../runtime/emulated';
import type { Book, GoogleRange, RangePlace } from './book';
import { areaOf } from './checked-area';
import { rangeRooms } from './range';
import { RangeHandle } from './range-place';
import { selectPlaces } from './selection-state';

type GoogleList = GoogleAppsScript.Spreadsheet.RangeList;

/** Done to each of the ranges by the method of Range that has the same name. */
const writtenMembers = {
  breakApart: 'write',
  check: 'write',
  clear: 'write',
  clearContent: 'write',
  clearDataValidations: 'write',
  clearFormat: 'write',
  clearNote: 'write',
  insertCheckboxes: 'write',
  removeCheckboxes: 'write',
  setBackground: 'write',
  setBackgroundRGB: 'write',
  setBorder: 'write',
  setFontColor: 'write',
  setFontFamily: 'write',
  setFontLine: 'write',
  setFontSize: 'write',
  setFontStyle: 'write',
  setFontWeight: 'write',
  setFormula: 'write',
  setFormulaR1C1: 'write',
  setHorizontalAlignment: 'write',
  setNote: 'write',
  setNumberFormat: 'write',
  setValue: 'write',
  setVerticalAlignment: 'write',
  setWrap: 'write',
  setWrapStrategy: 'write',
  trimWhitespace: 'structure',
  uncheck: 'write',
} satisfies Partial<Record<keyof GoogleList, MemberCost>>;

export const rangeListMembers = { activate: 'handle', getRanges: 'handle' } satisfies Record<string, MemberCost>;

export class RangeListRoom implements Pick<GoogleList, keyof typeof rangeListMembers> {
  constructor(
    private readonly book: Book,
    readonly places: readonly RangePlace[],
    private readonly self: () => GoogleList,
  ) {}

  activate(): GoogleList {
    selectPlaces(this.book, this.places);
    return this.self();
  }

  getRanges(): GoogleRange[] {
    return this.places.map((place) => this.book.range(place));
  }
}

/** Returns the RangeList of these places as a script sees it. */
export function exposeRangeList(book: Book, places: readonly RangePlace[]): GoogleList {
  const handles = places.map((place) => new RangeHandle(book, place, () => book.range(place)));
  const list: GoogleList = expose(book.execution, {
    name: 'RangeList',
    file: 'host/services/spreadsheet/range-list.ts',
    rooms: [
      { members: rangeListMembers, target: new RangeListRoom(book, places, () => list) },
      { members: writtenMembers, target: writers(handles.map(rangeRooms), () => list) },
    ],
    cells: () => places.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
  });
  return list;
}

function writers(ranges: readonly (readonly Room[])[], self: () => GoogleList): object {
  const names = Object.keys(writtenMembers);
  return Object.fromEntries(
    names.map((name) => [
      name,
      (...args: readonly unknown[]) => {
        for (const rooms of ranges) callMember(rooms, name, args);
        return self();
      },
    ]),
  );
}

function callMember(rooms: readonly Room[], name: string, args: readonly unknown[]): void {
  const target = rooms.find((room) => Object.hasOwn(room.members, name))?.target;
  const method: unknown = target && Reflect.get(target, name);
  if (!target || typeof method !== 'function') throw new Error(`RangeList.${name} has no method of Range to call.`);
  Reflect.apply(method, target, args);
}

/** Returns the places that a list of A1 notations names in one sheet. */
export function placesOf(book: Book, sheetId: number, notations: unknown): RangePlace[] {
  const sheet = book.grid.sheets().find((one) => one.id === sheetId);
  if (!Array.isArray(notations) || !sheet) {
    throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRangeList.");
  }
  return notations.map((notation) => {
    const { sheetName, cells } = splitSheetName(String(notation));
    const area = sheetName === undefined || sheetName === sheet.name ? parseA1(cells, sheet) : null;
    if (!area) throw new Error('Range not found');
    return { sheetId, area: areaOf(sheet, area), wholeColumns: false };
  });
}

/** Returns the places of a RangeList that a script handed in. */
export function placesIn(list: unknown, method: string): readonly RangePlace[] {
  const room = reveal(list, RangeListRoom);
  if (room) return room.places;
  throw new Error(`The parameters don't match the method signature for SpreadsheetApp.${method}.`);
}
