// Where each deal stands and how far it ever came, on the way of its own pipeline.

import { outcomeOf, type Stage, type StageOutcome, stageFinder, stageWithKey } from '../stages/index';
import type { DealFact } from './world';

export interface PlacedDeal {
  readonly deal: DealFact;
  readonly outcome: StageOutcome;
  /** The stages of its pipeline that lead to the end, those that count as won among them. */
  readonly path: readonly Stage[];
  /** The furthest one that it ever reached, from 0: a skipped one was passed, and what went back counts once. */
  readonly far: number;
  /** The one in which it stands now; null for what was lost or put off, and for a label of no stage. */
  readonly standing: number | null;
  readonly isKnown: boolean;
}

/** Places the deals; those of a pipeline without stages go the way of the first one. */
export function placeDeals(deals: readonly DealFact[], stages: readonly Stage[]): readonly PlacedDeal[] {
  const find = stageFinder(stages);
  const paths = new Map<string, readonly Stage[]>();
  const pathOf = (pipeline: string): readonly Stage[] => {
    const known = paths.get(pipeline) ?? wayOf(stages, pipeline);
    paths.set(pipeline, known);
    return known;
  };
  const found = new Map<string, Stage | null>();
  return deals.map((deal) => {
    const key = `${deal.stage}\n${deal.pipeline}`;
    const named = found.has(key) ? (found.get(key) ?? null) : find(deal);
    found.set(key, named);
    const stage = named ?? stageWithKey(stages, deal.stageKey);
    const path = pathOf(stage?.pipeline ?? deal.pipeline);
    const at = stage ? path.indexOf(stage) : -1;
    const outcome = outcomeOf(stage, deal);
    return { deal, outcome, path, far: farOf(deal, path, at), standing: at < 0 ? null : at, isKnown: stage !== null };
  });
}

/** Returns the place of the first stage that counts as won; the end of the way where none does. */
export function wonAtStep(path: readonly Stage[]): number {
  const found = path.findIndex(({ outcome }) => outcome === 'won');
  return found < 0 ? path.length : found;
}

function wayOf(stages: readonly Stage[], pipeline: string): readonly Stage[] {
  const onTheWay = stages.filter(({ outcome }) => outcome === 'open' || outcome === 'won');
  const own = onTheWay.filter((stage) => stage.pipeline === pipeline);
  const [first] = onTheWay;
  return own.length > 0 ? own : onTheWay.filter((stage) => stage.pipeline === first?.pipeline);
}

/** Whatever it is, it was a lead. */
function farOf({ reached, wonAt }: DealFact, path: readonly Stage[], at: number): number {
  const passed = reached === null ? 0 : path.filter(({ order }) => order <= reached).length - 1;
  const won = wonAt === null ? 0 : Math.min(wonAtStep(path), path.length - 1);
  return Math.max(0, passed, won, at);
}
