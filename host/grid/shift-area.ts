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

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function span(area: Area, axis: Axis): { start: number; length: number } {
  return axis === 'row' ? { start: area.row, length: area.rows } : { start: area.column, length: area.columns };
}

function withSpan(area: Area, axis: Axis, start: number, length: number): Area {
  return axis === 'row' ? { ...area, row: start, rows: length } : { ...area, column: start, columns: length };
}
