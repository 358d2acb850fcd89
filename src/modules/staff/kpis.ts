// How many people work in the firm, part-timers by their share (K23).

import { defineMeasure } from '../../kernel/kpi/measure';
import { staffTable } from './schema';

const PERSON = { field: 'id', is: 'numbered' } as const;
const GONE = { field: 'leftOn', is: 'before', param: 'before' } as const;

export const people = defineMeasure({
  name: 'people',
  table: staffTable,
  aggregate: { kind: 'count' },
  where: [PERSON],
});

export const peopleGone = defineMeasure({
  name: 'peopleGone',
  table: staffTable,
  aggregate: { kind: 'count' },
  where: [PERSON, { field: 'leftOn', is: 'filled' }, GONE],
});

export const partTimers = defineMeasure({
  name: 'partTimers',
  table: staffTable,
  aggregate: { kind: 'count' },
  where: [PERSON, { field: 'share', is: 'known' }],
});

export const partTimersGone = defineMeasure({
  name: 'partTimersGone',
  table: staffTable,
  aggregate: { kind: 'count' },
  where: [PERSON, { field: 'share', is: 'known' }, GONE],
});

export const partTimeShares = defineMeasure({
  name: 'partTimeShares',
  table: staffTable,
  aggregate: { kind: 'sum', field: 'share' },
  where: [PERSON, { field: 'share', is: 'known' }],
});

export const partTimeSharesGone = defineMeasure({
  name: 'partTimeSharesGone',
  table: staffTable,
  aggregate: { kind: 'sum', field: 'share' },
  where: [PERSON, { field: 'share', is: 'known' }, GONE],
});
