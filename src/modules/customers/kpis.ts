// What is counted over customers.

import { defineMeasure, inPeriod } from '../../kernel/kpi/measure';
import { customersTable } from './schema';

export const newCustomers = defineMeasure({
  name: 'newCustomers',
  table: customersTable,
  aggregate: { kind: 'count' },
  where: inPeriod('createdAt'),
});
