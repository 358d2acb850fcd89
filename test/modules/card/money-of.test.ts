// What the card shows of a customer's money, from the figures beside sales and customers.

import type { CardCustomer, SaleRow } from '../../../src/modules/card/card-tables';
import { moneyOf } from '../../../src/modules/card/money-of';

const SALE: SaleRow = {
  id: 'S-1',
  date: '2026-03-01',
  product: 'Shkaf',
  amount: 1_000_000,
  responsible: '',
  customerId: 'M-1',
  returned: null,
  currency: '',
  balance: null,
  dueOn: '',
  dealId: '',
  deliverBy: '',
  deliveredAt: '',
  rating: null,
};
const aSale = (fields: Partial<SaleRow>): SaleRow => ({ ...SALE, ...fields });

function moneyAfter(sales: readonly SaleRow[], balance: number | null = null) {
  // The one field of a customer that counts here.
  return moneyOf({ customer: { balance } as CardCustomer, sales });
}

it('shows the balance of the customer, credit as well', () => {
  const owed = aSale({ balance: 300_000, dueOn: '2026-04-01' });

  expect([moneyAfter([owed], 250_000).balance, moneyAfter([owed], -5).balance]).toEqual([250_000, -5]);
});

it('adds up what is left of the sales where nobody has reckoned the balance yet, to the tiyin', () => {
  const sales = [
    aSale({ id: 'S-1', balance: 0.1 }),
    aSale({ id: 'S-2', balance: 0.2 }),
    aSale({ id: 'S-3', balance: 500, currency: 'USD' }),
    aSale({ id: 'S-4', balance: -7 }),
  ];

  expect(moneyAfter(sales).balance).toBe(0.3);
});

it('names the earliest due of what is owed', () => {
  const sales = [
    aSale({ balance: 5, dueOn: '2026-05-01' }),
    aSale({ balance: 5, dueOn: '2026-04-01' }),
    aSale({ balance: 0, dueOn: '2026-03-01' }),
    aSale({ balance: 5, dueOn: '' }),
  ];

  expect([moneyAfter(sales).oldestDue, moneyAfter([]).oldestDue]).toEqual(['2026-04-01', '']);
});

it('shows the newest five sales without what came back, the later row of one day first', () => {
  const days = ['2026-03-02', '2026-03-05', '2026-03-05', '2026-01-01', '2026-03-04', '2026-03-03'];
  const sales = days.map((date, index) => aSale({ id: `S-${index + 1}`, date, returned: 0.1 }));

  const shown = moneyAfter(sales).sales;

  expect(shown.map(({ id }) => id)).toEqual(['S-3', 'S-2', 'S-5', 'S-6', 'S-1']);
  expect(shown[0]).toEqual({
    id: 'S-3',
    date: '2026-03-05',
    product: 'Shkaf',
    currency: '',
    amount: 999_999.9,
    left: 0,
    deliverBy: '',
    deliveredAt: '',
    rating: null,
  });
});

it('shows older sales as well where something is owed or was not delivered yet, twenty in all', () => {
  const newer = Array.from({ length: 5 }, (_, index) => aSale({ id: `S-${index}`, date: '2026-03-01' }));
  const promised = { deliverBy: '2026-02-01', date: '2026-01-03' };
  const older = [
    aSale({ id: 'owed', date: '2026-01-05', balance: 1 }),
    aSale({ id: 'paid', date: '2026-01-04', balance: 0 }),
    aSale({ id: 'promised', ...promised }),
    aSale({ id: 'delivered', ...promised, deliveredAt: '2026-02-02', rating: 4 }),
  ];
  const many = Array.from({ length: 30 }, (_, index) => aSale({ id: `S-${index}`, balance: 1 }));

  expect(
    moneyAfter([...older, ...newer])
      .sales.map(({ id }) => id)
      .slice(5),
  ).toEqual(['owed', 'promised']);
  expect(moneyAfter(many).sales).toHaveLength(20);
});

it('shows what is left of a sale, and nothing below zero', () => {
  const left = (balance: number | null) => moneyAfter([aSale({ balance })]).sales[0]?.left;

  expect([left(300_000), left(-1), left(null)]).toEqual([300_000, 0, 0]);
});
