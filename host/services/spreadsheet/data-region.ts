// Where the data around a range end: what Ctrl+A and Ctrl+arrow find in a sheet.

import type { Area, Grid, SheetFacts } from '../../grid/grid';

/** Returns the area grown as long as a cell beside it has content; along one axis only if one is given. */
export function dataRegion(grid: Grid, sheetId: number, start: Area, axis: 'row' | 'column' | null): Area {
  const filled = contentOf(grid, sheetId);
  let area = start;
  for (let grown = grow(area, filled, axis); grown; grown = grow(area, filled, axis)) area = grown;
  return area;
}

interface Content {
  readonly rows: number;
  readonly columns: number;
  has(row: number, column: number): boolean;
}

function contentOf(grid: Grid, sheetId: number): Content {
  const rows = grid.lastRow(sheetId);
  const columns = grid.lastColumn(sheetId);
  const cells = rows === 0 ? [] : grid.read(sheetId, { row: 1, column: 1, rows, columns });
  const has = (row: number, column: number) => {
    const cell = cells[row - 1]?.[column - 1];
    return cell !== undefined && (cell.value !== null || cell.formula !== '');
  };
  return { rows, columns, has };
}

/** One step outwards, corners included; null when nothing is there. */
function grow(area: Area, filled: Content, axis: 'row' | 'column' | null): Area | null {
  const ring = {
    top: area.row - 1,
    left: area.column - 1,
    bottom: area.row + area.rows,
    right: area.column + area.columns,
  };
  const spanHas = (rows: readonly [number, number], columns: readonly [number, number]) => {
    for (let row = rows[0]; row <= rows[1]; row++) {
      for (let column = columns[0]; column <= columns[1]; column++) if (filled.has(row, column)) return true;
    }
    return false;
  };
  const across: readonly [number, number] = axis === 'row' ? [area.column, ring.right - 1] : [ring.left, ring.right];
  const down: readonly [number, number] = axis === 'column' ? [area.row, ring.bottom - 1] : [ring.top, ring.bottom];
  if (axis !== 'column') {
    if (spanHas([ring.top, ring.top], across)) return { ...area, row: area.row - 1, rows: area.rows + 1 };
    if (spanHas([ring.bottom, ring.bottom], across)) return { ...area, rows: area.rows + 1 };
  }
  if (axis === 'row') return null;
  if (spanHas(down, [ring.left, ring.left])) return { ...area, column: area.column - 1, columns: area.columns + 1 };
  return spanHas(down, [ring.right, ring.right]) ? { ...area, columns: area.columns + 1 } : null;
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Returns where Ctrl+arrow goes: to the end of a run of filled cells, or on to the next filled cell or the edge. */
export function nextDataCell(grid: Grid, sheet: SheetFacts, from: Area, direction: string): Area {
  const step = STEPS[direction];
  if (!step) throw new Error(`Invalid argument: ${direction}`);
  const filled = contentOf(grid, sheet.id);
  const [down, right] = step;
  const inSheet = (row: number, column: number) =>
    row >= 1 && column >= 1 && row <= sheet.rows && column <= sheet.columns;
  let { row, column } = from;
  const next = () => inSheet(row + down, column + right);
  const inRun = filled.has(row, column) && next() && filled.has(row + down, column + right);
  while (next()) {
    if (inRun && !filled.has(row + down, column + right)) break;
    row += down;
    column += right;
    if (!inRun && filled.has(row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}
