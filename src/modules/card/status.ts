// What a customer is to us at the moment, in one word.

import { type Day, daysBetween } from '../../kernel/time/day';
import type { Standing } from './standing';
import type { CustomerCard } from './view';

/** Who bought within a year is an active buyer (K1). */
const YEAR_DAYS = 365;
/** A customer without a deal is new for a month. */
const NEW_DAYS = 30;

/**
 * Returns the status: with an open deal `new` until somebody talked, then `active`; without one `bought` for a year after a
 * sale, `lost` when all was lost, `new` for a month after they were added, else `quiet`.
 */
export function statusOf(standing: Standing): CustomerCard['status'] {
  const { deals, silentDays, daysSinceSale, lostDeals, addedOn, today } = standing;
  if (deals.some(({ isLater }) => !isLater)) return silentDays === null && daysSinceSale === null ? 'new' : 'active';
  if (daysSinceSale !== null) return daysSinceSale <= YEAR_DAYS ? 'bought' : 'quiet';
  if (deals.length > 0) return 'quiet';
  if (lostDeals > 0) return 'lost';
  // Both are days: the standing says so.
  const isFresh = addedOn !== '' && daysBetween(addedOn as Day, today as Day) <= NEW_DAYS;
  return isFresh ? 'new' : 'quiet';
}
