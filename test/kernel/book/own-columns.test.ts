// Where what is typed for people's own columns goes, and where it does not.

import {
  isOwnChanged,
  ownArrived,
  ownColumnsOf,
  ownRefused,
  ownToClear,
  ownToWrite,
} from '../../../src/kernel/book/own-columns';

/** The first two columns are ours; `row` 2 is blank but for a box, `row` 3 is filled. */
function anImage(headings: readonly string[] = ['Raqami', 'Ism', 'Rangi', 'Bor']) {
  const cells = [
    ['', '', '', false],
    ['M-1', 'Aziz', 'qizil', true],
  ];
  const columns = { at: { id: 1, name: 2 }, missing: [], twice: [] };
  return { headings, columns, row: 2, column: 1, cells, rowCount: 10 };
}

it('knows people’s columns by headings that are not ours, not blank, and not there twice', () => {
  const found = ownColumnsOf(anImage(['Raqami', 'Ism', ' Rangi ', '', 'Belgi', 'Belgi', 'Ism']));

  expect([...found]).toEqual([['Rangi', 3]]);
});

it('refuses what has no column, and where something stands already', () => {
  expect([
    ownRefused(anImage(), 2, { Rangi: 'a', Bor: 'b' }),
    ownRefused(anImage(), 3, { Rangi: 'a', Yoʻq: 'b' }),
  ]).toEqual([[], ['Rangi', 'Yoʻq']]);
});

it('writes into blank cells only, and clears only what still holds the same', () => {
  expect([
    ownToWrite(anImage(), 2, { Rangi: 'a', Yoʻq: 'b' }),
    ownToWrite(anImage(), 3, { Rangi: 'a' }),
    ownToClear(anImage(), 3, { Rangi: 'qizil', Bor: 'b' }),
  ]).toEqual([[[3, 'a']], [], [[3, '']]]);
});

it.each([
  [{ Rangi: 'qizil' }, { arrived: true, changed: false }],
  [{ Rangi: 'koʻk' }, { arrived: false, changed: true }],
  [{ Yoʻq: 'qizil' }, { arrived: false, changed: true }],
  [{}, { arrived: true, changed: false }],
])('knows of %j whether it arrived, and whether people changed it', (own, expected) => {
  expect({ arrived: ownArrived(anImage(), 3, own), changed: isOwnChanged(anImage(), 3, own) }).toEqual(expected);
});
