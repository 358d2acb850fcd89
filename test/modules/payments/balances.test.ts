// What customers owe: each rule by an example that can be reckoned in the head.

import { strayDues } from '../../../src/modules/payments/accounts';
import { balancesOf, unsaidSales } from '../../../src/modules/payments/balances';
import type { MoneyRows } from '../../../src/modules/payments/rows';
import { aDue, aPayment, aSale, rowsOf, told } from './a-ledger';

function balances(rows: Partial<MoneyRows>): string[] {
  return balancesOf(rowsOf(rows)).map((account) => `${account.customerId || 'nobody'}: ${told(account)}`);
}

const pooled = aPayment({ saleId: '' });

describe('a balance', () => {
  it.each<[string, Partial<MoneyRows>, string]>([
    ['a sale on credit is owed until it is paid', { sales: [aSale()] }, 'S-1 owes 100 of 100'],
    [
      'a part payment leaves the rest',
      { sales: [aSale()], payments: [aPayment({ amount: 60 })] },
      'S-1 owes 40 of 100',
    ],
    [
      'what came back is not owed',
      { sales: [aSale({ returned: 30 })], payments: [aPayment({ amount: 60 })] },
      'S-1 owes 10 of 70',
    ],
    [
      'what is paid beyond the sale is credit',
      { sales: [aSale()], payments: [aPayment({ amount: 130 })] },
      'S-1 owes 0 of 100; credit 30',
    ],
    [
      'what came back after it was paid is credit',
      { sales: [aSale({ returned: 30, payment: 'cash' })], payments: [aPayment()] },
      'S-1 owes 0 of 70; credit 30',
    ],
    [
      'money that is given back for what came back leaves nothing',
      {
        sales: [aSale({ returned: 30, payment: 'cash' })],
        payments: [aPayment(), aPayment({ id: 'T-2', amount: -30 })],
      },
      'S-1 owes 0 of 70',
    ],
    [
      'a payment beyond one sale pays another',
      { sales: [aSale(), aSale({ id: 'S-2' })], payments: [aPayment({ amount: 130 })] },
      'S-1 owes 0 of 100; S-2 owes 70 of 100',
    ],
    [
      'a payment without a sale pays the oldest',
      { sales: [aSale({ id: 'S-2', date: '2026-05-31' }), aSale()], payments: [{ ...pooled, amount: 130 }] },
      'S-2 owes 0 of 100; S-1 owes 70 of 100',
    ],
    [
      'of one day the sale that was written first is the oldest',
      { sales: [aSale({ createdAt: 2 }), aSale({ id: 'S-2', createdAt: 1 })], payments: [pooled] },
      'S-2 owes 0 of 100; S-1 owes 100 of 100',
    ],
    [
      'of one moment S-9 is older than S-10',
      { sales: [aSale({ id: 'S-10' }), aSale({ id: 'S-9' })], payments: [pooled] },
      'S-9 owes 0 of 100; S-10 owes 100 of 100',
    ],
    [
      'a sale without a day is paid last',
      { sales: [aSale({ date: '' }), aSale({ id: 'S-2' })], payments: [pooled] },
      'S-2 owes 0 of 100; S-1 owes 100 of 100',
    ],
    [
      'a payment that names a newer sale pays that one',
      { sales: [aSale(), aSale({ id: 'S-2', date: '2026-06-05' })], payments: [aPayment({ saleId: 'S-2' })] },
      'S-1 owes 100 of 100; S-2 owes 0 of 100',
    ],
    [
      'a payment for a sale that is gone pays what is owed',
      { sales: [aSale()], payments: [aPayment({ saleId: 'S-7', amount: 25 })] },
      'S-1 owes 75 of 100',
    ],
    [
      'a refund takes from what was paid for its sale',
      { sales: [aSale()], payments: [aPayment(), aPayment({ id: 'T-2', amount: -20 })] },
      'S-1 owes 20 of 100',
    ],
    [
      'a refund beyond what was paid for its sale takes from the pool',
      { sales: [aSale()], payments: [aPayment({ amount: -20 }), { ...pooled, id: 'T-2', amount: 50 }] },
      'S-1 owes 70 of 100',
    ],
    [
      'a refund beyond all that was paid is a debt of its own',
      { sales: [aSale()], payments: [aPayment({ amount: 10 }), aPayment({ id: 'T-2', amount: -25 })] },
      'S-1 owes 100 of 100; unattached 15',
    ],
    [
      'a sale below zero is credit, which pays the next sale',
      { sales: [aSale({ amount: -40, payment: '' }), aSale({ id: 'S-2' })] },
      'S-1 owes 0 of -40; S-2 owes 60 of 100',
    ],
    [
      'tiyins add up: three times 0.10 is 0.30',
      {
        sales: [aSale({ amount: 0.3 })],
        payments: ['T-1', 'T-2', 'T-3'].map((id) => aPayment({ id, amount: 0.1 })),
      },
      'S-1 owes 0 of 0.3',
    ],
    ['an amount that nobody wrote is none', { sales: [aSale({ amount: null })] }, 'S-1 owes 0 of 0'],
  ])('%s', (_, rows, expected) => {
    expect(balances(rows)).toEqual([`M-1: ${expected}`]);
  });

  it('of each customer and currency stands by itself', () => {
    const sales = [
      aSale({ id: 'S-1', currency: 'USD' }),
      aSale({ id: 'S-2' }),
      aSale({ id: 'S-3', customerId: 'M-10' }),
      aSale({ id: 'S-4', customerId: 'M-9' }),
    ];
    const payments = [aPayment({ saleId: '', currency: 'USD', amount: 30 })];

    expect(balances({ sales, payments })).toEqual([
      'M-1: S-2 owes 100 of 100',
      'M-1: S-1 owes 70 of 100',
      'M-9: S-4 owes 100 of 100',
      'M-10: S-3 owes 100 of 100',
    ]);
  });

  it('takes the code of the firm for its own currency', () => {
    const rows = rowsOf({ sales: [aSale({ currency: 'uzs' })], payments: [aPayment({ amount: 60 })] });

    expect(balancesOf(rows, { home: 'UZS' }).map(told)).toEqual(['S-1 owes 40 of 100']);
  });

  it('lets no payment in another currency pay a sale: it is credit there', () => {
    const rows = { sales: [aSale()], payments: [aPayment({ currency: 'USD', amount: 60, customerId: '' })] };

    expect(balances(rows)).toEqual(['M-1: S-1 owes 100 of 100', 'M-1: credit 60']);
  });

  it('of a sale to nobody is an account of its own, which no other payment of nobody pays', () => {
    const sales = [aSale({ customerId: '' }), aSale({ id: 'S-2', customerId: '' })];
    const payments = [aPayment({ customerId: '', amount: 130 }), aPayment({ id: 'T-2', customerId: '', saleId: '' })];

    expect(balances({ sales, payments })).toEqual([
      'nobody: S-1 owes 0 of 100; credit 30',
      'nobody: S-2 owes 100 of 100',
      'nobody: credit 100',
    ]);
  });

  it('of two sales under one number lets the older one have what is paid', () => {
    const rows = { sales: [aSale({ createdAt: 2, amount: 70 }), aSale()], payments: [aPayment({ amount: 60 })] };

    expect(balances(rows)).toEqual(['M-1: S-1 owes 40 of 100; S-1 owes 70 of 70']);
  });

  it('of a sale without a number is paid by no payment that names none', () => {
    const sales = [aSale({ id: '', customerId: 'M-2' }), aSale()];

    expect(balances({ sales, payments: [{ ...pooled, amount: 30 }] })).toEqual([
      'M-1: S-1 owes 70 of 100',
      'M-2:  owes 100 of 100',
    ]);
  });

  it('of a sale is paid by whoever pays for it', () => {
    const rows = { sales: [aSale()], payments: [aPayment({ customerId: 'M-2', amount: 130 })] };

    expect(balances(rows)).toEqual(['M-1: S-1 owes 0 of 100; credit 30']);
  });
});

describe('a sale of which nobody said how it was paid', () => {
  it.each<[string, Partial<MoneyRows>, string]>([
    ['owes nothing', { sales: [aSale({ payment: '' })] }, 'S-1 unsaid'],
    ['is one by cash whose payment is missing', { sales: [aSale({ payment: 'cash' })] }, 'S-1 unsaid'],
    [
      'is said by a payment of its own, and owes the rest',
      { sales: [aSale({ payment: '' })], payments: [aPayment({ amount: 60 })] },
      'S-1 owes 40 of 100',
    ],
    [
      'is said by a due, and owes what is left',
      { sales: [aSale({ payment: '' })], dues: [aDue({ amount: 60 })] },
      'S-1 owes 100 of 100',
    ],
    ['is not paid from the pool', { sales: [aSale({ payment: '' })], payments: [pooled] }, 'S-1 unsaid; credit 100'],
    [
      'keeps the refund of what came back: who gives back has been paid',
      { sales: [aSale({ payment: '', returned: 100 })], payments: [aPayment({ amount: -100 })] },
      'S-1 unsaid',
    ],
  ])('%s', (_, rows, expected) => {
    expect(balances(rows)).toEqual([`M-1: ${expected}`]);
  });

  it('is told apart, unless it came back wholly', () => {
    const sales = [aSale({ payment: '' }), aSale({ id: 'S-2', payment: 'card', returned: 100 }), aSale({ id: 'S-3' })];

    expect(unsaidSales(balancesOf(rowsOf({ sales })))).toEqual([
      { id: 'S-1', date: '2026-06-01', responsible: '', net: 10_000, paid: 0, left: 0, isSaid: false, dues: [] },
    ]);
  });
});

describe('the dues of a sale', () => {
  function dues(rows: Partial<MoneyRows>, termDays = 0): string[] {
    const [account] = balancesOf(rowsOf({ sales: [aSale()], ...rows }), { termDays: () => termDays });
    const all = account?.sales.flatMap((sale) => sale.dues) ?? [];
    return all.map(({ id, due, amount, left }) => `${id || 'rest'} ${due} ${left / 100} of ${amount / 100}`);
  }

  it('are the sale itself on its day where nobody said any', () => {
    expect(dues({})).toEqual(['rest 2026-06-01 100 of 100']);
  });

  it('are the sale itself after the term of the contract', () => {
    expect(dues({}, 30)).toEqual(['rest 2026-07-01 100 of 100']);
  });

  it('leave what they do not name to the term', () => {
    expect(dues({ dues: [aDue({ amount: 60 })] }, 5)).toEqual(['rest 2026-06-06 40 of 40', 'G-1 2026-06-10 60 of 60']);
  });

  it('are covered by payments in the order of their days, whatever the order of the rows', () => {
    const later = aDue({ id: 'G-1', amount: 70, due: '2026-07-01' });
    const sooner = aDue({ id: 'G-2', amount: 30, due: '2026-06-15' });

    expect(dues({ dues: [later, sooner], payments: [aPayment({ amount: 45 })] })).toEqual([
      'G-2 2026-06-15 0 of 30',
      'G-1 2026-07-01 55 of 70',
    ]);
  });

  it('beyond what the sale still is are void, the latest first', () => {
    const parts = ['2026-06-10', '2026-07-10', '2026-08-10'].map((due, index) =>
      aDue({ id: `G-${index + 1}`, amount: 40, due }),
    );

    expect(dues({ sales: [aSale({ amount: 120, returned: 70 })], dues: parts })).toEqual([
      'G-1 2026-06-10 40 of 40',
      'G-2 2026-07-10 10 of 10',
      'G-3 2026-08-10 0 of 0',
    ]);
  });

  it('without an amount are what no other names', () => {
    const parts = [aDue({ amount: null, due: '2026-06-05' }), aDue({ id: 'G-2', amount: 60 })];

    expect(dues({ dues: parts })).toEqual(['G-1 2026-06-05 40 of 40', 'G-2 2026-06-10 60 of 60']);
  });

  it('without a day fall due on the promised one, else by the term', () => {
    const parts = [aDue({ amount: 60, due: '', promised: '2026-06-20' }), aDue({ id: 'G-2', amount: 40, due: '' })];

    expect(dues({ dues: parts }, 3)).toEqual(['G-2 2026-06-04 40 of 40', 'G-1 2026-06-20 60 of 60']);
  });

  it('below zero are none', () => {
    expect(dues({ dues: [aDue({ amount: -10 })] })).toEqual(['rest 2026-06-01 100 of 100', 'G-1 2026-06-10 0 of 0']);
  });

  it('of a sale that is gone are told apart', () => {
    const stray = [aDue({ saleId: 'S-9' }), aDue({ id: 'G-2', saleId: '' })];

    expect(strayDues(rowsOf({ sales: [aSale()], dues: [...stray, aDue({ id: 'G-3' })] }))).toEqual(stray);
  });
});
