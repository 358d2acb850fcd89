// The forecast: what this month and the next two bring in won deals, low, middle and high, and the quarter as a whole.

import type { Minor } from '../../kernel/money';
import { type Day, serialOfDay } from '../../kernel/time/day';
import { type Band, bandOf, errorsOf } from './band';
import { type Month, monthOf, quarterOf } from './calendar';
import { joined, weightOfPipeline } from './combine';
import { type Expectations, type Expected, expectations, type Late } from './expected';
import { learn, type Model } from './model';
import { PRIOR_DEALS } from './outlook';
import type { Past, PastDeal } from './past-deal';
import { monthsFrom, paceAt, type Trial, trialsOf } from './trials';
import { seasonsAt, wonByMonth } from './won-months';

/** Whence the chances: from the stages table, from the firm's own deals, from both; `none` of a firm without any deal. */
export type Basis = 'none' | 'table' | 'mixed' | 'own';

/** Amounts of won deals; low and high hold the actual one eight times out of ten. */
export interface Range {
  readonly low: Minor;
  readonly middle: Minor;
  readonly high: Minor;
}

export interface ForecastMonth extends Range {
  /** Its first day. */
  readonly month: Day;
  /** Already won; contained in the range. */
  readonly won: Minor;
  /** What is still expected, in the middle: of deals in hand, and of those still to come. */
  readonly open: Minor;
  readonly coming: Minor;
}

export interface Forecast {
  /** This month and the next two. */
  readonly months: readonly ForecastMonth[];
  /** Of the quarter in which today lies: its months until now as they came, the others as they are forecast. */
  readonly quarter: Range & { readonly month: Day; readonly won: Minor };
  readonly late: Late;
  readonly basis: Basis;
  /** Whether the band is that of forecasts tried at earlier month ends, or, of a short history, of chance alone. */
  readonly band: Band['kind'];
  /** Months that past forecasts were held against. */
  readonly tried: number;
}

/** Forecasts at the beginning of a day; what is won on it so far counts. In whatever order the deals stand, it is the same. */
export function forecast(given: Past, today: Day): Forecast {
  const past = { ...given, deals: [...given.deals].sort(byId) };
  const model = learn(past, serialOfDay(today) - 1);
  const current = monthOf(today);
  const months = monthsFrom(current.index);
  const expected = expectations(past, model, months);
  const wonIn = wonByMonth(past.deals);
  const trials = trialsOf(past, current, wonIn);
  const band = bandOf({ model, expected, errors: errorsOf(trials, current.index - 1) });
  const still = stillToCome({ wonIn, model, expected, trials, months });
  const forecasts = months.map((month, index) => {
    const { open, coming } = still[index] ?? { open: 0, coming: 0 };
    const [won, rest] = [wonIn.get(month.index) ?? 0, open + coming];
    return { month: month.month, won, open, coming, ...rangeOf(won, rest, band.month(index, rest)) };
  });
  return {
    months: forecasts,
    quarter: quarterForecast({ wonIn, current, forecasts, band }),
    late: { ...expected.late, amount: Math.round(expected.late.amount) },
    basis: basisOf(model, past.deals.length),
    band: band.kind,
    tried: band.tried,
  };
}

interface Known {
  readonly wonIn: ReadonlyMap<number, Minor>;
  readonly model: Model;
  readonly expected: Expectations;
  readonly trials: readonly Trial[];
  readonly months: readonly Month[];
}

/**
 * The rest of each month, by both ways together, held against one another at usual prices. Where the pace is lower, fewer of the
 * deals are won; where it is higher, more are still to come than is known. What people typed a day for stays as it is.
 */
function stillToCome({ wonIn, model, expected, trials, months }: Known): readonly Still[] {
  const seasons = seasonsAt(wonIn, model);
  const pace = paceAt(wonIn, model, seasons);
  const weight = weightOfPipeline(trials, (months[0]?.index ?? 0) - 1, seasons);
  return months.map((month, index) => {
    const each = expected.months[index] ?? NOTHING;
    const season = seasons(month.index);
    const left = Math.min(1, (month.last - model.known) / (month.last - month.first + 1));
    const pipeline = (each.usual + each.coming) * season;
    const both = joined({ pipeline, pace: pace === null ? null : pace * season * left }, weight);
    const fewer = pipeline > 0 ? Math.min(1, both / pipeline) * season : season;
    const more = Math.max(0, both - pipeline);
    return {
      open: Math.round(each.promised + each.open * fewer),
      coming: Math.round(each.coming * fewer + more),
    };
  });
}

type Still = Pick<ForecastMonth, 'open' | 'coming'>;
const NOTHING: Expected = { promised: 0, open: 0, coming: 0, usual: 0, variance: 0 };

function basisOf({ decided }: Model, deals: number): Basis {
  if (deals === 0) return 'none';
  const own = decided / (decided + PRIOR_DEALS);
  return own < 1 / 3 ? 'table' : own < 2 / 3 ? 'mixed' : 'own';
}

interface OfQuarter {
  readonly wonIn: ReadonlyMap<number, Minor>;
  readonly current: Month;
  readonly forecasts: readonly ForecastMonth[];
  readonly band: Band;
}

function quarterForecast({ wonIn, current, forecasts, band }: OfQuarter): Forecast['quarter'] {
  const months = quarterOf(current);
  const over = months.filter(({ index }) => index < current.index);
  const ahead = forecasts.slice(0, months.length - over.length);
  const won = [...over.map(({ index }) => wonIn.get(index) ?? 0), ...ahead.map((month) => month.won)];
  const sum = won.reduce((total, each) => total + each, 0);
  const rest = ahead.reduce((total, { open, coming }) => total + open + coming, 0);
  const half = band.together(ahead.length, rest);
  return { month: months[0]?.month ?? current.month, won: sum, ...rangeOf(sum, rest, half) };
}

/** What is won is won: only the rest may come out otherwise, and not below nothing. */
function rangeOf(won: Minor, rest: Minor, half: Minor): Range {
  const by = Math.round(half);
  return { low: won + Math.max(0, rest - by), middle: won + rest, high: won + rest + by };
}

/** Two deals of one number are told apart by all that they hold. */
function byId(one: PastDeal, other: PastDeal): number {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
