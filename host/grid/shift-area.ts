// Where an area lies after rows or columns were inserted or deleted.

import type { Area } from './grid';

export type Axis = 'row' | 'column';

/** Returns the area after `count` lines came in before line `before`. */
export function afterInsert(area: Area, axis: Axis, before: number, count: number): Area {
  const { start, length } = span(area, axis);
  if (before <= start) return withSpan(area, axis, start + count, length);
  if (before < start + length) return withSpan(area, axis, start, length + count);
  return area;
}

/** Returns the area after `count` lines from `first` on went away; null when nothing of it is left. */
export function afterDelete(area: Area, axis: Axis, first: number, count: number): Area | null {
  const { start, length } = span(area, axis);
  const lost = Math.max(0, Math.min(start + length, first + count) - Math.max(start, first));
  if (lost === length) return null;
  const before = Math.max(0, Math.min(start, first + count) - first);
  return withSpan(area, axis, start - before, length - lost);
}

/** Returns the area after `count` lines from `first` on were put before line `before`, counted before the move. */
export function afterMove(
  area: Area,
  axis: Axis,
  { first, count, before }: { readonly first: number; readonly count: number; readonly before: number },
): Area | null {
  const { start, length } = span(area, axis);
  const target = before > first ? before - count : before;
  if (start >= first && start + length <= first + count) return withSpan(area, axis, start - first + target, length);
  const grown = afterInsert(area, axis, before, count);
  return afterDelete(grown, axis, before > first ? first : first + count, count);
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Whether the inner area lies wholly within the outer one. */
export function inside(inner: Area, outer: Area): boolean {
  const corner = contains(outer, inner.row, inner.column);
  return corner && contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);
}

/** Whether the two have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Returns the areas from top to bottom and left to right. */
export function inReadingOrder(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
}

function span(area: Area, axis: Axis): { start: number; length: number } {
  return axis === 'row' ? { start: area.row, length: area.rows } : { start: area.column, length: area.columns };
}

function withSpan(area: Area, axis: Axis, start: number, length: number): Area {
  return axis === 'row' ? { ...area, row: start, rows: length } : { ...area, column: start, columns: length };
}
