// Medians and percentiles as a sheet has them, counted by hand.

import { median, quantile } from '../../../src/kernel/kpi/quantile';

describe('quantile', () => {
  it('lies between two numbers by the distance, as PERCENTILE does, in whatever order they come', () => {
    // Of five numbers the 90 % point is at place 0.9 x 4 = 3.6: 40 and six tenths of the way to 100.
    expect([quantile([100, 10, 40, 20, 30], 0.9), quantile([7], 0.9), quantile([], 0.9)]).toEqual([76, 7, null]);
  });

  it('has the least at 0 and the greatest at 1', () => {
    expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1)]).toEqual([1, 3]);
  });
});

describe('median', () => {
  it('is the middle, or half way between the two in the middle, and nothing of nothing', () => {
    expect([median([10, 1, 2]), median([1, 2, 3, 10]), median([])]).toEqual([2, 2.5, null]);
  });
});
