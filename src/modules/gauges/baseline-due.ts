// Which figures are to be frozen as the baseline now, from what was read.

import type { Language } from '../../kernel/i18n/language';
import { quantile } from '../../kernel/kpi/quantile';
import type { Table } from '../../kernel/schema/table';
import { addDays, type Day } from '../../kernel/time/day';
import { addMonths } from '../../kernel/time/months';
import { dayAt } from '../../kernel/time/zone';
import { dealsTable } from '../deals/index';
import { salesTable } from '../sales/index';
import { tasksTable } from '../tasks/index';
import { answersOf } from './answers';
import { type Frozen, toFreeze, yearUntil } from './baseline';
import { cycleDays } from './cycle';
import { SEGMENT_KEYS, type SegmentKey, within } from './gauges';
import type { GaugesRead } from './read-gauges';
import type { GaugeMoment, GaugeRows } from './rows';

/** Nobody stamped answers before Daftar: only whole days of its own tell. */
const RESPONSE_DAYS = 30;

/** Returns the figures that have no baseline yet and can be known by now. */
export function baselineDue({ rows, moment }: GaugesRead, language: Language): readonly Frozen[] {
  const cohort = cohortOf(rows, moment);
  const firm = { firstDay: firstDayOf(rows, moment), loyalMonths: 12, thisMonth: cohort.cohortUntil };
  const operands = { ...yearUntil(moment.today), ...cohort, ...firm };
  const response = Object.fromEntries(
    SEGMENT_KEYS.map((segment) => [segment, firstAnswers(within(rows, segment), moment)]),
  ) as Record<SegmentKey, number | null>; // One for each.
  const world = { rowsOf: (table: Table) => rowsOf(rows, table), operands, zone: moment.zone, language };
  return toFreeze({ world, snapshots: rows.snapshots, response });
}

function rowsOf(rows: GaugeRows, table: Table): readonly Readonly<Record<string, never>>[] {
  const known = new Map<Table, unknown>([
    [salesTable, rows.sales],
    [dealsTable, rows.deals],
    [tasksTable, rows.tasks],
  ]);
  const found = known.get(table);
  if (found === undefined) throw new Error(`No baseline is counted over ${table.name}.`);
  return found as readonly Readonly<Record<string, never>>[]; // Records, whose fields measures read by name.
}

/** The first day of which the firm has a record, as the dashboard's hidden cell says it; today where it has none. */
function firstDayOf({ deals, sales, payments }: GaugeRows, { today, zone }: GaugeMoment): Day {
  const leads = deals.flatMap(({ createdAt }) => (createdAt === null ? [] : [dayAt(createdAt, zone)]));
  const money = [...sales, ...payments].map(({ date }) => date as Day | ''); // As the table declares it.
  return [...leads, ...money].reduce<Day>((first, day) => (day !== '' && day < first ? day : first), today);
}

/** The last month whose leads have had the days that leads take. */
function cohortOf({ deals }: GaugeRows, { today, now }: GaugeMoment) {
  const settled = addDays(today, -cycleDays(deals, now));
  const cohortUntil = `${settled.slice(0, 7)}-01` as typeof today; // Every month has a first day.
  return { cohortFrom: addMonths(cohortUntil, -1), cohortUntil };
}

/** The median of the thirty days since the first answer that was stamped; null until they are over. */
function firstAnswers({ deals }: GaugeRows, moment: GaugeMoment): number | null {
  const first = quantile(
    deals.flatMap(({ arrivedAt }) => (arrivedAt === null ? [] : [arrivedAt])),
    0,
  );
  if (first === null) return null;
  const from = dayAt(first, moment.zone);
  const until = addDays(from, RESPONSE_DAYS);
  return until <= moment.today ? answersOf(deals, { from, until }, moment).median : null;
}
