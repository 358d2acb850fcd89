// A picture of a whole workbook, to be held against another: what stands, looks, is named and marked where.

import type { Grid } from '../../host/grid/grid';

/** As far as a sheet of a test reaches, and some blank rows and columns beyond. */
const REACH = { row: 1, column: 1, rows: 40, columns: 24 };

/** Returns the picture of every sheet, with the names of the workbook. */
export function photograph(grid: Grid): unknown {
  return { sheets: grid.sheets().map(({ id }) => photographSheet(grid, id)), names: grid.namedRanges() };
}

/** Returns the picture of one sheet. */
export function photographSheet(grid: Grid, id: number): unknown {
  const facts = grid.sheets().find((sheet) => sheet.id === id);
  const area = {
    ...REACH,
    rows: Math.min(REACH.rows, facts?.rows ?? 0),
    columns: Math.min(REACH.columns, facts?.columns ?? 0),
  };
  const columns = Array.from({ length: area.columns }, (_, index) => index + 1);
  return {
    facts,
    cells: grid.read(id, area),
    headings: columns.map((column) => grid.style(id, 1, column)),
    rules: columns.map((column) => grid.validation(id, 2, column)),
    hidden: columns.filter((column) => grid.isColumnHidden(id, column)),
    widths: columns.map((column) => grid.columnWidth(id, column)),
    extras: grid.extras(id),
    charts: grid.charts(id),
    formats: grid.conditionalFormats(id),
  };
}

/** Returns all that is on a sheet, each cell's look as well, to be held against another byte by byte. */
export function pictureOf(grid: Grid, id: number): string {
  const { rows = 0, columns = 0 } = grid.sheets().find((sheet) => sheet.id === id) ?? {};
  const area = { rows: Math.min(rows, 60), columns: Math.min(columns, 30) };
  const looks = Array.from({ length: area.rows * area.columns }, (_, at) => {
    const [row, column] = [Math.floor(at / area.columns) + 1, (at % area.columns) + 1];
    return [grid.style(id, row, column), grid.validation(id, row, column)];
  });
  return JSON.stringify([photographSheet(grid, id), looks, grid.merges(id)]);
}
