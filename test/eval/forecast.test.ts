// The forecast on public data that nobody here made: 8,800 deals of the Maven CRM data set, quarter by quarter.
// Source and licence: ../shared/data/README.md (Maven Data Playground, a fictitious firm).

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPipeline } from '../../eval/pipeline-file';
import { holdQuarter, type QuarterHeld } from '../../eval/quarter';
import { holdFirms, LAWS } from '../../eval/simulated-firms';
import { serialOfDay } from '../../src/kernel/time/day';
import { asOf, type Past } from '../../src/modules/forecast/index';
import { day } from '../modules/forecast/deals';
import { dataFolder } from '../support/data-folder';

const file = join(dataFolder(), 'pipeline', 'maven_sales_pipeline.csv');
const isThere = existsSync(file);
if (!isThere) console.warn(`Skipped: there is no ${file}. Set DAFTAR_DATA to the folder that has pipeline/.`);

/** Of maven_forecast_facts.csv: the mean error of single months of 2017 Q4 when each is forecast as the same month of Q3. */
const ANCHOR = 0.086;

(isThere ? describe : describe.skip)('the forecast of 8,800 deals of a real shape (needs ../shared/data)', () => {
  let all: Past;
  let q4: QuarterHeld;

  beforeAll(() => {
    all = readPipeline(file);
    q4 = holdQuarter(all, day('2017-09-30'));
  });

  it('is no further off in 2017 Q4 than the seasonal anchor, for the quarter and for single months', () => {
    expect(q4.naiveMeanMonthError).toBeCloseTo(ANCHOR, 3);
    expect(Math.abs(q4.error)).toBeLessThan(ANCHOR);
    expect(q4.meanMonthError).toBeLessThan(ANCHOR);
  });

  it('covers what came, of the quarter and of each month', () => {
    expect([q4.actual, q4.isInBand]).toEqual([2_802_496, true]);
    expect(q4.months.every(({ low, actual, high }) => low <= actual && actual <= high)).toBe(true);
    // A band of anything would cover it as well.
    expect(q4.high).toBeLessThan(1.25 * q4.middle);
  });

  it('expects of the deals in hand what they bring, where the weighted pipeline says thrice as much', () => {
    expect(q4.openWeighted / q4.openActual).toBeGreaterThan(2.8);
    expect(q4.openForecast / q4.openActual).toBeLessThan(1.4);
    expect(q4.openForecast / q4.openActual).toBeGreaterThan(0.8);
  });

  it('would have done as well in the quarters before', () => {
    const before = ['2017-03-31', '2017-06-30'].map((end) => holdQuarter(all, day(end)));

    expect(before.map(({ error, isInBand }) => [Math.abs(error) < ANCHOR, isInBand])).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('knows nothing of what came later', () => {
    const known = serialOfDay(day('2017-09-30'));
    const without = all.deals
      .filter(({ begun }) => begun !== null && begun <= known)
      .map((deal) => {
        return deal.closed !== null && deal.closed > known
          ? { ...deal, outcome: 'open' as const, closed: null, amount: null }
          : deal;
      });

    expect(asOf(all, known).deals).toEqual(without);
  });
});

describe('forecasts of simulated firms', () => {
  it('hold the actual quarter in their band most of the time, also of a firm that is full', () => {
    const held = ['steady', 'full'].map((name) =>
      holdFirms(LAWS[name] ?? { leads: () => 0, won: 0 }, { firms: 5, months: 12 }),
    );

    for (const { error, inBand } of held) {
      expect(inBand).toBeGreaterThanOrEqual(3 / 5);
      expect(error).toBeLessThan(0.35);
    }
  });
});
