// What the board shows: the deals of a pipeline by stage.

export interface BoardCard {
  readonly id: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly need: string;
  readonly amount: number | null;
  /** Label of the stage in which it stands. */
  readonly stage: string;
  readonly responsible: string;
  readonly source: string;
  readonly segment: string;
  readonly nextContact: string;
  readonly nextStep: string;
  /** Whole days in this stage; null when not known. */
  readonly days: number | null;
  readonly isOverdue: boolean;
  readonly isStuck: boolean;
  readonly isBig: boolean;
}

export interface BoardColumn {
  readonly key: string;
  readonly label: string;
  readonly outcome: 'open' | 'won' | 'lost' | 'later';
  /** Headings of the deal's fields that must be filled in. */
  readonly required: readonly string[];
  readonly strictness: 'warn' | 'block';
}

export interface BoardView {
  readonly columns: readonly BoardColumn[];
  /** Open and later deals all; won and lost ones of the last 30 days. */
  readonly cards: readonly BoardCard[];
  readonly lossReasons: readonly string[];
  /** Names of all pipelines; '' is the first. */
  readonly pipelines: readonly string[];
  readonly pipeline: string;
}

/** A field of a deal that the board can ask for before a move. */
export interface BoardField {
  readonly name: string;
  /** How it is headed in each language, since a stage names its required fields by heading. */
  readonly headings: readonly string[];
  readonly kind: 'text' | 'money' | 'day';
}
