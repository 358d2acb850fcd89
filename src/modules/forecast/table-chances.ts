// What the stages table says of deals: of one stage, of a deal that begins, and of the open deals together.

import { isOpen, type Past, type PastDeal } from './past-deal';

export interface TableChances {
  /** Share of one; null for a stage that the table gives none, or that is not in it. */
  readonly of: (stage: string) => number | null;
  /** Of the first stage. */
  readonly first: number;
  /** The mean over the open deals; that of the first stage without any. */
  readonly mixed: number;
}

/** Of a table that says nothing: one of five. A guess, which twenty deals of the firm's own outweigh. */
const ANY_CHANCE = 0.2;

/** Reads the table; what stands in it for stages that are won or lost is of no use here. */
export function tableChances(stages: Past['stages'], open: readonly PastDeal[]): TableChances {
  const of = (stage: string): number | null => {
    const facts = stages.get(stage);
    return facts && isOpen(facts) ? facts.probability : null;
  };
  const inOrder = [...stages].filter(([, facts]) => facts.outcome === 'open').sort(([, a], [, b]) => a.order - b.order);
  const first = of(inOrder[0]?.[0] ?? '') ?? ANY_CHANCE;
  const standing = countByStage(open.map(({ path }) => path[path.length - 1]?.stage ?? ''));
  const known = [...standing].flatMap(([stage, count]) => {
    const chance = of(stage);
    return chance === null ? [] : [{ chance, count }];
  });
  const count = known.reduce((sum, each) => sum + each.count, 0);
  const sum = known.reduce((total, each) => total + each.count * each.chance, 0);
  return { of, first, mixed: count === 0 ? first : sum / count };
}

/** In the order of the keys, so that sums are the same in whatever order the rows stood. */
function countByStage(stages: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const stage of stages) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}
