// Amounts as people type them.

import fc from 'fast-check';
import { fromMinor, parseAmount, parseMoney, printMinor, toMinor } from '../../src/kernel/money';

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
    ['1 mln 200 ming', 1_200_000],
    ['1,5 mln 20 ming soʻm', 1_520_000],
    ['500 минг сўм', 500_000],
    ['90 000 som', 90_000],
    ['0', 0],
  ])('reads %j as %j', (text, amount) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: amount });
  });

  it.each([
    '-5',
    'on ming',
    '12 mlnn',
    '1..5',
    '1.5.5',
    '=1+1',
    '1e9',
    '99999999999999',
    'soʻm',
    '$300',
    '200 ming 1 mln',
    '1 mln 2 mln',
    '1 mln 500',
    '0 mln 500',
  ])('refuses %j with a sentence about the amount', (text) => {
    expect(parseAmount(text)).toEqual({ ok: false, issue: { field: 'amount', received: text, text: 'err.amount' } });
  });

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

describe('parseMoney', () => {
  it.each([
    ['$300', 300, 'USD'],
    ['$ 1,200.50', 1_200.5, 'USD'],
    ['300$', 300, 'USD'],
    ['300 usd', 300, 'USD'],
    ['USD 300', 300, 'USD'],
    ['300 dollar', 300, 'USD'],
    ['1,5 ming $', 1_500, 'USD'],
    ['$2k', 2_000, 'USD'],
    ['100 у.е.', 100, 'USD'],
    ['€250', 250, 'EUR'],
    ['250 yevro', 250, 'EUR'],
    ['5 000 ₽', 5_000, 'RUB'],
    ['5 тыс руб.', 5_000, 'RUB'],
    ['5000 rub', 5_000, 'RUB'],
    ['12 mln', 12_000_000, ''],
    ['500 ming', 500_000, ''],
    ["1,5 mln so'm", 1_500_000, ''],
    ["2mlnso'm", 2_000_000, ''],
    ['800 000 UZS', 800_000, ''],
    ['soʻm 5000', 5_000, ''],
  ])('reads %j as %d of %j', (text, amount, currency) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: { amount, currency } });
  });

  it('answers the currency that the firm reckons in as its own, and soʻm as a foreign one there', () => {
    expect([parseMoney('$300', 'USD'), parseMoney("2 mln so'm", 'USD'), parseMoney('300', 'USD')]).toEqual([
      { ok: true, value: { amount: 300, currency: '' } },
      { ok: true, value: { amount: 2_000_000, currency: 'UZS' } },
      { ok: true, value: { amount: 300, currency: '' } },
    ]);
  });

  it('takes a blank for no amount', () => {
    expect(parseMoney('  ')).toEqual({ ok: true, value: null });
  });

  it.each(['$300 usd', '$', '300 tugrik', '-$5', '$-5', '$=1', '300 $$'])('refuses %j', (text) => {
    expect(parseMoney(text)).toEqual({ ok: false, issue: { field: 'amount', received: text, text: 'err.amount' } });
  });

  it('answers any text with an amount of at most two decimals or an issue, and never throws', () => {
    const typed = fc.array(fc.constantFrom('1', '2', '5', '0', ' ', ',', '.', 'mln', 'ming', '$', 'usd', "so'm", '-'));
    fc.assert(
      fc.property(
        typed.map((parts) => parts.join('')),
        (text) => {
          const parsed = parseMoney(text);
          const amount = parsed.ok ? (parsed.value?.amount ?? 0) : 0;

          expect([amount, amount >= 0]).toEqual([fromMinor(toMinor(amount)), true]);
        },
      ),
    );
  });
});

describe('minor units', () => {
  it.each([
    [null, 0],
    [0, 0],
    [-0, 0],
    [0.29, 29],
    [1.005, 101],
    [-1.005, -101],
    [4.35, 435],
    [-0.001, 0],
    [1e-7, 0],
    [1e13, 1e15],
  ])('of %p are %p', (amount, minor) => {
    expect(toMinor(amount)).toBe(minor);
  });

  it('lead back to the very amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (minor) => {
        expect(toMinor(fromMinor(minor))).toBe(minor);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('are none of %p', (amount) => {
    expect(() => toMinor(amount)).toThrow('No amount of money');
  });

  it.each([
    [123_456_750, '1 234 567,50'],
    [123_456_700, '1 234 567'],
    [-5, '−0,05'],
    [0, '0'],
  ])('%p are printed as %j', (minor, printed) => {
    expect(printMinor(minor).replace(/\u00a0/g, ' ')).toBe(printed);
  });
});
