// The contracts on the card: what was sold under each, and whether it is time to renew it.

import type { DealRow, SaleRow } from '../../../src/modules/card/card-tables';
import { contractsOf } from '../../../src/modules/card/contracts';
import type { Stage } from '../../../src/modules/stages/index';

const TODAY = '2026-06-10';
const CONTRACT = { contractNumber: '12/26', contractFrom: '2026-01-01', contractUntil: '2026-12-31' };

// Only what a contract takes of a deal and a sale.
const aDeal = (fields: Partial<DealRow> = {}) =>
  ({
    id: 'B-1',
    amount: 1_000,
    wonAt: 1,
    lostAt: null,
    stage: 'Toʻlandi',
    penalty: 0.004,
    ...CONTRACT,
    ...fields,
  }) as DealRow;
const aSale = (fields: Partial<SaleRow> = {}) =>
  ({ dealId: 'B-1', date: '2026-03-01', amount: 300, returned: null, currency: '', ...fields }) as SaleRow;

function contracts(
  deals: readonly DealRow[],
  sales: readonly SaleRow[] = [],
  outcome: Stage['outcome'] = 'won',
  home = 'UZS',
) {
  const stage = { key: outcome, outcome } as Stage; // Its outcome is all that counts.
  return contractsOf({ deals, sales, today: TODAY as never, stageOf: () => stage }, home);
}

const sold = (sales: readonly SaleRow[], deals = [aDeal()]) =>
  contracts(deals, sales).map(({ delivered }) => delivered);

it('shows what was sold of the value, less what came back', () => {
  expect(contracts([aDeal()], [aSale(), aSale({ amount: 250, returned: 50.5 })])).toEqual([
    {
      ...{ dealId: 'B-1', number: '12/26', from: '2026-01-01', until: '2026-12-31', stage: 'running' },
      ...{ value: 1_000, delivered: 499.5, remaining: 500.5, beyond: 0, penaltyRate: 0.004, penalties: [] },
    },
  ]);
});

it('says what was sold beyond the value, and nothing of a rest where there is no value', () => {
  const [beyond] = contracts([aDeal()], [aSale({ amount: 1_200 })]);
  const [without] = contracts([aDeal({ amount: null })], [aSale()]);

  expect([beyond?.remaining, beyond?.beyond]).toEqual([0, 200]);
  expect([without?.value, without?.remaining, without?.delivered]).toEqual([null, null, 300]);
});

it('counts sales that name no deal on the days of the one contract that covers them', () => {
  const other = aDeal({ id: 'B-2', contractFrom: '2026-06-01', contractUntil: '' });

  expect(sold([aSale({ dealId: '' })])).toEqual([300]);
  expect(sold([aSale({ dealId: '', date: '2026-01-01' }), aSale({ dealId: '', date: '2026-12-31' })])).toEqual([600]);
  expect(sold([aSale({ dealId: '', date: '2025-12-31' }), aSale({ dealId: '', date: '2027-01-01' })])).toEqual([0]);
  expect(sold([aSale({ dealId: '', date: '2026-06-05' })], [aDeal(), other])).toEqual([0, 0]);
  expect(sold([aSale({ dealId: 'B-9' }), aSale({ currency: 'USD' })])).toEqual([0]);
  expect(sold([aSale({ currency: 'UZS' })])).toEqual([300]);
});

it('counts sales in the currency of the firm, whichever that is', () => {
  const sales = [aSale({ currency: 'USD' }), aSale(), aSale({ currency: 'UZS' })];

  expect(contracts([aDeal()], sales, 'won', 'USD').map(({ delivered }) => delivered)).toEqual([600]);
});

it.each([
  ['2026-07-11', 'running'],
  ['2026-07-10', 'renew'],
  [TODAY, 'renew'],
  ['2026-06-09', 'over'],
  ['', 'running'],
])('that ends on "%s" is %s', (contractUntil, stage) => {
  expect(contracts([aDeal({ contractUntil })])[0]?.stage).toBe(stage);
});

it('lists what ends first before the others, and neither deals without a contract nor lost ones', () => {
  const none = aDeal({ id: 'B-2', contractNumber: '', contractFrom: '', contractUntil: '' });
  const endless = aDeal({ id: 'B-3', contractUntil: '' });

  expect(contracts([endless, none, aDeal()]).map(({ dealId }) => dealId)).toEqual(['B-1', 'B-3']);
  expect(contracts([aDeal()], [], 'lost')).toEqual([]);
});
