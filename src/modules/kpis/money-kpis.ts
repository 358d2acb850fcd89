// KPIs of money and of customers: over sales, payments and people. Definitions: requirements.md K1-K6, K14, K23, by product.md section 7.

import { counted, type Plain, type Term } from '../../kernel/kpi/expression';
import { newCustomers } from '../customers/index';
import { cashIn } from '../payments/index';
import {
  activeCustomers,
  costedAmount,
  grossProfit,
  loyalCustomers,
  repeatSales,
  returnedCustomers,
  salesAmount,
  salesCount,
} from '../sales/index';
import { partTimers, partTimersGone, partTimeShares, partTimeSharesGone, people, peopleGone } from '../staff/index';
import { defineKpi } from './kpi';

/** Who bought in the twelve months that end with the day before: on its very day a year ago is just within them. */
function activeAt(end: Term): Plain {
  return counted(activeCustomers, { since: boughtSince(end), before: end });
}

function boughtSince(end: Term): Term {
  return { monthsBefore: 12, of: { daysBefore: 1, of: end } };
}

/** Those of them who bought as often as the firm's rule asks for. */
function loyalAt(end: Term): Plain {
  const loyalSince = { monthsBefore: 'loyalMonths', of: { daysBefore: 1, of: end } } as const;
  return counted(loyalCustomers, { since: boughtSince(end), before: end, loyalSince });
}

/** Full-time people who work at the end of the period, part-timers by their share. */
const headcount: Plain = {
  is: 'less',
  of: { is: 'sum', of: [people, partTimersGone, partTimeShares].map(atEnd) },
  less: { is: 'sum', of: [peopleGone, partTimers, partTimeSharesGone].map(atEnd) },
};

function atEnd(measure: typeof people): Plain {
  return counted(measure, { before: 'until' });
}

/** Six whole months, the last of which is the one before this. */
const sixMonths = counted(salesAmount, { from: { monthsBefore: 6, of: 'thisMonth' }, before: 'thisMonth' });
const yearAgo: Term = { monthsBefore: 12, of: 'thisMonth' };
const sixBefore = counted(salesAmount, {
  from: yearAgo,
  before: { monthsBefore: 6, of: 'thisMonth' },
});

const MORE = { isGood: 'more' } as const;

export const sales = defineKpi({
  key: 'sales',
  code: 'K3',
  format: 'money',
  ...MORE,
  expression: counted(salesAmount),
});
export const halfYearGrowth = defineKpi({
  key: 'halfYearGrowth',
  code: 'K3',
  format: 'percent',
  ...MORE,
  expression: { is: 'change', from: sixBefore, to: sixMonths, since: yearAgo },
});
export const cash = defineKpi({ key: 'cash', code: 'K3', format: 'money', ...MORE, expression: counted(cashIn) });
export const averageSale = defineKpi({
  key: 'averageSale',
  code: 'K3',
  format: 'money',
  ...MORE,
  expression: { is: 'share', of: counted(salesAmount), by: counted(salesCount) },
});
export const repeats = defineKpi({
  key: 'repeats',
  code: 'K2',
  format: 'count',
  ...MORE,
  expression: counted(repeatSales),
});
export const profit = defineKpi({
  key: 'profit',
  code: 'K14',
  format: 'money',
  ...MORE,
  expression: counted(grossProfit),
});
export const margin = defineKpi({
  key: 'margin',
  code: 'K14',
  format: 'percent',
  ...MORE,
  expression: { is: 'share', of: counted(grossProfit), by: counted(costedAmount) },
});
/** Of the amount sold, the share whose cost is known. */
export const costCoverage = defineKpi({
  key: 'costCoverage',
  code: 'K14',
  format: 'percent',
  ...MORE,
  expression: { is: 'share', of: counted(costedAmount), by: counted(salesAmount) },
});
export const active = defineKpi({ key: 'active', code: 'K1', format: 'count', ...MORE, expression: activeAt('until') });
export const customerGrowth = defineKpi({
  key: 'customerGrowth',
  code: 'K1',
  format: 'percent',
  ...MORE,
  expression: { is: 'change', from: activeAt('from'), to: activeAt('until'), since: boughtSince('from') },
});
export const newBuyers = defineKpi({
  key: 'newBuyers',
  code: 'K1',
  format: 'count',
  ...MORE,
  expression: counted(newCustomers),
});
export const loyal = defineKpi({
  key: 'loyal',
  code: 'K4',
  format: 'percent',
  ...MORE,
  expression: { is: 'share', of: loyalAt('until'), by: activeAt('until') },
});
/** Of who bought in the whole period before, those who bought in this one. */
export const retention = defineKpi({
  key: 'retention',
  code: 'K5',
  format: 'percent',
  ...MORE,
  expression: {
    is: 'share',
    of: counted(returnedCustomers, { from: 'previousFrom', before: 'from', again: 'from', until: 'until' }),
    by: counted(activeCustomers, { since: 'previousFrom', before: 'from' }),
  },
});
export const salesPerPerson = defineKpi({
  key: 'salesPerPerson',
  code: 'K23',
  format: 'money',
  ...MORE,
  expression: { is: 'share', of: counted(salesAmount), by: headcount },
});
