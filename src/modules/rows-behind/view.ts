// What the sidebar shows of the rows behind a number, in the words of the person, so that the page need not know them before.

export type RowsView = SaidView | NumberView | { readonly kind: 'quality' };

/** What has no rows: a cell that is no number, a value that the script wrote, a number that cannot be counted now. */
export interface SaidView {
  readonly kind: 'nothing' | 'written' | 'unclear';
  /** What it is, and what stands there; '' where nobody knows. */
  readonly name: string;
  readonly shown: string;
  readonly sentences: readonly string[];
}

export interface NumberView {
  readonly kind: 'number';
  readonly name: string;
  /** Of whom or what it is, and of which days; '' for all. */
  readonly about: string;
  /** What it means. */
  readonly means: string;
  /** What the rows make. */
  readonly value: string;
  /** Whether the cell shows just that, and the sentence about it. */
  readonly isSame: boolean;
  readonly same: string;
  /** One, or two where the number is a share or a change. */
  readonly sides: readonly SideView[];
}

export interface SideView {
  /** What the side is, with its own value; '' for one that is all. */
  readonly head: string;
  /** Numbers that are no rows, such as the plan. */
  readonly given: readonly string[];
  readonly lots: readonly LotView[];
}

export interface LotView {
  /** The sheet on which the rows stand, and how many they are. */
  readonly title: string;
  readonly rows: readonly RowShown[];
  /** How many there are besides those that are shown, or that there are none; ''. */
  readonly rest: string;
}

export interface RowShown {
  /** Where it stands. */
  readonly table: string;
  readonly row: number;
  /** Whose card can be opened; '' for nobody's. */
  readonly customerId: string;
  readonly title: string;
  readonly amount: string;
  /** Its number, and what it is about. */
  readonly detail: string;
  /** 'YYYY-MM-DD' or ''. */
  readonly day: string;
}
