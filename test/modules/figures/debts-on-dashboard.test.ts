// What the dashboard says of who owes.

import { createTexts } from '../../../src/kernel/i18n/texts';
import { dashboard, debtsCells } from '../../../src/modules/dashboard/index';
import { type DebtsToShow, debtsToShow } from '../../../src/modules/figures/debts-on-dashboard';
import type { DebtorAgeing } from '../../../src/modules/payments/index';

const NOTHING = { notDue: 0, week: 0, month: 0, twoMonths: 0, older: 0 };
const RATES: Readonly<Record<string, number>> = { '': 1, USD: 12_000 };

/** A customer who owes 300 in tiyins, all of it ten days late. */
function aDebtor(fields: Partial<DebtorAgeing> = {}): DebtorAgeing {
  const overdue = fields.overdue ?? 30_000;
  return {
    ...{ key: 'M-1', customerId: 'M-1', currency: '', total: overdue, overdue, late: 10, balance: overdue },
    ...{ buckets: { ...NOTHING, month: overdue }, oldestDue: '', promised: '', isPromiseBroken: false, sales: [] },
    ...fields,
  };
}

function shown(owing: readonly DebtorAgeing[]) {
  const known: Omit<DebtsToShow, 'owing' | 'sellers'> = {
    nameOf: (id) => (id === 'M-9' ? '' : `Mijoz ${id}`),
    rateOf: (currency) => RATES[currency] ?? null,
    hasMoney: true,
    language: 'uz',
  };
  return debtsToShow({ ...known, owing });
}

it('has one line a customer, what they owe in other currencies converted, the largest first', () => {
  const dollars = aDebtor({ currency: 'USD', overdue: 1_000, late: 3, buckets: { ...NOTHING, week: 1_000 } });

  expect(shown([aDebtor({ customerId: 'M-2', overdue: 50_050 }), aDebtor(), dollars])).toEqual({
    total: 120_800.5,
    buckets: [0, 120_000, 800.5, 0, 0],
    count: 2,
    debtors: [
      { name: 'Mijoz M-1', overdue: 120_300, late: 10 },
      { name: 'Mijoz M-2', overdue: 500.5, late: 10 },
    ],
    unknown: [],
  });
});

it('names five at most and counts them all, but nobody whose debt is not due yet', () => {
  const owing = [1, 2, 3, 4, 5, 6].map((each) => aDebtor({ customerId: `M-${each}`, overdue: each * 100 }));
  const later = aDebtor({
    customerId: 'M-7',
    total: 70_000,
    overdue: 0,
    late: 0,
    buckets: { ...NOTHING, notDue: 70_000 },
  });
  const { debtors, count, buckets } = shown([...owing, later]);

  expect([debtors.map(({ overdue }) => overdue), count, buckets[0]]).toEqual([[6, 5, 4, 3, 2], 6, 700]);
});

it('leaves out what nobody can convert, and says in which currency it is', () => {
  const { total, debtors, unknown } = shown([aDebtor({ currency: 'EUR' }), aDebtor({ customerId: 'M-9' })]);

  expect([total, debtors, unknown]).toEqual([300, [{ name: '', overdue: 300, late: 10 }], ['EUR']]);
});

it.each([
  [{ total: 300, unknown: [] }, 'Muddati oʻtgan qarzi bor mijozlar: 1 ta. Yangilandi: bugun.'],
  [{ total: 0, unknown: [] }, 'Hech kim qarz emas. Barakalla. Yangilandi: bugun.'],
  [{ total: 0, unknown: ['KZT'] }, 'Kursi yozilmagani uchun kirmadi: KZT. Yangilandi: bugun.'],
])('praises nobody for debts that no rate is known of: %j', (now, sentence) => {
  const texts = createTexts([dashboard.texts], 'uz');
  const cells = debtsCells(texts, { at: 'bugun', count: 1, buckets: [0, 0, 0, 0, 0], debtors: [], ...now });

  expect(cells[0]?.[0]).toBe(sentence);
});
