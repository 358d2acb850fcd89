// Two ways of forecasting joined by how well each would have done, and the band that their errors make.

import { bandOf, errorsOf } from '../../../src/modules/forecast/band';
import { joined, weightOfPipeline } from '../../../src/modules/forecast/combine';
import type { Expected } from '../../../src/modules/forecast/expected';
import type { Model } from '../../../src/modules/forecast/model';
import type { Trial } from '../../../src/modules/forecast/trials';

const none = (): number => 1;

/** Made at the end of month 0 unless told; the pipeline is right, the pace a tenth too high. */
function aTrial(told: Partial<Trial> = {}): Trial {
  return { index: 0, pipeline: [100, 100, 100], pace: 110, seasons: none, actual: [100, 100, 100], ...told };
}

describe('weightOfPipeline', () => {
  it('is a half while nothing was tried', () => {
    expect(weightOfPipeline([], 5, none)).toBe(0.5);
    expect(weightOfPipeline([aTrial({ pace: null })], 5, none)).toBe(0.5);
  });

  it('grows as its errors are smaller', () => {
    // Three months are over: squares of the pace 3 x .01, of the pipeline 0; the even pair is (0 + .03) / 2 / 3 = .005.
    // Squared once more: .005^2 against .035^2, so that the pipeline weighs .035^2 / (.035^2 + .005^2) = 49 / 50.
    expect(weightOfPipeline([aTrial()], 3, none)).toBeCloseTo(0.98, 9);
  });

  it('goes by months that are over, without their seasons', () => {
    const seasons = (month: number): number => (month === 1 ? 2 : 1);
    // Of the first month alone 200 came, as a season of 2 has it: both of them are held against it at twice their size.
    const trial = aTrial({ actual: [200, 1, 1] });

    // The pipeline is right, the pace a tenth off: .01, 0 and .005: .015^2 against .005^2.
    expect(weightOfPipeline([trial], 1, seasons)).toBeCloseTo(0.9, 9);
  });

  it('joins the two by it', () => {
    expect([joined({ pipeline: 100, pace: 200 }, 0.75), joined({ pipeline: 100, pace: null }, 0)]).toEqual([125, 100]);
  });
});

describe('errorsOf', () => {
  it('holds each trial against what came, weighing the ways by what was known then', () => {
    const trials = [aTrial({ pace: 300, actual: [150, 250, 400] })];

    // Nothing was tried before: half of each, 200. 150 / 200 - 1, 250 / 200 - 1; together 150 / 200, 400 / 400.
    expect(errorsOf(trials, 2)).toEqual({ months: [[-0.25], [0.25], []], together: [[-0.25], [0], []] });
  });
});

describe('errorsOf of several trials', () => {
  it('weighs each by those whose months were over when it was made', () => {
    // By the end of month 1 the first of them has one month behind it: the pipeline was right, the pace twice too high. Errors
    // 0 and 1, an even pair of .5 each: the pipeline weighs 1.5^2 / (1.5^2 + .5^2) = .9.
    const first = aTrial({ pace: 200 });
    const second = aTrial({ index: 1, pace: 200, actual: [110, 0, 0] });

    // .9 x 100 + .1 x 200 = 110; of the first one half of each, 150 against 100.
    expect(errorsOf([first, second], 2).months[0]?.map((error) => Number(error.toFixed(9)))).toEqual([-0.333333333, 0]);
  });
});

describe('bandOf', () => {
  const nothing: Expected = { promised: 0, open: 100, coming: 0, usual: 0, variance: 0 };
  const expected = { months: [nothing, nothing, nothing], late: { count: 0, amount: 0 }, rateVariance: 0 };
  // as: of a model only these are asked for.
  const aModel = (decided: number): Model => ({ decided, outlookOfNew: () => 0 }) as unknown as Model;

  it('is as wide as past errors of that many months ahead were', () => {
    const errors = { months: [[0.1, -0.1, 0.1], [0.4], []], together: [[], [0.2, -0.2, 0.2], []] };
    const band = bandOf({ model: aModel(100), expected, errors });

    // Three errors of a tenth: Student's t of three, 1.638; of the second month one alone is known, so that all four count.
    const all = Math.sqrt((3 * 0.01 + 0.16) / 4) * 1.533;
    expect(
      [band.month(0, 1_000), band.month(1, 1_000), band.together(2, 1_000)].map((half) => half.toFixed(6)),
    ).toEqual([163.8, 1_000 * all, 327.6].map((half) => half.toFixed(6)));
    expect([band.kind, band.tried]).toEqual(['backtest', 4]);
  });

  it('is a third while nothing was tried, and a half where the table is all there is', () => {
    const errors = { months: [[0.01], [], []], together: [[], [], []] };
    const halfOf = (decided: number): number => bandOf({ model: aModel(decided), expected, errors }).month(0, 300);

    expect([halfOf(10), halfOf(9)]).toEqual([100, 150]);
  });

  it('is never narrower than chance alone makes it', () => {
    const errors = { months: [[0, 0, 0], [], []], together: [[], [], []] };
    const months = [{ ...nothing, variance: 2_500 }];
    const band = bandOf({ model: aModel(100), expected: { ...expected, months }, errors });

    // A standard deviation of 50 in 100; nine of ten lie below 1.282 of them.
    expect(band.month(0, 200)).toBeCloseTo(1.282 * 0.5 * 200, 9);
  });
});
