// What is counted over deals that are neither won nor lost, whatever stages a firm has.

import type { Plain } from '../../kernel/kpi/expression';
import { type Condition, defineMeasure, type Measure } from '../../kernel/kpi/measure';
import type { FieldName } from '../../kernel/schema/table';
import { dealsTable } from './schema';

type Field = FieldName<typeof dealsTable>;

const BY = {
  segment: 'segment',
  owner: 'responsible',
  source: 'source',
  product: 'need',
  pipeline: 'pipeline',
} as const;
const WON = { field: 'wonAt', is: 'filled' } as const;
const LOST = { field: 'lostAt', is: 'filled' } as const;
/** Deals that are put off stand in this stage: they are open, and nobody works on them. */
const LATER = { field: 'stage', is: 'equal', param: 'laterStage' } as const;
const COUNT = { kind: 'count' } as const;

/** A count or a sum over all deals, less the won ones and less the lost ones: those that are both are taken off once. */
export interface Running {
  readonly figure: Plain;
  readonly measures: readonly Measure[];
}

/** Deals on which somebody works: not won, not lost, not put off. */
export const openDeals = running('openDeals', COUNT, [], { putOff: false });
export const openAmount = running('openAmount', { kind: 'sum', field: 'amount' }, [], { putOff: false });

/** Those that have a next contact. */
export const plannedDeals = running('plannedDeals', COUNT, [{ field: 'nextContact', is: 'filled' }], { putOff: false });

/** Those whose next contact lies before the day `today`; also when they were put off until then. */
export const overdueDeals = running(
  'overdueDeals',
  COUNT,
  [
    { field: 'nextContact', is: 'filled' },
    { field: 'nextContact', is: 'before', param: 'today' },
  ],
  { putOff: true },
);

/** Those that somebody spoke about with the customer since the day `weekAgo`. */
export const touchedDeals = running('touchedDeals', COUNT, [{ field: 'lastTouch', is: 'from', param: 'weekAgo' }], {
  putOff: false,
});

export const runningMeasures: readonly Measure[] = [
  openDeals,
  openAmount,
  plannedDeals,
  overdueDeals,
  touchedDeals,
].flatMap(({ measures }) => measures);

type Where = readonly (Condition & { readonly field: Field })[];

function running(
  name: string,
  aggregate: { kind: 'count' } | { kind: 'sum'; field: 'amount' },
  where: Where,
  { putOff }: { readonly putOff: boolean },
): Running {
  const measure = (part: string, further: Where): Plain & { is: 'measure' } => {
    const all = [{ field: 'createdAt', is: 'filled' }, ...where, ...further] as const;
    const declared = defineMeasure({ name: `${name}${part}`, table: dealsTable, aggregate, where: all, by: BY });
    return { is: 'measure', measure: declared, given: {} };
  };
  const signed = (later: Where, suffix: string) => ({
    plus: [measure(`All${suffix}`, later), measure(`Both${suffix}`, [WON, LOST, ...later])],
    less: [measure(`Won${suffix}`, [WON, ...later]), measure(`Lost${suffix}`, [LOST, ...later])],
  });
  const all = signed([], '');
  const later = putOff ? null : signed([LATER], 'Later');
  const plus = [...all.plus, ...(later?.less ?? [])];
  const less = [...all.less, ...(later?.plus ?? [])];
  return {
    figure: { is: 'less', of: { is: 'sum', of: plus }, less: { is: 'sum', of: less } },
    measures: [...plus, ...less].map((part) => part.measure),
  };
}
