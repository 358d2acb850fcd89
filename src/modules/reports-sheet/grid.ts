// Where a report stands on its tab: a narrow page of seven columns, as wide as A4 upright, wherever people have moved it.

import { columnLetters, type DrawnBlock } from '../../kernel/drawing/drawing';

/** The name of the range that is ours: all else on the tab is people's. */
export const REPORTS_NAME = 'reports_area';

/** Counted from the first column and row of the area, which is 1: a margin, the labels, and the numbers. */
export const FIRST = 2;
export const NUMBER_COLUMNS = 5;
export const COLUMNS = FIRST + NUMBER_COLUMNS;
export const ROWS = 200;

/** Pixels; 680 in all. A number of eleven digits takes 90. */
export const WIDTHS = { margin: 16, label: 204, number: 92 } as const;

/** From the labels to the right border. */
export const PAGE_PIXELS = WIDTHS.label + NUMBER_COLUMNS * WIDTHS.number;

export const PLACES = {
  title: 1,
  labels: 2,
  choosers: 3,
  report: 5,
  page: 6,
} as const;
/** The report is chosen in the first column of labels, its period two columns before the last. */
export const CHOICE_COLUMN = FIRST;
export const PERIOD_COLUMN = COLUMNS - 1;
/** Rows down to the choosers, which tell what is drawn. */
export const HEAD_ROWS = PLACES.choosers;

/** Turns places of the page into those of the sheet. */
export interface Grid {
  readonly row: (row: number) => number;
  readonly area: (row: number, column: number, rows: number, columns: number) => string;
  readonly block: (row: number, column: number, cells: DrawnBlock['cells']) => DrawnBlock;
}

/** Returns the grid whose first cell is that of the sheet, counted from 1. */
export function gridAt({ row: top, column: left }: { readonly row: number; readonly column: number }): Grid {
  const rowAt = (row: number): number => top + row - 1;
  const columnAt = (column: number): number => left + column - 1;
  const cell = (row: number, column: number): string => `${columnLetters(columnAt(column))}${rowAt(row)}`;
  return {
    row: rowAt,
    area: (row, column, rows, columns) => {
      const first = cell(row, column);
      return rows * columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
    },
    block: (row, column, cells) => ({ row: rowAt(row), column: columnAt(column), cells }),
  };
}
