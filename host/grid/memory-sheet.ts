// One sheet of the memory grid: cells, styles and rules in planes, and the layout of its rows and columns.

import type {
  Area,
  Border,
  CellStyle,
  CellValue,
  CellWrite,
  ConditionalFormat,
  GridCell,
  GridChart,
  SheetFacts,
  ValidationRule,
} from './grid';
import { Plane } from './plane';
import { type Axis, afterDelete, afterInsert } from './shift-area';

export const BLANK: GridCell = Object.freeze({ value: null, formula: '', format: '' });

const DEFAULT_COLUMN_PIXELS = 100;
const DEFAULT_ROW_PIXELS = 21;

interface Line {
  readonly pixels?: number;
  readonly hidden?: boolean;
}

export class MemorySheet {
  // A GridCell is never changed once it stands in the plane, so that reads may hand it out as it is.
  private readonly cells = new Plane<GridCell>();
  readonly styles = new Plane<Partial<CellStyle>>();
  readonly rules = new Plane<ValidationRule>();
  private rowLines: Line[] = [];
  private columnLines: Line[] = [];
  merges: Area[] = [];
  borders: { readonly area: Area; readonly borders: readonly Border[] }[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  charts: GridChart[] = [];

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
  }

  sort(area: Area, by: readonly { readonly column: number; readonly ascending: boolean }[]): void {
    const order = this.read(area).map((cells, index) => ({ cells, index }));
    order.sort((a, b) => compareRows(a.cells, b.cells, by, area.column) || a.index - b.index);
    this.write(
      area.row,
      area.column,
      order.map((row) => row.cells),
    );
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
    this.merges.push(area);
  }

  moveCharts(sheetId: number, move: (area: Area) => Area | null): void {
    this.charts = this.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.flatMap((range) => {
        const area = range.sheetId === sheetId ? move(range.area) : range.area;
        return area ? [{ ...range, area }] : [];
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

  private planes(): Pick<Plane<unknown>, 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns'>[] {
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

function written(cell: GridCell, write: CellWrite): GridCell {
  const format = write.format ?? cell.format;
  if (write.formula) return { value: write.value ?? null, formula: write.formula, format };
  if (write.value !== undefined) return { value: write.value, formula: '', format };
  if (write.formula === '') return { value: cell.formula ? null : cell.value, formula: '', format };
  return { value: cell.value, formula: cell.formula, format };
}

function contentWidth(cells: readonly (GridCell | undefined)[]): number {
  let width = cells.length;
  while (width > 0 && !hasContent(cells[width - 1])) width--;
  return width;
}

function hasContent(cell: GridCell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== '');
}

function compareRows(
  a: readonly GridCell[],
  b: readonly GridCell[],
  by: readonly { readonly column: number; readonly ascending: boolean }[],
  firstColumn: number,
): number {
  for (const { column, ascending } of by) {
    const left = a[column - firstColumn]?.value ?? null;
    const right = b[column - firstColumn]?.value ?? null;
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const order = compareValues(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

// Numbers come before texts, texts before booleans.
const RANK = { number: 0, string: 1, boolean: 2 };

function compareValues(a: Exclude<CellValue, null>, b: Exclude<CellValue, null>): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en', { sensitivity: 'accent' });
  const rankA = RANK[typeof a as keyof typeof RANK]; // as: the type of a CellValue is one of the three keys
  const rankB = RANK[typeof b as keyof typeof RANK]; // as: likewise
  return rankA === rankB ? Number(a) - Number(b) : rankA - rankB;
}
