// Spreadsheet: its sheets, found, inserted, moved and deleted.

import type { MemberCost } from '../../runtime/emulated';
import { activeSheetId, type Book, type GoogleSheet, type GoogleSpreadsheet } from './book';
import { checkCellCount } from './cell-count';
import { checkNewName, freeCopyName, sheetIdOf } from './sheet-facts';

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
  deleteActiveSheet: 'structure',
  duplicateActiveSheet: 'structure',
  renameActiveSheet: 'write',
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

  /** Name, position and { template } come in any of Google's combinations. */
  insertSheet(...args: readonly unknown[]): GoogleSheet {
    const { grid, execution } = this.book;
    const sheets = grid.sheets();
    const template = templateIn(args);
    const name = args.find((one) => typeof one === 'string') ?? this.freeName();
    checkNewName(this.book, name);
    const model = sheets.find((sheet) => sheet.id === template);
    checkCellCount(sheets, model ? model.rows * model.columns : NEW_SHEET_CELLS);
    const after = sheets.findIndex((sheet) => sheet.id === activeSheetId(this.book)) + 1;
    const index = Math.min(args.find((one) => typeof one === 'number') ?? after, sheets.length);
    const id = template === undefined ? grid.insertSheet(name, index) : grid.copySheet(template, name, index);
    execution.world.activeSheetId = id;
    return this.book.sheet(id);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const id = sheetIdOf(sheet, 'Spreadsheet.deleteSheet');
    const visible = this.book.grid.sheets().filter((one) => !one.hidden && one.id !== id);
    if (visible.length === 0) throw new Error("You can't remove all the visible sheets in a document.");
    this.book.grid.deleteSheet(id);
  }

  getActiveSheet(): GoogleSheet {
    return this.book.sheet(activeSheetId(this.book));
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    this.book.execution.world.activeSheetId = sheetIdOf(sheet, 'Spreadsheet.setActiveSheet');
    return sheet;
  }

  moveActiveSheet(position: number): void {
    const count = this.getNumSheets();
    if (position < 1 || position > count) throw new Error('Invalid sheet position.');
    this.book.grid.moveSheet(activeSheetId(this.book), position - 1);
  }

  deleteActiveSheet(): GoogleSheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  /** The copy stands right behind the active sheet, and becomes active. */
  duplicateActiveSheet(): GoogleSheet {
    const { grid, execution } = this.book;
    const sheets = grid.sheets();
    const at = sheets.findIndex((sheet) => sheet.id === activeSheetId(this.book));
    const sheet = sheets[at];
    if (!sheet) throw new Error('The spreadsheet has no sheet.');
    checkCellCount(sheets, sheet.rows * sheet.columns);
    const copy = grid.copySheet(sheet.id, freeCopyName(this.book, sheet.name), at + 1);
    execution.world.activeSheetId = copy;
    return this.book.sheet(copy);
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  private freeName(): string {
    const taken = new Set(this.book.grid.sheets().map((sheet) => sheet.name));
    let number = taken.size + 1;
    while (taken.has(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}

function templateIn(args: readonly unknown[]): number | undefined {
  const options = args.find((one) => typeof one === 'object' && one !== null);
  const template = (options as { readonly template?: unknown } | undefined)?.template; // as: what is absent is undefined
  return template === undefined ? undefined : sheetIdOf(template, 'Spreadsheet.insertSheet');
}
