// Firms made up by known laws, with chance from a seed: whether forecasts hold for firms unlike the one of the public data.

import { addDays, type Day, parseDay, serialOfDay } from '../src/kernel/time/day';
import { asOf, forecast, monthAt, monthOf, type Past, type PastDeal, wonIn } from '../src/modules/forecast/index';

/** How a firm works: leads a day (by the day since it began), the share that is won, and how many wins a day it can handle. */
export interface Law {
  readonly leads: (day: number) => number;
  readonly won: number;
  readonly winsADay?: number;
}

export const LAWS: Readonly<Record<string, Law>> = {
  steady: { leads: () => 2, won: 0.3 },
  small: { leads: () => 0.4, won: 0.3 },
  growing: { leads: (day) => 1.2 * Math.exp((0.7 * day) / 365), won: 0.3 },
  // Leads come by quarters, many and few.
  waves: { leads: (day) => (Math.floor(day / 91) % 2 === 0 ? 1 : 3), won: 0.3 },
  // Ever more leads, but no more hands.
  full: { leads: (day) => 1.2 * Math.exp((1.2 * day) / 365), won: 0.5, winsADay: 0.45 },
};

const BEGINS = parseDay('2024-01-01');
const DAYS = 760;
const NEVER_CLOSED = 0.1;

/** Returns all that happens at such a firm in two years. */
export function simulate({ leads, won, winsADay }: Law, seed: number): Past {
  const chance = chanceFrom(seed);
  const first = BEGINS === null ? 0 : serialOfDay(BEGINS);
  const deals: PastDeal[] = [];
  let free = first;
  for (let day = 0; day < DAYS; day++) {
    for (let left = countOf(leads(day), chance()); left > 0; left--) {
      const isWon = chance() < won;
      // Wins take 25 days at the median, losses 15; both scatter widely.
      const closed = first + day + Math.round(Math.exp((isWon ? 3.2 : 2.7) + 0.7 * normal(chance)));
      const amount = isWon ? Math.round(1_000_000 * Math.exp(0.6 * normal(chance))) : null;
      const base = { id: `B${deals.length}`, begun: first + day, path: [], expected: null, notBefore: null };
      if (chance() < NEVER_CLOSED) deals.push({ ...base, outcome: 'open', closed: null, amount: null });
      else deals.push({ ...base, outcome: isWon ? 'won' : 'lost', closed, amount });
    }
  }
  const queue = winsADay === undefined ? deals : [...deals].sort((a, b) => (a.closed ?? 0) - (b.closed ?? 0));
  const handled = queue.map((deal): PastDeal => {
    if (winsADay === undefined || deal.outcome !== 'won' || deal.closed === null) return deal;
    free = Math.max(free + 1 / winsADay, deal.closed);
    return { ...deal, closed: Math.floor(free) };
  });
  return { deals: handled, stages: new Map(), seenSince: null };
}

export interface Held {
  readonly firms: number;
  /** The root of the mean squared error of the quarter, as a share of what came. */
  readonly error: number;
  /** The share of the firms whose quarter lay within the band. */
  readonly inBand: number;
}

/** Forecasts the three months after so many, for as many firms of the law. */
export function holdFirms(law: Law, { firms, months }: { readonly firms: number; readonly months: number }): Held {
  const { index } = monthOf(BEGINS ?? firstDay());
  const errors = Array.from({ length: firms }, (_, number) => {
    const all = simulate(law, (number + 1) * 7_919);
    const end = monthAt(index + months - 1);
    const ahead = [1, 2, 3].map((step) => monthAt(end.index + step));
    const { months: made, quarter } = forecast(asOf(all, end.last), addDays(end.month, end.last - end.first + 1));
    const actual = ahead.reduce((sum, month) => sum + wonIn(all.deals, month), 0);
    const middle = made.reduce((sum, month) => sum + month.middle, 0);
    return { error: middle / actual - 1, isInBand: quarter.low <= actual && actual <= quarter.high };
  });
  const squares = errors.reduce((sum, { error }) => sum + error ** 2, 0);
  return {
    firms,
    error: Math.sqrt(squares / firms),
    inBand: errors.filter(({ isInBand }) => isInBand).length / firms,
  };
}

function firstDay(): Day {
  throw new Error('The first day of simulated firms is no day.');
}

/** Numbers from 0 to 1 that look random and are always the same: a linear congruential generator (Numerical Recipes). */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A Poisson count by inversion. */
function countOf(mean: number, chance: number): number {
  let [count, share] = [0, Math.exp(-mean)];
  for (let sum = share; chance > sum && count < 100; sum += share) {
    count++;
    share *= mean / count;
  }
  return count;
}

/** Box and Muller. */
function normal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}
