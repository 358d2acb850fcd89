// How many days customers let pass between two purchases: their own median, else the firm's, else what is usual in its trade.

import { type Day, daysBetween, parseDay } from '../../kernel/time/day';
import { isCounted, type Purchase } from './purchase';

/** Of fewer gaps a median says little: a customer must have bought on four days. */
const FEWEST_OWN = 3;
/** And the firm must have seen ten returns. */
const FEWEST_OF_FIRM = 10;

/** Days between two purchases until the firm's own sales tell; our guesses, by the key of the trade. */
const DAYS_OF_TRADE: Readonly<Record<string, number>> = {
  shop: 30,
  services: 45,
  wholesale: 14,
  logistics: 14,
  insurance: 365,
};
const DAYS_OF_ANY_TRADE = 30;

export interface BuyingGap {
  /** May be a half. */
  readonly days: number;
  readonly from: 'own' | 'firm' | 'trade';
}

/** Returns the gap by which a customer is judged; `ofFirm` is what `firmGap` found. */
export function buyingGap(purchases: readonly Purchase[], ofFirm: number | null, trade: string): BuyingGap {
  const own = gapsOf(purchases);
  if (own.length >= FEWEST_OWN) return { days: median(own), from: 'own' };
  if (ofFirm !== null) return { days: ofFirm, from: 'firm' };
  return { days: DAYS_OF_TRADE[trade] ?? DAYS_OF_ANY_TRADE, from: 'trade' };
}

/** Returns the median of all gaps of all customers, in days; null while there are too few. */
export function firmGap(customers: Iterable<readonly Purchase[]>): number | null {
  const gaps = [...customers].flatMap((purchases) => [...gapsOf(purchases)]);
  return gaps.length >= FEWEST_OF_FIRM ? median(gaps) : null;
}

/** Returns the days on which something counted was bought, each once and in order: several rows of one day are one visit. */
export function buyingDays(purchases: readonly Purchase[]): readonly Day[] {
  const days = purchases.filter(isCounted).flatMap(({ date }) => parseDay(date) ?? []);
  return [...new Set(days)].sort();
}

function gapsOf(purchases: readonly Purchase[]): readonly number[] {
  const days = buyingDays(purchases);
  return days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
