// What is a difference between a cell and its rows, and what is none.

import { judge } from '../../../src/modules/cross-check/index';

const SUM = { is: 'sum' } as const;
const SHARE = { is: 'share' } as const;

it.each([
  ['money to the tiyin', 100.01, 100.01, SUM, 'same'],
  ['a float that ends in the last digit', 0.1 + 0.2, 0.3, SUM, 'same'],
  ['one tiyin less', 100.0, 100.01, SUM, 'differs'],
  ['one of a count', 11, 12, SUM, 'differs'],
  ['many large amounts', 1e13 + 0.05, 1e13, SUM, 'same'],
  ['a share to nine digits', 1 / 3, 0.3333333333, SHARE, 'same'],
  ['a share that is off in the eighth', 0.33333334, 1 / 3, SHARE, 'differs'],
  ['a dash for nothing to divide by', '–', null, SHARE, 'same'],
  ['a zero for nothing to divide by', 0, null, SHARE, 'differs'],
  ['a dash where there is a number', '–', 0.5, SHARE, 'differs'],
  ['a blank line', '', '', SUM, 'same'],
  ['something in a blank line', 5, '', SUM, 'differs'],
  ['a text over a number', 'ok', 5, SUM, 'differs'],
  ['a lost reference', '#REF!', 5, SUM, 'error'],
  ['a lost name', '#NAME?', null, SHARE, 'error'],
  ['a division by zero', '#DIV/0!', null, SHARE, 'error'],
  ['what the sheet still computes', 'Loading...', 5, SUM, 'pending'],
] as const)('tells %s', (_, shown, counted, expression, verdict) => {
  expect(judge(shown, counted, expression)).toBe(verdict);
});
