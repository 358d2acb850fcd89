// What is counted over customers. For figures somebody is a customer once they bought.

import { defineMeasure, inPeriod } from '../../kernel/kpi/measure';
import { customersTable } from './schema';

const BY = { segment: 'segment', owner: 'responsible', source: 'source' } as const;

/** Added to the base in the period, buyers or not. */
export const addedCustomers = defineMeasure({
  name: 'addedCustomers',
  table: customersTable,
  aggregate: { kind: 'count' },
  where: inPeriod('createdAt'),
  by: BY,
});

/** Those who bought for the first time in the period. */
export const newCustomers = defineMeasure({
  name: 'newCustomers',
  table: customersTable,
  aggregate: { kind: 'count' },
  where: inPeriod('firstSale'),
  by: BY,
});
