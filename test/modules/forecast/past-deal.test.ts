// The past as it was known on a day.

import { asOf } from '../../../src/modules/forecast/index';
import { aDeal, aPast, on } from './deals';

describe('asOf', () => {
  it('has a deal that was lost and taken up again lost on the days between', () => {
    const path = [
      { stage: 'new', on: on(0) },
      { stage: 'lost', on: on(10) },
      { stage: 'offer', on: on(30) },
    ];
    const deal = aDeal({ outcome: 'won', closed: on(50), path, amount: 1_00 });
    const seen = (day: number) => asOf(aPast([deal]), on(day)).deals.map(({ outcome, closed }) => [outcome, closed]);

    expect([5, 20, 40, 50].map(seen)).toEqual([
      [['open', null]],
      [['lost', on(10)]],
      [['open', null]],
      [['won', on(50)]],
    ]);
  });

  it('has a deal put off where it stood so then', () => {
    const path = [
      { stage: 'later', on: on(5) },
      { stage: 'offer', on: on(30) },
    ];
    const deal = aDeal({ path, expected: on(90), amount: 1_00 });

    expect(asOf(aPast([deal]), on(20)).deals).toEqual([
      { ...deal, path: path.slice(0, 1), outcome: 'later', expected: null, amount: null },
    ]);
  });

  it('has no deal before it began, and none of which nobody knows when it began or ended', () => {
    const all = [
      aDeal({ begun: on(21) }),
      aDeal({ begun: null }),
      aDeal({ begun: on(0), outcome: 'lost', closed: null }),
    ];

    expect(asOf(aPast(all), on(20)).deals).toEqual([]);
  });

  it('has seen no moves before the first', () => {
    const past = aPast([], { seenSince: on(10) });

    expect([9, 10].map((day) => asOf(past, on(day)).seenSince)).toEqual([null, on(10)]);
  });
});
