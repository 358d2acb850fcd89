// Pairs with the same levels of likeness are one pattern: some thousands of them, however many pairs.

import type { Pairs } from './candidates';
import type { Compare } from './comparison';
import { LEVELS, type Level } from './likeness';

export interface Patterns {
  readonly patterns: readonly { readonly levels: readonly Level[]; readonly count: number }[];
  /** Of each pair its pattern. */
  readonly of: Int32Array;
}

/** Compares each pair once. */
export function patternsOf(compare: Compare, { ones, others }: Pairs): Patterns {
  const places = new Map<number, number>();
  const levels: (readonly Level[])[] = [];
  const counts: number[] = [];
  const of = new Int32Array(ones.length);
  ones.forEach((one, at) => {
    const found = compare(one, others[at] ?? 0);
    const code = codeOf(found);
    let place = places.get(code);
    if (place === undefined) {
      place = levels.push(found) - 1;
      places.set(code, place);
      counts.push(0);
    }
    counts[place] = (counts[place] ?? 0) + 1;
    of[at] = place;
  });
  return { patterns: levels.map((each, place) => ({ levels: each, count: counts[place] ?? 0 })), of };
}

/** Eighteen traits fit into a number. */
function codeOf(levels: readonly Level[]): number {
  let code = 0;
  for (const level of levels) code = code * (LEVELS + 1) + level + 1;
  return code;
}
