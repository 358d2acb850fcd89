// A deal on its way through the stages: what a move must know of it, and which required fields it lacks.

import { fieldNames, type Row } from '../../kernel/schema/table';
import { fieldOfHeading } from '../../kernel/schema/words';
import type { Day } from '../../kernel/time/day';
import { type MovePlan, type MovingDeal, planMove, type Stage, stageNamed, stageWithKey } from '../stages/index';
import { dealsTable } from './schema';

export type Deal = Row<typeof dealsTable>;

/**
 * Returns the deal as Daftar last saw it. One that it never saw in a stage stands where its cell says; where people
 * moved it by hand meanwhile, it stands where it stood before.
 */
export function asLastSeen(deal: Deal, stages: readonly Stage[]): MovingDeal {
  return { ...deal, stageKey: deal.stageKey || (standingStage(deal, stages)?.key ?? '') };
}

/** Returns the stage that the deal's cell names; where nobody knows that label, the one in which Daftar saw it last. */
export function standingStage({ stage, stageKey, pipeline }: Deal, stages: readonly Stage[]): Stage | null {
  return stageNamed(stages, stage, pipeline) ?? stageWithKey(stages, stageKey);
}

export interface Moment {
  readonly stages: readonly Stage[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly today: Day;
}

/**
 * Plans the move that people made by typing another stage into the deal's cell; null where they made none. An unknown stage
 * is none, and of a deal that Daftar never saw in a stage nothing is made up.
 */
export function planMoveByHand(deal: Deal, moment: Moment): MovePlan | null {
  const to = stageNamed(moment.stages, deal.stage, deal.pipeline);
  if (!to || deal.stageKey === '') return null;
  const plan = planMove({ ...moment, deal, to, blank: blankAmongRequired(to, deal) });
  // The cell stays as it was typed.
  return plan && { ...plan, stamps: { ...plan.stamps, stage: deal.stage } };
}

/**
 * Returns those of the stage's required fields that are blank, as people wrote them. A loss reason or a day that the
 * stage demands anyway is asked for in words of its own.
 */
export function blankAmongRequired({ required, outcome }: Stage, deal: Readonly<Record<string, unknown>>): string[] {
  return required.filter((name) => {
    const field = fieldNamed(name);
    if (field === null || (outcome === 'lost' && field === 'lossReason')) return false;
    if (outcome === 'later' && field === 'nextContact') return false;
    const value = deal[field];
    return value === '' || value === null || value === undefined;
  });
}

const fieldHeaded = fieldOfHeading(dealsTable);

/** Finds a field of the deals by its name or its heading in any language; null when it is none of ours. */
function fieldNamed(name: string): string | null {
  return fieldNames(dealsTable).find((field) => field === name) ?? fieldHeaded(name);
}
