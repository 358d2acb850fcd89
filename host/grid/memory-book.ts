// The sheets and names of a memory grid, and what belongs to the whole workbook.

import { copiedExtras } from './extras/move-extras';
import { type BookExtras, NO_BOOK_EXTRAS, type SheetExtras } from './extras/sheet-extras';
import type { Area, NamedRange, SheetFacts } from './grid';
import { MemoryNames } from './memory-names';
import { type LineMove, MemorySheet } from './memory-sheet';
import { plainCopy } from './plain-copy';
import { type Axis, afterDelete, afterInsert, afterMove } from './shift-area';

export interface MemoryGridOptions {
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Size of each new sheet. */
  readonly rows?: number;
  readonly columns?: number;
}

export class MemoryBook {
  locale: string;
  timeZone: string;
  name: string;
  private list: MemorySheet[] = [];
  private readonly names = new MemoryNames();
  private nextSheetId = 0;
  protected nextChartId = 1;
  private readonly size: { readonly rows: number; readonly columns: number };
  private ownExtras: BookExtras = NO_BOOK_EXTRAS;

  constructor(options: MemoryGridOptions) {
    this.name = options.name ?? 'Workbook';
    this.locale = options.locale ?? 'en_US';
    this.timeZone = options.timeZone ?? 'Asia/Tashkent';
    this.size = { rows: options.rows ?? 1000, columns: options.columns ?? 26 };
    this.insertSheet('Sheet1');
  }

  sheets(): readonly SheetFacts[] {
    return this.list.map((sheet) => ({ ...sheet.facts }));
  }

  /** `id` is that which the sheet had in another grid. */
  insertSheet(name: string, index = this.list.length, id = this.nextSheetId): number {
    if (this.list.some((sheet) => sheet.facts.name === name)) throw new Error(`A sheet "${name}" exists already.`);
    this.nextSheetId = Math.max(this.nextSheetId, id + 1);
    const looks = { hidden: false, gridLinesHidden: false, frozenRows: 0, frozenColumns: 0, tabColor: '' };
    this.list.splice(index, 0, new MemorySheet({ id, name, ...looks, ...this.size }));
    return id;
  }

  deleteSheet(id: number): void {
    const sheet = this.sheet(id);
    this.list = this.list.filter((one) => one !== sheet);
    this.names.dropSheet(id);
  }

  renameSheet(id: number, name: string): void {
    const sheet = this.sheet(id);
    sheet.facts = { ...sheet.facts, name };
  }

  moveSheet(id: number, index: number): void {
    const sheet = this.sheet(id);
    this.list = this.list.filter((one) => one !== sheet);
    this.list.splice(index, 0, sheet);
  }

  updateSheet(id: number, facts: Partial<SheetFacts>): void {
    const sheet = this.sheet(id);
    sheet.facts = { ...sheet.facts, ...facts };
  }

  copySheet(id: number, name: string, index = this.list.length): number {
    const sheet = this.sheet(id);
    const copyId = this.nextSheetId++;
    const copy = sheet.copy({ ...sheet.facts, id: copyId, name });
    const { extras, nextId } = copiedExtras(sheet.extras, this.ownExtras.nextId);
    copy.extras = extras;
    copy.charts = sheet.charts.map((chart) => ({ ...chart, id: this.nextChartId++ }));
    copy.moveCharts(id, copyId, (area) => area);
    this.setBookExtras({ nextId });
    this.list.splice(index, 0, copy);
    return copyId;
  }

  /** Handed out as they are: extras are replaced and never changed, and each write asks for them. */
  extras(sheetId: number): SheetExtras {
    return this.sheet(sheetId).extras;
  }

  setExtras(sheetId: number, change: Partial<SheetExtras>): void {
    const sheet = this.sheet(sheetId);
    sheet.extras = { ...sheet.extras, ...plainCopy(change) };
  }

  bookExtras(): BookExtras {
    return this.ownExtras;
  }

  setBookExtras(change: Partial<BookExtras>): void {
    this.ownExtras = { ...this.ownExtras, ...plainCopy(change) };
  }

  namedRanges(): readonly NamedRange[] {
    return this.names.list((sheetId) => this.sheet(sheetId).facts.rows);
  }

  setNamedRange(range: NamedRange): void {
    this.names.set(range);
  }

  removeNamedRange(name: string): void {
    this.names.remove(name);
  }

  protected insertLines(sheetId: number, axis: Axis, before: number, count: number): void {
    this.sheet(sheetId).insert(axis, before, count);
    this.moveAreas(sheetId, axis, (area) => afterInsert(area, axis, before, count));
  }

  protected deleteLines(sheetId: number, axis: Axis, first: number, count: number): void {
    this.sheet(sheetId).delete(axis, first, count);
    this.moveAreas(sheetId, axis, (area) => afterDelete(area, axis, first, count));
  }

  protected moveLines(sheetId: number, axis: Axis, move: LineMove): void {
    this.sheet(sheetId).move(axis, move);
    this.moveAreas(sheetId, axis, (area) => afterMove(area, axis, move));
  }

  private moveAreas(sheetId: number, axis: Axis, move: (area: Area) => Area | null): void {
    this.names.move(sheetId, axis, move);
    for (const sheet of this.list) sheet.moveCharts(sheetId, sheetId, move);
  }

  protected sheet(id: number): MemorySheet {
    const sheet = this.list.find((one) => one.facts.id === id);
    if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
    return sheet;
  }

  protected sheetWith(id: number, area: Area): MemorySheet {
    const sheet = this.sheet(id);
    if (!sheet.has(area)) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return sheet;
  }
}
