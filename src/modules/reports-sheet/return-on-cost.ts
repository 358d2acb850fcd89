// What Daftar brought against what it costs (K16), as a range; and the hours that nobody writes reports in any more (K22).

import type { Side } from './before-after';

/** How far a mean of months may be off: eight times out of ten the true one lies within so many standard errors. */
const EIGHT_OF_TEN = 1.28;

export interface Gain {
  /** Of margin since the beginning against the same number of months before it: low, as seen, and high. */
  readonly gain: readonly [number, number, number];
  readonly cost: number;
  /** (gain - cost) / cost, for each; null without a cost. */
  readonly roi: readonly [number, number, number] | null;
}

/**
 * Returns the gain; null while the margin of one of the sides is not known. The range comes from how much the months differ
 * among themselves: of a single month on a side it cannot be told, and is then the value itself.
 */
export function gainOf(before: Side, after: Side, costAMonth: number): Gain | null {
  if (before.margin === null || after.margin === null) return null;
  const months = after.months.count;
  const more = (after.margin - before.margin) * months;
  const off = EIGHT_OF_TEN * Math.sqrt(errorOf(before.margins) + errorOf(after.margins)) * months;
  const gain = [more - off, more, more + off] as const;
  const cost = costAMonth * months;
  const [low, middle, high] = gain;
  const roi = (amount: number): number => (amount - cost) / cost;
  return { gain, cost, roi: cost > 0 ? [roi(low), roi(middle), roi(high)] : null };
}

/** The squared standard error of the mean. */
function errorOf(months: readonly number[]): number {
  if (months.length < 2) return 0;
  const mean = months.reduce((sum, each) => sum + each, 0) / months.length;
  const squares = months.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return squares / (months.length - 1) / months.length;
}

export interface HoursSaved {
  readonly reports: number;
  readonly hours: number;
}

/** Returns the hours that the weekly and monthly reports of so many days took before: an estimate. */
export function hoursSaved(days: number, minutesEach: number): HoursSaved {
  const reports = Math.floor(days / 7) + Math.floor(days / 30.44);
  return { reports, hours: (reports * minutesEach) / 60 };
}
