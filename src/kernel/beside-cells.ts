// What people wrote beside the cells: names of sheets and ranges, filters, rules, titles of charts, what a protection is called.

/** Decides on texts. */
export interface Reviewer {
  /** Returns what is left of a text; the very text where nothing goes. */
  text(text: string): string;
  /** Tells whether only people can say what a text means. */
  isDoubtful(text: string): boolean;
  /** Tells whether a name without spaces, as ranges have, is to go. */
  isInWord(word: string): boolean;
}

/** The cell to which something belongs; row and column from 1. */
export interface Beside {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly isBeside: true;
}

export interface Reviewed {
  /** How many things were changed or taken off. */
  readonly changed: number;
  /** What people are to look at: doubtful texts, and what Google let nobody change. */
  readonly doubtful: readonly Beside[];
}

export interface BesideCells {
  /**
   * Reviews names of sheets, and what hangs on their cells: rules say what is left; a filter of a column goes, and so does a look.
   * Two blocking calls, four for each sheet, one for each column of a filter, and one for each change.
   */
  review(reviewer: Reviewer): Reviewed;
  /** Renames ranges, which no formula names any more. One blocking call, and one for each change. */
  renameRanges(reviewer: Reviewer): Reviewed;
}
