// What a bench is: a name to choose it by, and rows that it measures.

/** One line of a table; a bench has the same columns in all its rows. */
export type Row = Readonly<Record<string, string | number>>;

export interface BenchRoom {
  readonly name: string;
  /** Gives each row as soon as it is measured. */
  run(): AsyncIterable<Row>;
}
