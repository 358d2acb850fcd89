// Teaches o-spreadsheet to keep what a sheet holds beside its cells, and to move it with the rows and columns.
//
// Node and the page both load it: it stands in the library's history, so that undoing a deletion brings all of it back.

import { type CoreCommand, CorePlugin, coreTypes, registries, type WorkbookData } from '@odoo/o-spreadsheet';
import { copiedExtras, extrasAfterCut, extrasAfterDelete, extrasAfterInsert } from '../extras/move-extras';
import { type BookExtras, NO_BOOK_EXTRAS, NO_EXTRAS, type SheetExtras } from '../extras/sheet-extras';
import type { Axis } from '../shift-area';

export type ExtrasCommand =
  | { readonly type: 'SET_EXTRAS'; readonly sheetId: string; readonly change: Partial<SheetExtras> }
  | { readonly type: 'SET_BOOK_EXTRAS'; readonly change: Partial<BookExtras> };

/** How the workbook's data hold them. */
interface ExtrasData {
  readonly sheets: Readonly<Record<string, SheetExtras>>;
  readonly book: BookExtras;
}

export interface ExtrasGetters {
  getSheetExtras(sheetId: string): SheetExtras;
  getBookExtras(): BookExtras;
}

type HeadersCommand = Extract<CoreCommand, { type: 'ADD_COLUMNS_ROWS' | 'REMOVE_COLUMNS_ROWS' }>;
type CutCommand = Extract<CoreCommand, { type: 'MOVE_RANGES' }>;

class ExtrasPlugin extends CorePlugin {
  static override readonly getters = ['getSheetExtras', 'getBookExtras'] as const;
  // The library's history changes these two by name; nothing else writes to them.
  sheets: Record<string, SheetExtras | undefined> = {};
  book: BookExtras = NO_BOOK_EXTRAS;

  getSheetExtras(sheetId: string): SheetExtras {
    return this.sheets[sheetId] ?? NO_EXTRAS;
  }

  getBookExtras(): BookExtras {
    return this.book;
  }

  override handle(command: CoreCommand | ExtrasCommand): void {
    switch (command.type) {
      case 'SET_EXTRAS':
        this.put(command.sheetId, { ...this.getSheetExtras(command.sheetId), ...command.change });
        break;
      case 'SET_BOOK_EXTRAS':
        this.putBook({ ...this.book, ...command.change });
        break;
      case 'ADD_COLUMNS_ROWS':
      case 'REMOVE_COLUMNS_ROWS':
        this.put(command.sheetId, afterHeaders(this.getSheetExtras(command.sheetId), command));
        break;
      case 'MOVE_RANGES':
        this.cut(command);
        break;
      case 'DUPLICATE_SHEET':
        this.duplicate(command.sheetId, command.sheetIdTo);
        break;
      case 'DELETE_SHEET':
        this.change('sheets', command.sheetId, undefined);
        break;
    }
  }

  override import(data: WorkbookData): void {
    const { extras } = data as WorkbookData & { extras?: ExtrasData }; // As `export` wrote it; an .xlsx file has none.
    if (!extras) return;
    this.sheets = { ...extras.sheets };
    this.book = extras.book;
  }

  override export(data: WorkbookData): void {
    Object.assign(data, { extras: { sheets: { ...this.sheets }, book: this.book } });
  }

  private duplicate(from: string, to: string): void {
    const { extras, nextId } = copiedExtras(this.getSheetExtras(from), this.book.nextId);
    this.put(to, extras);
    this.putBook({ ...this.book, nextId });
  }

  private cut({ sheetId, targetSheetId, target, col, row }: CutCommand): void {
    const [zone] = target;
    if (!zone || sheetId !== targetSheetId) return;
    const { numberOfRows, numberOfCols } = this.getters.getSheetSize(sheetId);
    const [rows, columns] = [zone.bottom - zone.top + 1, zone.right - zone.left + 1];
    const axis: Axis | null = columns === numberOfCols ? 'row' : rows === numberOfRows ? 'column' : null;
    const from = { row: zone.top + 1, column: zone.left + 1, rows, columns };
    const moved = extrasAfterCut(this.getSheetExtras(sheetId), from, { row: row + 1, column: col + 1 }, axis);
    this.put(sheetId, moved);
  }

  private put(sheetId: string, extras: SheetExtras): void {
    if (this.sheets[sheetId] === undefined && extras === NO_EXTRAS) return;
    this.change('sheets', sheetId, extras);
  }

  private putBook(extras: BookExtras): void {
    this.change('book', extras);
  }

  /** The library types its history by the plugin's own fields, in a way that private methods cannot follow. */
  private change(...pathAndValue: readonly unknown[]): void {
    (this.history as unknown as { update(...args: readonly unknown[]): void }).update(...pathAndValue);
  }
}

function afterHeaders(extras: SheetExtras, command: HeadersCommand): SheetExtras {
  const axis = command.dimension === 'ROW' ? 'row' : 'column';
  if (command.type === 'ADD_COLUMNS_ROWS') {
    const before = command.position === 'before' ? command.base + 1 : command.base + 2;
    return extrasAfterInsert(extras, axis, before, command.quantity);
  }
  const fromTheEnd = [...command.elements].sort((a, b) => b - a);
  return fromTheEnd.reduce((left, index) => extrasAfterDelete(left, axis, index + 1, 1), extras);
}

/** A change that was made while lines came or went elsewhere. */
function shiftChange(command: Extract<ExtrasCommand, { type: 'SET_EXTRAS' }>, executed: HeadersCommand) {
  if (command.sheetId !== executed.sheetId) return command;
  const shifted: Partial<Record<string, unknown>> = { ...afterHeaders({ ...NO_EXTRAS, ...command.change }, executed) };
  const change = Object.fromEntries(Object.keys(command.change).map((part) => [part, shifted[part]]));
  return { ...command, change };
}

/** Registers the plugin with the library; a second call changes nothing. */
export function registerExtrasPlugin(): void {
  // The library's types know only its own commands; its registries take any name.
  const commandNames: Set<string> = coreTypes;
  if (commandNames.has('SET_EXTRAS')) return;
  const { corePluginRegistry, inverseCommandRegistry, otRegistry } = registries;
  for (const name of ['SET_EXTRAS', 'SET_BOOK_EXTRAS']) {
    commandNames.add(name);
    inverseCommandRegistry.add(name, (command: CoreCommand) => [command]);
  }
  corePluginRegistry.add('daftar_extras', ExtrasPlugin);
  const transformations = otRegistry as unknown as {
    addTransformation(executed: string, transformed: readonly string[], shift: typeof shiftChange): void;
  };
  transformations.addTransformation('ADD_COLUMNS_ROWS', ['SET_EXTRAS'], shiftChange);
  transformations.addTransformation('REMOVE_COLUMNS_ROWS', ['SET_EXTRAS'], shiftChange);
}
