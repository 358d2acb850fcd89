// Sheet: its name, size, place among the tabs, and looks.

import type { SheetFacts } from '../../grid/grid';
import { type MemberCost, reveal } from '../../runtime/emulated';
import { activeSheetId, type Book, type GoogleSheet, type GoogleSpreadsheet } from './book';
import { checkCellCount } from './cell-count';
import { parseColor } from './color';
import { exposeColor, hexOf } from './color-object';
import { SheetType } from './enums';

export const sheetFactMembers = {
  getName: 'handle',
  getSheetName: 'handle',
  setName: 'write',
  getSheetId: 'handle',
  getIndex: 'handle',
  getParent: 'handle',
  getMaxRows: 'handle',
  getMaxColumns: 'handle',
  getFrozenRows: 'handle',
  getFrozenColumns: 'handle',
  setFrozenRows: 'write',
  setFrozenColumns: 'write',
  hideSheet: 'write',
  showSheet: 'write',
  isSheetHidden: 'handle',
  hasHiddenGridlines: 'handle',
  setHiddenGridlines: 'write',
  getTabColor: 'handle',
  getTabColorObject: 'handle',
  setTabColor: 'write',
  setTabColorObject: 'write',
  getType: 'handle',
  isRightToLeft: 'handle',
  setRightToLeft: 'write',
  copyTo: 'structure',
  activate: 'handle',
} satisfies Record<string, MemberCost>;

/** What all rooms of one Sheet know about it. */
export class SheetHandle {
  constructor(
    readonly book: Book,
    readonly id: number,
    readonly self: () => GoogleSheet,
  ) {}

  facts(): SheetFacts {
    const facts = this.book.grid.sheets().find((sheet) => sheet.id === this.id);
    if (!facts) throw new Error(`Sheet ${this.id} not found`);
    return facts;
  }
}

// @types/google-apps-script forgets the two with a Color object, which Google documents.
type Typed = Exclude<keyof typeof sheetFactMembers, 'getTabColorObject' | 'setTabColorObject'>;

export class SheetFactsRoom implements Pick<GoogleSheet, Typed> {
  constructor(readonly handle: SheetHandle) {}

  getName(): string {
    return this.handle.facts().name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): GoogleSheet {
    const { book, id } = this.handle;
    if (this.getName() !== name) checkNewName(book, name);
    book.grid.renameSheet(id, name);
    return this.handle.self();
  }

  getSheetId(): number {
    return this.handle.facts().id;
  }

  getIndex(): number {
    return this.handle.book.grid.sheets().findIndex((sheet) => sheet.id === this.handle.id) + 1;
  }

  getParent(): GoogleSpreadsheet {
    return this.handle.book.spreadsheet();
  }

  getMaxRows(): number {
    return this.handle.facts().rows;
  }

  getMaxColumns(): number {
    return this.handle.facts().columns;
  }

  getFrozenRows(): number {
    return this.handle.facts().frozenRows;
  }

  getFrozenColumns(): number {
    return this.handle.facts().frozenColumns;
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.getMaxRows()) throw new Error("You can't freeze all visible rows on the sheet.");
    this.update({ frozenRows: rows });
  }

  setFrozenColumns(columns: number): void {
    if (columns >= this.getMaxColumns()) throw new Error("You can't freeze all visible columns on the sheet.");
    this.update({ frozenColumns: columns });
  }

  hideSheet(): GoogleSheet {
    const others = this.handle.book.grid.sheets().filter((sheet) => sheet.id !== this.handle.id && !sheet.hidden);
    if (others.length === 0) throw new Error("You can't hide all the sheets in a document.");
    return this.update({ hidden: true });
  }

  showSheet(): GoogleSheet {
    return this.update({ hidden: false });
  }

  isSheetHidden(): boolean {
    return this.handle.facts().hidden;
  }

  hasHiddenGridlines(): boolean {
    return this.handle.facts().gridLinesHidden;
  }

  setHiddenGridlines(hidden: boolean): GoogleSheet {
    return this.update({ gridLinesHidden: hidden });
  }

  getTabColor(): string | null {
    return this.handle.facts().tabColor || null;
  }

  setTabColor(color: string | null): GoogleSheet {
    return this.update({ tabColor: parseColor(color, '') });
  }

  getTabColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const color = this.getTabColor();
    return color === null ? null : exposeColor(this.handle.book, color);
  }

  setTabColorObject(color: unknown): GoogleSheet {
    return this.update({ tabColor: hexOf(color, '') });
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SheetType.GRID;
  }

  isRightToLeft(): boolean {
    return this.handle.book.grid.extras(this.handle.facts().id).rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): GoogleSheet {
    this.handle.book.grid.setExtras(this.handle.facts().id, { rightToLeft });
    return this.handle.self();
  }

  /** There is one workbook only: the copy goes to its end. */
  copyTo(_spreadsheet: GoogleSpreadsheet): GoogleSheet {
    const { book } = this.handle;
    const { id, name, rows, columns } = this.handle.facts();
    checkCellCount(book.grid.sheets(), rows * columns);
    return book.sheet(book.grid.copySheet(id, freeCopyName(book, name)));
  }

  activate(): GoogleSheet {
    this.handle.book.execution.world.activeSheetId = this.handle.id;
    return this.handle.self();
  }

  private update(facts: Parameters<Book['grid']['updateSheet']>[1]): GoogleSheet {
    const { book, id } = this.handle;
    book.grid.updateSheet(this.handle.facts().id, facts);
    if (facts.hidden && activeSheetId(book) === id) book.execution.world.activeSheetId = undefined;
    return this.handle.self();
  }
}

/** freeCopyName(book, 'Deals') //=> 'Copy of Deals', then 'Copy of Deals 2' */
export function freeCopyName(book: Book, name: string): string {
  const taken = new Set(book.grid.sheets().map((sheet) => sheet.name.toLowerCase()));
  const first = `Copy of ${name}`;
  let number = 1;
  const next = () => (number === 1 ? first : `${first} ${number}`);
  while (taken.has(next().toLowerCase())) number++;
  return next();
}

/** Throws Google's sentence when a sheet of this name exists. */
export function checkNewName(book: Book, name: string): void {
  if (!book.grid.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return;
  throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Returns the id of a Sheet that a script handed in. */
export function sheetIdOf(sheet: unknown, method: string): number {
  const room = reveal(sheet, SheetFactsRoom);
  if (room) return room.handle.facts().id;
  throw new Error(`The parameters don't match the method signature for SpreadsheetApp.${method}.`);
}

/** Throws Google's sentence when the sheet has no such rows or columns. */
export function checkLines(kind: 'rows' | 'columns', first: number, count: number, size: number): void {
  if (!Number.isFinite(first) || !Number.isFinite(count) || count < 1 || first < 1 || first + count - 1 > size) {
    throw new Error(`Those ${kind} are out of bounds.`);
  }
}
