// What open deals, and those still to come, are expected to bring in each month; and what is late.

import type { Minor } from '../../kernel/money';
import { arrivalsOf, begunAfter } from './arrivals';
import type { Month } from './calendar';
import type { Model } from './model';
import type { Outlook } from './outlook';
import type { Past, PastDeal } from './past-deal';

/** Of one month, from the day after the last known one on; amounts are means, not yet rounded. */
export interface Expected {
  /** Of deals whose expected day was typed. */
  readonly promised: Minor;
  /** Of other open deals. */
  readonly open: Minor;
  /** Of deals that are still to come. */
  readonly coming: Minor;
  /** What open deals would bring if each had the price of a usual one: as past forecasts are tried, of which no amounts are known. */
  readonly usual: Minor;
  /** By how much chance alone makes it differ: the sum of the variances of its deals. */
  readonly variance: number;
}

/** Open deals whose expected day is over: nobody knows any more when they close, so that no month counts them. */
export interface Late {
  readonly count: number;
  /** At their full amounts; of those without one, what a won deal brings. */
  readonly amount: Minor;
}

export interface Expectations {
  readonly months: readonly Expected[];
  readonly late: Late;
  /** By how much the rate of arrivals may be off, as a share of it, squared. */
  readonly rateVariance: number;
}

/** Returns what is expected of each of the months, which follow one another. */
export function expectations(past: Past, model: Model, months: readonly Month[]): Expectations {
  const sums = months.map(() => ({ promised: 0, open: 0, coming: 0, usual: 0, variance: 0 }));
  const late = { count: 0, amount: 0 };
  const chancesOf = monthlyChances(model, months);
  for (const deal of model.open) {
    const value = worthOf(deal, model);
    if (deal.expected !== null && deal.expected <= model.known) {
      late.count += 1;
      late.amount += value.amount;
      continue;
    }
    const chances = chancesOf(deal);
    months.forEach((_, index) => {
      const sum = sums[index];
      const chance = chances[index] ?? 0;
      if (!sum || chance <= 0) return;
      sum[deal.expected === null ? 'open' : 'promised'] += chance * value.amount;
      sum.usual += chance * (model.price.mean ?? 0);
      sum.variance += chance * (1 - chance) * value.amount ** 2 + chance * value.variance;
    });
  }
  const { rate, seen } = arrivalsOf(past.deals, model.known);
  const deals = comingDeals(rate, begunAfter(model.open, model.known), model, months);
  sums.forEach((sum, index) => {
    const won = deals[index] ?? 0;
    sum.coming += won * (model.price.mean ?? 0);
    // Of a sum of as many amounts as a Poisson count says: count x mean square.
    sum.variance += won * model.price.meanSquare;
  });
  return { months: sums, late, rateVariance: seen === 0 ? 0 : 1 / seen };
}

interface Value {
  readonly amount: Minor;
  /** Of the price, where the deal has no amount of its own. */
  readonly variance: number;
}

function worthOf({ amount }: PastDeal, { price }: Model): Value {
  if (amount !== null) return { amount: Math.max(0, amount), variance: 0 };
  const mean = price.mean ?? 0;
  return { amount: mean, variance: Math.max(0, price.meanSquare - mean ** 2) };
}

/** Returns the chances of a deal to be won in each of the months; those of one outlook are reckoned once. */
function monthlyChances(model: Model, months: readonly Month[]): (deal: PastDeal) => readonly number[] {
  const known = new Map<Outlook, readonly number[]>();
  return (deal) => {
    const outlook = model.outlookOf(deal);
    const { expected } = deal;
    if (expected !== null) return months.map((month) => chanceBy(expected, month, outlook));
    const waits = waitOf(deal, model);
    const spread = (days: number): number => outlook(Math.max(0, days - waits));
    if (waits > 0) return months.map((month) => chanceIn(month, spread, model));
    const chances = known.get(outlook) ?? months.map((month) => chanceIn(month, outlook, model));
    known.set(outlook, chances);
    return chances;
  };
}

/** A deal that was put off is not won before the day on which people come back to it. */
function waitOf({ outcome, notBefore }: PastDeal, { known }: Model): number {
  return outcome === 'later' && notBefore !== null ? Math.max(0, notBefore - known - 1) : 0;
}

function chanceIn({ first, last }: Month, outlook: Outlook, { known }: Model): number {
  return outlook(Math.max(0, last - known)) - outlook(Math.max(0, first - 1 - known));
}

function chanceBy(expected: number, { first, last }: Month, outlook: Outlook): number {
  return expected >= first && expected <= last ? outlook(Number.POSITIVE_INFINITY) : 0;
}

/** How many of the deals that are still to come are won in each month. */
function comingDeals(rate: number, here: number, model: Model, months: readonly Month[]): readonly number[] {
  const { known, outlookOfNew } = model;
  const until = Math.max(0, (months[months.length - 1]?.last ?? known) - known);
  // At index n: won within n days, of all that begin within them; those that began on the first day already are open deals.
  const won = new Float64Array(until + 1);
  for (let days = 1; days <= until; days++) {
    won[days] = (won[days - 1] ?? 0) + rate * outlookOfNew(days);
  }
  const began = Math.min(rate, here);
  const by = (day: number): number => {
    const days = Math.max(0, day - known);
    return (won[days] ?? 0) - began * outlookOfNew(days);
  };
  return months.map(({ first, last }) => Math.max(0, by(last) - by(first - 1)));
}

/** Returns all that a month is expected to bring. */
export function totalOf({ promised, open, coming }: Expected): Minor {
  return promised + open + coming;
}
