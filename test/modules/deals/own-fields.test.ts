// What is typed for people's own columns, as cells.

import { customersTable } from '../../../src/modules/customers/index';
import { ownInWords, ownOf } from '../../../src/modules/deals/own-fields';

it('takes the cells of its own table, without blanks', () => {
  const own = { 'customers:Rangi': ' qizil ', 'customers:Oʻlchami': '  ', 'deals:Rangi': 'koʻk' };

  expect(ownOf(customersTable, own)).toEqual({ Rangi: 'qizil' });
});

it.each([
  ['42', 42],
  ['-1,5', -1.5],
  ['0', 0],
  ['007', '007'],
  ['1e3', '1e3'],
  ['=1+1', '=1+1'],
  ['1234567890123456', '1234567890123456'],
  ['12.03.2026', '12.03.2026'],
])('takes %s for the cell %j', (text, cell) => {
  expect(ownOf(customersTable, { 'customers:Belgi': text })).toEqual({ Belgi: cell });
});

it('says it in words, a line each', () => {
  expect(ownInWords({ Rangi: 'qizil', Oʻlchami: 42 })).toBe('Rangi: qizil\nOʻlchami: 42');
});
