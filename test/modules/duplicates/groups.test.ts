// Groups of pairs: nobody is chained to a stranger by one pair alone, and of two lists each goes with one.

import fc from 'fast-check';
import { groupsOf, oneToOne } from '../../../src/modules/duplicates/groups';
import type { Judged } from '../../../src/modules/duplicates/judge-pairs';

const pair = (one: number, other: number, odds: number): Judged => ({
  one,
  other,
  odds,
  probability: 1 / (1 + Math.exp(-odds)),
  levels: [],
});

describe('groups', () => {
  it('join whoever is likely to be one', () => {
    expect(groupsOf([pair(0, 1, 5), pair(1, 2, 4), pair(0, 2, 3), pair(3, 4, 2), pair(5, 6, -1)])).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('are not joined by one pair against what the others say', () => {
    const chained = [pair(0, 1, 8), pair(2, 3, 8), pair(1, 2, 1), pair(0, 2, -6), pair(0, 3, -6), pair(1, 3, -6)];

    expect(groupsOf(chained)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('have nobody twice, whatever the pairs', () => {
    const anyPair = fc
      .tuple(fc.nat(20), fc.nat(20), fc.double({ min: -5, max: 9, noNaN: true }))
      .filter(([one, other]) => one < other)
      .map(([one, other, odds]) => pair(one, other, odds));
    fc.assert(
      fc.property(fc.array(anyPair), (pairs) => {
        const members = groupsOf(pairs).flat();
        const matched = oneToOne(pairs).flatMap(({ one, other }) => [one, other]);

        expect([new Set(members).size, new Set(matched).size]).toEqual([members.length, matched.length]);
      }),
    );
  });
});

describe('two lists', () => {
  it('match each record once, the likeliest pair first', () => {
    const [best, second, third] = [pair(0, 11, 9), pair(0, 10, 5), pair(1, 10, 4)];

    expect(oneToOne([third, second, best])).toEqual([best, third]);
  });
});
