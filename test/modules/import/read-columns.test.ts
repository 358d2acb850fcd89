// How whole columns of a file are read: the decimals of numbers, the order of dates, and the days that spreadsheets count.

import fc from 'fast-check';
import { decimalOf, plainDay, plainNumber, readColumns } from '../../../src/modules/import/read-columns';

it.each<[readonly string[], ',' | '.' | null]>([
  [['1,234'], null],
  [['1,234', '12,50'], ','],
  [['1.234,50'], ','],
  [['1,234.50'], '.'],
  [['1,234,567'], '.'],
  [['12.5', '12,5'], null],
  [['500', 'soʻm'], null],
  [[], null],
])('of %j the decimals stand behind %j', (texts, decimal) => {
  expect(decimalOf(texts)).toBe(decimal);
});

it.each<[string, ',' | '.' | undefined, string]>([
  ['1,234', ',', '1,23'],
  ['1,234', '.', '1234'],
  ['1.234,50', ',', '1234,50'],
  ['$1,234.50', '.', '$1234,50'],
  ['12.5', ',', '12.5'],
  ['1 200 000 so‘m', ',', '1200000 so‘m'],
  ['1,234', undefined, '1,234'],
])('%j is, with decimals behind %j, %j', (text, decimal, plain) => {
  expect(plainNumber(text, decimal)).toBe(plain);
});

it.each<[string, 'day-first' | 'month-first' | undefined, string]>([
  ['03/04/2026', 'day-first', '2026-04-03'],
  ['03/04/2026', 'month-first', '2026-03-04'],
  ['46054', undefined, '2026-02-01'],
  ['46054.75', undefined, '2026-02-01'],
  ['kecha', undefined, 'kecha'],
])('%j is, %s, %j', (text, order, day) => {
  expect(plainDay(text, order)).toBe(day);
});

it('the reading of a column does not depend on the order of its texts', () => {
  const texts = fc.array(fc.constantFrom('1,234', '12,50', '1.5', '1.234,5', '03/04/2026', '25/12/2026', '12/25/2026'));

  fc.assert(
    fc.property(texts, (some) => {
      const read = (all: readonly string[]) => readColumns({ columns: [{ column: 3, field: 'date', texts: all }] });

      expect(read([...some].reverse())).toEqual(read(some));
    }),
  );
});
