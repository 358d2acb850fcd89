// Where the blocks of the dashboard stand: a grid of twelve columns, B to M, between two margins.

/** Pixels of one of the twelve columns and of the margins beside them. */
export const COLUMN_PIXELS = 80;
export const MARGIN_PIXELS = 20;

export const FIRST_COLUMN = 2;
export const LAST_COLUMN = 13;
/** The halves of the twelve columns, for what stands side by side. */
export const LEFT = { first: 'B', last: 'G', column: 2 } as const;
export const RIGHT = { first: 'H', last: 'M', column: 8 } as const;

export const ROWS = {
  strip: 1,
  tiles: 3,
  secondTiles: 7,
  sentences: 11,
  charts: 13,
  tables: 26,
  sources: 34,
  debts: 40,
} as const;

/** Pixels: a chart is six columns wide, less a gap between the two, and as high as the rows down to the tables. */
export const CHART = { width: 6 * COLUMN_PIXELS, gap: 12, height: 264 } as const;

/** The cells behind the period chooser, in a hidden column beyond the right margin. */
export const PERIOD = {
  choice: 'G1',
  column: 16,
  from: 'P1',
  before: 'P2',
  previousFrom: 'P3',
  previousBefore: 'P4',
  lastDay: 'P5',
  plan: 'P6',
} as const;

/** Where the period is chosen, unless people moved it. */
export const PERIOD_CELL = PERIOD.choice;

export const MONTHS = 12;
