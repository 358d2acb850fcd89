// The forecast tried at the ends of past months: what each of its two ways would have said then, and what came.

import type { Minor } from '../../kernel/money';
import { type Month, monthAt } from './calendar';
import { expectations, totalOf } from './expected';
import { learn } from './model';
import { asOf, type Past } from './past-deal';
import type { Seasons } from './seasons';
import { type Recorded, seasonsAt, wonMonths } from './won-months';

/** As it would have been made at the end of a month, without seasons; the months are those after it. */
export interface Trial {
  /** The index of the month at whose end it is made. */
  readonly index: number;
  /** What deals were expected to bring in each month. */
  readonly pipeline: readonly Minor[];
  /** What a month brings on average; null where too few are on record. */
  readonly pace: Minor | null;
  readonly seasons: Seasons;
  /** What came, by month; also of months that were not over when it is asked. */
  readonly actual: readonly Minor[];
}

export const MONTHS_AHEAD = 3;
/** What was won in each month, by its index. */
type WonByMonth = ReadonlyMap<number, Minor>;

const MOST_TRIALS = 12;
/** Two months of closings must be on record before a forecast of that time means anything. */
const FEWEST_DAYS = 60;
/** A quarter: as long as what is forecast, and as long as arrivals are counted. */
const PACE_MONTHS = 3;

/** Returns the trials at the ends of the last twelve months before this one, the oldest first. */
export function trialsOf(past: Past, { index }: Month, won: WonByMonth): readonly Trial[] {
  const first = past.deals.reduce((least, { closed }) => Math.min(least, closed ?? least), Number.POSITIVE_INFINITY);
  const ends = Array.from({ length: MOST_TRIALS }, (_, back) => monthAt(index - 2 - back)).reverse();
  return ends.filter(({ last }) => last - first + 1 >= FEWEST_DAYS).map((end) => trialAt(past, end, won));
}

function trialAt(past: Past, { index, last }: Month, won: WonByMonth): Trial {
  const then = asOf(past, last);
  const model = learn(then, last);
  const months = monthsFrom(index + 1);
  const seasons = seasonsAt(won, model);
  return {
    index,
    pipeline: expectations(then, model, months).months.map(totalOf),
    pace: paceAt(won, model, seasons),
    seasons,
    actual: months.map((month) => won.get(month.index) ?? 0),
  };
}

/** Returns so many months as are forecast, from that one on. */
export function monthsFrom(index: number): readonly Month[] {
  return Array.from({ length: MONTHS_AHEAD }, (_, ahead) => monthAt(index + ahead));
}

/** Returns what a month without a season brought lately; null where fewer than three whole months are on record. */
export function paceAt(byMonth: WonByMonth, recorded: Recorded, seasons: Seasons): Minor | null {
  const { first, won } = wonMonths(byMonth, recorded);
  if (won.length < PACE_MONTHS) return null;
  const last = won.slice(-PACE_MONTHS);
  const factors = last.map((_, back) => seasons(first + won.length - PACE_MONTHS + back));
  const season = factors.reduce((sum, factor) => sum + factor, 0);
  return season > 0 ? last.reduce((sum, month) => sum + month, 0) / season : null;
}
