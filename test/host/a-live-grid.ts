// Builds live grids for tests.

import type { Area, CellWrite } from '../../host/grid/grid';
import { createLiveGrid, type LiveGrid, type LiveGridOptions } from '../../host/grid/live-grid';

export const NOON_IN_TASHKENT = Date.UTC(2026, 2, 2, 7);

export function aGrid(options: LiveGridOptions = {}): LiveGrid {
  return createLiveGrid({ now: () => NOON_IN_TASHKENT, ...options });
}

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export function valueAt(grid: LiveGrid, row: number, column: number, sheetId = 0) {
  return grid.read(sheetId, area(row, column))[0]?.[0]?.value;
}

export function values(rows: readonly (readonly (string | number | boolean | null)[])[]): CellWrite[][] {
  return rows.map((row) => row.map((value) => ({ value })));
}
