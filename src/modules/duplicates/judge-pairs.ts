// Says of each candidate pair how likely it is one person, and by what.

import type { Pairs } from './candidates';
import { LEVEL, type Level } from './likeness';
import type { Patterns } from './patterns';
import type { Prepared } from './prepared';
import { ASKED_BEFORE, probability, sumOf, type Weights } from './weights';

export interface Judged {
  /** Places of the records in their list, the smaller one first. */
  readonly one: number;
  readonly other: number;
  /** Natural logarithm of the odds that both are one person. */
  readonly odds: number;
  /** 0 to 1. */
  readonly probability: number;
  /** Of each trait, in the order of the columns. */
  readonly levels: readonly Level[];
}

/** Pairs below it are not worth a look, nor do they speak against a group. */
const LEAST = 1e-6;

/** Returns the pairs that may be one person. A value that many share says less: term frequencies, Winkler (2006). */
export function judgePairs(
  columns: readonly Prepared[],
  { ones, others }: Pairs,
  { patterns, of }: Patterns,
  weights: Weights,
): readonly Judged[] {
  const { prior } = weights;
  const sums = patterns.map(({ levels }) => sumOf(levels, weights.logs));
  const judged: Judged[] = [];
  ones.forEach((one, at) => {
    const pattern = of[at] ?? 0;
    const levels = patterns[pattern]?.levels ?? [];
    const sum = (sums[pattern] ?? 0) + frequencies(columns, weights, one, levels);
    const likely = probability(sum, prior);
    if (likely < LEAST) return;
    judged.push({
      one,
      other: others[at] ?? 0,
      odds: sum + Math.log(prior / (1 - prior)),
      probability: likely,
      levels,
    });
  });
  return judged;
}

/** What is to be added for values that are equal: more where the value is seldom, less where it is common. */
function frequencies(
  columns: readonly Prepared[],
  { chances }: Weights,
  one: number,
  levels: readonly Level[],
): number {
  let sum = 0;
  levels.forEach((level, trait) => {
    const column = columns[trait];
    if (level !== LEVEL.equal || !column) return;
    const share = (column.counts[column.at[one] ?? -1] ?? 1) / (column.known + ASKED_BEFORE);
    sum += Math.log((chances[trait] ?? share) / share);
  });
  return sum;
}
