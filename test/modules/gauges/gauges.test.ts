// What no formula says, on rows that one can count by hand.

import { zoneOf } from '../../../src/google/zone';
import { instantAt, parseWorkTime } from '../../../src/kernel/time/work-time';
import { answersOf } from '../../../src/modules/gauges/answers';
import { cycleDays } from '../../../src/modules/gauges/cycle';
import { overdueDebt } from '../../../src/modules/gauges/debts';
import { targetsOf } from '../../../src/modules/gauges/goal-targets';
import { lifetimeOf } from '../../../src/modules/gauges/lifetime';
import { paidOnTime } from '../../../src/modules/gauges/paid-on-time';
import { qualityOf } from '../../../src/modules/gauges/quality';
import { aDay } from '../../support/morning';

const zone = zoneOf('Asia/Tashkent');
const work = parseWorkTime({ workDays: '1-6', workHours: '09:00-18:00', holidays: '08.03' });
const at = (day: string, hours: number, minutes = 0): number => instantAt(aDay(day), hours * 60 + minutes, zone);
const MS_PER_DAY = 86_400_000;

describe('answers to leads', () => {
  const MARCH = { from: aDay('2026-03-01'), until: aDay('2026-04-01') };
  const lead = (arrivedAt: number | null, firstReplyAt: number | null) => ({ arrivedAt, firstReplyAt });

  it('are counted in working time: neither a night, nor a Sunday, nor a holiday', () => {
    const deals = [
      // Saturday the 7th at 17:50; Sunday is also a holiday; Monday at 9:20: 10 + 20.
      lead(at('2026-03-07', 17, 50), at('2026-03-09', 9, 20)),
      // On one day: 2 hours.
      lead(at('2026-03-10', 10), at('2026-03-10', 12)),
      // In the night until the morning: 5.
      lead(at('2026-03-11', 3), at('2026-03-11', 9, 5)),
    ];

    // Of 5, 30 and 120 the middle is 30; nine tenths of the way from the first to the last: 30 + 0.8 x 90.
    expect(answersOf(deals, MARCH, { work, zone })).toEqual({ median: 30, p90: 102, never: 0 });
  });

  it('that never came are counted apart, and what was typed in during a call is none', () => {
    const deals = [
      lead(at('2026-03-02', 10), null),
      lead(null, at('2026-03-02', 10)),
      lead(at('2026-02-28', 10), null),
    ];

    expect(answersOf(deals, MARCH, { work, zone })).toEqual({ median: null, p90: null, never: 1 });
  });
});

describe('the days of a cycle', () => {
  const now = at('2026-03-17', 12);
  const won = (days: number, ago = 1) => ({
    createdAt: now - (days + ago) * MS_PER_DAY,
    wonAt: now - ago * MS_PER_DAY,
  });

  it('are those within which four of five won leads were won', () => {
    // The far fifth of 1, 2, 3, 10 and 40 begins at 10 + 0.2 x 30.
    expect(
      cycleDays(
        [1, 2, 3, 10, 40].map((days) => won(days)),
        now,
      ),
    ).toBe(16);
  });

  it('are thirty while fewer than five were won in two years, and never none', () => {
    expect(cycleDays([won(3), won(3), won(3), won(3), won(3, 800)], now)).toBe(30);
    expect(
      cycleDays(
        [0, 0, 0, 0, 0].map((days) => won(days)),
        now,
      ),
    ).toBe(1);
  });
});

describe('overdue debt', () => {
  it('is what fell due before today, at rates, by the days of the oldest', () => {
    const due = (customerId: string, day: string, left: number | null, currency = '') => ({
      ...{ customerId, due: day, left, currency },
    });
    const dues = [
      due('M-1', '2026-03-10', 100),
      due('M-1', '2026-03-16', 50.5),
      due('M-2', '2026-03-16', 2, 'USD'),
      due('M-3', '2026-03-17', 900),
      due('M-4', '2026-01-01', 0),
      due('M-5', '', 70),
      due('M-6', '2026-03-01', 5, 'GEL'),
    ];
    const rates: Readonly<Record<string, number>> = { '': 1, USD: 12_000 };

    // 100 + 50.5 + 2 x 12,000; of GEL nobody knows a rate, but that somebody owes it for 16 days.
    expect(overdueDebt(dues, aDay('2026-03-17'), (currency) => rates[currency] ?? 0)).toEqual({
      amount: 24_150.5,
      debtors: 3,
      oldest: 16,
    });
  });
});

describe('the worth of a customer', () => {
  const today = aDay('2026-03-17');
  const sale = (customerId: string, date: string, profit: number | null) => ({
    ...{ customerId, date, profit, nextOn: '2999-12-31' },
  });

  it('is the profit a buyer so far, and profit an order x orders a year x years', () => {
    const sales = [
      sale('M-1', '2025-01-10', 100),
      sale('M-1', '2025-06-01', 50),
      sale('M-1', '2026-01-01', null),
      sale('M-2', '2026-02-01', 30),
      sale('', '2026-02-01', 999),
    ];

    // To date (100 + 50 + 30) / 2. Expected (180 / 3) x (3 orders of 2 buyers in twelve months) x 3 years.
    expect(lifetimeOf(sales, { today, years: 3 })).toEqual({ toDate: 90, expected: 60 * (3 / 2) * 3 });
  });

  it('is not expected of a firm that has sold for less than a year', () => {
    expect(lifetimeOf([sale('M-1', '2026-01-10', 10)], { today, years: 3 })).toEqual({ toDate: 10, expected: null });
    expect(lifetimeOf([], { today, years: 3 })).toEqual({ toDate: null, expected: null });
  });
});

describe('payments on time', () => {
  const of = { customerId: 'M-1', currency: '' };
  const span = { from: '2026-01-01', until: '2026-04-01' };

  it('are dues by whose day as much was paid as all dues until then ask for', () => {
    const dues = [
      { ...of, due: '2026-01-31', amount: 100 },
      { ...of, due: '2026-02-28', amount: 100 },
      { ...of, due: '2026-03-31', amount: 100 },
    ];
    const payments = [
      { ...of, date: '2026-01-31', amount: 100 },
      { ...of, date: '2026-03-01', amount: 100 },
      { ...of, date: '2026-03-30', amount: 100 },
      { ...of, customerId: 'M-2', date: '2026-01-01', amount: 900 },
    ];

    // January and March; February came a day late.
    expect(paidOnTime({ dues, payments }, span)).toBe(2 / 3);
    expect(paidOnTime({ dues: [], payments }, span)).toBeNull();
  });
});

describe('the quality of rows', () => {
  const customer = { id: 'M-1', contact: '+998 90 123 45 67', email: '', source: 'Instagram', responsible: 'Aziz' };
  const deal = { customerId: 'M-1', stage: 'Taklif', responsible: 'Aziz', nextContact: '2026-03-20', isOpen: true };
  const lists = { stages: ['Taklif'], staff: ['Aziz', 'Malika'] };

  it('is the share of those that lack nothing, and names what is lacking most', () => {
    const customers = [
      customer,
      { ...customer, id: 'M-2', contact: '', email: 'a@b.uz' },
      { ...customer, id: 'M-3', contact: '12' },
      { ...customer, id: 'M-4', contact: '901234567', source: '' },
    ];
    const deals = [
      deal,
      { ...deal, nextContact: '' },
      { ...deal, nextContact: '', isOpen: false },
      { ...deal, stage: 'Nomaʼlum', responsible: 'Begona', customerId: 'M-9', nextContact: '' },
    ];

    // Fine: two customers and two deals of eight rows.
    expect(qualityOf({ customers, deals, ...lists })).toEqual({
      share: 4 / 8,
      lacks: [
        { lack: 'nextStep', count: 2 },
        { lack: 'reach', count: 1 },
        { lack: 'source', count: 1 },
        { lack: 'owner', count: 1 },
        { lack: 'twice', count: 1 },
        { lack: 'stage', count: 1 },
        { lack: 'customer', count: 1 },
      ],
    });
  });

  it('asks nobody who works alone whose a row is, and says nothing of no rows', () => {
    const alone = { ...lists, staff: ['Aziz'] };

    expect(qualityOf({ customers: [{ ...customer, responsible: '' }], deals: [], ...alone }).share).toBe(1);
    expect(qualityOf({ customers: [], deals: [], ...alone })).toEqual({ share: null, lacks: [] });
  });
});

describe('the target of a goal', () => {
  const goal = { figure: 'Konversiya', segment: '', change: null, target: null };
  const baseline = (figure: string) => (figure === 'conversion' ? 0.3 : null);

  it('is relative to the baseline, or a number of its own', () => {
    const goals = [
      { ...goal, change: 0.15 },
      { ...goal, figure: 'Savdo', target: 50_000_000 },
      { ...goal, figure: 'Доля вернувшихся', segment: 'B2B', target: 0.75 },
      { ...goal, figure: 'Javob vaqti', change: -0.3 },
      { ...goal, figure: 'Omad', target: 7 },
    ];

    // +15 % of 30 % is 34.5 %; of an answer's time nobody knows the baseline yet.
    expect([...targetsOf(goals, baseline)]).toEqual([
      ['conversion', { all: expect.closeTo(0.345, 12) }],
      ['sales', { all: 50_000_000 }],
      ['retention', { b2b: 0.75 }],
    ]);
  });
});
