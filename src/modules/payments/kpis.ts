// What is counted over payments: cash, by the day it came; in the firm's currency.

import { defineMeasure, inPeriod } from '../../kernel/kpi/measure';
import { paymentsTable } from './schema';

export const cashIn = defineMeasure({
  name: 'cashIn',
  table: paymentsTable,
  aggregate: { kind: 'sum', field: 'amount', plus: 'exchange' },
  where: inPeriod('date'),
  by: { segment: 'segment', owner: 'responsible' },
});
