// Gives the metadata, protections and bandings of the workbook their ids.

import type { Grid } from '../../grid/grid';

/** Returns an id that nothing in the workbook has had yet. */
export function newId(grid: Grid): number {
  const { nextId } = grid.bookExtras();
  grid.setBookExtras({ nextId: nextId + 1 });
  return nextId;
}
