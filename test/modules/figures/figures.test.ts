// The figures of a customer, by hand.

import { buyerStatus, LOYAL_RULE, loyalRuleOf } from '../../../src/modules/figures/buyer-status';
import { buyingGap, firmGap } from '../../../src/modules/figures/buying-gap';
import { type CustomerFigures, figuresByCustomer, figuresOf } from '../../../src/modules/figures/figures';
import type { Purchase } from '../../../src/modules/figures/purchase';
import { aPurchase, day, purchasesOn } from './a-purchase';

function figures(purchases: readonly Purchase[], today = '2026-06-10'): CustomerFigures {
  return figuresOf(purchases, { today: day(today), firmGap: null, trade: 'shop' });
}

describe('the figures of a customer', () => {
  it('are counted from all their sales, in any order', () => {
    const purchases = [
      aPurchase({ id: 'S-3', date: '2026-06-05', amount: 50.5, cost: 20 }),
      aPurchase({ id: 'S-1', date: '2026-05-01' }),
      aPurchase({ id: 'S-2', date: '2026-05-20', returned: 100, cost: 70 }),
      aPurchase({ id: 'S-4', date: '2026-06-01', amount: -25, cost: 10 }),
    ];

    expect(figures(purchases)).toEqual({
      firstSale: '2026-05-01',
      lastSale: '2026-06-05',
      salesCount: 2,
      total: 12_550,
      margin: 3_050 - 1_500,
      costKnown: 7_550 / 17_550,
      isActive: true,
      isLoyal: true,
      silentDays: 5,
      gap: { days: 30, from: 'trade' },
      status: 'loyal',
    });
  });

  it('of who never bought are blank, and so of one whose only sale came back', () => {
    const none = {
      firstSale: '',
      lastSale: '',
      salesCount: 0,
      total: 0,
      margin: null,
      costKnown: null,
      isActive: false,
      isLoyal: false,
      silentDays: null,
      gap: { days: 30, from: 'trade' },
      status: '',
    };

    expect([figures([]), figures([aPurchase({ returned: 100 })])]).toEqual([none, none]);
  });

  it('count every row as a purchase, also two of one day', () => {
    expect(figures([aPurchase(), aPurchase({ id: 'S-2' })]).salesCount).toBe(2);
  });

  it('count a sale without a day in the total, not in the days', () => {
    const { salesCount, total, firstSale, lastSale } = figures([aPurchase({ date: '' })]);

    expect([salesCount, total, firstSale, lastSale]).toEqual([1, 10_000, '', '']);
  });

  it('take a blank cost for unknown and a cost of zero for known', () => {
    const known = figures([aPurchase({ cost: 0 }), aPurchase({ id: 'S-2' })]);
    const unknown = figures([aPurchase()]);

    expect([known.margin, known.costKnown, unknown.margin, unknown.costKnown]).toEqual([10_000, 0.5, null, 0]);
  });

  it('take a sale that is dated ahead for one of today', () => {
    expect(figures(purchasesOn('2026-07-01')).silentDays).toBe(0);
  });

  it('of every customer are judged by the gap of all, and sales to nobody belong to none', () => {
    const regulars = ['M-1', 'M-2', 'M-3', 'M-4', 'M-5'].flatMap((customerId) =>
      purchasesOn('2026-05-01', '2026-05-21', '2026-06-10').map((purchase) => ({ ...purchase, customerId })),
    );
    const purchases = [...regulars, aPurchase({ customerId: 'M-6' }), aPurchase({ customerId: '' })];

    const all = figuresByCustomer(purchases, { today: day('2026-06-10'), trade: 'shop' });

    expect([[...all.keys()], all.get('M-6')?.gap]).toEqual([
      ['M-1', 'M-2', 'M-3', 'M-4', 'M-5', 'M-6'],
      { days: 20, from: 'firm' },
    ]);
  });
});

describe('an active customer', () => {
  it.each([
    ['365 days ago', '2025-06-10', '2026-06-10', true],
    ['366 days ago', '2025-06-09', '2026-06-10', false],
    ['366 days ago over a leap day, on the same date', '2023-06-10', '2024-06-10', true],
    ['367 days ago over a leap day', '2023-06-09', '2024-06-10', false],
    ['on the 29th of February, asked on the 28th of the next', '2024-02-29', '2025-02-28', true],
    ['on the 29th of February, asked on the 1st of March', '2024-02-29', '2025-03-01', false],
    ['on the 28th of February, asked on the 29th of the next', '2023-02-28', '2024-02-29', true],
    ['on the 27th of February, asked on the 29th of the next', '2023-02-27', '2024-02-29', false],
    ['today', '2026-06-10', '2026-06-10', true],
  ])('is one who bought %s', (_, bought, today, expected) => {
    expect(figures(purchasesOn(bought), today).isActive).toBe(expected);
  });
});

describe('a loyal customer', () => {
  it.each([
    ['bought on two days within the year', ['2025-06-10', '2026-01-01'], true],
    ['bought on one day within the year and one before', ['2025-06-09', '2026-01-01'], false],
    ['bought twice on one day', ['2026-01-01', '2026-01-01'], false],
  ])('is one who %s', (_, days, expected) => {
    expect(figures(purchasesOn(...days)).isLoyal).toBe(expected);
  });

  it('of an insurer is one who renewed, be it some days late', () => {
    const times = { today: day('2026-06-10'), firmGap: null, trade: 'insurance' };

    expect(figuresOf(purchasesOn('2024-05-15', '2025-05-20'), times).isLoyal).toBe(true);
    expect([loyalRuleOf('shop'), loyalRuleOf('insurance')]).toEqual([LOYAL_RULE, { days: 2, months: 25 }]);
  });

  it('is what the firm says it is', () => {
    const rule = { days: 3, months: 1 };
    const times = { today: day('2026-06-10'), firmGap: null, trade: 'shop', loyalRule: rule };

    expect([
      figuresOf(purchasesOn('2026-05-10', '2026-05-20', '2026-06-01'), times).isLoyal,
      figuresOf(purchasesOn('2026-05-09', '2026-05-20', '2026-06-01'), times).isLoyal,
    ]).toEqual([true, false]);
  });
});

describe('the buying gap', () => {
  it('is the median of three gaps or more of the customer', () => {
    expect(buyingGap(purchasesOn('2026-01-01', '2026-01-11', '2026-01-31', '2026-06-01'), 99, 'shop')).toEqual({
      days: 20,
      from: 'own',
    });
  });

  it('of four gaps is the middle between the two in the middle', () => {
    const purchases = purchasesOn('2026-01-01', '2026-01-02', '2026-01-05', '2026-01-09', '2026-02-09');

    expect(buyingGap(purchases, null, 'shop').days).toBe(3.5);
  });

  it('counts several sales of one day as one visit, and what came back as none', () => {
    const purchases = [
      ...purchasesOn('2026-01-01', '2026-01-01', '2026-01-11', '2026-01-21', '2026-01-31'),
      aPurchase({ id: 'S-9', date: '2026-01-12', returned: 100 }),
    ];

    expect(buyingGap(purchases, null, 'shop')).toEqual({ days: 10, from: 'own' });
  });

  it('is that of the firm where the own gaps are too few', () => {
    expect(buyingGap(purchasesOn('2026-01-01', '2026-01-02', '2026-01-03'), 21, 'shop')).toEqual({
      days: 21,
      from: 'firm',
    });
  });

  it.each([
    ['shop', 30],
    ['insurance', 365],
    ['other', 30],
    ['', 30],
  ])('is what is usual in the trade %j where the firm does not know either', (trade, days) => {
    expect(buyingGap([], null, trade)).toEqual({ days, from: 'trade' });
  });

  it('of the firm is the median of all gaps once there are ten', () => {
    const visits = purchasesOn('2026-01-01', '2026-01-06', '2026-01-16', '2026-02-15');
    const few = [visits, visits, visits];

    expect([firmGap(few), firmGap([...few, purchasesOn('2026-01-01', '2026-01-11')])]).toEqual([null, 10]);
  });
});

describe('the status of a buyer', () => {
  const buyer = { silentDays: 5, gapDays: 20, buyingDays: 3, isLoyal: false };

  it.each([
    ['of one who bought on one day is new', { ...buyer, buyingDays: 1 }, 'new'],
    ['of one who bought on two is active', buyer, 'active'],
    ['of one who buys often is loyal', { ...buyer, isLoyal: true }, 'loyal'],
    ['after one and a half gaps is what it was', { ...buyer, silentDays: 30, isLoyal: true }, 'loyal'],
    ['after more than one and a half gaps is at risk', { ...buyer, silentDays: 31, isLoyal: true }, 'atRisk'],
    ['after three gaps is at risk', { ...buyer, silentDays: 60, isLoyal: true }, 'atRisk'],
    ['after more than three gaps is lost', { ...buyer, silentDays: 61, isLoyal: true }, 'lost'],
    ['of a daily buyer stands for a week and a half', { ...buyer, gapDays: 1, silentDays: 10 }, 'active'],
    ['of a daily buyer is lost after three weeks', { ...buyer, gapDays: 1, silentDays: 22 }, 'lost'],
  ])('%s', (_, facts, expected) => {
    expect(buyerStatus(facts)).toBe(expected);
  });
});
