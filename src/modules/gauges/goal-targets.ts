// What the sheet of goals wants to be reached, as numbers: a change is held against the baseline, which is relative.

import { optionKey } from '../../kernel/schema/options';
import { SEGMENTS } from '../customers/index';
import { GOAL_FIGURES, type Goal, type GoalFigure } from '../goals/index';

import type { SegmentKey } from './gauges';

/** Returns the baseline of a figure for a segment; null while there is none. */
export type BaselineOf = (figure: GoalFigure, segment: SegmentKey) => number | null;

export type Targets = ReadonlyMap<GoalFigure, Readonly<Partial<Record<SegmentKey, number>>>>;

/** Returns the targets; of two goals for one figure the last one holds. A goal that says nothing, or of nothing, is none. */
export function targetsOf(
  goals: readonly Pick<Goal, 'figure' | 'segment' | 'change' | 'target'>[],
  baselineOf: BaselineOf,
): Targets {
  const targets = new Map<GoalFigure, Partial<Record<SegmentKey, number>>>();
  for (const { figure, segment, change, target } of goals) {
    const key = optionKey(GOAL_FIGURES, figure) as GoalFigure | null; // A key of its own.
    const of: SegmentKey | null = segment === '' ? 'all' : (optionKey(SEGMENTS, segment) as SegmentKey | null); // As above.
    if (key === null || of === null) continue;
    const wanted = target ?? relative(baselineOf(key, of), change);
    if (wanted !== null) targets.set(key, { ...targets.get(key), [of]: wanted });
  }
  return targets;
}

/** +15 % of 30 % is 34.5 %. */
function relative(baseline: number | null, change: number | null): number | null {
  return baseline === null || change === null ? null : baseline * (1 + change);
}
