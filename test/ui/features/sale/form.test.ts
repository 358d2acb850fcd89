// What a sale asks for before it is sent, what is sent of it, and when a remembered price fills the amount.

import { NOBODY } from '../../../../ui/features/sale/buyer';
import { lackOf, openSale, type SaleValues, toSaleDeed, withPrice } from '../../../../ui/features/sale/form';

const TODAY = '2026-11-22';
const PRODUCTS = [
  { name: 'Shkaf', price: 1_250_000 },
  { name: 'Kitob', price: 12.35 },
  { name: 'Maslahat', price: null },
];

function aSale(change: Partial<SaleValues> = {}): SaleValues {
  return { ...openSale(NOBODY), ...change };
}

describe('a sale', () => {
  it('in cash is the amount and nothing else', () => {
    const values = aSale({ amount: '250 ming' });

    const { kind, amount, method, ...rest } = toSaleDeed(values, TODAY);

    expect([lackOf(values), kind, amount, method]).toEqual([null, 'addSale', '250 ming', 'cash']);
    expect(Object.values(rest).filter((value) => value !== '')).toEqual([]);
  });

  it.each<[string, Partial<SaleValues>, ReturnType<typeof lackOf>]>([
    ['no amount', { amount: ' ' }, 'amount'],
    ['nobody who owes', { method: 'credit' }, 'contact'],
    ['a phone of blanks', { method: 'credit', contact: ' ' }, 'contact'],
    ['no day in the calendar', { method: 'credit', contact: '@aziz', due: 'date' }, 'due'],
    ['nothing: a customer is known', { method: 'credit', customerId: 'M-1' }, null],
    ['nothing: a day is picked', { method: 'credit', contact: '@aziz', due: 'date', dueDate: '2026-12-01' }, null],
    ['nothing: only credit needs them', { due: 'date' }, null],
  ])('lacks %s', (_, change, lack) => {
    expect(lackOf(aSale({ amount: '1 mln', ...change }))).toBe(lack);
  });

  it('on credit says until when the rest comes, and what came at once', () => {
    const { due, paidNow } = toSaleDeed(aSale({ method: 'credit', due: 'in14', paidNow: '200 ming' }), TODAY);

    expect([due, paidNow]).toEqual(['2026-12-06', '200 ming']);
  });

  it('that is paid after all sends nothing of what was typed for credit', () => {
    const { due, paidNow } = toSaleDeed(aSale({ due: 'in14', paidNow: '200 ming' }), TODAY);

    expect([due, paidNow]).toEqual(['', '']);
  });

  it('to a customer names them', () => {
    const buyer = { customerId: 'M-1', customerName: 'Nodira' };

    expect(toSaleDeed(openSale(buyer), TODAY).customerId).toBe('M-1');
  });
});

describe('a remembered price', () => {
  it('fills an amount that nobody typed', () => {
    expect(withPrice(aSale(), { product: 'Shkaf' }, PRODUCTS)).toEqual({
      product: 'Shkaf',
      amount: '1 250 000',
      reckoned: '1 250 000',
    });
  });

  it('is counted anew with the quantity, to the tiyin', () => {
    const values = aSale({ product: 'Kitob', amount: '12,35', reckoned: '12,35' });

    expect(withPrice(values, { quantity: '3' }, PRODUCTS).amount).toBe('37,05');
    expect(withPrice(values, { quantity: '0,5' }, PRODUCTS).amount).toBe('6,18');
  });

  it('leaves an amount that a person typed', () => {
    const values = aSale({ amount: '1 mln', reckoned: '1 250 000' });

    expect(withPrice(values, { product: 'Shkaf' }, PRODUCTS)).toEqual({ product: 'Shkaf' });
  });

  it.each([
    ['a product without one', { product: 'Maslahat' }],
    ['a product that is not known', { product: 'Stol' }],
    ['a quantity that is no number', { product: 'Shkaf', quantity: 'ikkita' }],
    ['a quantity of nothing', { product: 'Shkaf', quantity: '0' }],
  ])('is taken back for %s', (_, change) => {
    const values = aSale({ product: 'Shkaf', amount: '1 250 000', reckoned: '1 250 000' });

    expect(withPrice(values, change, PRODUCTS)).toMatchObject({ amount: '', reckoned: '' });
  });
});
