// Whether the firm's own months carry a season.

import { seasonsOf } from '../../../src/modules/forecast/seasons';

describe('seasonsOf', () => {
  it('has none before two whole quarters', () => {
    const seasons = seasonsOf([50, 100, 150, 50, 100], 0);

    expect([0, 1, 2].map(seasons)).toEqual([1, 1, 1]);
  });

  it('finds the months of a quarter that repeat', () => {
    const seasons = seasonsOf([50, 100, 150, 100, 200, 300], 0);

    expect([0, 1, 2, 3].map(seasons)).toEqual([0.5, 1, 1.5, 0.5]);
  });

  it('begins with a whole quarter', () => {
    // Months 1 and 2 belong to a quarter that is not on record.
    const seasons = seasonsOf([999, 999, 50, 100, 150, 50, 100, 150], 1);

    expect([3, 4, 5].map(seasons)).toEqual([0.5, 1, 1.5]);
  });

  it('draws them to none by as much as chance explains', () => {
    // Shares .6, 1, 1.4 and 1.2, .9, .9: means .9, .95, 1.15; spread (.01 + .0025 + .0225) / 2 = .0175;
    // within (6 squares: .09 + .09 + .0025 + .0025 + .0625 + .0625) / 2 = .155; .155 / 2 cycles > spread: nothing is kept.
    const seasons = seasonsOf([60, 100, 140, 120, 90, 90], 0);

    expect([0, 1, 2].map(seasons)).toEqual([1, 1, 1]);
  });

  it('keeps a part where they mostly repeat', () => {
    // Shares .4, 1, 1.6 and .6, 1, 1.4: means .5, 1, 1.5; spread .25; within (4 x .01) / 2 = .02; kept 1 - .01 / .25 = .96.
    const seasons = seasonsOf([40, 100, 160, 60, 100, 140], 0);

    expect([0, 1, 2].map((month) => Number(seasons(month).toFixed(9)))).toEqual([0.52, 1, 1.48]);
  });

  it('goes by months of the year with two years of them', () => {
    const year = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 130];
    const seasons = seasonsOf([...year, ...year], 0);

    expect([0, 11].map(seasons)).toEqual([0.5, 6.5]);
  });
});
