// Schedules: parts that make up what is owed to the tiyin.

import fc from 'fast-check';
import { createTexts } from '../../../src/kernel/i18n/texts';
import { fromMinor } from '../../../src/kernel/money';
import { type Day, parseDay } from '../../../src/kernel/time/day';
import { balancesOf } from '../../../src/modules/payments/balances';
import { equalParts, ownParts, type Schedule, withPaidPart } from '../../../src/modules/payments/schedule';
import { paymentsTexts } from '../../../src/modules/payments/texts';
import { aDue, aPayment, aSale, rowsOf } from './a-ledger';

/** "2026-01-31 34" or the keys of what is wrong. */
function told(schedule: Schedule): string[] {
  if (!schedule.ok) return schedule.issues.map(({ field, text }) => `${field} ${text}`);
  return schedule.parts.map(({ due, amount }) => `${due} ${fromMinor(amount)}`);
}

describe('equal parts', () => {
  it('are a month apart, at the end of shorter months, and the first has what the division leaves', () => {
    expect(told(equalParts({ owed: 10_000, count: 3, first: '31.01.2026' }))).toEqual([
      '2026-01-31 34',
      '2026-02-28 33',
      '2026-03-31 33',
    ]);
  });

  it('are of whole units, with the tiyins in the first', () => {
    expect(told(equalParts({ owed: 10_050, count: 4, first: '2026-06-10' }))).toEqual([
      '2026-06-10 25.5',
      '2026-07-10 25',
      '2026-08-10 25',
      '2026-09-10 25',
    ]);
  });

  it('of less than a unit are of tiyins', () => {
    expect(told(equalParts({ owed: 101, count: 2, first: '2026-06-10' }))).toEqual([
      '2026-06-10 0.51',
      '2026-07-10 0.5',
    ]);
  });

  it('may be one', () => {
    expect(told(equalParts({ owed: 10_050, count: 1, first: '2026-06-10' }))).toEqual(['2026-06-10 100.5']);
  });

  it('make up what is owed, and none is zero or below', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 1e12 }), fc.integer({ min: 1, max: 60 }), (owed, count) => {
        const schedule = equalParts({ owed, count, first: '2026-08-31' });
        const amounts = schedule.ok ? schedule.parts.map(({ amount }) => amount) : [];

        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(owed);
        expect([amounts.length, Math.min(...amounts) > 0]).toEqual([count, true]);
      }),
    );
  });

  it.each<[string, Parameters<typeof equalParts>[0], string[]]>([
    ['none', { owed: 100, count: 0, first: '2026-06-10' }, ['count err.dueCount']],
    ['a half', { owed: 100, count: 1.5, first: '2026-06-10' }, ['count err.dueCount']],
    ['more than sixty', { owed: 100, count: 61, first: '2026-06-10' }, ['count err.dueCount']],
    ['no day', { owed: 100, count: 2, first: '31.02.2026' }, ['first err.date']],
    ['more parts than tiyins', { owed: 2, count: 3, first: '2026-06-10' }, ['count err.dueTiny']],
    ['nothing owed, and no day', { owed: 0, count: 2, first: '' }, ['saleId err.nothingOwed', 'first err.date']],
  ])('are refused for %s', (_, asked, issues) => {
    expect(told(equalParts(asked))).toEqual(issues);
  });
});

describe('own parts', () => {
  const sale = { owed: 150_000_000, currency: '', home: 'UZS', soldOn: '2026-06-01' };

  it('are taken as they were typed, and put in the order of their days', () => {
    const parts = [
      { date: '01.08.2026', amount: '1 mln' },
      { date: '2026-06-01', amount: "500 ming so'm" },
    ];

    expect(told(ownParts({ ...sale, parts }))).toEqual(['2026-06-01 500000', '2026-08-01 1000000']);
  });

  it('may name the currency of the sale', () => {
    const parts = [{ date: '2026-07-01', amount: '$300' }];

    expect(told(ownParts({ ...sale, owed: 30_000, currency: 'USD', parts }))).toEqual(['2026-07-01 300']);
  });

  it.each<[string, { date: string; amount: string }[], string[]]>([
    ['too little', [{ date: '2026-07-01', amount: '1 mln' }], ['parts err.dueSumShort']],
    ['too much', [{ date: '2026-07-01', amount: '2 mln' }], ['parts err.dueSumOver']],
    ['no part', [], ['parts err.dueCount']],
    ['another currency', [{ date: '2026-07-01', amount: '$100' }], ['amount err.dueCurrency']],
    ['a day before the sale', [{ date: '2026-05-31', amount: '1,5 mln' }], ['date err.dueBeforeSale']],
    [
      'no day, no amount and nothing',
      [
        { date: 'ertaga', amount: '1 mln' },
        { date: '2026-07-01', amount: 'on ming' },
        { date: '2026-07-01', amount: '0' },
        { date: '2026-07-01', amount: '' },
      ],
      ['date err.date', 'amount err.amount', 'amount err.amount', 'amount err.amount'],
    ],
    ['too many parts', Array.from({ length: 61 }, () => ({ date: '2026-07-01', amount: '1' })), ['parts err.dueCount']],
  ])('are refused for %s', (_, parts, issues) => {
    expect(told(ownParts({ ...sale, parts }))).toEqual(issues);
  });

  it('say how much is missing, in a sentence of each language', () => {
    const schedule = ownParts({ ...sale, parts: [{ date: '2026-07-01', amount: '1 mln' }] });
    const [wrong] = schedule.ok ? [] : schedule.issues;
    const say = (['uz', 'ru', 'en'] as const).map((language) =>
      createTexts([paymentsTexts], language)(wrong?.text ?? '', wrong?.params).replace(/\u00a0/g, ' '),
    );

    expect(say).toEqual([
      'Qismlar yigʻindisi 1 000 000, qarz esa 1 500 000. Yetmayapti: 500 000.',
      'Сумма частей 1 000 000, а долг 1 500 000. Не хватает: 500 000.',
      'The parts come to 1 000 000, the debt is 1 500 000. Still missing: 500 000.',
    ]);
  });

  it('of nothing are refused', () => {
    expect(told(ownParts({ ...sale, owed: 0, parts: [] }))).toEqual(['saleId err.nothingOwed']);
  });
});

describe('what was paid before a schedule', () => {
  it('is the first part, on the day of the sale, so that it covers none of the others, whatever the term', () => {
    const soldOn: Day = parseDay('2026-06-01') ?? fail();
    const parts = equalParts({ owed: 6_000, count: 2, first: '2026-06-15' });
    const dues = withPaidPart(parts.ok ? parts.parts : [], 4_000, soldOn).map(({ due, amount }, index) =>
      aDue({ id: `G-${index}`, due, amount: fromMinor(amount) }),
    );

    const rows = rowsOf({ sales: [aSale()], payments: [aPayment({ amount: 40 })], dues });
    const [account] = balancesOf(rows, { termDays: () => 30 });

    expect(account?.sales[0]?.dues.map(({ due, left }) => [due, left])).toEqual([
      ['2026-06-01', 0],
      ['2026-06-15', 3_000],
      ['2026-07-15', 3_000],
    ]);
  });

  it('is no part where nothing was paid', () => {
    expect(withPaidPart([], 0, parseDay('2026-06-01') ?? fail())).toEqual([]);
  });
});

function fail(): never {
  throw new Error('No day.');
}
