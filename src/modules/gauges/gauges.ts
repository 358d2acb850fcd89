// Every gauge, of all customers and of each segment: what the dashboard shows and no formula can say.

import { type Language, wordIn } from '../../kernel/i18n/language';
import { periodOf } from '../../kernel/kpi/period';
import { optionKey } from '../../kernel/schema/options';
import { addMonths } from '../../kernel/time/months';
import { SEGMENTS } from '../customers/index';
import type { SnapshotKey, SnapshotShown } from '../dashboard/index';
import { loyalRuleOf } from '../figures/index';
import { daysInStage, isStuck, outcomeOf, stageFinder } from '../stages/index';
import { answersOf } from './answers';
import { cycleDays } from './cycle';
import { overdueDebt } from './debts';
import { lifetimeOf } from './lifetime';
import { paidOnTime } from './paid-on-time';
import { qualityOf } from './quality';
import type { GaugeMoment, GaugeRows } from './rows';

export type SegmentKey = 'all' | keyof typeof SEGMENTS;

/** In the order of the columns that show them. */
export const SEGMENT_KEYS: readonly SegmentKey[] = ['all', 'b2c', 'b2b'];

export type Gauges = Readonly<Partial<Record<SnapshotKey, Omit<SnapshotShown, 'at'>>>>;

/** Returns the gauges that the rows alone tell, without forecast, baseline and goals. */
export function gaugesOf(rows: GaugeRows, moment: GaugeMoment): Gauges {
  const readings = SEGMENT_KEYS.map((segment) => [segment, readingOf(within(rows, segment), moment)] as const);
  const keys = Object.keys(readings[0]?.[1] ?? {}) as SnapshotKey[]; // The keys of a reading.
  return Object.fromEntries(
    keys.map((key) => [key, Object.fromEntries(readings.map(([segment, reading]) => [segment, reading[key] ?? null]))]),
  );
}

type Reading = Readonly<Partial<Record<SnapshotKey, number | null>>>;

function readingOf(rows: GaugeRows, moment: GaugeMoment): Reading {
  const { today, now, years } = moment;
  const { chosen, previous } = periodOf({ kind: 'month', today });
  const answers = answersOf(rows.deals, chosen, moment);
  const lifetime = lifetimeOf(rows.sales, { today, years });
  const debt = overdueDebt(rows.dues, today, moment.rateOf);
  return {
    responseMedian: answers.median,
    responseP90: answers.p90,
    responseMedianBefore: answersOf(rows.deals, previous, moment).median,
    unanswered: answers.never,
    overdueDebt: debt.amount,
    debtors: debt.debtors,
    oldestDebt: debt.oldest,
    cycleDays: cycleDays(rows.deals, now),
    loyalMonths: loyalRuleOf(moment.trade).months,
    quality: qualityOf(knownRows(rows)).share,
    ltvToDate: lifetime.toDate,
    ltvExpected: lifetime.expected,
    paidOnTime: paidOnTime(rows, { from: addMonths(today, -12), until: today }),
    staffActive: rows.staff.length,
    ...openDealsOf(rows, moment),
  };
}

function openDealsOf({ deals, stages }: GaugeRows, { today, zone, bigFrom }: GaugeMoment): Reading {
  const stageOf = stageFinder(stages);
  const open = deals.filter((deal) => outcomeOf(stageOf(deal), deal) === 'open');
  const big = bigFrom > 0 ? open.filter(({ amount }) => (amount ?? 0) >= bigFrom) : [];
  const stuck = open.filter((deal) => isStuck(stageOf(deal), daysInStage(deal, today, zone)));
  return { stuck: stuck.length, bigDeals: big.length };
}

/** The rows as `qualityOf` looks at them. */
export function knownRows({ customers, deals, stages, staff }: GaugeRows): Parameters<typeof qualityOf>[0] {
  const stageOf = stageFinder(stages);
  return {
    customers,
    deals: deals.map((deal) => ({ ...deal, isOpen: outcomeOf(stageOf(deal), deal) === 'open' })),
    stages: stages.map(({ label }) => label),
    staff: staff.map(({ label }) => label),
  };
}

/** The rows of the customers of a segment; what lies beside customers stays whole. */
export function within(rows: GaugeRows, segment: SegmentKey): GaugeRows {
  if (segment === 'all') return rows;
  const isIts = (row: { readonly segment: string }): boolean => optionKey(SEGMENTS, row.segment) === segment;
  const customers = rows.customers.filter(isIts);
  const ids = new Set(customers.map(({ id }) => id));
  return {
    ...rows,
    customers,
    deals: rows.deals.filter(isIts),
    sales: rows.sales.filter(isIts),
    payments: rows.payments.filter(isIts),
    dues: rows.dues.filter(({ customerId }) => ids.has(customerId)),
  };
}

/** Returns the word of a segment as cells have it; '' for all. */
export function segmentWord(segment: SegmentKey, language: Language): string {
  return segment === 'all' ? '' : wordIn(SEGMENTS[segment], language);
}
