// The numbers of a report, counted by hand.

import { zoneOf } from '../../../src/google/zone';
import { instantAt } from '../../../src/kernel/time/work-time';
import { figuresOf, isWorthAReport, type Period, type ReportRows } from '../../../src/modules/report/index';
import { aDay, aDeal, aStage } from '../../support/morning';
import { aCustomer } from '../today/a-customer';

const zone = zoneOf('Asia/Tashkent');
const at = (day: string, minutes = 600): number => instantAt(aDay(day), minutes, zone);
/** Monday the 8th to Sunday the 14th, against the week before. */
const WEEK: Period = {
  kind: 'week',
  previous: aDay('2026-06-01'),
  from: aDay('2026-06-08'),
  before: aDay('2026-06-15'),
};

function aSale(sale: Partial<ReportRows['sales'][number]>): ReportRows['sales'][number] {
  return {
    id: 'S-1',
    customerId: 'M-1',
    date: '',
    createdAt: null,
    amount: 100,
    returned: null,
    currency: '',
    payment: 'cash',
    ...sale,
  };
}

function aPayment(date: string, amount: number, saleId = ''): ReportRows['payments'][number] {
  return { id: `T-${date}`, customerId: 'M-1', saleId, date, amount, currency: '' };
}

const NOTHING: ReportRows = {
  ...{ sales: [], payments: [], dues: [], deals: [], customers: [], zone, home: 'UZS', rates: new Map(), plan: null },
  stages: [aStage({ label: 'Yangi', key: 'new', order: 1 }), aStage({ order: 2 })],
};
const count = (rows: Partial<ReportRows>, period = WEEK) => figuresOf({ ...NOTHING, ...rows }, period);

describe('figuresOf', () => {
  it('counts sales without what came back, and money that came, in the week and in the one before', () => {
    const sales = [
      aSale({ id: 'S-1', date: '2026-06-07', amount: 50 }),
      aSale({ id: 'S-2', date: '2026-06-08', amount: 100, responsible: 'Olim' }),
      aSale({ id: 'S-3', date: '2026-06-14', amount: 200, returned: 30, responsible: 'Malika' }),
      aSale({ id: 'S-4', date: '2026-06-15', amount: 999 }),
    ];
    const payments = [
      aPayment('2026-06-07', 40),
      aPayment('2026-06-10', 90),
      aPayment('2026-06-14', -10),
      aPayment('2026-06-15', 5),
    ];

    const { figures, sellers } = count({ sales, payments });

    expect([figures.sales, figures.cashIn]).toEqual([
      { now: 270, before: 50 },
      { now: 80, before: 40 },
    ]);
    expect(sellers).toEqual([
      { name: 'Malika', amount: 170, count: 1 },
      { name: 'Olim', amount: 100, count: 1 },
    ]);
  });

  it('counts customers, leads, and what was won and lost, by the day on the wall', () => {
    const customers = [
      aCustomer({ firstSale: '2026-06-08' }),
      aCustomer({ firstSale: '2026-06-07' }),
      aCustomer({ createdAt: at('2026-06-08') }),
    ];
    const deals = [
      aDeal({ createdAt: at('2026-06-14', 1_439), wonAt: at('2026-06-14') }),
      aDeal({ createdAt: at('2026-06-15', 0), lostAt: at('2026-06-09') }),
      aDeal({ createdAt: at('2026-06-03'), lostAt: at('2026-06-10') }),
      aDeal({ createdAt: at('2026-06-03'), lostAt: at('2026-06-11') }),
    ];

    const { figures } = count({ customers, deals });

    expect(figures).toMatchObject({
      newCustomers: { now: 1, before: 1 },
      leads: { now: 1, before: 2 },
      won: { now: 1, before: 0 },
      lost: { now: 3, before: 0 },
      winRate: { now: 25, before: null },
    });
  });

  it('says what was overdue when the period ended, and when it began', () => {
    const sales = [aSale({ id: 'S-1', date: '2026-05-01', amount: 500, payment: 'credit' })];
    const dues = [
      { id: 'D-1', saleId: 'S-1', amount: 200, due: '2026-06-05', promised: '' },
      { id: 'D-2', saleId: 'S-1', amount: 300, due: '2026-06-10', promised: '' },
    ];

    const owed = (payments: ReportRows['payments']) => count({ sales, dues, payments }).figures.overdueDebt;

    expect(owed([])).toEqual({ now: 500, before: 200 });
    expect(owed([aPayment('2026-06-09', 250, 'S-1')])).toEqual({ now: 250, before: 200 });
    expect(owed([aPayment('2026-06-15', 250, 'S-1')])).toEqual({ now: 500, before: 200 });
  });

  it('reckons in the firm’s currency, at the rates of the settings: what has none counts as nothing', () => {
    const date = '2026-06-08';
    const rates = new Map([['USD', 12_000]]);
    const sales = [
      aSale({ id: 'S-1', date, amount: 500, currency: 'uzs' }),
      aSale({ id: 'S-2', date, amount: 3, returned: 1, currency: 'USD', payment: 'credit' }),
      aSale({ id: 'S-3', date, amount: 70, currency: 'EUR' }),
    ];
    const payments = [{ ...aPayment(date, 0.5), currency: '$' }, aPayment(date, 40)];
    const dues = [{ id: 'D-1', saleId: 'S-2', amount: 2, due: '2026-06-10', promised: '' }];

    const { figures, sellers } = count({ sales, payments, dues, rates });

    expect([figures.sales.now, figures.cashIn.now, figures.overdueDebt.now]).toEqual([24_500, 6_040, 18_000]);
    expect(sellers).toMatchObject([{ amount: 24_500, count: 3 }]);
  });

  it('holds what was sold since the month began against its plan', () => {
    const sales = ['2026-05-31', '2026-06-01', '2026-06-14', '2026-06-15'].map((date) => aSale({ id: date, date }));

    expect(count({ sales, plan: 400 }).plan).toEqual({ plan: 400, sold: 200 });
    expect(count({ sales }).plan).toBeNull();
  });

  it('finds the stage from which most was lost, and why', () => {
    const lost = (id: string, reached: number, amount: number, lossReason = '') =>
      aDeal({ id, reached, amount, lossReason, lostAt: at('2026-06-09') });
    const deals = [
      lost('B-1', 1, 900),
      lost('B-2', 2, 5, 'Narx qimmat'),
      lost('B-3', 2, 7, 'Javob bermadi'),
      lost('B-4', 2, 1, 'Narx qimmat'),
      { ...lost('B-5', 1, 1), lostAt: at('2026-06-07', 1_439) },
      { ...lost('B-6', 2, 1), lostAt: at('2026-06-15', 0) },
    ];

    expect(count({ deals }).leak).toEqual({ stage: 'Taklif', count: 3, of: 4, amount: 13, reason: 'Narx qimmat' });
    expect(count({}).leak).toBeNull();
  });

  it('is no report where nothing happened, in the period nor before', () => {
    expect([isWorthAReport(count({})), isWorthAReport(count({ sales: [aSale({ date: '2026-06-02' })] }))]).toEqual([
      false,
      true,
    ]);
  });
});
