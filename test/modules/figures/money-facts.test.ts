// What stands beside money of another currency, and by what money is split, by hand.

import { exchangeOf } from '../../../src/modules/figures/exchange';
import { type Classed, segmentOf, segmentOfBuyer, sourceOfSale } from '../../../src/modules/figures/segment-of';

const aCustomer = (customer: Partial<Classed> = {}): Classed => ({ kind: '', segment: '', source: '', ...customer });

describe('an amount of another currency', () => {
  it('and its exchange are together what it is in the firm’s own: $100 at 12 600 are 1 260 000', () => {
    expect(exchangeOf(10_000, 126_000_000, false)).toBe(1_259_900);
  });

  it('counts as nothing without a rate, and has no exchange in the firm’s own', () => {
    expect([exchangeOf(10_000, 0, false), exchangeOf(0, 0, false), exchangeOf(10_000, 10_000, true)]).toEqual([
      -100,
      0,
      null,
    ]);
  });
});

describe('a segment', () => {
  it.each([
    [{ segment: 'B2B', kind: 'Shaxs' }, 'B2B'],
    [{ segment: 'b2c', kind: 'Firma' }, 'B2C'],
    [{ kind: 'Firma' }, 'B2B'],
    [{ kind: 'Компания' }, 'B2B'],
    [{ kind: 'Shaxs' }, 'B2C'],
    [{ segment: 'VIP', kind: 'Firma' }, ''],
    [{}, ''],
  ])('of %p is "%s"', (customer, segment) => {
    expect(segmentOf(aCustomer(customer), 'uz')).toBe(segment);
  });

  it('of nobody in particular is a person’s, and of somebody unknown nobody’s', () => {
    const customers = new Map([['M-1', aCustomer({ segment: 'B2B' })]]);

    expect(['', 'M-1', 'M-2'].map((id) => segmentOfBuyer(id, customers, 'ru'))).toEqual(['B2C', 'B2B', '']);
  });
});

it('a sale came from where its deal did, else from where its customer did', () => {
  const customers = new Map([['M-1', aCustomer({ source: 'Tavsiya' })]]);
  const deals = new Map([
    ['B-1', 'Instagram'],
    ['B-2', ''],
  ]);
  const from = (customerId: string, dealId: string) => sourceOfSale({ customerId, dealId }, { customers, deals });

  expect([from('M-1', 'B-1'), from('M-1', 'B-2'), from('M-1', ''), from('M-9', 'B-9'), from('', '')]).toEqual([
    ...['Instagram', 'Tavsiya', 'Tavsiya', '', ''],
  ]);
});
