// The forecast of small firms, reckoned by hand.

import { forecast, learn, type PastDeal } from '../../../src/modules/forecast/index';
import { aDeal, aPast, day, deals, on } from './deals';

const TODAY = day('2026-04-01');
/** The last day that is wholly known: 2026-03-31 is day 89. */
const KNOWN = 89;
/** e^(-days / 30): the share of a plain chance that is still to come. */
const still = (days: number): number => Math.exp(-days / 30);

function anOffer(told: Partial<PastDeal> = {}): PastDeal {
  return aDeal({ begun: on(KNOWN), path: [{ stage: 'offer', on: on(KNOWN) }], amount: 100_000_00, ...told });
}

describe('the forecast of a firm without a history', () => {
  it('takes the chances of the stages table, spread over the months to come', () => {
    const { months, quarter, basis, band } = forecast(aPast([anOffer()]), TODAY);

    // 30 % of 100,000: April has 30 days, May 31, June 30; half of it may be wrong, or more by chance alone.
    const inApril = 30_000_00 * (1 - still(30));
    const inMay = 30_000_00 * (still(30) - still(61));
    const inJune = 30_000_00 * (still(61) - still(91));
    const middles = [inApril, inMay, inJune].map(Math.round);
    expect(months.map(({ month, won, open, coming, middle }) => [month, won, open, coming, middle])).toEqual([
      ['2026-04-01', 0, middles[0], 0, middles[0]],
      ['2026-05-01', 0, middles[1], 0, middles[1]],
      ['2026-06-01', 0, middles[2], 0, middles[2]],
    ]);
    expect([basis, band]).toEqual(['table', 'spread']);
    expect(quarter.middle).toBe(middles.reduce((sum, middle) => sum + middle));
    expect(quarter.high).toBeGreaterThan(1.5 * quarter.middle - 1);
  });

  it('says that there is nothing to go by', () => {
    const { months, basis, late } = forecast(aPast([]), TODAY);

    expect([basis, late, months.map(({ low, middle, high }) => [low, middle, high])]).toEqual([
      'none',
      { count: 0, amount: 0 },
      [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    ]);
  });
});

describe('a deal with an expected day', () => {
  it('counts in the month of that day', () => {
    const { months } = forecast(aPast([anOffer({ expected: on(KNOWN + 45) })]), TODAY);

    expect(months.map(({ middle }) => middle)).toEqual([0, 30_000_00, 0]);
  });

  it('counts in no month once the day is over: it is late, at its full amount', () => {
    const { months, late, quarter } = forecast(aPast([anOffer({ expected: on(KNOWN) }), anOffer()]), TODAY);

    expect(late).toEqual({ count: 1, amount: 100_000_00 });
    expect(months[0]?.middle).toBe(Math.round(30_000_00 * (1 - still(30))));
    expect(quarter.middle).toBeLessThan(30_000_00);
  });

  it('is not late on the day itself', () => {
    const { months, late } = forecast(aPast([anOffer({ expected: on(KNOWN + 1) })]), TODAY);

    expect([late.count, months[0]?.middle]).toEqual([0, 30_000_00]);
  });
});

describe('a deal that was put off', () => {
  it('has the chance of its stage, from the day of coming back on', () => {
    const path = [{ stage: 'later', on: on(KNOWN) }];
    const later = anOffer({ outcome: 'later', path, notBefore: on(KNOWN + 31) });

    const { months } = forecast(aPast([later]), TODAY);

    // 5 % of 100,000, from the 1st of May on.
    const middles = [0, 5_000_00 * (1 - still(31)), 5_000_00 * (still(31) - still(61))].map(Math.round);
    expect(months.map(({ middle }) => middle)).toEqual(middles);
  });
});

describe('deals that are over', () => {
  it('are counted as won in their month, or not at all', () => {
    const won = aDeal({ outcome: 'won', closed: on(KNOWN + 1), amount: 7_00 });
    const lost = aDeal({ outcome: 'lost', closed: on(KNOWN), amount: 1_000_000_00, expected: on(KNOWN + 5) });

    const { months, late } = forecast(aPast([won, lost]), day('2026-04-02'));

    expect(months[0]).toMatchObject({ won: 7_00, low: 7_00 });
    expect(late).toEqual({ count: 0, amount: 0 });
    expect(months[0]?.middle).toBeLessThan(100_00);
  });

  it('of the quarter so far are in its total', () => {
    const won = aDeal({ outcome: 'won', closed: on(95), amount: 7_00 });

    const { quarter, months } = forecast(aPast([won]), day('2026-06-01'));

    expect(quarter).toMatchObject({ month: '2026-04-01', won: 7_00, middle: 7_00 + (months[0]?.middle ?? 0) });
  });
});

describe('the firm’s own pace', () => {
  it('adds what is still to come where the deals in hand promise less', () => {
    // 1,000 a month of deals of which nobody knows when they began: none is in hand, and none is seen to arrive.
    const won = [0, 31, 59].map((first) => aDeal({ begun: null, outcome: 'won', closed: on(first), amount: 1_000_00 }));

    const { months } = forecast(aPast(won), TODAY);

    // Three whole months are on record, and nothing was tried: half of the pace.
    expect(months.map(({ open, coming, middle }) => [open, coming, middle])).toEqual(
      Array.from({ length: 3 }, () => [0, 500_00, 500_00]),
    );
  });
});

describe('the own history', () => {
  it('outweighs the table as it grows', () => {
    // All were won or lost on the tenth day; fresh ones were won 3 times out of 4.
    const history = [
      ...deals(60, { outcome: 'won', begun: on(0), closed: on(10), amount: 1_00 }),
      ...deals(20, { outcome: 'lost', begun: on(0), closed: on(10) }),
    ];

    const past = aPast([...history, anOffer()]);
    const { months, basis } = forecast(past, TODAY);

    // Twice drawn to what was known before: ever, (60 + 20 x .1) / 100 = .62; within the last quarter all of it again:
    // (60 + 20 x .62) / 100 = .724. The table has it as 30 % against, on average, (80 x .3 + 20 x .1) / 100 = 26 % of the open ones:
    // odds .724/.276 x (.3/.7) / (.26/.74) = 3.1997..., which is 76.2 %.
    const odds = (0.724 / 0.276) * (0.3 / 0.7) * (0.74 / 0.26);
    const inQuarter = months.reduce((sum, { open }) => sum + open, 0) / 100_000_00;
    expect(basis).toBe('own');
    expect(learn(past, on(KNOWN)).outlookOf(anOffer())(Number.POSITIVE_INFINITY)).toBeCloseTo(odds / (1 + odds), 9);
    expect([inQuarter > 0.7, inQuarter < odds / (1 + odds)]).toEqual([true, true]);
  });
});
