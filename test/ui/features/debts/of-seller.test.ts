// The debts of one person's sales, out of all debts.

import type { Debtor, DebtsView, SellerDebts } from '../../../../src/modules/debts/view';
import { agesOf, debtsOf, sellersIn } from '../../../../ui/features/debts/of-seller';

const BUCKETS = { notDue: 0, week: 0, month: 0, twoMonths: 0, older: 0 };

function aSeller(responsible: string, total: number, currency = ''): SellerDebts {
  return { responsible, currency, total, overdue: total, buckets: { ...BUCKETS, week: total } };
}

function aDebtor(customerId: string, sales: readonly [responsible: string, left: number, late: number][]): Debtor {
  return {
    ...{ customerId, name: customerId, contact: '', telegram: '', currency: '', overdue: 0, oldestDue: '' },
    ...{ promised: '', promiseBroken: false, late: Math.max(...sales.map(([, , late]) => late)) },
    balance: sales.reduce((sum, [, left]) => sum + left, 0),
    sales: sales.map(([responsible, left, late], index) => {
      return { saleId: `S-${index}`, date: '', product: '', due: '', responsible, left, late };
    }),
  };
}

const VIEW: DebtsView = {
  ...{
    today: '2026-03-02',
    currency: '',
    total: 600.3,
    overdue: 600.3,
    buckets: BUCKETS,
    others: [aSeller('', 5, 'USD')],
  },
  sellers: [aSeller('Dilnoza', 600, ''), aSeller('Aziz', 0.3), aSeller('Dilnoza', 5, 'USD'), aSeller('', 7, 'USD')],
  debtors: [
    aDebtor('M-1', [
      ['Dilnoza', 500, 3],
      ['Aziz', 0.1, 40],
      ['Aziz', 0.2, 9],
    ]),
    aDebtor('M-2', [['Dilnoza', 100, 1]]),
  ],
};

it('names each person once, nobody among them', () => {
  expect(sellersIn(VIEW)).toEqual(['Dilnoza', 'Aziz', '']);
});

it('shows all while nobody is chosen, and where the chosen one has none any more', () => {
  expect([debtsOf(VIEW, null), debtsOf(VIEW, 'Jasur')]).toEqual([VIEW, VIEW]);
});

it('shows of each debtor only what that person sold, to the tiyin, and how late it is', () => {
  const { debtors, total, others } = debtsOf(VIEW, 'Aziz');

  expect([total, others]).toEqual([0.3, []]);
  expect(debtors.map(({ customerId, balance, late, sales }) => [customerId, balance, late, sales.length])).toEqual([
    ['M-1', 0.3, 40, 2],
  ]);
});

it('keeps the currencies of a person apart, the firm’s own first', () => {
  expect(debtsOf(VIEW, 'Dilnoza')).toMatchObject({ total: 600, currency: '', others: [{ total: 5, currency: 'USD' }] });
  expect(debtsOf(VIEW, '')).toMatchObject({ total: 7, currency: 'USD', others: [], debtors: [] });
});

it('tells only the ages in which there is something', () => {
  const seller = { ...aSeller('Aziz', 3), buckets: { ...BUCKETS, notDue: 9, week: 1, older: 2 } };

  expect(agesOf(seller, (amount) => `${amount}!`)).toEqual(['1–7: 1!', '60+: 2!']);
});
