// The funnel: how far the deals of a period came, each counted once however it went, and where they stopped.

import type { Stage } from '../stages/index';
import { groupBy, shareOf } from './page';
import { isIn, type ReportPeriod } from './period';
import { type PlacedDeal, wonAtStep } from './place-deals';

export interface FunnelStep {
  readonly stage: string;
  /** Ever came here, or further. */
  readonly reached: number;
  /** Of those, the share that went on; null for the last stage, and of none. */
  readonly wentOn: number | null;
  /** Came no further than this. */
  readonly lost: number;
  /** Came no further yet: open, or put off. */
  readonly waiting: number;
  /** Stand here today. */
  readonly standing: number;
  /** What today's stages would make one believe: those that stand here or further. */
  readonly implied: number;
}

export interface Funnel {
  /** '' is the first pipeline. */
  readonly pipeline: string;
  readonly steps: readonly FunnelStep[];
  readonly leads: number;
  readonly won: number;
  /** Won of all leads of the period. */
  readonly standard: number | null;
  /** Won of those that stand in a stage of the way today: the lost ones are in none. */
  readonly implied: number | null;
  readonly worst: WorstStep | null;
  /** Deals whose stage is in no list. */
  readonly unknown: number;
}

/** The step at which the largest share of those who came to an end there was lost. */
export interface WorstStep {
  readonly from: string;
  readonly to: string;
  readonly reached: number;
  readonly passed: number;
  readonly lost: number;
  readonly waiting: number;
}

/** Returns the deals that came in the period. */
export function cohortOf(placed: readonly PlacedDeal[], period: ReportPeriod): readonly PlacedDeal[] {
  return placed.filter(({ deal }) => isIn(period, deal.createdAt));
}

/** Returns a funnel for each pipeline of the deals, the one with most leads first. */
export function funnelsOf(cohort: readonly PlacedDeal[]): readonly Funnel[] {
  const pipelines = groupBy(cohort, ({ path }) => path[0]?.pipeline ?? '');
  const funnels = [...pipelines].map(([pipeline, theirs]) => funnelOf(pipeline, theirs));
  return funnels.sort((one, other) => other.leads - one.leads);
}

function funnelOf(pipeline: string, cohort: readonly PlacedDeal[]): Funnel {
  const path = cohort[0]?.path ?? [];
  const steps = path.map((stage, index) => stepOf(stage, index, cohort, path.length));
  const end = wonAtStep(path);
  const won = steps[end]?.reached ?? 0;
  return {
    ...{ pipeline, steps, won },
    leads: cohort.length,
    standard: shareOf(won, cohort.length),
    implied: shareOf(steps[end]?.implied ?? 0, steps[0]?.implied ?? 0),
    worst: worstOf(steps.slice(0, end + 1)),
    unknown: cohort.filter(({ isKnown }) => !isKnown).length,
  };
}

function stepOf(stage: Stage, index: number, cohort: readonly PlacedDeal[], steps: number): FunnelStep {
  const count = (fits: (placed: PlacedDeal) => boolean): number => cohort.filter(fits).length;
  const reached = count(({ far }) => far >= index);
  const passed = count(({ far }) => far > index);
  const stopped = ({ far, path, outcome }: PlacedDeal): boolean =>
    far === index && outcome !== 'lost' && index < wonAtStep(path);
  return {
    stage: stage.label,
    reached,
    wentOn: index === steps - 1 ? null : shareOf(passed, reached),
    lost: count(({ far, outcome }) => far === index && outcome === 'lost'),
    waiting: count(stopped),
    standing: count(({ standing }) => standing === index),
    implied: count(({ standing }) => standing !== null && standing >= index),
  };
}

/** Open deals may still go on, so that they are not held against a step; of two as bad the one that costs more deals. */
function worstOf(steps: readonly FunnelStep[]): WorstStep | null {
  const candidates = steps.slice(0, -1).flatMap((step, index) => {
    const to = steps[index + 1];
    if (!to || step.lost === 0) return [];
    const { stage: from, reached, lost, waiting } = step;
    const share = lost / (to.reached + lost);
    return [{ share, worst: { from, to: to.stage, reached, passed: to.reached, lost, waiting } }];
  });
  const sorted = candidates.sort((one, other) => other.share - one.share || other.worst.lost - one.worst.lost);
  return sorted[0]?.worst ?? null;
}
