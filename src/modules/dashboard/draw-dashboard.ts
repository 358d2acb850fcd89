// Draws the whole dashboard sheet: the strip, tiles, blocks under a sentence each, and the hidden cells that they stand on.

import { COLORS } from '../../kernel/drawing/colors';
import type { Drawing, DrawnBlock } from '../../kernel/drawing/drawing';
import { printRecord, recordOf } from '../../kernel/drawing/record';
import type { DrawingRecord } from '../../kernel/drawing/redraw';
import {
  BLOCKS,
  COLUMN_PIXELS,
  GAP_COLUMN,
  GAP_PIXELS,
  HIDDEN,
  LAST_COLUMN,
  LEFT,
  LEFT_PIXELS,
  MARGIN_PIXELS,
  RIGHT,
  ROWS,
} from './areas';
import { ATTENTION_NAME, drawAttention } from './attention';
import { DEBTS_NAME, drawDebts } from './debts';
import { drawFigures } from './figures';
import { drawForecast, FORECAST_CHART, FORECAST_NAME } from './forecast';
import { drawFunnel } from './funnel';
import { drawMonths, MONTHS_CHART } from './months';
import { type Board, type Content, joined, span } from './part';
import { areaOf } from './places';
import { drawSellers, SELLERS_NAME } from './sellers';
import { SNAPSHOTS_NAME, snapshotCells } from './snapshot-keys';
import { drawSolver } from './solver';
import { drawSources } from './sources';
import { drawStaff } from './staff';
import { type Choice, drawStrip, NO_CHOICE } from './strip';
import { drawTableOne } from './table-one';
import { drawTiles } from './tiles';
import { CHECKED_NAME, drawTrust } from './trust';
import { drawWindows, periodLabels, segmentLabels } from './windows';

/**
 * Returns the drawing of the dashboard with what was chosen; every number on it is a native formula over the tables, but for what the
 * script writes into the ranges of snapshots, debts, sellers, attention and forecast.
 */
export function drawDashboard(board: Board, choice: Choice = NO_CHOICE): Drawing {
  const layout = { ...at('dashboard_layout'), cells: [[printRecord(layoutOf(board))]] };
  const drawing = drawBare(board, choice);
  return { ...drawing, blocks: [asOne([...drawing.blocks, layout])] };
}

/** One block, so that it is written in one call: a sheet that was cut off is blank, or it is whole. */
function asOne(blocks: Drawing['blocks']): DrawnBlock {
  const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length - 1));
  const columns = Math.max(...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0) - 1));
  const whole = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Content => ''));
  for (const { row, column, cells } of blocks)
    cells.forEach((line, down) => {
      whole[row + down - 1]?.splice(column - 1, line.length, ...line);
    });
  return { row: 1, column: 1, cells: whole };
}

/** Returns what a dashboard writes down of itself; its hash tells any two that differ, whatever is chosen on them. */
export function layoutOf(board: Board): DrawingRecord {
  return recordOf(drawBare(board, NO_CHOICE));
}

function drawBare(board: Board, choice: Choice): Drawing {
  const { texts } = board;
  const parts = joined([
    drawStrip(board, choice),
    drawTiles(board),
    drawFunnel(board),
    drawMonths(board),
    drawSources(board),
    drawStaff(board),
    drawTableOne(board),
    drawAttention(board),
    drawDebts(texts),
    drawSellers(texts),
    drawForecast(board),
    drawSolver(board),
    drawTrust(board),
    drawFigures(board),
    drawWindows(board),
    drawSnapshots(),
  ]);
  return {
    ...parts,
    looks: [ground(), ...parts.looks],
    painted: [ROWS.end, LAST_COLUMN + 1],
    name: texts('sheet.dashboard'),
    first: true,
    gridLines: false,
    frozen: { rows: 2, columns: 0 },
    tab: COLORS.brand,
    widths: widths(),
    heights: heights(),
    validations: [
      { area: areaOf('dashboard_period'), rule: { kind: 'list', values: periodLabels(texts) } },
      { area: areaOf('dashboard_segment_choice'), rule: { kind: 'list', values: segmentLabels(board) } },
      { area: 'I1:J1', rule: { kind: 'day' } },
    ],
    charts: [MONTHS_CHART, FORECAST_CHART],
    hiddenColumns: { first: HIDDEN.column, count: HIDDEN.count },
    written: WRITTEN,
    names: Object.fromEntries(Object.keys(BLOCKS).map((name) => [name, areaOf(name)])),
  };
}

/** What people choose, and what the script writes. */
const WRITTEN = [
  ...['dashboard_period', 'dashboard_segment_choice', 'dashboard_first_choice', 'dashboard_last_choice'],
  ...[CHECKED_NAME, DEBTS_NAME, SELLERS_NAME, ATTENTION_NAME, FORECAST_NAME, SNAPSHOTS_NAME, 'dashboard_layout'],
];

/** The lines of what the script writes, before it wrote anything. */
function drawSnapshots() {
  return { blocks: [{ ...at(SNAPSHOTS_NAME), cells: snapshotCells({}) }], looks: [] };
}

function at(range: string): { readonly row: number; readonly column: number } {
  const { row, column } = BLOCKS[range] ?? { row: 1, column: 1 };
  return { row, column };
}

function ground() {
  const area = span(1, 1, LAST_COLUMN + 1, ROWS.end);
  return { area, look: { background: COLORS.ground, color: COLORS.text, size: 10 } };
}

function widths(): Drawing['widths'] {
  return [
    { column: 1, count: 1, pixels: MARGIN_PIXELS },
    ...LEFT_PIXELS.map((pixels, index) => ({ column: LEFT.column + index, count: 1, pixels })),
    { column: RIGHT.column, count: LAST_COLUMN - RIGHT.column + 1, pixels: COLUMN_PIXELS },
    { column: GAP_COLUMN, count: 1, pixels: GAP_PIXELS },
    { column: LAST_COLUMN + 1, count: 1, pixels: MARGIN_PIXELS },
  ];
}

function heights(): NonNullable<Drawing['heights']> {
  const tiles = [ROWS.tiles, ROWS.secondTiles].flatMap((row) => [
    { row: row + 1, pixels: 34 },
    { row: row + 2, pixels: 18 },
    { row: row + 3, pixels: 18 },
    { row: row + 4, pixels: 8 },
  ]);
  return [
    { row: ROWS.strip, pixels: 38 },
    { row: ROWS.stamp, pixels: 20 },
    { row: ROWS.tiles - 1, pixels: 10 },
    ...tiles,
  ];
}
