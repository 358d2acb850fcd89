// How late debts are, and what became of promises.

import { type Day, parseDay } from '../../../src/kernel/time/day';
import { ageingBy, bucketOf, bucketsOf, daysLate, debtsOf, promiseOf } from '../../../src/modules/payments/ageing';
import { balancesOf } from '../../../src/modules/payments/balances';
import { debtorsOf } from '../../../src/modules/payments/debtors';
import { aDue, aPayment, aSale, rowsOf } from './a-ledger';

const TODAY: Day = parseDay('2026-06-10') ?? fail();

function fail(): never {
  throw new Error('No day.');
}

/** Two sales of one seller to two customers, and one of another seller; the first is due in parts. */
const rows = rowsOf({
  sales: [
    aSale({ amount: 300, responsible: 'Nodira' }),
    aSale({ id: 'S-2', customerId: 'M-2', date: '2026-03-01', amount: 50, responsible: 'Nodira' }),
    aSale({ id: 'S-3', date: '2026-05-20', amount: 80, responsible: 'Aziz' }),
  ],
  dues: [
    aDue({ amount: 100, due: '2026-06-09', promised: '2026-06-09' }),
    aDue({ id: 'G-2', amount: 200, due: '2026-06-10', promised: '2026-06-10' }),
  ],
  payments: [aPayment({ amount: 30 })],
});
const debts = debtsOf(balancesOf(rows), TODAY);

describe('a debt', () => {
  it.each([
    ['2026-06-11', 0, 'notDue'],
    ['2026-06-10', 0, 'notDue'],
    ['2026-06-09', 1, 'week'],
    ['2026-06-03', 7, 'week'],
    ['2026-06-02', 8, 'month'],
    ['2026-05-11', 30, 'month'],
    ['2026-05-10', 31, 'twoMonths'],
    ['2026-04-11', 60, 'twoMonths'],
    ['2026-04-10', 61, 'older'],
    ['', 0, 'notDue'],
  ])('due on %j is %i days late on the 10th of June', (due, late, bucket) => {
    expect([daysLate(due, TODAY), bucketOf(daysLate(due, TODAY))]).toEqual([late, bucket]);
  });

  it('is told part by part, with what is left of each', () => {
    const facts = debts.map(({ saleId, dueId, left, late }) => [saleId, dueId, left, late]);

    expect(facts).toEqual([
      ['S-3', '', 8_000, 21],
      ['S-1', 'G-1', 7_000, 1],
      ['S-1', 'G-2', 20_000, 0],
      ['S-2', '', 5_000, 101],
    ]);
  });

  it('of money that was paid back beyond what came in is due since the last refund', () => {
    const payments = [
      aPayment({ saleId: '', amount: -5, date: '2026-05-30' }),
      aPayment({ id: 'T-2', saleId: '', amount: -5, date: '2026-06-08' }),
      aPayment({ id: 'T-3', saleId: '', amount: -5, date: '2026-05-01' }),
      aPayment({ id: 'T-4', saleId: '', amount: 5, date: '2026-06-09' }),
    ];

    expect(debtsOf(balancesOf(rowsOf({ payments })), TODAY)).toEqual([
      {
        customerId: 'M-1',
        currency: '',
        saleId: '',
        dueId: '',
        responsible: '',
        due: '2026-06-08',
        promised: '',
        left: 1_000,
        late: 2,
      },
    ]);
  });

  it('adds up by how late it is', () => {
    expect(bucketsOf(debts)).toEqual({ notDue: 20_000, week: 7_000, month: 8_000, twoMonths: 0, older: 5_000 });
  });
});

describe('a promise', () => {
  it.each([
    ['without a day', '', 50, ''],
    ['of tomorrow', '2026-06-11', 50, 'open'],
    ['of today', '2026-06-10', 50, 'open'],
    ['of yesterday', '2026-06-09', 50, 'broken'],
    ['of which nothing is left', '2026-06-09', 0, 'kept'],
  ])('%s is what it is', (_, promised, left, expected) => {
    expect(promiseOf({ promised, left }, TODAY)).toBe(expected);
  });
});

describe('the ageing', () => {
  const nothing = { currency: '', promised: '', isPromiseBroken: false };

  it('by customer has the largest overdue first, and what became of the promises', () => {
    expect(ageingBy('customerId', debts, TODAY)).toEqual([
      {
        key: 'M-1',
        currency: '',
        total: 35_000,
        overdue: 15_000,
        buckets: { notDue: 20_000, week: 7_000, month: 8_000, twoMonths: 0, older: 0 },
        late: 21,
        oldestDue: '2026-05-20',
        promised: '2026-06-10',
        isPromiseBroken: true,
      },
      {
        ...nothing,
        key: 'M-2',
        total: 5_000,
        overdue: 5_000,
        buckets: { notDue: 0, week: 0, month: 0, twoMonths: 0, older: 5_000 },
        late: 101,
        oldestDue: '2026-03-01',
      },
    ]);
  });

  it('by seller and by sale counts every part once', () => {
    const totals = (['responsible', 'saleId'] as const).map((key) =>
      ageingBy(key, debts, TODAY).map((ageing) => [ageing.key, ageing.overdue, ageing.total]),
    );

    expect(totals).toEqual([
      [
        ['Nodira', 12_000, 32_000],
        ['Aziz', 8_000, 8_000],
      ],
      [
        ['S-3', 8_000, 8_000],
        ['S-1', 7_000, 27_000],
        ['S-2', 5_000, 5_000],
      ],
    ]);
  });

  it('keeps currencies apart', () => {
    const sales = [aSale({ currency: 'USD' }), aSale({ id: 'S-2' })];

    const ageing = ageingBy('customerId', debtsOf(balancesOf(rowsOf({ sales })), TODAY), TODAY);

    expect(ageing.map(({ currency, total }) => [currency, total])).toEqual([
      ['', 10_000],
      ['USD', 10_000],
    ]);
  });
});

describe('who owes', () => {
  it('is told with what is left of each sale, the earliest due first', () => {
    const [first] = debtorsOf(balancesOf(rows), TODAY);

    expect([first?.customerId, first?.balance, first?.sales]).toEqual([
      'M-1',
      35_000,
      [
        { saleId: 'S-3', date: '2026-05-20', left: 8_000, due: '2026-05-20' },
        { saleId: 'S-1', date: '2026-06-01', left: 27_000, due: '2026-06-09' },
      ],
    ]);
  });

  it('is asked first for what is due first, be it of a newer sale', () => {
    const sales = [aSale(), aSale({ id: 'S-2', date: '2026-06-02' })];
    const dues = [aDue({ due: '2026-07-01' })];

    const [first] = debtorsOf(balancesOf(rowsOf({ sales, dues })), TODAY);

    expect([first?.oldestDue, first?.sales.map(({ saleId }) => saleId)]).toEqual(['2026-06-02', ['S-2', 'S-1']]);
  });

  it('is nobody who paid, has credit, or of whom nobody said how they paid', () => {
    const sales = [aSale(), aSale({ id: 'S-2', customerId: 'M-2', payment: '' })];

    expect(debtorsOf(balancesOf(rowsOf({ sales, payments: [aPayment({ amount: 150 })] })), TODAY)).toEqual([]);
  });
});
