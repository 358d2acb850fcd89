// What is counted over sales, by the date of sale.

import { defineMeasure, inPeriod } from '../../kernel/kpi/measure';
import { salesTable } from './schema';

export const salesAmount = defineMeasure({
  name: 'salesAmount',
  table: salesTable,
  // What came back was not sold.
  aggregate: { kind: 'sum', field: 'amount', less: 'returned' },
  where: inPeriod('date'),
});

export const salesCount = defineMeasure({
  name: 'salesCount',
  table: salesTable,
  aggregate: { kind: 'count' },
  where: inPeriod('date'),
});
