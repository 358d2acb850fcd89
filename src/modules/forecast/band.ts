// How far off a forecast may be: as far as those made at earlier month ends were, and never less than chance alone makes it.

import type { Minor } from '../../kernel/money';
import { joined, weightOfPipeline } from './combine';
import { type Expectations, totalOf } from './expected';
import type { Model } from './model';
import { PRIOR_DEALS } from './outlook';
import { MONTHS_AHEAD, type Trial } from './trials';

/** Relative errors of past forecasts, actual / forecast - 1. */
export interface Errors {
  /** Of single months, by how many months ahead they were, from 0. */
  readonly months: readonly (readonly number[])[];
  /** Of so many months together, one at index 0. */
  readonly together: readonly (readonly number[])[];
}

export interface Band {
  readonly kind: 'backtest' | 'spread';
  /** Months that past forecasts were held against. */
  readonly tried: number;
  /** Half the width of the band of the month at that index, of which so much is still to come. */
  readonly month: (index: number, rest: Minor) => Minor;
  /** Of so many months together. */
  readonly together: (count: number, rest: Minor) => Minor;
}

/** Of two past forecasts nothing can be said of the third. */
const FEWEST_ERRORS = 3;
/** No forecast of this firm has been tried yet: a third of it may be wrong, and half where the stages table is all there is. */
const UNTRIED = 1 / 3;
const UNTRIED_TABLE = 1 / 2;

/** Returns how far off the forecast was at past month ends, each by what was known then; `lastOver` is the last month that is over. */
export function errorsOf(trials: readonly Trial[], lastOver: number): Errors {
  const months: number[][] = Array.from({ length: MONTHS_AHEAD }, () => []);
  const together: number[][] = Array.from({ length: MONTHS_AHEAD }, () => []);
  for (const trial of trials) {
    const { index, seasons, pipeline, actual } = trial;
    const weight = weightOfPipeline(trials, index, seasons);
    const sums = { forecast: 0, actual: 0 };
    pipeline.forEach((expected, ahead) => {
      const month = index + 1 + ahead;
      if (month > lastOver) return;
      const forecast = joined({ pipeline: expected, pace: trial.pace }, weight) * seasons(month);
      const came = actual[ahead] ?? 0;
      sums.forecast += forecast;
      sums.actual += came;
      note(months[ahead], came, forecast);
      note(together[ahead], sums.actual, sums.forecast);
    });
  }
  return { months, together };
}

function note(errors: number[] | undefined, actual: Minor, forecast: Minor): void {
  if (forecast > 0) errors?.push(actual / forecast - 1);
}

export interface ToBand {
  readonly model: Model;
  readonly expected: Expectations;
  readonly errors: Errors;
}

/**
 * Returns the band that holds eight of ten: Student's t times the root mean square of past relative errors, whose mean is taken as
 * zero (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 5.5); where fewer than three are
 * known, and wherever that is wider, the normal quantile times the spread that chance alone makes.
 */
export function bandOf({ model, expected, errors }: ToBand): Band {
  const all = errors.months.flat();
  const isTried = all.length >= FEWEST_ERRORS;
  const enough = (own: readonly number[] = []): readonly number[] => {
    return own.length >= FEWEST_ERRORS ? own : isTried ? all : [];
  };
  const untried = model.decided < PRIOR_DEALS / 2 ? UNTRIED_TABLE : isTried ? 0 : UNTRIED;
  const half = (months: Expectations['months'], tried: readonly number[], rest: Minor): Minor => {
    const spread = NORMAL * relativeSpread({ ...expected, months }, model);
    return rest * Math.max(spread, relativeHalf(tried), untried);
  };
  return {
    kind: isTried ? 'backtest' : 'spread',
    tried: all.length,
    month: (index, rest) => half(expected.months.slice(index, index + 1), enough(errors.months[index]), rest),
    together: (count, rest) => half(expected.months.slice(0, count), enough(errors.together[count - 1]), rest),
  };
}

/**
 * The standard deviation of the sum as a share of it: of the deals by themselves, and of the chances and the rate of arrivals,
 * which are off for all of them alike.
 */
function relativeSpread({ months, rateVariance }: Expectations, model: Model): number {
  const rest = months.reduce((sum, month) => sum + totalOf(month), 0);
  if (rest <= 0) return 0;
  const coming = months.reduce((sum, month) => sum + month.coming, 0);
  const deals = months.reduce((sum, { variance }) => sum + variance, 0);
  const chance = model.outlookOfNew(Number.POSITIVE_INFINITY);
  // The variance of a beta distribution of that mean and weight, as a share of the mean squared.
  const ofChance = chance <= 0 ? 0 : (1 - chance) / chance / (model.decided + PRIOR_DEALS + 1);
  return Math.sqrt(deals + ofChance * rest ** 2 + rateVariance * coming ** 2) / rest;
}

/** The quantile of 90 %, so that a tenth lies beyond either end; and those of Student's t with 1 to 12 degrees of freedom. */
const NORMAL = 1.282;
const STUDENT = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356];

function relativeHalf(errors: readonly number[]): number {
  if (errors.length === 0) return 0;
  const squares = errors.reduce((sum, error) => sum + error ** 2, 0);
  return (STUDENT[errors.length - 1] ?? NORMAL) * Math.sqrt(squares / errors.length);
}
