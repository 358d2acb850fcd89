// A report as data: sentences and tables one below the other, before anything is drawn.

/** How the numbers of a column are shown. A share is a part of one, a change one with its sign. */
export type ColumnKind = 'count' | 'money' | 'share' | 'change' | 'decimal' | 'text' | 'bar';

/** Null is shown as "–": there is nothing to count it of. */
export type PageCell = string | number | null;

export interface PageColumn {
  readonly heading: string;
  readonly as: ColumnKind;
}

export interface PageLine {
  readonly label: string;
  readonly cells: readonly PageCell[];
  /** A sum over the lines above; a line that is no real one, such as "unknown"; one to look at. */
  readonly tone?: 'total' | 'faint' | 'late';
  /** How the cells are shown, where not all lines of the table are alike. */
  readonly as?: readonly ColumnKind[];
}

export type PageBlock =
  /** What the report says in words, first of all. */
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** How something was counted, or what to do. */
  | { readonly kind: 'note'; readonly text: string }
  /** What holds for all of the page, at its end. */
  | { readonly kind: 'foot'; readonly text: string }
  | {
      readonly kind: 'table';
      /** Heading of the first column. */
      readonly label: string;
      /** Five at the most. */
      readonly columns: readonly PageColumn[];
      readonly lines: readonly PageLine[];
    };

export type Page = readonly PageBlock[];

/** What a table may hold: more is a line of its own. */
export const MOST_LINES = 30;

/** Returns the part of the whole; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Returns the share in whole percent, in words: "40 %"; "–" of nothing. */
export function printShare(share: number | null): string {
  return share === null ? NOTHING : `${Math.round(100 * share)}\u00a0%`;
}

export const NOTHING = '–';

/** Returns the items by key, each key once, in the order in which they came. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Returns the sum of what each item has. */
export function sumOf<T>(items: Iterable<T>, of: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}
