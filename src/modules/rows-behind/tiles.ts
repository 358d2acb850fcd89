// Which figure a tile of the dashboard shows: its place and the set that is shown decide.

import type { NamedCells } from '../../kernel/ports';
import type { SnapshotKey } from '../dashboard/index';
import { offsetIn } from './selected-number';

/** The cells by which the set is known. */
export const TILE_RANGES = ['dashboard_tiles', 'dashboard_is_new', 'dashboard_set'] as const;

/** A figure of the table of all figures, or what the script writes. */
export type TileOf =
  | { readonly kind: 'figure'; readonly key: string }
  | { readonly kind: 'snapshot'; readonly key: SnapshotKey };

const figure = (key: string): TileOf => ({ kind: 'figure', key });
const snapshot = (key: SnapshotKey): TileOf => ({ kind: 'snapshot', key });

/** In the order of their places, four a row. */
export const TILES: Readonly<Record<'b2c' | 'b2b' | 'first', readonly TileOf[]>> = {
  b2c: [
    ...[figure('sales'), figure('cash'), snapshot('overdueDebt'), figure('profit')],
    ...[figure('active'), figure('loyal'), figure('conversion'), snapshot('responseMedian')],
  ],
  b2b: [
    ...[figure('sales'), figure('cash'), snapshot('overdueDebt'), figure('contracts')],
    ...[snapshot('forecastLow'), figure('winRate'), figure('loyal'), figure('promises')],
  ],
  first: [
    ...[figure('leads'), figure('cash'), figure('overdue'), figure('contacts')],
    ...[figure('sales'), figure('planned'), figure('conversion'), figure('loyal')],
  ],
};

const A_ROW = 4;
const ROWS_A_TILE = 5;
const COLUMNS_A_TILE = 3;
/** The column between the halves of the sheet. */
const GAP = 6;

/** A tile that was selected: what it shows, and how many rows and columns from the first one of all tiles its label stands. */
export interface SelectedTile {
  readonly of: TileOf;
  readonly row: number;
  readonly column: number;
}

/** Returns the tile in which the selected cell lies; null for none. */
export function selectedTile(cells: NamedCells): SelectedTile | null {
  const offset = cells.selected && offsetIn(cells, 'dashboard_tiles', cells.selected);
  if (!offset || offset.column === GAP) return null;
  const down = Math.floor(offset.row / ROWS_A_TILE);
  const along = Math.floor((offset.column - (offset.column > GAP ? 1 : 0)) / COLUMNS_A_TILE);
  const [isNew, set] = ['dashboard_is_new', 'dashboard_set'].map((name) => {
    const cell = cells.find(name);
    return cell && cells.at(cell);
  });
  const shown = isNew === 1 ? TILES.first : set === 'b2b' ? TILES.b2b : TILES.b2c;
  const of = shown[down * A_ROW + along];
  return of ? { of, row: down * ROWS_A_TILE, column: along * COLUMNS_A_TILE + (along < A_ROW / 2 ? 0 : 1) } : null;
}
