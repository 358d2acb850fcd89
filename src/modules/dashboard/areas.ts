// Where the blocks of the dashboard stand: two halves of six columns, B to G and I to N, with a gap between
// them and margins beside them, and hidden columns beyond.

import { SNAPSHOT_KEYS, SNAPSHOTS_NAME } from './snapshot-keys';

/** Pixels of one of the twelve columns, of the margins beside them, and of the gap between the halves. */
export const COLUMN_PIXELS = 80;
/** The left half is as wide as six of them: B has the labels that people choose, E the amounts, G a long heading. */
export const LEFT_PIXELS = [96, 74, 74, 86, 70, 80] as const;
export const MARGIN_PIXELS = 20;
export const GAP_PIXELS = 16;

export const FIRST_COLUMN = 2;
export const GAP_COLUMN = 8;
export const LAST_COLUMN = 14;
/** The halves of the twelve columns, for what stands side by side. */
export const LEFT = { first: 'B', last: 'G', column: 2 } as const;
export const RIGHT = { first: 'I', last: 'N', column: 9 } as const;

export const MONTHS = 12;
export const STAGE_LINES = 8;
export const SOURCE_LINES = 10;
export const STAFF_LINES = 8;
/** Open stages in the matrix, each with a count and an age. */
export const MATRIX_STAGES = 3;
export const ATTENTION_LINES = 10;
export const FORECAST_LINES = 6;
/** How many lines the table of all figures has at most. */
export const FIGURE_LINES = 37;
/** Label, value, change, what else, bar. */
export const TILE_ROWS = 5;

/** Rows at which the blocks begin. */
export const ROWS = {
  strip: 1,
  stamp: 2,
  tiles: 4,
  secondTiles: 9,
  funnel: 15,
  sources: 28,
  staff: 44,
  tableOne: 59,
  attention: 68,
  debts: 82,
  forecast: 93,
  solver: 103,
  trust: 114,
  figures: 119,
  end: 119 + 3 + FIGURE_LINES,
} as const;

/** Pixels and rows of the charts. */
export const CHART = { width: 6 * COLUMN_PIXELS, height: 252 } as const;

/** Where the hidden columns begin and how many they are. */
export const HIDDEN = { column: 17, count: 8 } as const;

/** The cells behind the choosers, one below the other, each known by its name. */
export const CELLS = [
  'dashboard_kind',
  'dashboard_segment',
  'dashboard_segment_at',
  'dashboard_set',
  'dashboard_today',
  'dashboard_from',
  'dashboard_end',
  'dashboard_until',
  'dashboard_previous_from',
  'dashboard_previous_until',
  'dashboard_previous_settled',
  'dashboard_earlier_from',
  'dashboard_last_year_from',
  'dashboard_last_year_until',
  'dashboard_last_year_settled',
  'dashboard_last_year_before',
  'dashboard_this_month',
  'dashboard_previous_month',
  'dashboard_last_year_month',
  'dashboard_settled',
  'dashboard_cycle_days',
  'dashboard_cohort_from',
  'dashboard_cohort_until',
  'dashboard_previous_cohort',
  'dashboard_last_year_cohort_from',
  'dashboard_last_year_cohort_until',
  'dashboard_loyal_months',
  'dashboard_week_ago',
  'dashboard_later_stage',
  'dashboard_year_from',
  'dashboard_year_until',
  'dashboard_year_before',
  'dashboard_first_day',
  'dashboard_is_new',
  'dashboard_plan',
  'dashboard_month_plan',
  'dashboard_offer_order',
  'dashboard_layout',
] as const;
export type CellName = (typeof CELLS)[number];

/** An area of the sheet: its first cell, counted from 1, and its size. */
export interface BlockPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The period chooser's cell, by which the dashboard is known. */
export const PERIOD_NAME = 'dashboard_period';
const cell = (row: number, column: number): BlockPlace => ({ row, column, rows: 1, columns: 1 });

/** The named ranges of the dashboard and where a new one has them. */
export const BLOCKS: Readonly<Record<string, BlockPlace>> = {
  [PERIOD_NAME]: cell(1, 4),
  dashboard_segment_choice: cell(1, 6),
  dashboard_first_choice: cell(1, 9),
  dashboard_last_choice: cell(1, 10),
  dashboard_checked: cell(1, 12),
  dashboard_tiles: { row: ROWS.tiles, column: 2, rows: 2 * TILE_ROWS, columns: 13 },
  dashboard_funnel: { row: ROWS.funnel + 2, column: 2, rows: STAGE_LINES, columns: 6 },
  dashboard_sources: { row: ROWS.sources + 3, column: 2, rows: SOURCE_LINES + 2, columns: 6 },
  dashboard_months: { row: ROWS.sources + 3, column: 9, rows: MONTHS, columns: 6 },
  dashboard_staff: { row: ROWS.staff + 4, column: 2, rows: STAFF_LINES + 2, columns: 6 },
  dashboard_matrix: { row: ROWS.staff + 4, column: 9, rows: STAFF_LINES + 2, columns: 6 },
  dashboard_stages: { row: ROWS.staff + 2, column: 9, rows: 1, columns: 6 },
  dashboard_segments: { row: ROWS.tableOne + 2, column: 4, rows: 1, columns: 9 },
  dashboard_table_one: { row: ROWS.tableOne + 4, column: 2, rows: 4, columns: 13 },
  dashboard_counts: { row: ROWS.attention + 2, column: 2, rows: 7, columns: 6 },
  dashboard_attention: { row: ROWS.attention + 2, column: 9, rows: ATTENTION_LINES, columns: 6 },
  dashboard_debts: { row: ROWS.debts + 1, column: 2, rows: 9, columns: 6 },
  dashboard_sellers: { row: ROWS.debts + 3, column: 9, rows: 5, columns: 6 },
  dashboard_forecast: { row: ROWS.forecast + 3, column: 2, rows: FORECAST_LINES, columns: 6 },
  dashboard_solver: { row: ROWS.solver + 2, column: 2, rows: 8, columns: 13 },
  dashboard_figures: { row: ROWS.figures + 3, column: 2, rows: FIGURE_LINES, columns: 13 },
  ...Object.fromEntries(CELLS.map((name, index) => [name, cell(1 + index, HIDDEN.column)])),
  /** The first days of the twelve months, and of the one after them. */
  dashboard_month_days: { row: 1, column: HIDDEN.column + 1, rows: MONTHS + 1, columns: 1 },
  /** The order of each stage of the funnel; blank for what is none. */
  dashboard_orders: { row: MONTHS + 3, column: HIDDEN.column + 1, rows: STAGE_LINES, columns: 1 },
  [SNAPSHOTS_NAME]: { row: 1, column: HIDDEN.column + 2, rows: SNAPSHOT_KEYS.length, columns: 6 },
};
