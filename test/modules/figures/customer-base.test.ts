// The firm's customers as a whole, with few enough of them to count.

import {
  activeOn,
  buyersIn,
  customerGrowth,
  lifetimeValue,
  loyalShare,
  retention,
} from '../../../src/modules/figures/customer-base';
import type { Purchase } from '../../../src/modules/figures/purchase';
import { aPurchase, day } from './a-purchase';

function sold(customerId: string, date: string): Purchase {
  return aPurchase({ customerId, date });
}

const purchases = [
  sold('M-1', '2025-01-10'),
  sold('M-2', '2025-06-10'),
  sold('M-1', '2026-01-10'),
  sold('M-3', '2026-06-10'),
  sold('', '2026-06-10'),
  aPurchase({ customerId: 'M-4', date: '2026-06-10', returned: 100 }),
];

describe('the customers of a firm', () => {
  it('bought in a period on its first day or its last, and what came back was not bought', () => {
    const period = { from: day('2025-06-10'), until: day('2026-06-10') };

    expect([...buyersIn(purchases, period)]).toEqual(['M-2', 'M-1', 'M-3']);
    expect([...buyersIn(purchases, { from: day('2025-06-11'), until: day('2026-06-09') })]).toEqual(['M-1']);
  });

  it('are active on a day when they bought in the twelve months until it', () => {
    expect([...activeOn(purchases, day('2026-06-10'))]).toEqual(['M-2', 'M-1', 'M-3']);
    expect([...activeOn(purchases, day('2026-06-11'))]).toEqual(['M-1', 'M-3']);
    expect([...activeOn(purchases, day('2025-06-09'))]).toEqual(['M-1']);
  });

  it('grow by the share of the active ones that came in addition', () => {
    expect(customerGrowth(purchases, day('2025-06-10'), day('2026-06-10'))).toBe(0.5);
    expect(customerGrowth(purchases, day('2024-12-31'), day('2026-06-10'))).toBeNull();
  });

  it('are loyal in part, of those who are active', () => {
    const figures = [
      { isActive: true, isLoyal: true },
      { isActive: true, isLoyal: false },
      { isActive: false, isLoyal: true },
    ];

    expect([loyalShare(figures), loyalShare([])]).toEqual([0.5, null]);
  });

  it('came back when they bought in both periods', () => {
    const before = { from: day('2025-01-01'), until: day('2025-12-31') };
    const now = { from: day('2026-01-01'), until: day('2026-12-31') };

    expect([retention(purchases, before, now), retention([], before, now)]).toEqual([0.5, null]);
  });
});

describe('what a customer brings', () => {
  const today = day('2026-06-10');

  it('is the margin to date, and in years to come as much a year as until now', () => {
    const own = [
      aPurchase({ id: 'S-1', date: '2024-06-10', cost: 60 }),
      aPurchase({ id: 'S-2', date: '2025-06-10', cost: 80 }),
      aPurchase({ id: 'S-3', date: '2026-01-10' }),
      aPurchase({ id: 'S-4', date: '2026-06-10', amount: 100, cost: 70 }),
    ];

    // 90 of three sales is 30 each; four sales in 730 days are two a year; three years.
    expect(lifetimeValue(own, today, 3)).toEqual({ toDate: 9_000, expected: 18_000, years: 3 });
  });

  it('of a customer of a week is reckoned as of a whole year', () => {
    expect(lifetimeValue([aPurchase({ date: '2026-06-03', cost: 60 })], today, 2)).toEqual({
      toDate: 4_000,
      expected: 8_000,
      years: 2,
    });
  });

  it('is less by what came back', () => {
    const own = [
      aPurchase({ date: '2026-06-03', cost: 60 }),
      aPurchase({ id: 'S-2', date: '2026-06-04', amount: -50, cost: 30 }),
    ];

    expect(lifetimeValue(own, today, 1)).toEqual({ toDate: 2_000, expected: 2_000, years: 1 });
  });

  it.each([
    ['is known', [aPurchase()]],
    ['remains, since all came back', [aPurchase({ returned: 100, cost: 60 })]],
    ['of a dated sale is known', [aPurchase({ date: '', cost: 60 })]],
  ])('is not told while no cost %s', (_, own) => {
    expect(lifetimeValue(own, today, 3)).toBeNull();
  });

  it('of sales that brought nothing is zero, not minus zero', () => {
    const own = [aPurchase({ date: '2026-06-03', cost: 100 })];

    expect(lifetimeValue(own, today, 3)).toEqual({ toDate: 0, expected: 0, years: 3 });
  });
});
