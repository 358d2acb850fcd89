// What is believed before, and how the firm's own deals change it.

import { plainOutlook, shifted, updated } from '../../../src/modules/forecast/outlook';

const EVER = Number.POSITIVE_INFINITY;

describe('updated', () => {
  it('draws what was seen to what was believed, which weighs as much as twenty deals', () => {
    const outlook = updated(plainOutlook(0.3), { won: 9, decided: 10, wonWithin: () => 4 });

    // (9 + 20 x 0.3) / (10 + 20) = 15 / 30; within no days: (4 + 20 x 0) / 30.
    expect(outlook(EVER)).toBeCloseTo(0.5, 12);
    expect(outlook(0)).toBeCloseTo(4 / 30, 12);
  });

  it('believes what it did where nothing was seen', () => {
    const before = plainOutlook(0.3);

    expect(updated(before, { won: 0, decided: 0, wonWithin: () => 0 })).toBe(before);
  });
});

describe('plainOutlook', () => {
  it('has 63 % of the wins within a month', () => {
    // 1 - 1/e
    expect(plainOutlook(0.5)(30) / 0.5).toBeCloseTo(0.632, 3);
    expect(plainOutlook(0.5)(EVER)).toBe(0.5);
  });
});

describe('shifted', () => {
  it('moves a chance by the odds between two groups', () => {
    // Odds of 20 % are 1/4; the stage has 30 % (3/7) against 10 % (1/9) of all: 1/4 x 27/7 = 27/28, which is 27/55.
    const moved = shifted(plainOutlook(0.2), { of: 0.3, against: 0.1 });

    expect(moved(EVER)).toBeCloseTo(27 / 55, 12);
    expect(moved(30) / moved(EVER)).toBeCloseTo(0.632, 3);
  });

  it('takes no table for surer than 99 %', () => {
    // Odds 1 x 99 / 1 = 99.
    expect(shifted(plainOutlook(0.5), { of: 1, against: 0.5 })(EVER)).toBeCloseTo(0.99, 12);
  });
});
