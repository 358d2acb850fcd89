// Whole rows and columns among the areas of a sheet.

import type { Area, Grid } from '../../grid/grid';

export interface Line {
  readonly axis: 'row' | 'column';
  readonly at: number;
}

/** Returns the one row or column that the area is; null when it is less or more. */
export function wholeLine(grid: Grid, sheetId: number, area: Area): Line | null {
  const sheet = grid.sheets().find((one) => one.id === sheetId);
  if (!sheet) throw new Error(`Sheet ${sheetId} not found`);
  if (area.rows === 1 && area.columns === sheet.columns) return { axis: 'row', at: area.row };
  if (area.columns === 1 && area.rows === sheet.rows) return { axis: 'column', at: area.column };
  return null;
}
