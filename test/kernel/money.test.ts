// Amounts as people type them.

import fc from 'fast-check';
import { parseAmount } from '../../src/kernel/money';

describe('parseAmount', () => {
  it.each([
    ['', null],
    ['1500000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1.500', 1_500],
    ['1 500,50', 1_500.5],
    ['1,500.50', 1_500.5],
    ['12 mln', 12_000_000],
    ['12mln', 12_000_000],
    ['1,5 mln', 1_500_000],
    ['1.5 млн', 1_500_000],
    ['500 ming', 500_000],
    ['500 тыс', 500_000],
    ['350 ming soʻm', 350_000],
    ["2 mln so'm", 2_000_000],
    ['800 000 сум', 800_000],
    ['1 mlrd', 1_000_000_000],
    ['0', 0],
  ])('reads %j as %j', (text, amount) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: amount });
  });

  it.each(['-5', 'on ming', '12 mlnn', '1..5', '1.5.5', '=1+1', '1e9', '99999999999999', 'soʻm'])(
    'refuses %j with a sentence about the amount',
    (text) => {
      expect(parseAmount(text)).toEqual({ ok: false, issue: { field: 'amount', received: text, text: 'err.amount' } });
    },
  );

  it('reads every whole amount back from its digits, however they are grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.constantFrom(' ', ' ', ''), (amount, gap) => {
        const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, gap);

        expect(parseAmount(grouped)).toEqual({ ok: true, value: amount });
      }),
    );
  });

  it('answers any text with a number or an issue, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseAmount(text);

        expect(
          parsed.ok ? parsed.value === null || Number.isFinite(parsed.value) : parsed.issue.received === text,
        ).toBe(true);
      }),
    );
  });
});
