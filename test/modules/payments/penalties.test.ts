// What lateness costs by contracts: under which one a sale stands, and the penalty of what of it is overdue.

import { type Day, parseDay } from '../../../src/kernel/time/day';
import { debtsOf } from '../../../src/modules/payments/ageing';
import { balancesOf } from '../../../src/modules/payments/balances';
import { type ContractTerms, contractOf, penaltiesOf } from '../../../src/modules/payments/penalties';
import type { MoneyRows } from '../../../src/modules/payments/rows';
import { aDue, aPayment, aSale, rowsOf } from './a-ledger';

const TODAY: Day = parseDay('2026-06-20') ?? fail();

function fail(): never {
  throw new Error('No day.');
}

/** A contract of the year 2026 at 0.4 % a day. */
function aContract(terms: Partial<ContractTerms> = {}): ContractTerms {
  return { id: 'B-1', contractFrom: '2026-01-01', contractUntil: '2026-12-31', penalty: 0.004, ...terms };
}

describe('the contract of a sale', () => {
  const first = aContract({ contractUntil: '2026-06-30' });
  const second = aContract({ id: 'B-2', contractFrom: '2026-07-01', contractUntil: '' });
  const all = [first, second];

  it.each([
    ['is that of its deal, whatever its day', { dealId: 'B-2', date: '2026-02-01' }, all, 'B-2'],
    ['is none where its deal has none', { dealId: 'B-9', date: '2026-02-01' }, all, undefined],
    ['is the one that covers its day', { date: '2026-06-30' }, all, 'B-1'],
    ['is the next one from its first day', { date: '2026-07-01' }, all, 'B-2'],
    ['is none before any', { date: '2025-12-31' }, all, undefined],
    ['is none where two cover its day', { date: '2026-02-01' }, [first, aContract({ id: 'B-3' })], undefined],
    ['is none without a day', { date: '' }, all, undefined],
    [
      'is none where nobody knows the days',
      { date: '2026-02-01' },
      [aContract({ contractFrom: '', contractUntil: '' })],
      undefined,
    ],
  ])('%s', (_, sale, contracts, expected) => {
    expect(contractOf(sale, contracts)?.id).toBe(expected);
  });
});

describe('penalties', () => {
  const penalties = (rows: Partial<MoneyRows>, contracts: readonly ContractTerms[] = [aContract()]) => {
    const money = rowsOf(rows);
    const sales = new Map(money.sales.map((sale) => [sale.id, sale]));
    const saleOf = (id: string) => sales.get(id);
    return penaltiesOf(debtsOf(balancesOf(money), TODAY), { contracts, saleOf, today: TODAY });
  };

  it('are reckoned part by part, each since its own day, and not of what was paid or is not due', () => {
    const dues = [
      aDue({ amount: 100, due: '2026-06-10' }),
      aDue({ id: 'G-2', amount: 200, due: '2026-06-15' }),
      aDue({ id: 'G-3', amount: 300, due: '2026-06-20' }),
    ];
    const payments = [aPayment({ amount: 50 })];

    // 50 for ten days is 4 %, 200 for five days 2 %.
    expect(penalties({ sales: [aSale({ amount: 600 })], dues, payments })).toEqual([
      { dealId: 'B-1', currency: '', overdue: 25_000, penalty: 200 + 400 },
    ]);
  });

  it('stand apart by contract and currency', () => {
    const sales = [
      aSale({ amount: 100, dealId: 'B-1', date: '2026-06-10' }),
      aSale({ id: 'S-2', amount: 10, dealId: 'B-1', date: '2026-06-10', currency: 'USD' }),
      aSale({ id: 'S-3', amount: 100, dealId: 'B-2', date: '2026-06-10' }),
    ];

    expect(penalties({ sales }, [aContract(), aContract({ id: 'B-2', penalty: 0.01 })])).toEqual([
      { dealId: 'B-1', currency: '', overdue: 10_000, penalty: 400 },
      { dealId: 'B-2', currency: '', overdue: 10_000, penalty: 1_000 },
      { dealId: 'B-1', currency: 'USD', overdue: 1_000, penalty: 40 },
    ]);
  });

  it('come to half of what is overdue at the most', () => {
    const sales = [aSale({ amount: 100, date: '2026-01-10' })];

    expect(penalties({ sales })).toEqual([{ dealId: 'B-1', currency: '', overdue: 10_000, penalty: 5_000 }]);
  });

  it.each([
    ['without a rate', aContract({ penalty: null })],
    ['at a rate of nothing', aContract({ penalty: 0 })],
    ['under another contract', aContract({ contractFrom: '2026-06-02' })],
  ])('are none %s', (_, contract) => {
    expect(penalties({ sales: [aSale({})] }, [contract])).toEqual([]);
  });
});
