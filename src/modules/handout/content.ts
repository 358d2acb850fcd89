// What stands on the handout, as data: texts as people read them, and the lengths of bars.

export interface HandoutTile {
  readonly label: string;
  readonly value: string;
  /** What changed, and what else is said; '' for nothing. */
  readonly told: readonly string[];
}

export interface HandoutTable {
  /** A sentence that says what the table shows. */
  readonly title: string;
  readonly heads: readonly string[];
  readonly lines: readonly HandoutLine[];
}

export interface HandoutLine {
  readonly cells: readonly string[];
  readonly isTotal?: boolean;
}

export interface Bar {
  readonly label: string;
  /** From 0 to 1, of the longest. */
  readonly length: number;
  /** A second length beside it: of a month its cash. */
  readonly beside?: number;
  readonly told: readonly string[];
}

export interface Bars {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface HandoutContent {
  readonly title: string;
  /** The firm; '' where nobody said. */
  readonly firm: string;
  /** The days and the segment that are chosen. */
  readonly days: string;
  readonly segment: string;
  /** Whether the numbers were checked. */
  readonly checked: string;
  readonly tiles: readonly HandoutTile[];
  readonly funnel: Bars;
  readonly months: Bars;
  /** Names of the two bars of a month. */
  readonly legend: readonly [string, string];
  readonly sources: HandoutTable;
  readonly staff: HandoutTable;
  /** What the growth of both segments says, and a table of each. */
  readonly growth: string;
  readonly segments: readonly [HandoutTable, HandoutTable];
  readonly debts: HandoutTable;
  readonly attention: HandoutTable;
}
