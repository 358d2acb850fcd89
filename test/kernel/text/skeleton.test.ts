// One name in either script and with any apostrophe has one skeleton.

import fc from 'fast-check';
import { toCyrillic } from '../../../src/kernel/text/cyrillic';
import { skeleton } from '../../../src/kernel/text/skeleton';

/** Names as people write them in Latin letters, and worse: any row of the letters and of the apostrophes. */
const latin = fc.string({
  unit: fc.constantFrom(
    ...'abdefghijklmnopqrstuvxyz',
    ...'ABDEGOSY',
    ...['sh', 'ch', 'yo', 'ye', 'oʻ', "g'", 'ʼ', ' '],
  ),
  maxLength: 30,
});

describe('skeleton', () => {
  it('is the same for a name in Latin and in Cyrillic letters', () => {
    fc.assert(
      fc.property(latin, (name) => {
        expect(skeleton(toCyrillic(name))).toBe(skeleton(name));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["O'ktam", 'Oʻktam', 'O‘ktam', 'O`ktam', 'Ўктам', 'oktam'],
    ["G'ulom", 'Gʻulom', 'Ғулом', 'gulom'],
    ['Yelena', 'Елена', 'Elena', 'elena'],
    ['Жанна', 'Zhanna', 'janna'],
    ['Юлия', 'Yuliya', 'yuliya'],
    ['Щукин', 'Shukin', 'shukin'],
    ['Объект', 'Obyekt', 'obekt'],
    ['José  Ñandú', 'jose nandu'],
  ])('brings %s and its other writings to one', (...writings) => {
    expect([...new Set(writings.map(skeleton))]).toHaveLength(1);
  });

  it('keeps apart what only sounds alike: x and h, q and k', () => {
    expect(['Xasan', 'Hasan', 'Хасан', 'Ҳасан', 'Qodir', 'Kodir', 'Қодир', 'Кодир'].map(skeleton)).toEqual([
      ...['xasan', 'hasan', 'xasan', 'hasan'],
      ...['qodir', 'kodir', 'qodir', 'kodir'],
    ]);
  });
});
