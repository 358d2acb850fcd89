// One sheet of the memory grid: cells, styles and rules in planes, and the layout of its rows and columns.

import { extrasAfterDelete, extrasAfterInsert, extrasAfterMove, extrasAfterSort } from './extras/move-extras';
import { NO_EXTRAS, type SheetExtras } from './extras/sheet-extras';
import type {
  Area,
  Border,
  CellStyle,
  CellWrite,
  ConditionalFormat,
  GridCell,
  GridChart,
  SheetFacts,
  ValidationRule,
} from './grid';
import { BLANK, movedDown, written } from './memory-cell';
import { Plane } from './plane';
import { type Axis, afterDelete, afterInsert, afterMove, inside } from './shift-area';
import { compareKeys, type SortKey } from './sort-order';

const DEFAULT_COLUMN_PIXELS = 100;
const DEFAULT_ROW_PIXELS = 21;

interface Line {
  readonly pixels?: number;
  readonly hidden?: boolean;
}

export type LineMove = { readonly first: number; readonly count: number; readonly before: number };

export class MemorySheet {
  // A GridCell is never changed once it stands in the plane, so that reads may hand it out as it is.
  private readonly cells = new Plane<GridCell>();
  readonly styles = new Plane<Partial<CellStyle>>();
  readonly rules = new Plane<ValidationRule>();
  private rowLines: Line[] = [];
  private columnLines: Line[] = [];
  merges: Area[] = [];
  /** In the order in which they were drawn; null where those of an area were cleared. */
  borders: { readonly area: Area; readonly borders: readonly Border[] | null }[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  charts: GridChart[] = [];
  extras: SheetExtras = NO_EXTRAS;

  constructor(public facts: SheetFacts) {}

  read(area: Area): GridCell[][] {
    const rows: GridCell[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = this.cells.row(row);
      const out: GridCell[] = [];
      for (let index = area.column - 1; index < area.column - 1 + area.columns; index++)
        out.push(cells[index] ?? BLANK);
      rows.push(out);
    }
    return rows;
  }

  write(row: number, column: number, block: readonly (readonly (CellWrite | null)[])[]): void {
    block.forEach((writes, at) => {
      const cells = this.cells.row(row + at).slice();
      while (cells.length < column - 1) cells.push(undefined);
      writes.forEach((write, across) => {
        const index = column - 1 + across;
        if (write) cells[index] = written(cells[index] ?? BLANK, write);
        else if (index >= cells.length) cells.push(undefined);
      });
      this.cells.setRow(row + at, cells);
    });
  }

  lastRow(): number {
    let row = this.cells.height;
    while (row > 0 && contentWidth(this.cells.row(row)) === 0) row--;
    return row;
  }

  lastColumn(): number {
    let last = 0;
    for (let row = 1; row <= this.cells.height; row++) last = Math.max(last, contentWidth(this.cells.row(row)));
    return last;
  }

  insert(axis: Axis, before: number, count: number): void {
    for (const plane of this.planes()) {
      if (axis === 'row') plane.insertRows(before, count);
      else plane.insertColumns(before, count);
    }
    this.lines(axis).splice(before - 1, 0, ...Array.from({ length: count }, () => ({})));
    this.grow(axis, count);
    this.moveAreas((area) => afterInsert(area, axis, before, count));
    this.extras = extrasAfterInsert(this.extras, axis, before, count);
    this.inherit(axis, before, count);
  }

  delete(axis: Axis, first: number, count: number): void {
    for (const plane of this.planes()) {
      if (axis === 'row') plane.deleteRows(first, count);
      else plane.deleteColumns(first, count);
    }
    this.lines(axis).splice(first - 1, count);
    this.grow(axis, -count);
    this.moveAreas((area) => afterDelete(area, axis, first, count));
    this.extras = extrasAfterDelete(this.extras, axis, first, count);
  }

  move(axis: Axis, move: LineMove): void {
    for (const plane of this.planes()) plane.moveLines(axis, move);
    const lines = this.lines(axis);
    while (lines.length < Math.max(move.before, move.first + move.count) - 1) lines.push({});
    const moved = lines.splice(move.first - 1, move.count);
    lines.splice(move.before > move.first ? move.before - move.count - 1 : move.before - 1, 0, ...moved);
    this.moveAreas((area) => afterMove(area, axis, move));
    this.extras = extrasAfterMove(this.extras, axis, move);
  }

  /** Returns a sheet that holds the same. */
  copy(facts: SheetFacts): MemorySheet {
    const copy = new MemorySheet(facts);
    copy.cells.fillFrom(this.cells);
    copy.styles.fillFrom(this.styles);
    copy.rules.fillFrom(this.rules);
    copy.rowLines = this.rowLines.slice();
    copy.columnLines = this.columnLines.slice();
    copy.merges = this.merges.slice();
    copy.borders = this.borders.slice();
    copy.conditionalFormats = this.conditionalFormats;
    return copy;
  }

  sort(area: Area, by: readonly SortKey[]): void {
    const rows = this.read(area).map((cells, index) => ({
      cells,
      index,
      keys: by.map((key) => cells[key.column - area.column]?.value ?? null),
    }));
    rows.sort((a, b) => compareKeys(a.keys, b.keys, by) || a.index - b.index);
    const order = rows.map((row) => row.index);
    const cells = rows.map((row, to) => row.cells.map((cell) => movedDown(cell, to - row.index)));
    this.write(area.row, area.column, cells);
    this.styles.reorder(area, order);
    this.extras = extrasAfterSort(this.extras, area, order);
  }

  has({ row, column, rows, columns }: Area): boolean {
    if (row < 1 || column < 1) return false;
    return row + rows - 1 <= this.facts.rows && column + columns - 1 <= this.facts.columns;
  }

  /** Only the value of the upper left cell stays. */
  merge(area: Area): void {
    const [corner] = this.read({ ...area, rows: 1, columns: 1 })[0] ?? [];
    const blank = { value: null, format: '' };
    this.write(
      area.row,
      area.column,
      this.read(area).map((cells) => cells.map(() => blank)),
    );
    this.write(area.row, area.column, [[corner ?? null]]);
    this.breakApart(area);
    this.merges.push(area);
  }

  breakApart(area: Area): void {
    this.merges = this.merges.filter((merge) => !inside(merge, area));
  }

  /** Moves the ranges of the charts that lie in one sheet, perhaps into another. */
  moveCharts(sheetId: number, toSheetId: number, move: (area: Area) => Area | null): void {
    this.charts = this.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.flatMap((range) => {
        const area = range.sheetId === sheetId ? move(range.area) : range.area;
        return area ? [{ sheetId: range.sheetId === sheetId ? toSheetId : range.sheetId, area }] : [];
      }),
    }));
  }

  line(axis: Axis, at: number): { readonly pixels: number; readonly hidden: boolean } {
    const line = this.lines(axis)[at - 1];
    const pixels = axis === 'row' ? DEFAULT_ROW_PIXELS : DEFAULT_COLUMN_PIXELS;
    return { pixels: line?.pixels ?? pixels, hidden: line?.hidden ?? false };
  }

  setLine(axis: Axis, at: number, line: Line): void {
    const lines = this.lines(axis);
    while (lines.length < at) lines.push({});
    lines[at - 1] = { ...lines[at - 1], ...line };
  }

  private planes(): Pick<
    Plane<unknown>,
    'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns' | 'moveLines'
  >[] {
    return [this.cells, this.styles, this.rules];
  }

  private lines(axis: Axis): Line[] {
    return axis === 'row' ? this.rowLines : this.columnLines;
  }

  private grow(axis: Axis, count: number): void {
    const { rows, columns } = this.facts;
    this.facts = axis === 'row' ? { ...this.facts, rows: rows + count } : { ...this.facts, columns: columns + count };
  }

  /** New lines take number formats, styles and rules from the line they were put before, or from the last one. */
  private inherit(axis: Axis, before: number, count: number): void {
    const size = axis === 'row' ? this.facts.rows : this.facts.columns;
    const from = before + count <= size ? before + count : before - 1;
    this.cells.copyLine(axis, from, before, count, (cell) =>
      cell?.format ? { ...BLANK, format: cell.format } : undefined,
    );
    this.styles.copyLine(axis, from, before, count, (style) => style);
    this.rules.copyLine(axis, from, before, count, (rule) => rule);
  }

  private moveAreas(move: (area: Area) => Area | null): void {
    this.merges = this.merges.flatMap((area) => move(area) ?? []);
    this.borders = this.borders.flatMap((drawn) => {
      const area = move(drawn.area);
      return area ? [{ ...drawn, area }] : [];
    });
    this.conditionalFormats = this.conditionalFormats.flatMap((rule) => {
      const areas = rule.areas.flatMap((area) => move(area) ?? []);
      return areas.length > 0 ? [{ ...rule, areas }] : [];
    });
  }
}

function contentWidth(cells: readonly (GridCell | undefined)[]): number {
  let width = cells.length;
  while (width > 0 && !hasContent(cells[width - 1])) width--;
  return width;
}

function hasContent(cell: GridCell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== '');
}
