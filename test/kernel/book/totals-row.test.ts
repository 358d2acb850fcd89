// Rows that add up others are no records.

import { isTotalsRow } from '../../../src/kernel/book/totals-row';

describe('a row of totals', () => {
  it.each([
    ['Jami:', '', 1_200_000],
    ['', 'ИТОГО', 3],
    [7, 'Total', ''],
    ['жами', 0],
  ])('is known by its first word: %j', (...row) => {
    expect(isTotalsRow(row)).toBe(true);
  });

  it.each([
    ['Jami Karimov', '901234567', 100],
    ['Total', '+998 90 123 45 67', ''],
    ['Aziz', 'jami', 100],
    ['', '', 100],
  ])('is not one of a person or a firm: %j', (...row) => {
    expect(isTotalsRow(row)).toBe(false);
  });
});
