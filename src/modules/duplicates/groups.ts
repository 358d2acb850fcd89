// Makes groups of pairs: who is who, when a record is like several others.

import type { Judged } from './judge-pairs';

const LIKELY = 0.5;

/** Returns the likely pairs, each record of both lists in at most one: the likeliest go first. */
export function oneToOne(judged: readonly Judged[]): readonly Judged[] {
  const taken = new Set<number>();
  return byOdds(judged.filter((pair) => pair.probability >= LIKELY)).filter(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one);
    taken.add(other);
    return true;
  });
}

/** What two records that were never compared speak against being one person. */
const NEVER_COMPARED = -2;

/**
 * Returns groups of two records and more. Two groups become one where the pairs between them speak for it on the average: one pair
 * alone does not chain two persons together (average linkage, greedily from the likeliest pair).
 */
export function groupsOf(judged: readonly Judged[]): readonly (readonly number[])[] {
  const odds = new Map<string, number>();
  const groups = new Map<number, number[]>();
  const likely = byOdds(judged.filter((pair) => pair.probability >= LIKELY));
  for (const { one, other, odds: found } of judged) odds.set(`${one} ${other}`, found);
  for (const { one, other } of likely) {
    const ones = groups.get(one) ?? [one];
    const others = groups.get(other) ?? [other];
    if (ones === others || averageOf(ones, others, odds) <= 0) continue;
    const joined = [...ones, ...others];
    for (const record of joined) groups.set(record, joined);
  }
  return [...new Set(groups.values())].map((group) => group.sort((a, b) => a - b));
}

function averageOf(ones: readonly number[], others: readonly number[], odds: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const one of ones) {
    for (const other of others) {
      sum += odds.get(one < other ? `${one} ${other}` : `${other} ${one}`) ?? NEVER_COMPARED;
    }
  }
  return sum / (ones.length * others.length);
}

function byOdds(pairs: readonly Judged[]): readonly Judged[] {
  return [...pairs].sort((a, b) => b.odds - a.odds || a.one - b.one || a.other - b.other);
}
