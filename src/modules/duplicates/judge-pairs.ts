// Says of each candidate pair how likely it is one person, and by what.

import type { Pairs } from './candidates';
import type { Compare } from './comparison';
import { LEVEL, type Level } from './likeness';
import type { Prepared } from './prepared';
import { probability, type Weights } from './weights';

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
const LEAST = 0.001;

/** Returns the pairs that may be one person. A value that many share says less: term frequencies, Winkler (2006). */
export function judgePairs(
  columns: readonly Prepared[],
  compare: Compare,
  { ones, others }: Pairs,
  weights: Weights,
): readonly Judged[] {
  const judged: Judged[] = [];
  ones.forEach((one, at) => {
    const other = others[at] ?? 0;
    const levels = compare(one, other);
    const sum = levels.reduce<number>((all, level, trait) => all + weightOf(columns, weights, one, trait, level), 0);
    const likely = probability(sum, weights.prior);
    const odds = sum + Math.log(weights.prior / (1 - weights.prior));
    if (likely >= LEAST) judged.push({ one, other, odds, probability: likely, levels });
  });
  return judged;
}

function weightOf(columns: readonly Prepared[], { logs, chances }: Weights, one: number, trait: number, level: Level): number {
  if (level < 0) return 0;
  const log = logs[trait]?.[level] ?? 0;
  const column = columns[trait];
  if (level !== LEVEL.equal || !column) return log;
  const share = (column.counts[column.at[one] ?? -1] ?? 1) / Math.max(1, column.known);
  return log + Math.log((chances[trait] ?? share) / share);
}
