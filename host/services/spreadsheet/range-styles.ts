// Reads and changes the styles of a range's cells, for the rooms of Range that deal with looks.

import type { CellStyle } from '../../grid/grid';
import type { GoogleRange } from './book';
import { checkDimensions } from './checked-area';
import { equalAreas } from './equal-areas';
import type { RangeHandle } from './range-place';

export class RangeStyles {
  constructor(private readonly handle: RangeHandle) {}

  corner(): CellStyle {
    return this.handle.grid.style(this.handle.sheetId, this.handle.area.row, this.handle.area.column);
  }

  each<T>(pick: (style: CellStyle) => T): T[][] {
    const { grid, sheetId, area } = this.handle;
    return Array.from({ length: area.rows }, (_row, down) =>
      Array.from({ length: area.columns }, (_cell, right) =>
        pick(grid.style(sheetId, area.row + down, area.column + right)),
      ),
    );
  }

  set(style: Partial<CellStyle>): GoogleRange {
    this.handle.guard();
    this.handle.grid.setStyle(this.handle.sheetId, this.handle.area, style);
    return this.handle.self();
  }

  /** Each value of a table as large as the range becomes the style of its cell. */
  setEach(values: unknown, method: string, toStyle: (value: unknown) => Partial<CellStyle>): GoogleRange {
    const { grid, sheetId, area } = this.handle;
    this.handle.guard();
    for (const { value, down, right, rows, columns } of equalAreas(checkDimensions(values, area, method))) {
      grid.setStyle(sheetId, { row: area.row + down, column: area.column + right, rows, columns }, toStyle(value));
    }
    return this.handle.self();
  }
}
