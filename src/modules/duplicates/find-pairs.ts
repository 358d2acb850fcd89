// Finds records that may be one person: prepares, blocks, compares, learns and judges.

import { candidatePairs } from './candidates';
import { comparisonOf } from './comparison';
import { type Judged, judgePairs } from './judge-pairs';
import { patternsOf } from './patterns';
import { prepare } from './prepared';
import type { TraitColumn } from './traits';
import { learnWeights } from './weights';

export interface Found {
  /** All pairs that may be one person, also unlikely ones; `probability` says which. */
  readonly judged: readonly Judged[];
  /** How many pairs were compared. */
  readonly candidates: number;
}

/**
 * Returns which records may be one person. `left` is the number of records of a first list, when there are two lists: then only
 * pairs across both are looked for. Nobody says beforehand which pairs are; see learnWeights.
 */
export function findPairs(traits: readonly TraitColumn[], left: number | null = null): Found {
  const records = traits[0]?.values.length ?? 0;
  const columns = traits.map(prepare).filter(({ known }) => known > 1);
  const pairs = candidatePairs(columns, records, left);
  const compare = comparisonOf(columns);
  const patterns = patternsOf(compare, pairs);
  const weights = learnWeights(columns, compare, patterns, { records, left });
  const judged = judgePairs(columns, pairs, patterns, weights);
  return {
    judged: inOrder(
      judged,
      traits,
      columns.map(({ key }) => key),
    ),
    candidates: pairs.ones.length,
  };
}

/** Levels stand in the order of the traits that were asked for, -1 where a trait says nothing of anybody. */
function inOrder(
  judged: readonly Judged[],
  traits: readonly TraitColumn[],
  keys: readonly string[],
): readonly Judged[] {
  if (keys.length === traits.length) return judged;
  const places = traits.map(({ key }) => keys.indexOf(key));
  return judged.map((pair) => ({ ...pair, levels: places.map((place) => pair.levels[place] ?? -1) }));
}
