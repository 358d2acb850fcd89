// What is counted over deals. A deal is won when it was stamped so, whatever stage came after.

import { defineMeasure, inPeriod } from '../../kernel/kpi/measure';
import { dealsTable } from './schema';

export const newLeads = defineMeasure({
  name: 'newLeads',
  table: dealsTable,
  aggregate: { kind: 'count' },
  where: inPeriod('createdAt'),
});

export const wonDeals = defineMeasure({
  name: 'wonDeals',
  table: dealsTable,
  aggregate: { kind: 'count' },
  where: inPeriod('wonAt'),
});

export const dealsInStage = defineMeasure({
  name: 'dealsInStage',
  table: dealsTable,
  aggregate: { kind: 'count' },
  where: [{ field: 'stage', is: 'equal', param: 'stage' }],
});

export const amountInStage = defineMeasure({
  name: 'amountInStage',
  table: dealsTable,
  aggregate: { kind: 'sum', field: 'amount' },
  where: [{ field: 'stage', is: 'equal', param: 'stage' }],
});

/** Deals of a stage whose next contact lies before a day. */
export const overdueInStage = defineMeasure({
  name: 'overdueInStage',
  table: dealsTable,
  aggregate: { kind: 'count' },
  where: [
    { field: 'stage', is: 'equal', param: 'stage' },
    { field: 'nextContact', is: 'filled' },
    { field: 'nextContact', is: 'before', param: 'today' },
  ],
});

export const leadsFromSource = defineMeasure({
  name: 'leadsFromSource',
  table: dealsTable,
  aggregate: { kind: 'count' },
  where: [{ field: 'source', is: 'equal', param: 'source' }, ...inPeriod('createdAt')],
});

export const wonFromSource = defineMeasure({
  name: 'wonFromSource',
  table: dealsTable,
  aggregate: { kind: 'sum', field: 'amount' },
  where: [{ field: 'source', is: 'equal', param: 'source' }, ...inPeriod('wonAt')],
});
