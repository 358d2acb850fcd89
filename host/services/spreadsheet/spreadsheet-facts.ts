// Spreadsheet: its name, locale, time zone, named ranges, and messages to the person at the screen.

import { isWholeColumns, parseA1, splitSheetName } from '../../grid/a1';
import type { MemberCost } from '../../runtime/emulated';
import { activeSheetId, type Book, type GoogleRange, type GoogleSpreadsheet } from './book';
import { areaOf } from './checked-area';
import { checkedName, exposeNamedRange } from './named-range';
import { placeOf } from './range-place';

export const spreadsheetFactMembers = {
  getId: 'handle',
  getName: 'handle',
  rename: 'write',
  getUrl: 'handle',
  getSpreadsheetLocale: 'handle',
  setSpreadsheetLocale: 'write',
  getSpreadsheetTimeZone: 'handle',
  setSpreadsheetTimeZone: 'write',
  getRange: 'handle',
  getRangeByName: 'handle',
  getNamedRanges: 'facts',
  setNamedRange: 'write',
  removeNamedRange: 'write',
  toast: 'write',
} satisfies Record<string, MemberCost>;

const DEFAULT_TOAST_SECONDS = 5;

export class SpreadsheetFactsRoom implements Pick<GoogleSpreadsheet, keyof typeof spreadsheetFactMembers> {
  constructor(private readonly book: Book) {}

  getId(): string {
    return this.book.execution.world.spreadsheetId;
  }

  getName(): string {
    return this.book.grid.name;
  }

  rename(name: string): void {
    this.book.grid.name = name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getSpreadsheetLocale(): string {
    return this.book.grid.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw new Error(`Invalid argument: ${locale}`);
    this.book.grid.locale = locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.grid.timeZone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    if (!isZone(zone)) throw new Error(`Invalid argument: ${zone}`);
    this.book.grid.timeZone = zone;
  }

  getRange(notation: string): GoogleRange {
    const { sheetName, cells } = splitSheetName(notation);
    const sheets = this.book.grid.sheets();
    const id = activeSheetId(this.book);
    const sheet = sheets.find((one) => (sheetName === undefined ? one.id === id : one.name === sheetName));
    const area = sheet && parseA1(cells, sheet);
    if (!sheet || !area) throw new Error('Range not found');
    return this.book.range({ sheetId: sheet.id, area: areaOf(sheet, area), wholeColumns: isWholeColumns(cells) });
  }

  getRangeByName(name: string): GoogleRange | null {
    const named = this.book.grid.namedRanges().find((one) => one.name === name);
    return named ? this.book.range(named) : null;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.book.grid.namedRanges().map((named) => exposeNamedRange(this.book, named));
  }

  setNamedRange(name: string, range: GoogleRange): void {
    const { sheetId, area, wholeColumns } = placeOf(range, 'SpreadsheetApp.Spreadsheet.setNamedRange');
    this.book.grid.setNamedRange({ name: checkedName(name), sheetId, area, wholeColumns });
  }

  removeNamedRange(name: string): void {
    const known = this.book.grid.namedRanges().some((one) => one.name === name);
    if (!known) throw new Error(`The named range "${name}" does not exist.`);
    this.book.grid.removeNamedRange(name);
  }

  toast(message: string, title = '', seconds: number | null = DEFAULT_TOAST_SECONDS): void {
    const shown = { title: String(title), message: String(message), seconds: seconds ?? DEFAULT_TOAST_SECONDS };
    this.book.execution.world.show({ kind: 'toast', ...shown });
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
