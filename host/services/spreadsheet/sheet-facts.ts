// Sheet: its name, size, place among the tabs, and looks.

import type { SheetFacts } from '../../grid/grid';
import type { MemberCost } from '../../runtime/emulated';
import { activeSheetId, type Book, type GoogleSheet, type GoogleSpreadsheet } from './book';
import { parseColor } from './color';

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
  setTabColor: 'write',
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

export class SheetFactsRoom implements Pick<GoogleSheet, keyof typeof sheetFactMembers> {
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

/** Throws Google's sentence when a sheet of this name exists. */
export function checkNewName(book: Book, name: string): void {
  if (!book.grid.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return;
  throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
