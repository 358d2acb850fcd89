// How many deals a day begin at the firm: what a quarter brings is not only what is in the pipeline today.

import type { PastDeal, SerialDay } from './past-deal';

export interface Arrivals {
  /** Deals a day. */
  readonly rate: number;
  /** How many deals that is known from. */
  readonly seen: number;
}

const WEEK = 7;
/** A quarter: shorter, and its busy month would be taken for all; longer, and last year's firm would be. */
const MOST_WEEKS = 13;
/** Of less than a month nothing can be said. */
const FEWEST_WEEKS = 4;

/**
 * Returns the rate over the last weeks until a day, as their mean without the fullest and the emptiest week (a trimmed mean: one
 * day on which a whole address book was brought in must not look like a rush). No rate in the firm's first month.
 */
export function arrivalsOf(deals: readonly PastDeal[], known: SerialDay): Arrivals {
  const all = new Array<number>(MOST_WEEKS).fill(0);
  let first = Number.POSITIVE_INFINITY;
  for (const { begun } of deals) {
    if (begun === null || begun > known) continue;
    if (begun < first) first = begun;
    const week = Math.floor((known - begun) / WEEK);
    if (week < MOST_WEEKS) all[week] = (all[week] ?? 0) + 1;
  }
  const weeks = Math.min(MOST_WEEKS, Math.floor((known - first + 1) / WEEK));
  if (!(weeks >= FEWEST_WEEKS)) return { rate: 0, seen: 0 };
  const counts = all.slice(0, weeks);
  const kept = counts.sort((one, other) => one - other).slice(1, -1);
  const seen = kept.reduce((sum, count) => sum + count, 0);
  return { rate: seen / (kept.length * WEEK), seen };
}

/** Returns how many of the open deals began after that day: what is already here is not still to come. */
export function begunAfter(open: readonly PastDeal[], known: SerialDay): number {
  return open.filter(({ begun }) => begun !== null && begun > known).length;
}
