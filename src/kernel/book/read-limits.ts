// What an opening of a table may leave out, and what it may cost.

export interface ReadLimit {
  /** How many reads the opening may take; default 1. Two are cheaper in a long table. */
  readonly reads?: 1 | 2;
}

/** Has people's own columns be read as well: what is written into one must be seen there. */
export interface Width {
  readonly wide?: boolean;
}

export interface ViewLimit<F extends string> extends ReadLimit, Width {
  /** The fields without which there is nothing to see; others whose columns people deleted are blank. Default: all. */
  readonly must?: readonly F[];
}
