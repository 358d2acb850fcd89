// How many cells a workbook may have.

import { MAX_CELLS } from './limits';

/** Throws Google's sentence when so many more cells would be too many for one workbook. */
export function checkCellCount(
  sheets: readonly { readonly rows: number; readonly columns: number }[],
  more: number,
): void {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
  if (more <= 0 || cells + more <= MAX_CELLS) return;
  throw new Error(
    `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
  );
}
