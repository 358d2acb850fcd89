// The grid of tests and benchmarks: a workbook in plain arrays, fast at 50,000 rows, that evaluates no formula.
//
// A formula cell keeps its formula; its value is null (read by scripts as "") until something writes one.

import type {
  Area,
  Border,
  CellStyle,
  CellWrite,
  ConditionalFormat,
  Grid,
  GridCell,
  GridChart,
  HumanEdit,
  NamedRange,
  SheetFacts,
  ValidationRule,
} from './grid';
import { MemoryNames } from './memory-names';
import { MemorySheet } from './memory-sheet';
import { plainCopy } from './plain-copy';
import { PLAIN_STYLE } from './plain-style';
import { type Axis, afterDelete, afterInsert, contains } from './shift-area';

export interface MemoryGridOptions {
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Size of each new sheet. */
  readonly rows?: number;
  readonly columns?: number;
}

/** Returns a workbook with one empty sheet, "Sheet1", of 1000 rows and 26 columns. */
export function createMemoryGrid(options: MemoryGridOptions = {}): MemoryGrid {
  return new MemoryGrid(options);
}

export class MemoryGrid implements Grid {
  locale: string;
  timeZone: string;
  name: string;
  private list: MemorySheet[] = [];
  private readonly names = new MemoryNames();
  private nextSheetId = 0;
  private nextChartId = 1;
  private readonly size: { readonly rows: number; readonly columns: number };

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

  insertSheet(name: string, index = this.list.length): number {
    if (this.list.some((sheet) => sheet.facts.name === name)) throw new Error(`A sheet "${name}" exists already.`);
    const id = this.nextSheetId++;
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

  read(sheetId: number, area: Area): GridCell[][] {
    return this.sheetWith(sheetId, area).read(area);
  }

  write(sheetId: number, row: number, column: number, cells: readonly (readonly (CellWrite | null)[])[]): void {
    const columns = cells.reduce((most, one) => Math.max(most, one.length), 0);
    this.sheetWith(sheetId, { row, column, rows: cells.length, columns }).write(row, column, cells);
  }

  lastRow(sheetId: number): number {
    return this.sheet(sheetId).lastRow();
  }

  lastColumn(sheetId: number): number {
    return this.sheet(sheetId).lastColumn();
  }

  insertRows(sheetId: number, before: number, count: number): void {
    this.insertLines(sheetId, 'row', before, count);
  }

  deleteRows(sheetId: number, first: number, count: number): void {
    this.deleteLines(sheetId, 'row', first, count);
  }

  insertColumns(sheetId: number, before: number, count: number): void {
    this.insertLines(sheetId, 'column', before, count);
  }

  deleteColumns(sheetId: number, first: number, count: number): void {
    this.deleteLines(sheetId, 'column', first, count);
  }

  sort(sheetId: number, area: Area, by: readonly { readonly column: number; readonly ascending: boolean }[]): void {
    this.sheetWith(sheetId, area).sort(area, by);
  }

  setColumnWidth(sheetId: number, column: number, pixels: number): void {
    this.sheet(sheetId).setLine('column', column, { pixels });
  }

  columnWidth(sheetId: number, column: number): number {
    return this.sheet(sheetId).line('column', column).pixels;
  }

  setRowHeight(sheetId: number, row: number, pixels: number): void {
    this.sheet(sheetId).setLine('row', row, { pixels });
  }

  rowHeight(sheetId: number, row: number): number {
    return this.sheet(sheetId).line('row', row).pixels;
  }

  hideColumns(sheetId: number, first: number, count: number, hidden: boolean): void {
    for (let column = first; column < first + count; column++)
      this.sheet(sheetId).setLine('column', column, { hidden });
  }

  isColumnHidden(sheetId: number, column: number): boolean {
    return this.sheet(sheetId).line('column', column).hidden;
  }

  merge(sheetId: number, area: Area): void {
    this.sheetWith(sheetId, area).merge(area);
  }

  style(sheetId: number, row: number, column: number): CellStyle {
    return { ...PLAIN_STYLE, ...this.sheet(sheetId).styles.get(row, column) };
  }

  setStyle(sheetId: number, area: Area, style: Partial<CellStyle>): void {
    this.sheetWith(sheetId, area).styles.update(area, (old) => ({ ...old, ...style }));
  }

  setBorders(sheetId: number, area: Area, borders: readonly Border[]): void {
    this.sheetWith(sheetId, area).borders.push({ area, borders: borders.map((border) => ({ ...border })) });
  }

  /** The borders that were drawn over areas with this cell. Hint: no part of the contract; tests look here. */
  borders(sheetId: number, row: number, column: number): readonly Border[] {
    const drawn = this.sheet(sheetId).borders.filter(({ area }) => contains(area, row, column));
    return drawn.flatMap(({ borders }) => borders);
  }

  validation(sheetId: number, row: number, column: number): ValidationRule | null {
    return this.sheet(sheetId).rules.get(row, column) ?? null;
  }

  setValidation(sheetId: number, area: Area, rule: ValidationRule | null): void {
    const kept = rule ? plainCopy(rule) : undefined;
    this.sheetWith(sheetId, area).rules.fill(area, kept);
  }

  conditionalFormats(sheetId: number): readonly ConditionalFormat[] {
    return plainCopy(this.sheet(sheetId).conditionalFormats);
  }

  setConditionalFormats(sheetId: number, formats: readonly ConditionalFormat[]): void {
    this.sheet(sheetId).conditionalFormats = plainCopy(formats);
  }

  charts(sheetId: number): readonly GridChart[] {
    return plainCopy(this.sheet(sheetId).charts);
  }

  insertChart(sheetId: number, chart: Omit<GridChart, 'id'>): number {
    const id = this.nextChartId++;
    this.sheet(sheetId).charts.push({ ...plainCopy(chart), id });
    return id;
  }

  removeChart(sheetId: number, id: number): void {
    const sheet = this.sheet(sheetId);
    sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
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

  /** A memory grid has no screen, so nobody is ever called. */
  onHumanEdit(_heard: (edit: HumanEdit) => void): void {}

  private insertLines(sheetId: number, axis: Axis, before: number, count: number): void {
    this.sheet(sheetId).insert(axis, before, count);
    this.moveAreas(sheetId, axis, (area) => afterInsert(area, axis, before, count));
  }

  private deleteLines(sheetId: number, axis: Axis, first: number, count: number): void {
    this.sheet(sheetId).delete(axis, first, count);
    this.moveAreas(sheetId, axis, (area) => afterDelete(area, axis, first, count));
  }

  private moveAreas(sheetId: number, axis: Axis, move: (area: Area) => Area | null): void {
    this.names.move(sheetId, axis, move);
    for (const sheet of this.list) sheet.moveCharts(sheetId, move);
  }

  private sheet(id: number): MemorySheet {
    const sheet = this.list.find((one) => one.facts.id === id);
    if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
    return sheet;
  }

  private sheetWith(id: number, area: Area): MemorySheet {
    const sheet = this.sheet(id);
    if (!sheet.has(area)) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return sheet;
  }
}
