// How much each level of likeness speaks for one person: learned from the records themselves, without anybody's judgement.

import type { Compare } from './comparison';
import { LEVEL, LEVELS } from './likeness';
import type { Patterns } from './patterns';
import type { Prepared } from './prepared';

export interface Weights {
  /** Of each trait and level the natural logarithm of m / u. */
  readonly logs: readonly (readonly number[])[];
  /** Of each trait the chance that two strangers have an equal value. */
  readonly chances: readonly number[];
  /** The share of pairs that are one person, of all pairs there are. */
  readonly prior: number;
}

/** How many pairs of strangers are looked at, to see how alike they are by chance. */
const SAMPLE = 20_000;
/** What is believed of strangers before any are seen, below "equal"; it counts as so many pairs. */
const STRANGERS = [0.9, 0.05, 0.03, 0.012, 0.008];
const STRANGERS_BELIEF = 100;
const ROUNDS = 40;
const ENOUGH = 1e-5;

/**
 * What is believed of one person written twice, before any record is seen: most traits are equal, some mistyped, few differ; by
 * level, from "differs". It counts as so many pairs, so that ten records do not teach nonsense.
 */
const BELIEVED = [0.07, 0.03, 0.04, 0.06, 0.1, 0.7] as const;
const BELIEF = 12;
/** Before a pair is seen: one record in five is there twice. */
const DOUBLES = 0.2;

/**
 * Returns the weights after Fellegi and Sunter (1969), "A theory for record linkage", JASA 64, 1183-1210. u, how often strangers are
 * so alike, is seen in random pairs; m, how often one person is, by the EM algorithm of Winkler (1988; 2006, "Overview of record
 * linkage and current research directions") over the candidates: all other pairs are strangers.
 */
export function learnWeights(
  columns: readonly Prepared[],
  compare: Compare,
  { patterns }: Patterns,
  all: { readonly records: number; readonly left: number | null },
): Weights {
  const chances = columns.map(chanceOfEqual);
  const strangers = levelsOfStrangers(columns, compare, chances, all);
  const pairs = all.left === null ? (all.records * (all.records - 1)) / 2 : all.left * (all.records - all.left);
  const few = all.left === null ? all.records : Math.min(all.left, all.records - all.left);
  let prior = Math.min(0.5, (few * DOUBLES) / Math.max(1, pairs));
  let logs = strangers.map((u) => falling(logsOf(BELIEVED, u)));
  for (let round = 0; round < ROUNDS; round += 1) {
    const seen = expect(patterns, logs, prior, columns.length);
    const next = Math.min(0.5, (seen.total + few * DOUBLES * 0.05) / Math.max(1, pairs + 1));
    logs = strangers.map((u, trait) => falling(logsOf(believe(seen.levels[trait] ?? []), u)));
    const moved = Math.abs(Math.log(next / prior));
    prior = next;
    if (moved < ENOUGH) break;
  }
  return { logs, chances, prior };
}

/** The E step: how many of the pairs are one person, and how alike these are. */
function expect(patterns: Patterns['patterns'], logs: Weights['logs'], prior: number, traits: number) {
  const levels = Array.from({ length: traits }, () => new Array<number>(LEVELS).fill(0));
  let total = 0;
  for (const pattern of patterns) {
    const share = probability(sumOf(pattern.levels, logs), prior) * pattern.count;
    total += share;
    pattern.levels.forEach((level, trait) => {
      const counts = levels[trait];
      if (counts && level >= 0) counts[level] = (counts[level] ?? 0) + share;
    });
  }
  return { levels, total };
}

/** Returns the probability of a sum of logarithms, given how many pairs are one person at all. */
export function probability(sum: number, prior: number): number {
  return 1 / (1 + ((1 - prior) / prior) * Math.exp(-sum));
}

/** Returns what the levels of a pair say together, before term frequencies. */
export function sumOf(levels: readonly number[], logs: Weights['logs']): number {
  return levels.reduce((sum, level, trait) => sum + (level < 0 ? 0 : (logs[trait]?.[level] ?? 0)), 0);
}

/** The M step: what was seen, and what was believed before. */
function believe(seen: readonly number[]): number[] {
  const total = seen.reduce((sum, count) => sum + count, 0) + BELIEF;
  return BELIEVED.map((believed, level) => ((seen[level] ?? 0) + believed * BELIEF) / total);
}

function logsOf(m: readonly number[], u: readonly number[]): number[] {
  return m.map((share, level) => Math.log(share / (u[level] ?? 1)));
}

/** What is less alike never speaks more for one person, however seldom it was seen. */
function falling(logs: readonly number[]): readonly number[] {
  const kept = [...logs];
  for (let level = kept.length - 2; level >= 0; level -= 1) {
    kept[level] = Math.min(kept[level] ?? 0, kept[level + 1] ?? 0);
  }
  return kept;
}

/** As if so many strangers had been asked before, each with a value of their own: in a list of ten no value is common. */
export const ASKED_BEFORE = 400;

function chanceOfEqual({ counts, known }: Prepared): number {
  const squares = counts.reduce((sum, count) => sum + count * (count - 1), 0);
  return Math.max(squares / Math.max(1, known * (known - 1) + ASKED_BEFORE ** 2), 1 / (2 * known + ASKED_BEFORE));
}

/** Equal values are counted, of which a sample has too few; the rest is seen in random pairs. */
function levelsOfStrangers(
  columns: readonly Prepared[],
  compare: Compare,
  chances: readonly number[],
  { records, left }: { readonly records: number; readonly left: number | null },
): readonly (readonly number[])[] {
  const counts = columns.map(() => [...STRANGERS.map((share) => share * STRANGERS_BELIEF), 0]);
  const draw = drawing(records);
  const pairs = left === null ? (records * (records - 1)) / 2 : left * (records - left);
  for (let pair = 0; pair < Math.min(SAMPLE, pairs); pair += 1) {
    const one = left === null ? draw(0, records) : draw(0, left);
    const other = left === null ? draw(0, records) : draw(left, records);
    if (one === other) continue;
    compare(one, other).forEach((level, trait) => {
      const seen = counts[trait];
      if (seen && level >= 0 && level < LEVEL.equal) seen[level] = (seen[level] ?? 0) + 1;
    });
  }
  return counts.map((seen, trait) => {
    const equal = chances[trait] ?? 0;
    const total = seen.slice(0, LEVEL.equal).reduce((sum, count) => sum + count, 0);
    return seen.map((count, level) => (level === LEVEL.equal ? equal : (count / total) * (1 - equal)));
  });
}

/** Numbers that look random and are the same each time: Lehmer's generator, as in Park and Miller (1988). */
function drawing(seed: number): (from: number, to: number) => number {
  let state = (seed % 2147483646) + 1;
  return (from, to) => {
    state = (state * 48271) % 2147483647;
    return from + (state % (to - from));
  };
}
