// What is asked of somebody who owes, wherever the form was opened from.

import type { CardSale, CustomerCard } from '../../../../src/modules/card/view';
import type { Debtor } from '../../../../src/modules/debts/view';
import { creditOfCard, debtOfCard } from '../../../../ui/features/card/debt-of-card';
import { type Debt, debtOf, debtOfSale } from '../../../../ui/features/money/debt';
import { openPayment, toPaymentDeed } from '../../../../ui/features/money/payment';

const DEBTOR: Debtor = {
  customerId: 'M-1',
  name: 'Nodira',
  contact: '+998 90 123 45 67',
  telegram: '',
  currency: 'UZS',
  balance: 8_000_000,
  overdue: 6_000_000,
  late: 10,
  oldestDue: '2026-11-12',
  promised: '',
  promiseBroken: false,
  sales: [],
};
const AFTER = { deliverBy: '', deliveredAt: '', rating: null };
const SALES = [
  { ...AFTER, id: 'S-1', date: '2026-10-01', product: 'Shkaf', currency: '', amount: 9_000_000, left: 6_000_000 },
  { ...AFTER, id: 'S-2', date: '2026-09-01', product: '', currency: 'USD', amount: 500_000, left: 0 },
];
const MONEY = { balance: 8_000_000, oldestDue: '2026-11-12', sales: SALES };

const amountOf = (change: Partial<Debtor>) => debtOf({ ...DEBTOR, ...change }).amount;

function onCard(saleId: string, money: CustomerCard['money'] = MONEY): Partial<Debt> {
  // Only what the forms take of a card.
  const card = { id: 'M-1', name: 'Nodira', contact: '', money } as CustomerCard;
  const { amount, currency, due, saleId: of } = debtOfCard(card, saleId, 'UZS');
  return { amount, currency, due, saleId: of };
}

it('asks for what is overdue, before that for all that is owed, and never for what we owe', () => {
  expect([amountOf({}), amountOf({ overdue: 0 }), amountOf({ overdue: 0, balance: -5 })]).toEqual([
    6_000_000, 8_000_000, 0,
  ]);
});

it('asks on the card for all that is owed, and about one sale for what is left of it, or for all of one that was paid', () => {
  const due = '2026-11-12';

  expect([onCard(''), onCard('S-1'), onCard('S-2')]).toEqual([
    { amount: 8_000_000, currency: '', due, saleId: '' },
    { amount: 6_000_000, currency: '', due, saleId: 'S-1' },
    { amount: 500_000, currency: 'USD', due, saleId: 'S-2' },
  ]);
});

it('asks on the card in the currency that is owed, and for no sum where several are', () => {
  const sale = (currency: string, left: number) => ({ ...SALES[0], currency, left }) as CardSale; // All but these of the first.
  const owing = (...sales: CardSale[]) => {
    const { amount, currency } = onCard('', { balance: 3_780_000, oldestDue: '', sales });
    return [amount, currency];
  };

  expect([
    owing(sale('USD', 200.1), sale('USD', 100.2), sale('', 0)),
    owing(sale('UZS', 300), sale('', 500)),
    owing(sale('USD', 300), sale('', 500)),
  ]).toEqual([
    [300.3, 'USD'],
    [3_780_000, ''],
    [0, ''],
  ]);
});

it('asks for nothing on the card of somebody whom we owe', () => {
  expect(onCard('', { balance: -5, oldestDue: '', sales: [] })).toEqual({
    amount: 0,
    currency: '',
    due: '',
    saleId: '',
  });
});

it.each([
  [{ amount: 6_000_000, currency: 'UZS' }, '6 000 000'],
  [{ amount: 300.5, currency: 'USD' }, '300,5 USD'],
  [{ amount: 0, currency: 'USD' }, ''],
])('writes %j into the form of a payment as %j', (change, typed) => {
  expect(openPayment({ ...debtOf(DEBTOR), ...change }).amount).toBe(typed);
});

it('sends a payment for the sale that is meant', () => {
  const debt = { ...debtOf(DEBTOR), saleId: 'S-1' };

  expect(toPaymentDeed({ ...openPayment(debt), note: 'Ukasi olib keldi' }, debt, { isRefund: false })).toEqual({
    kind: 'addPayment',
    customerId: 'M-1',
    saleId: 'S-1',
    amount: '6 000 000',
    method: 'cash',
    date: '',
    note: 'Ukasi olib keldi',
    refund: false,
  });
});

it('gives back what was paid too much, and nothing to who owes', () => {
  const card = (balance: number) =>
    ({
      id: 'M-1',
      name: 'Nodira',
      contact: '',
      money: { ...MONEY, sales: SALES.slice(0, 1), balance },
    }) as Partial<CustomerCard> as CustomerCard; // Only what the forms take of a card.

  const credit = (balance: number) => creditOfCard(card(balance), 'UZS');
  const mixed = { ...card(-250_000), money: { ...MONEY, balance: -250_000 } };

  expect([credit(-250_000).amount, credit(250_000).amount]).toEqual([250_000, 0]);
  // Somebody who buys in dollars as well may have paid too much in those.
  expect(creditOfCard(mixed, 'UZS').amount).toBe(0);
  expect(toPaymentDeed(openPayment(credit(-250_000)), credit(-250_000), { isRefund: true })).toMatchObject({
    ...{ saleId: '', amount: '250 000', refund: true },
  });
});

const SOLD = {
  ...{ saleId: 'S-7', customerId: 'M-1', customerName: 'Nodira', amount: 900, currency: 'USD' },
  ...{ method: 'credit', owed: 600, due: '2026-12-20' },
};

it('knows what a sale has just left owed, and of nobody else', () => {
  expect(debtOfSale(SOLD)).toEqual({
    ...{ customerId: 'M-1', saleId: 'S-7', name: 'Nodira', contact: '', telegram: '' },
    ...{ currency: 'USD', amount: 600, due: '2026-12-20' },
  });
  expect([debtOfSale({ ...SOLD, owed: 0 }), debtOfSale({ ...SOLD, customerId: '' })]).toEqual([null, null]);
});
