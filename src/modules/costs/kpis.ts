// What the sources of customers cost in a period.

import { defineMeasure, inPeriod } from '../../kernel/kpi/measure';
import { sourceCostsTable } from './schema';

export const sourceCost = defineMeasure({
  name: 'sourceCost',
  table: sourceCostsTable,
  aggregate: { kind: 'sum', field: 'amount' },
  where: inPeriod('month'),
  by: { source: 'source' },
});
