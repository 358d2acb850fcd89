// How many of the open deals are won later on, reckoned by hand.

import { curveOf, type Span } from '../../../src/modules/forecast/curve';

function spans(...ends: readonly (readonly [to: number, ending: Span['ending'], from?: number])[]): Span[] {
  return ends.map(([to, ending, from = 0]) => ({ from, to, ending }));
}

function at(curve: ReturnType<typeof curveOf>, age: number, within = Number.POSITIVE_INFINITY): number[] {
  const { won, decided, wonWithin } = curve(age);
  return [won, decided, wonWithin(within)].map((number) => Number(number.toFixed(9)));
}

describe('curveOf', () => {
  it('counts the won and the lost where every deal is decided', () => {
    const curve = curveOf(spans([3, 'won'], [5, 'lost'], [8, 'won'], [9, 'lost']));

    // All four from the beginning; those that are open at the end of day 5: one of two.
    expect([at(curve, -1), at(curve, 5)]).toEqual([
      [2, 4, 2],
      [1, 2, 1],
    ]);
  });

  it('says when they are won', () => {
    const curve = curveOf(spans([3, 'won'], [5, 'lost'], [8, 'won'], [9, 'lost']));

    // From the end of day 0 on: the win of day 3 lies within 3 days, that of day 8 within 8.
    expect([1, 2, 3, 7, 8].map((days) => curve(0).wonWithin(days))).toEqual([0, 0, 1, 1, 2]);
  });

  it('has a deal that is still open share in what becomes of the others', () => {
    const curve = curveOf(spans([2, 'open'], [3, 'won'], [4, 'lost']));

    // Day 3: 1 of 2 at risk is won; day 4: the last is lost. Shares 1/2 and 1/2; two are decided.
    expect(at(curve, -1)).toEqual([1, 2, 1]);
  });

  it('leaves open what nobody knows yet', () => {
    const curve = curveOf(spans([2, 'won'], [5, 'open'], [6, 'open'], [7, 'open']));

    // Day 2: 1 of 4 is won. The other three are young: they are not decided.
    expect([at(curve, -1), at(curve, 3)]).toEqual([
      [1, 1, 1],
      [0, 0, 0],
    ]);
  });

  it('counts as decided who is open for longer than any deal that was ever closed, and than a quarter', () => {
    const curve = curveOf(spans([20, 'won'], [91, 'open'], [400, 'open'], [90, 'open']));

    // Quiet at age 91. Day 20: 1 of 4 is won; day 91: the two that got there are decided, and that of 90 with them: shares 1/4, 3/4.
    expect(at(curve, -1)).toEqual([0.75, 3, 0.75]);
    expect(at(curve, 200)).toEqual([0, 2, 0]);
  });

  it('counts a deal from the day on which records begin', () => {
    const curve = curveOf(spans([10, 'won', 8], [4, 'lost'], [12, 'lost']));

    // Day 4: 1 of 2 is lost; day 10: 1 of 2 is won; day 12: the last is lost. Shares of the won 1/4; three are decided.
    expect(at(curve, -1)).toEqual([0.75, 3, 0.75]);
  });

  it('knows nothing without deals', () => {
    expect(at(curveOf([]), 10)).toEqual([0, 0, 0]);
  });
});
