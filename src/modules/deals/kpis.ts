// What is counted over deals. A deal is won when it was stamped so, whatever stage came after.

import { defineMeasure, inPeriod } from '../../kernel/kpi/measure';
import { dealsTable } from './schema';

const BY = {
  segment: 'segment',
  owner: 'responsible',
  source: 'source',
  product: 'need',
  pipeline: 'pipeline',
} as const;
const IN_STAGE = { field: 'stage', is: 'equal', param: 'stage' } as const;
const COUNT = { kind: 'count' } as const;

export const newLeads = defineMeasure({
  name: 'newLeads',
  table: dealsTable,
  aggregate: COUNT,
  where: inPeriod('createdAt'),
  by: BY,
});

export const wonDeals = defineMeasure({
  name: 'wonDeals',
  table: dealsTable,
  aggregate: COUNT,
  where: inPeriod('wonAt'),
  by: BY,
});

/** Lost, and never won: a deal that was won stays so. */
export const lostDeals = defineMeasure({
  name: 'lostDeals',
  table: dealsTable,
  aggregate: COUNT,
  where: inPeriod('lostAt'),
  by: BY,
});

export const lostAfterWin = defineMeasure({
  name: 'lostAfterWin',
  table: dealsTable,
  aggregate: COUNT,
  where: [...inPeriod('lostAt'), { field: 'wonAt', is: 'filled' }],
  by: BY,
});

/** Deals that came to terms (K13). */
export const agreedDeals = defineMeasure({
  name: 'agreedDeals',
  table: dealsTable,
  aggregate: COUNT,
  where: inPeriod('agreedAt'),
  by: BY,
});

export const agreedAmount = defineMeasure({
  name: 'agreedAmount',
  table: dealsTable,
  aggregate: { kind: 'sum', field: 'amount' },
  where: inPeriod('agreedAt'),
  by: BY,
});

/** Of the leads of a period, those that were won by now. */
export const leadsWon = defineMeasure({
  name: 'leadsWon',
  table: dealsTable,
  aggregate: COUNT,
  where: [...inPeriod('createdAt'), { field: 'wonAt', is: 'filled' }],
  by: BY,
});

/** Of the leads of a period, those that are lost now. */
export const leadsLost = defineMeasure({
  name: 'leadsLost',
  table: dealsTable,
  aggregate: COUNT,
  where: [...inPeriod('createdAt'), { field: 'lostAt', is: 'filled' }],
  by: BY,
});

/** Of the leads of a period, those that ever came as far as the stage of that order; lost ones too. */
export const leadsThatReached = defineMeasure({
  name: 'leadsThatReached',
  table: dealsTable,
  aggregate: COUNT,
  where: [...inPeriod('createdAt'), { field: 'reached', is: 'from', param: 'order' }],
  by: BY,
});

/** Of the leads of a period, those that were lost and won both, in whatever order. */
export const leadsLostAndWon = defineMeasure({
  name: 'leadsLostAndWon',
  table: dealsTable,
  aggregate: COUNT,
  where: [...inPeriod('createdAt'), { field: 'lostAt', is: 'filled' }, { field: 'wonAt', is: 'filled' }],
  by: BY,
});

export const dealsInStage = defineMeasure({
  name: 'dealsInStage',
  table: dealsTable,
  aggregate: COUNT,
  where: [IN_STAGE],
  by: BY,
});

export const amountInStage = defineMeasure({
  name: 'amountInStage',
  table: dealsTable,
  aggregate: { kind: 'sum', field: 'amount' },
  where: [IN_STAGE],
  by: BY,
});

/** The amounts of deals that were won in the period. */
export const wonAmount = defineMeasure({
  name: 'wonAmount',
  table: dealsTable,
  aggregate: { kind: 'sum', field: 'amount' },
  where: inPeriod('wonAt'),
  by: BY,
});

/** Deals of a stage whose next contact lies before a day. */
export const overdueInStage = defineMeasure({
  name: 'overdueInStage',
  table: dealsTable,
  aggregate: COUNT,
  where: [IN_STAGE, { field: 'nextContact', is: 'filled' }, { field: 'nextContact', is: 'before', param: 'today' }],
  by: BY,
});
