// What is counted over the history of stages: moves, and those that went against the rules of a stage (K30).

import { defineMeasure, inPeriod } from '../../kernel/kpi/measure';
import { stageLogTable } from './stage-log';

/** The first line of a deal is no move: it comes from no stage. */
const MOVED = [{ field: 'from', is: 'written' }, ...inPeriod('at')] as const;

export const stageMoves = defineMeasure({
  name: 'stageMoves',
  table: stageLogTable,
  aggregate: { kind: 'count' },
  where: MOVED,
});

export const movesAgainstRules = defineMeasure({
  name: 'movesAgainstRules',
  table: stageLogTable,
  aggregate: { kind: 'count' },
  where: [{ field: 'override', is: 'written' }, ...MOVED],
});
