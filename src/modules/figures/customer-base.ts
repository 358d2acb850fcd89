// The firm's customers as a whole: how many are active (K1), loyal (K4), came back (K5), and what one brings over the years (K17).

import type { Minor } from '../../kernel/money';
import { type Day, daysBetween } from '../../kernel/time/day';
import { addMonths } from '../../kernel/time/months';
import { buyingDays } from './buying-gap';
import { ACTIVE_MONTHS, type CustomerFigures } from './figures';
import { isCounted, type Purchase } from './purchase';

/** Both days belong to it. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** Returns who bought in a period. Sales to nobody in particular are nobody's. */
export function buyersIn(purchases: readonly Purchase[], { from, until }: Period): ReadonlySet<string> {
  const bought = purchases.filter((purchase) => isCounted(purchase) && purchase.customerId !== '');
  return new Set(bought.filter(({ date }) => date >= from && date <= until).map(({ customerId }) => customerId));
}

/** Returns the customers that were active on a day: those who bought in the twelve months until it (K1). */
export function activeOn(purchases: readonly Purchase[], day: Day): ReadonlySet<string> {
  return buyersIn(purchases, { from: addMonths(day, -ACTIVE_MONTHS), until: day });
}

/** Returns by what share the active customers have grown from one day to another; null when there were none (K1). */
export function customerGrowth(purchases: readonly Purchase[], from: Day, until: Day): number | null {
  const before = activeOn(purchases, from).size;
  return before === 0 ? null : (activeOn(purchases, until).size - before) / before;
}

/** Returns which share of the active customers is loyal; null without any (K4). */
export function loyalShare(figures: Iterable<Pick<CustomerFigures, 'isActive' | 'isLoyal'>>): number | null {
  const active = [...figures].filter(({ isActive }) => isActive);
  return active.length === 0 ? null : active.filter(({ isLoyal }) => isLoyal).length / active.length;
}

/** Returns which share of those who bought in the period before bought in this one again; null when nobody did before (K5). */
export function retention(purchases: readonly Purchase[], before: Period, now: Period): number | null {
  const former = [...buyersIn(purchases, before)];
  const buyers = buyersIn(purchases, now);
  return former.length === 0 ? null : former.filter((id) => buyers.has(id)).length / former.length;
}

export interface LifetimeValue {
  /** The margin of all sales whose cost is known. */
  readonly toDate: Minor;
  /** What the next years bring if they buy on as they do: average margin of a sale x sales a year x years. */
  readonly expected: Minor;
  /** The years that `expected` looks ahead: say them beside it. */
  readonly years: number;
}

/** A customer of a month is not taken for one who will buy twelve times as much in a year. */
const SHORTEST_HISTORY_DAYS = 365;

/** Returns what a customer brings; null while no cost of theirs is known (K17). */
export function lifetimeValue(purchases: readonly Purchase[], today: Day, years: number): LifetimeValue | null {
  const known = purchases.flatMap(({ net, cost }) => (cost === null ? [] : [{ net, margin: net - cost }]));
  const sales = known.filter(isCounted).length;
  const [first] = buyingDays(purchases);
  if (sales === 0 || first === undefined) return null;
  const toDate = known.reduce((sum, { margin }) => sum + margin, 0);
  const days = Math.max(SHORTEST_HISTORY_DAYS, daysBetween(first, today));
  const perYear = (purchases.filter(isCounted).length * 365) / days;
  const expected = Math.round((toDate / sales) * perYear * years);
  return { toDate, expected: expected === 0 ? 0 : expected, years };
}
