// The grid of tests and benchmarks: a workbook in plain arrays, fast at 50,000 rows, that evaluates no formula.
//
// A formula cell keeps its formula; its value is null (read by scripts as "") until something writes one.

import { isFolded } from './extras/line-groups';
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
  ValidationRule,
} from './grid';
import { MemoryBook, type MemoryGridOptions } from './memory-book';
import { plainCopy } from './plain-copy';
import { PLAIN_STYLE } from './plain-style';
import { contains, inReadingOrder } from './shift-area';
import type { SortKey } from './sort-order';

export type { MemoryGridOptions } from './memory-book';

/** Returns a workbook with one empty sheet, "Sheet1", of 1000 rows and 26 columns. */
export function createMemoryGrid(options: MemoryGridOptions = {}): MemoryGrid {
  return new MemoryGrid(options);
}

export class MemoryGrid extends MemoryBook implements Grid {
  read(sheetId: number, area: Area): GridCell[][] {
    return this.sheetWith(sheetId, area).read(area);
  }

  formats(sheetId: number, area: Area): string[][] {
    return this.read(sheetId, area).map((row) => row.map(({ format }) => format));
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

  sort(sheetId: number, area: Area, by: readonly SortKey[]): void {
    this.sheetWith(sheetId, area).sort(area, by);
  }

  moveRows(sheetId: number, first: number, count: number, before: number): void {
    this.moveLines(sheetId, 'row', { first, count, before });
  }

  moveColumns(sheetId: number, first: number, count: number, before: number): void {
    this.moveLines(sheetId, 'column', { first, count, before });
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
    const { groups } = this.extras(sheetId);
    return this.sheet(sheetId).line('column', column).hidden || isFolded(groups, 'column', column);
  }

  hideRows(sheetId: number, first: number, count: number, hidden: boolean): void {
    for (let row = first; row < first + count; row++) this.sheet(sheetId).setLine('row', row, { hidden });
  }

  isRowHidden(sheetId: number, row: number): boolean {
    const { groups } = this.extras(sheetId);
    return this.sheet(sheetId).line('row', row).hidden || isFolded(groups, 'row', row);
  }

  merge(sheetId: number, area: Area): void {
    this.sheetWith(sheetId, area).merge(area);
  }

  merges(sheetId: number): readonly Area[] {
    return inReadingOrder(plainCopy(this.sheet(sheetId).merges));
  }

  breakApart(sheetId: number, area: Area): void {
    this.sheetWith(sheetId, area).breakApart(area);
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

  clearBorders(sheetId: number, area: Area): void {
    this.sheetWith(sheetId, area).borders.push({ area, borders: null });
  }

  /** The borders that were drawn over areas with this cell, since they were cleared last. Hint: no part of the contract; tests look here. */
  borders(sheetId: number, row: number, column: number): readonly Border[] {
    const drawn = this.sheet(sheetId).borders.filter(({ area }) => contains(area, row, column));
    const cleared = drawn.map(({ borders }) => borders === null).lastIndexOf(true);
    return drawn.slice(cleared + 1).flatMap(({ borders }) => borders ?? []);
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

  updateChart(sheetId: number, chart: GridChart): void {
    const sheet = this.sheet(sheetId);
    sheet.charts = sheet.charts.map((one) => (one.id === chart.id ? plainCopy(chart) : one));
  }

  removeChart(sheetId: number, id: number): void {
    const sheet = this.sheet(sheetId);
    sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
  }

  /** A memory grid has no screen, so nobody is ever called. */
  onHumanEdit(_heard: (edit: HumanEdit) => void): void {}
}
