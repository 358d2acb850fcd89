// What a page is told of customers who may stand there twice.

export interface DuplicatesView {
  /** The likeliest first. */
  readonly pairs: readonly DuplicatePair[];
  /** How many pairs there are besides. */
  readonly more: number;
  /** How many customers were looked at. */
  readonly customers: number;
}

export interface DuplicatePair {
  /** The one that is fuller, or else older: it is proposed to stay. */
  readonly keep: DuplicateSide;
  readonly drop: DuplicateSide;
  /** How likely both are one, in percent, 1 to 99. */
  readonly percent: number;
  /** Keys of texts: why we think so, what says most first. */
  readonly reasons: readonly string[];
  /** Where both say something else, or only one says anything. */
  readonly fields: readonly DuplicateField[];
}

export interface DuplicateSide {
  readonly id: string;
  /** How people call the customer: `Nodira · 4567`. */
  readonly label: string;
}

export interface DuplicateField {
  /** The name of the field, as `mergeCustomers` takes it. */
  readonly field: string;
  /** What its column is called, in the language of the reader. */
  readonly heading: string;
  readonly keep: string;
  readonly drop: string;
}

/** Whose value of a field stays. */
export type Side = 'keep' | 'drop';

export interface Merged {
  readonly id: string;
  readonly label: string;
  /** How many other records were the other's and are now this one's. */
  readonly moved: number;
}
