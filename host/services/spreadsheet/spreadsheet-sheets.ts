// Spreadsheet: its sheets, found, inserted, moved and deleted.

import { type MemberCost, reveal } from '../../runtime/emulated';
import { activeSheetId, type Book, type GoogleSheet, type GoogleSpreadsheet } from './book';
import { checkCellCount } from './sheet-cells';
import { checkNewName, SheetFactsRoom } from './sheet-facts';

export const spreadsheetSheetMembers = {
  getSheets: 'handle',
  getNumSheets: 'handle',
  getSheetByName: 'handle',
  getSheetById: 'handle',
  insertSheet: 'structure',
  deleteSheet: 'structure',
  getActiveSheet: 'handle',
  setActiveSheet: 'handle',
  moveActiveSheet: 'structure',
} satisfies Record<string, MemberCost>;

const NEW_SHEET_CELLS = 26_000;

export class SpreadsheetSheetsRoom implements Pick<GoogleSpreadsheet, keyof typeof spreadsheetSheetMembers> {
  constructor(private readonly book: Book) {}

  getSheets(): GoogleSheet[] {
    return this.book.grid.sheets().map((sheet) => this.book.sheet(sheet.id));
  }

  getNumSheets(): number {
    return this.book.grid.sheets().length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    const found = this.book.grid.sheets().find((sheet) => sheet.name === name);
    return found ? this.book.sheet(found.id) : null;
  }

  getSheetById(id: number): GoogleSheet | null {
    const found = this.book.grid.sheets().find((sheet) => sheet.id === id);
    return found ? this.book.sheet(found.id) : null;
  }

  insertSheet(nameOrIndex?: unknown, index?: unknown): GoogleSheet {
    if (typeof nameOrIndex === 'object' || typeof index === 'object') {
      throw new Error(
        'Inserting a sheet from a template is not emulated. Add it in host/services/spreadsheet/spreadsheet-sheets.ts.',
      );
    }
    const sheets = this.book.grid.sheets();
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : this.freeName();
    checkNewName(this.book, name);
    checkCellCount(sheets, NEW_SHEET_CELLS);
    const wanted = [index, nameOrIndex].find((one) => typeof one === 'number');
    const after = sheets.findIndex((sheet) => sheet.id === activeSheetId(this.book)) + 1;
    const id = this.book.grid.insertSheet(name, Math.min(wanted ?? after, sheets.length));
    this.book.execution.world.activeSheetId = id;
    return this.book.sheet(id);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const id = idOf(sheet, 'deleteSheet');
    const visible = this.book.grid.sheets().filter((one) => !one.hidden && one.id !== id);
    if (visible.length === 0) throw new Error("You can't remove all the visible sheets in a document.");
    this.book.grid.deleteSheet(id);
  }

  getActiveSheet(): GoogleSheet {
    return this.book.sheet(activeSheetId(this.book));
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    this.book.execution.world.activeSheetId = idOf(sheet, 'setActiveSheet');
    return sheet;
  }

  moveActiveSheet(position: number): void {
    const count = this.getNumSheets();
    if (position < 1 || position > count) throw new Error('Invalid sheet position.');
    this.book.grid.moveSheet(activeSheetId(this.book), position - 1);
  }

  private freeName(): string {
    const taken = new Set(this.book.grid.sheets().map((sheet) => sheet.name));
    let number = taken.size + 1;
    while (taken.has(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}

function idOf(sheet: GoogleSheet, method: string): number {
  const room = reveal(sheet, SheetFactsRoom);
  if (room) return room.handle.facts().id;
  throw new Error(`The parameters don't match the method signature for SpreadsheetApp.Spreadsheet.${method}.`);
}
