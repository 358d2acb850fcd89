// Tells in which stage a deal stands and what it counts as there, also when its label is in no list any more.

import { fold } from '../../kernel/text/fold';
import { type Day, daysBetween } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import type { Stage } from './read-stages';
import type { StageOutcome } from './schema';

/** What of a deal says where it stands. */
export interface StagedDeal {
  readonly stage: string;
  readonly pipeline: string;
  readonly stageSince: number | null;
  readonly wonAt: number | null;
  readonly lostAt: number | null;
}

/** Returns the lookup of a deal's stage by its label, in its own pipeline first; null for a label that no stage has. */
export function stageFinder(stages: readonly Stage[]): (deal: Pick<StagedDeal, 'stage' | 'pipeline'>) => Stage | null {
  const known = new Map<string, Stage>();
  for (const stage of [...stages].reverse()) {
    known.set(fold(stage.label), stage);
    known.set(keyOf(stage.label, stage.pipeline), stage);
  }
  return ({ stage, pipeline }) => known.get(keyOf(stage, pipeline)) ?? known.get(fold(stage)) ?? null;
}

/** Returns what the deal counts as: by its stage, else by the times that were stamped; never nothing. */
export function outcomeOf(stage: Stage | null, { wonAt, lostAt }: Pick<StagedDeal, 'wonAt' | 'lostAt'>): StageOutcome {
  if (stage) return stage.outcome;
  return wonAt !== null ? 'won' : lostAt !== null ? 'lost' : 'open';
}

/** Returns the whole days that a deal has been in its stage, by the calendar; null when that is not known. */
export function daysInStage({ stageSince }: Pick<StagedDeal, 'stageSince'>, today: Day, zone: Zone): number | null {
  return stageSince === null ? null : Math.max(0, daysBetween(dayAt(stageSince, zone), today));
}

/** Tells whether an open deal has been in its stage for longer than the stage allows. */
export function isStuck(stage: Stage | null, days: number | null): boolean {
  return stage?.outcome === 'open' && stage.stuckDays !== null && days !== null && days > stage.stuckDays;
}

function keyOf(label: string, pipeline: string): string {
  return `${fold(label)}\n${fold(pipeline)}`;
}
