// What stands in a sheet, for tests that look at whole sheets: formulas and values, without blank rows and columns behind.

import type { CellValue, Grid } from '../../host/grid/grid';

/** Returns the sheet's cells as far as anything stands there; a formula as its text. */
export function cellsOf(grid: Grid, sheetId: number): CellValue[][] {
  const [rows, columns] = [grid.lastRow(sheetId), grid.lastColumn(sheetId)];
  if (rows === 0) return [];
  const cells = grid.read(sheetId, { row: 1, column: 1, rows, columns });
  return cells.map((line) => line.map(({ formula, value }) => (formula === '' ? (value ?? '') : formula)));
}
