// How the board writes amounts.

import { boardTexts } from '../../../../src/modules/board/texts';
import { toShownAmount } from '../../../../ui/amount';
import { toShortAmount } from '../../../../ui/features/board/amount';
import { createTexts } from '../../../../ui/texts';

const t = createTexts(Object.fromEntries(Object.entries(boardTexts).map(([key, words]) => [key, words.uz])));

describe('an amount', () => {
  it.each([
    [0, '0'],
    [950, '950'],
    [12_400_000, '12\u00a0400\u00a0000'],
    [1234.5, '1\u00a0234,5'],
  ])('of %d is %s in full', (amount, expected) => {
    expect(toShownAmount(amount)).toBe(expected);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1 ming'],
    [350_000, '350 ming'],
    [999_499, '999 ming'],
    [999_999, '1 mln'],
    [12_440_000, '12,4 mln'],
    [379_600_000, '380 mln'],
    [2_350_000_000, '2,4 mlrd'],
  ])('of %d is %s in short', (amount, expected) => {
    expect(toShortAmount(amount, t)).toBe(expected);
  });
});
