// What is counted over tasks: promises to customers, by the day on which they were due at first (K24).

import { defineMeasure, inPeriod } from '../../kernel/kpi/measure';
import { TASK_KINDS, TASK_STATUSES } from './options';
import { tasksTable } from './schema';

const PROMISED = [{ field: 'kind', is: 'word', options: TASK_KINDS, key: 'promise' }, ...inPeriod('firstDue')] as const;
const BY = { owner: 'responsible' } as const;

export const promisesDue = defineMeasure({
  name: 'promisesDue',
  table: tasksTable,
  aggregate: { kind: 'count' },
  where: PROMISED,
  by: BY,
});

/** Nobody wants them any more: they were neither kept nor broken. */
export const promisesDropped = defineMeasure({
  name: 'promisesDropped',
  table: tasksTable,
  aggregate: { kind: 'count' },
  where: [{ field: 'status', is: 'word', options: TASK_STATUSES, key: 'dropped' }, ...PROMISED],
  by: BY,
});

export const promisesKept = defineMeasure({
  name: 'promisesKept',
  table: tasksTable,
  aggregate: { kind: 'count' },
  where: [{ field: 'onTime', is: 'set' }, ...PROMISED],
  by: BY,
});
