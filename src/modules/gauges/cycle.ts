// How long a lead takes to be won: only a month whose leads have had that time tells of their conversion (K7).

import { quantile } from '../../kernel/kpi/quantile';

/** Epoch ms. */
export interface Decided {
  readonly createdAt: number | null;
  readonly wonAt: number | null;
}

const MS_PER_DAY = 86_400_000;
const DAYS_LOOKED_BACK = 730;
/** Of fewer wins the far end says nothing. */
const FEWEST_WINS = 5;
const WHILE_UNKNOWN = 30;
const SHARE = 0.8;
/** What a sum of floats may be too large by: 16 days are not 17. */
const HAIR = 1e-9;

/** Returns the whole days within which four of five won leads were won, at least one; 30 while too few are won. */
export function cycleDays(deals: readonly Decided[], now: number): number {
  const days = deals.flatMap(({ createdAt, wonAt }) => {
    const isKnown = createdAt !== null && wonAt !== null && wonAt >= createdAt;
    return isKnown && now - wonAt <= DAYS_LOOKED_BACK * MS_PER_DAY ? [(wonAt - createdAt) / MS_PER_DAY] : [];
  });
  const far = quantile(days, SHARE);
  return far === null || days.length < FEWEST_WINS ? WHILE_UNKNOWN : Math.max(1, Math.ceil(far - HAIR));
}
