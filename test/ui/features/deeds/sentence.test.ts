// What the quiet line says of money.

import { sidebarDictionary } from '../../../../src/entry/page-texts';
import { modules } from '../../../../src/modules/index';
import type { Done, PaymentDeed } from '../../../../ui/features/deeds/deed';
import { toConfirmation } from '../../../../ui/features/deeds/sentence';
import { NOBODY } from '../../../../ui/features/sale/buyer';
import { openSale, toSaleDeed } from '../../../../ui/features/sale/form';
import { createTexts } from '../../../../ui/texts';

const t = createTexts(sidebarDictionary(modules, 'en'));
const DONE: Done = { requestIds: ['id-1'], nextContact: '', sale: false, missing: [] };
const SOLD = { saleId: 'S-1', customerId: '', customerName: '', amount: 250_000, currency: '', method: 'cash' };
const PAID = { paymentId: 'T-1', customerId: 'M-1', amount: 100_000, currency: 'UZS' };
const SALE = toSaleDeed(openSale(NOBODY), '2026-11-22');
const PAYMENT: PaymentDeed = {
  kind: 'addPayment',
  customerId: 'M-1',
  saleId: '',
  amount: '100 ming',
  method: 'cash',
  date: '',
  note: '',
  refund: false,
};
const say = (...deed: Parameters<typeof toConfirmation> extends [unknown, ...infer Rest] ? Rest : never) =>
  toConfirmation(t, ...deed).replaceAll('\u00a0', ' ');

it.each([
  [{ owed: 0, due: '' }, 'Sale logged: 250 000 soʻm.'],
  [
    { customerName: 'Nodira', owed: 100_000, due: '2026-11-29' },
    'Sale logged: Nodira, 250 000 soʻm. Owed: 100 000 soʻm, due 29.11.2026.',
  ],
  [
    { customerName: 'Nodira', currency: 'USD', owed: 40.5, due: '' },
    'Sale logged: Nodira, 250 000 USD. Owed: 40,5 USD.',
  ],
])('says of a sale %j: %s', (change, sentence) => {
  expect(say(SALE, { ...DONE, sold: { ...SOLD, ...change } })).toBe(sentence);
});

it.each([
  [100_000, 0, 'Payment logged: 100 000 soʻm. Nothing is owed any more.'],
  [100_000, 50_000, 'Payment logged: 100 000 soʻm. Owed: 50 000 soʻm.'],
  [100_000, -50_000, 'Payment logged: 100 000 soʻm. Paid in advance: 50 000 soʻm.'],
  [100_000, null, 'Payment logged: 100 000 soʻm.'],
  [-100_000, 0, 'Money given back: 100 000 soʻm. Nothing is owed any more.'],
])('says of a payment of %d, after which %d is owed: %s', (amount, balance, sentence) => {
  expect(say(PAYMENT, { ...DONE, paid: { ...PAID, amount, balance } })).toBe(sentence);
});

it('says of a promise its day, and of a return its amount', () => {
  const promise = { kind: 'promisePayment', customerId: 'M-1', saleId: '', date: '2026-11-27', note: '' } as const;
  const back = { kind: 'returnSale', saleId: 'S-1', amount: '50 ming', method: '' } as const;

  expect([say(promise, DONE), say(back, DONE)]).toEqual(['Promise logged: 27.11.2026.', 'Return logged: 50 ming.']);
});

it('says of a schedule how many parts it has, of a delivery that it was, and of a rating which', () => {
  const parts = [1, 2, 3].map((month) => ({ date: `2027-0${month}-20`, amount: '100' }));
  const schedule = { kind: 'scheduleDues', saleId: 'S-1', parts } as const;
  const delivery = { kind: 'deliverSale', saleId: 'S-1', date: '2026-11-27' } as const;

  expect(
    [schedule, delivery, { kind: 'rateSale', saleId: 'S-1', rating: 4 } as const].map((deed) => say(deed, DONE)),
  ).toEqual(['Schedule logged, parts: 3.', 'Delivery logged.', 'Rating logged: 4.']);
});
