// Google's checks on the coordinates of a range, each with Google's sentence.

import type { Area } from '../../grid/grid';

/** Returns the area when it lies in a sheet of this size. */
export function areaOf(size: { readonly rows: number; readonly columns: number }, area: Area): Area {
  if (!Object.values(area).every(Number.isFinite)) {
    const types = Object.values(area).map((part) => typeof part);
    throw new Error(
      `The parameters (${types.join(',')}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    );
  }
  const { row, column, rows, columns } = truncated(area);
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > size.rows || column + columns - 1 > size.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { row, column, rows, columns };
}

/** Throws unless the data is a table of exactly the size of the area. */
export function checkDimensions(data: unknown, area: Area, method: string): readonly (readonly unknown[])[] {
  if (!isTable(data)) {
    throw new Error(
      `The parameters (${typeof data}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  if (data.length !== area.rows) throw new Error(misfit('rows', data.length, area.rows));
  for (const row of data) if (row.length !== area.columns) throw new Error(misfit('columns', row.length, area.columns));
  return data;
}

function isTable(data: unknown): data is readonly (readonly unknown[])[] {
  return Array.isArray(data) && data.every(Array.isArray);
}

function misfit(side: 'rows' | 'columns', has: number, needs: number): string {
  return (
    `The number of ${side} in the data does not match the number of ${side} in the range. ` +
    `The data has ${has} but the range has ${needs}.`
  );
}

function truncated(area: Area): Area {
  return {
    row: Math.trunc(area.row),
    column: Math.trunc(area.column),
    rows: Math.trunc(area.rows),
    columns: Math.trunc(area.columns),
  };
}
