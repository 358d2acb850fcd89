// Writes the cells of a range after Google's checks, for the rooms of Range.

import type { CellWrite, GridCell } from '../../grid/grid';
import type { GoogleRange } from './book';
import { checkRules } from './check-rules';
import type { RangeHandle } from './range-place';

const BLANK: GridCell = { value: null, formula: '', format: '' };

export function cornerOf({ grid, sheetId, area }: RangeHandle): GridCell {
  const [row] = grid.read(sheetId, { ...area, rows: 1, columns: 1 });
  return row?.[0] ?? BLANK;
}

/** Writes a block as large as the range; null leaves a cell as it is. */
export function writeCells(handle: RangeHandle, writes: readonly (readonly (CellWrite | null)[])[]): GoogleRange {
  const { grid, sheetId, area } = handle;
  handle.guard();
  checkRules(grid, sheetId, area, writes);
  grid.write(sheetId, area.row, area.column, writes);
  return handle.self();
}

/** Returns the same write for each cell of the range. */
export function everywhere(handle: RangeHandle, write: CellWrite): CellWrite[][] {
  const { rows, columns } = handle.area;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => write));
}
