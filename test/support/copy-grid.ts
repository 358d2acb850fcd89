// Copies a memory grid with everything in it: the file of a workbook as it stands, to be opened again later.

import type { Grid } from '../../host/grid/grid';
import { MemoryGrid } from '../../host/grid/memory-grid';
import { Plane } from '../../host/grid/plane';

/** Returns a copy that what happens to the grid from now on does not reach. */
export function copyGrid(grid: Grid): Grid {
  if (!(grid instanceof MemoryGrid)) throw new Error('Only a memory grid is copied here; a live one has toJSON.');
  return copyOf(grid, new Map());
}

/** Of the same classes, and what occurs twice in it occurs twice in the copy. */
function copyOf<T>(value: T, copies: Map<unknown, unknown>): T {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  // as: below, the copy of a value is of its type
  if (known !== undefined) return known as T;
  if (value instanceof Plane) {
    const copy = new Plane<unknown>();
    copies.set(value, copy);
    copy.fillFrom(value);
    return copy as T;
  }
  if (value instanceof Map) {
    const copy = new Map();
    copies.set(value, copy);
    for (const [key, item] of value) copy.set(copyOf(key, copies), copyOf(item, copies));
    return copy as T;
  }
  const copy: object = Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value));
  copies.set(value, copy);
  for (const key of Object.keys(value)) Reflect.set(copy, key, copyOf(Reflect.get(value, key), copies));
  return copy as T;
}
