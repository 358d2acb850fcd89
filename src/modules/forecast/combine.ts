// Joins the two ways of forecasting, by how well each would have done: what the deals in hand promise, and the firm's own pace.

import type { Minor } from '../../kernel/money';
import type { Seasons } from './seasons';
import type { Trial } from './trials';

/** What a month is forecast to bring by each way; `pace` is null where too few months are on record. */
export interface TwoWays {
  readonly pipeline: Minor;
  readonly pace: Minor | null;
}

/** One pair of errors that is the same for both, so that a single lucky month decides nothing. */
const EVEN_ERRORS = 1;
/**
 * How sharply the better way is preferred: 1 is Bates and Granger's own, and higher ones are Stock and Watson's (Journal of
 * Forecasting 23, 2004, 405-430). On the simulated firms of `npm run eval -- forecast`, 2 was better than 1 by 4 %, 4 than 2 by 1 %.
 */
const SHARPNESS = 2;

/** Joins both; the weight is that of the pipeline. */
export function joined({ pipeline, pace }: TwoWays, weight: number): Minor {
  return pace === null ? pipeline : weight * pipeline + (1 - weight) * pace;
}

/**
 * Returns the weight of the pipeline: each way weighs the more, the smaller its squared relative errors were (Bates and Granger,
 * Operational Research Quarterly 20, 1969, 451-468), over all trials as far as their months are over. A firm that can close so
 * many deals and no more keeps its pace however full the pipeline is; one whose leads come in waves follows the pipeline.
 */
export function weightOfPipeline(trials: readonly Trial[], lastOver: number, seasons: Seasons): number {
  const errors = trials.flatMap((trial) => errorsOfTrial(trial, lastOver, seasons));
  const squares = (way: 'pipeline' | 'pace'): number => errors.reduce((sum, error) => sum + error[way] ** 2, 0);
  const [ofPipeline, ofPace] = [squares('pipeline'), squares('pace')];
  const even = (EVEN_ERRORS * (ofPipeline + ofPace)) / 2 / Math.max(1, errors.length);
  const [pipeline, pace] = [(ofPipeline + even) ** SHARPNESS, (ofPace + even) ** SHARPNESS];
  return pipeline + pace === 0 ? 1 / 2 : pace / (pipeline + pace);
}

interface ErrorPair {
  readonly pipeline: number;
  readonly pace: number;
}

/** Of its first month, of its first two and of all three together: forecast / actual - 1. */
function errorsOfTrial({ index, pipeline, pace, actual }: Trial, lastOver: number, seasons: Seasons): ErrorPair[] {
  if (pace === null) return [];
  const sums = { pipeline: 0, pace: 0, actual: 0 };
  return pipeline.flatMap((expected, ahead) => {
    const month = index + 1 + ahead;
    sums.pipeline += expected * seasons(month);
    sums.pace += pace * seasons(month);
    sums.actual += actual[ahead] ?? 0;
    if (month > lastOver || sums.actual <= 0) return [];
    return [{ pipeline: sums.pipeline / sums.actual - 1, pace: sums.pace / sums.actual - 1 }];
  });
}
