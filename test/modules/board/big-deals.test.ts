// Which deals are big where the firm has not said so.

import { bigAmount } from '../../../src/modules/board/big-deals';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('a big deal', () => {
  it.each([
    ['the one largest of 20', upTo(20), 20],
    ['the one largest of 39', upTo(39), 39],
    ['the two largest of 40', upTo(40), 39],
    ['none of 19', upTo(19), null],
    ['none of many that are alike', Array.from({ length: 30 }, () => 5), null],
  ])('is %s', (_, amounts, expected) => {
    expect(bigAmount(amounts)).toBe(expected);
  });
});
