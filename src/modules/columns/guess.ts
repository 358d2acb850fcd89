// What is believed of a column, and why.

import type { CanonicalField } from './canonical-field';

/** Why a column was taken for what it is, as the key of a sentence. */
export type Reason = 'heading' | 'beside' | 'content' | 'agrees' | 'differs' | 'second';

export interface ColumnGuess {
  /** From 0. */
  readonly index: number;
  readonly heading: string;
  /** Null where nothing is known of it. */
  readonly field: CanonicalField | null;
  /** From 0 to 1; 0 without a field. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Share of the cells that look like the field, from 0 to 1. */
  readonly fitting: number;
  /** How many cells of it were looked at. */
  readonly count: number;
}
