// What is counted over sales, by the date of sale; amounts are in the firm's currency.

import { defineMeasure, inPeriod } from '../../kernel/kpi/measure';
import { salesTable } from './schema';

const BY = { segment: 'segment', owner: 'responsible', source: 'source', product: 'product' } as const;
/** What came back was not sold. */
const NET = { kind: 'sum', field: 'amount', plus: 'exchange', less: 'returned' } as const;

export const salesAmount = defineMeasure({
  name: 'salesAmount',
  table: salesTable,
  aggregate: NET,
  where: inPeriod('date'),
  by: BY,
});

export const salesCount = defineMeasure({
  name: 'salesCount',
  table: salesTable,
  aggregate: { kind: 'count' },
  where: inPeriod('date'),
  by: BY,
});

export const repeatSales = defineMeasure({
  name: 'repeatSales',
  table: salesTable,
  aggregate: { kind: 'count' },
  where: [{ field: 'isRepeat', is: 'set' }, ...inPeriod('date')],
  by: BY,
});

export const grossProfit = defineMeasure({
  name: 'grossProfit',
  table: salesTable,
  aggregate: { kind: 'sum', field: 'profit' },
  where: inPeriod('date'),
  by: BY,
});

/** Sales whose cost is known: a blank cost is not zero. */
export const costedAmount = defineMeasure({
  name: 'costedAmount',
  table: salesTable,
  aggregate: NET,
  where: [{ field: 'profit', is: 'known' }, ...inPeriod('date')],
  by: BY,
});

const ACTIVE = [
  { field: 'date', is: 'from', param: 'since' },
  { field: 'date', is: 'before', param: 'before' },
  { field: 'nextOn', is: 'from', param: 'before' },
] as const;

/**
 * Customers who bought from the day `since` on and before `before`: of each, only the last sale before that day has its successor
 * on it or after it.
 */
export const activeCustomers = defineMeasure({
  name: 'activeCustomers',
  table: salesTable,
  aggregate: { kind: 'count' },
  where: ACTIVE,
  by: BY,
});

/** Those of them who bought often enough since the day `loyalSince`. */
export const loyalCustomers = defineMeasure({
  name: 'loyalCustomers',
  table: salesTable,
  aggregate: { kind: 'count' },
  where: [...ACTIVE, { field: 'loyalOn', is: 'from', param: 'loyalSince' }],
  by: BY,
});

/** Customers whose last sale of the days [from, before) was followed by one of [again, until). */
export const returnedCustomers = defineMeasure({
  name: 'returnedCustomers',
  table: salesTable,
  aggregate: { kind: 'count' },
  where: [
    ...inPeriod('date'),
    { field: 'nextOn', is: 'from', param: 'again' },
    { field: 'nextOn', is: 'before', param: 'until' },
  ],
  by: BY,
});
