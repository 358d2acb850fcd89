// What a won deal brings, by the firm's own won deals.

import type { Minor } from '../../kernel/money';
import type { PastDeal, SerialDay } from './past-deal';

export interface Price {
  /** Null of a firm that has never won a deal with an amount. */
  readonly mean: Minor | null;
  /** The mean of the squares, which tells how much prices scatter. */
  readonly meanSquare: number;
}

/** Older prices were made in other money; a firm that has won nothing in a year is judged by all it ever won. */
const PRICE_DAYS = 365;

/** Returns the price of the deals that were won in the year until that day; those without an amount do not count. */
export function priceOf(closed: readonly PastDeal[], known: SerialDay): Price {
  const [all, recent]: [Minor[], Minor[]] = [[], []];
  for (const deal of closed) {
    if (deal.outcome !== 'won' || deal.amount === null || deal.amount <= 0) continue;
    all.push(deal.amount);
    if (deal.closed !== null && deal.closed > known - PRICE_DAYS) recent.push(deal.amount);
  }
  const amounts = Float64Array.from(recent.length > 0 ? recent : all).sort();
  if (amounts.length === 0) return { mean: null, meanSquare: 0 };
  return { mean: Math.round(meanOf(amounts)), meanSquare: meanOf(amounts.map((amount) => amount * amount)) };
}

/** Sorted numbers add up to the same sum in whatever order the rows stood. */
function meanOf(sorted: Float64Array): number {
  return sorted.reduce((sum, number) => sum + number, 0) / sorted.length;
}
