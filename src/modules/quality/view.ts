// What the sidebar shows of the quality of rows, and what it tells of itself where it asks.

import type { Fault, FaultyTable } from './faults';

export interface QualityView {
  /** Whose rows these are, `key` of a person; null for everybody's. */
  readonly person: string | null;
  /** Whether it is the one who asks, who is shown no others. */
  readonly isOwn: boolean;
  /** K27 of these rows, '76 %'; '–' without a row. */
  readonly share: string;
  /** How many rows are to be put right, also those that were not sent. */
  readonly count: number;
  /** The worst first. */
  readonly rows: readonly FaultyRowShown[];
  /** Everybody’s share, by name; nobody’s for whoever sees their own rows alone. */
  readonly people: readonly PersonShown[];
}

export interface PersonShown {
  /** The name; '' for rows that are nobody's. */
  readonly key: string;
  readonly share: string;
  /** How many of theirs are to be put right. */
  readonly count: number;
}

export interface FaultyRowShown {
  readonly table: FaultyTable;
  readonly id: string;
  /** Where it stands; 0 where nobody knows. */
  readonly row: number;
  /** Whose card mends it; '' for what is mended in the sheet. */
  readonly customerId: string;
  readonly name: string;
  readonly faults: readonly Fault[];
}

/** What the page asks: whose rows, null for everybody's, and the stages of its boot, which spare a read. */
export interface QualityAsked {
  readonly person: string | null;
  readonly stages: readonly {
    readonly key: string;
    readonly label: string;
    readonly outcome: string;
    readonly pipeline?: string;
  }[];
}
