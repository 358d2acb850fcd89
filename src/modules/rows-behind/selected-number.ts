// Which live number a person means by the cell that they selected on the dashboard.

import type { NamedCells, Spotted } from '../../kernel/ports';
import type { LiveNumber } from '../dashboard/index';

/** Returns the number in the cell, or else the nearest one of its line in the same table; null for neither. */
export function numberAt(numbers: readonly LiveNumber[], cells: NamedCells, cell: Spotted): LiveNumber | null {
  const inLine = numbers.flatMap((number) => {
    const at = cells.find(number.at.range, number.at.row, number.at.column);
    return at?.row === cell.row && isIn(cells, number.at.range, cell)
      ? [{ number, far: Math.abs(at.column - cell.column) }]
      : [];
  });
  const [nearest] = inLine.sort((one, other) => one.far - other.far);
  return nearest?.number ?? null;
}

/** Tells whether a cell lies in a named range. */
export function isIn(cells: NamedCells, range: string, cell: Spotted): boolean {
  return offsetIn(cells, range, cell) !== null;
}

/** Returns how many rows and columns a cell is from the first one of the range; null for one outside. */
export function offsetIn(cells: NamedCells, range: string, cell: Spotted): Spotted | null {
  const first = cells.find(range);
  if (!first || cell.row < first.row || cell.column < first.column) return null;
  const offset = { row: cell.row - first.row, column: cell.column - first.column };
  return cells.find(range, offset.row, offset.column) && offset;
}
