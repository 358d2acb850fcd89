// One forecast held against what came: the months after a day, of which nothing was known.

import { fromMinor } from '../src/kernel/money';
import { addDays, type Day, serialOfDay } from '../src/kernel/time/day';
import { asOf, forecast, isOpen, learn, monthAt, monthOf, type Past, wonIn } from '../src/modules/forecast/index';

export interface MonthHeld {
  readonly month: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly actual: number;
  /** Forecast / actual - 1. */
  readonly error: number;
  /** The same month of the quarter before, held against the same actual. */
  readonly naiveError: number | null;
}

export interface QuarterHeld {
  readonly asOf: string;
  readonly quarter: string;
  readonly basis: string;
  readonly band: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly actual: number;
  readonly error: number;
  readonly isInBand: boolean;
  /** Of the single months, without their signs. */
  readonly meanMonthError: number;
  readonly naiveMeanMonthError: number | null;
  readonly naiveQuarterError: number | null;
  /** Of the deals in hand: what they brought in the quarter, what we expected of them, and the sum of all times the own win rate. */
  readonly openActual: number;
  readonly openForecast: number;
  readonly openWeighted: number;
  readonly months: readonly MonthHeld[];
}

/** Forecasts, by what was known at the end of the day, the quarter of the day after it and three months; holds them against what came. */
export function holdQuarter(all: Past, day: Day): QuarterHeld {
  const known = serialOfDay(day);
  const past = asOf(all, known);
  const { months, quarter, basis, band } = forecast(past, addDays(day, 1));
  const held = months.map(({ month, low, middle, high }): MonthHeld => {
    const { index } = monthOf(month);
    const actual = wonIn(all.deals, monthAt(index));
    const naive = wonIn(past.deals, monthAt(index - 3));
    const shown = { low: fromMinor(low), middle: fromMinor(middle), high: fromMinor(high), actual: fromMinor(actual) };
    return { month, ...shown, error: middle / actual - 1, naiveError: naive === 0 ? null : naive / actual - 1 };
  });
  const actual = fromMinor(wonInQuarter(all, quarter.month, 0));
  const naive = held.map(({ naiveError }) => naiveError);
  const hasNaive = naive.every((error) => error !== null) && isWholeBefore(past, quarter.month);
  return {
    asOf: day,
    quarter: quarter.month,
    basis,
    band,
    low: fromMinor(quarter.low),
    middle: fromMinor(quarter.middle),
    high: fromMinor(quarter.high),
    actual,
    error: fromMinor(quarter.middle) / actual - 1,
    isInBand: fromMinor(quarter.low) <= actual && actual <= fromMinor(quarter.high),
    meanMonthError: meanOf(held.map(({ error }) => Math.abs(error))),
    naiveMeanMonthError: hasNaive ? meanOf(naive.map((error) => Math.abs(error ?? 0))) : null,
    naiveQuarterError: hasNaive ? fromMinor(wonInQuarter(past, quarter.month, -3)) / actual - 1 : null,
    ...openDeals(all, past, known),
    openForecast: fromMinor(sumOf(months.map(({ open }) => open))),
    months: held,
  };
}

/** Of the quarter that begins so many months after a month. */
function wonInQuarter({ deals }: Past, month: Day, after: number): number {
  const first = monthOf(month).index + after;
  return sumOf([0, 1, 2].map((step) => wonIn(deals, monthAt(first + step))));
}

/** Records of the quarter before must be whole, or naive forecasts would be held against a part of it. */
function isWholeBefore({ deals }: Past, month: Day): boolean {
  const first = Math.min(...deals.map(({ closed }) => closed ?? Number.POSITIVE_INFINITY));
  return first <= monthAt(monthOf(month).index - 3).first;
}

function openDeals(all: Past, past: Past, known: number): Pick<QuarterHeld, 'openActual' | 'openWeighted'> {
  const { price, won, decided } = learn(past, known);
  const open = past.deals.filter(isOpen);
  const ids = new Set(open.map(({ id }) => id));
  const until = known + 92;
  const theirs = all.deals.filter(({ id }) => ids.has(id));
  const weighted = open.length * (decided === 0 ? 0 : won / decided) * (price.mean ?? 0);
  return {
    openActual: fromMinor(wonIn(theirs, { first: known + 1, last: until })),
    openWeighted: fromMinor(Math.round(weighted)),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function meanOf(numbers: readonly number[]): number {
  return sumOf(numbers) / numbers.length;
}
