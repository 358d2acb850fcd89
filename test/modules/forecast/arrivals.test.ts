// How many deals a day begin.

import { arrivalsOf, begunAfter } from '../../../src/modules/forecast/arrivals';
import { deals, on } from './deals';

/** So many on the first day of each week, the last week first; weeks end on day 90. */
function weeks(...counts: readonly number[]) {
  return counts.flatMap((count, back) => deals(count, { begun: on(90 - 7 * back - 6) }));
}

describe('arrivalsOf', () => {
  it('is the mean of the weeks between the fullest and the emptiest', () => {
    // Without 40 and 1: (7 + 7 + 14) / 3 weeks = 28 / 21 days.
    expect(arrivalsOf(weeks(7, 40, 7, 1, 14), on(90))).toEqual({ rate: 28 / 21, seen: 28 });
  });

  it('is not known in the first month', () => {
    expect(arrivalsOf(weeks(7, 7, 7), on(90))).toEqual({ rate: 0, seen: 0 });
    expect(arrivalsOf([], on(90))).toEqual({ rate: 0, seen: 0 });
  });

  it('looks back over a quarter only', () => {
    const all = weeks(...Array.from({ length: 20 }, (_, back) => (back < 13 ? 7 : 700)));

    expect(arrivalsOf(all, on(90))).toEqual({ rate: 1, seen: 77 });
  });
});

describe('begunAfter', () => {
  it('counts the open deals that are here already', () => {
    const open = [...deals(2, { begun: on(91) }), ...deals(1, { begun: null }), ...weeks(7)];

    expect(begunAfter(open, on(90))).toBe(2);
  });
});
