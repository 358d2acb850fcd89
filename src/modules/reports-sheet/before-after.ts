// The firm before Daftar and since: months of the history that was brought in beside the months that Daftar saw.

import { fromMinor } from '../../kernel/money';
import { addDays, type Day } from '../../kernel/time/day';
import { addMonths } from '../../kernel/time/months';
import { instantAt } from '../../kernel/time/work-time';
import { dayAt } from '../../kernel/time/zone';
import { activeOn, isCounted } from '../figures/index';
import { answersOf, baselineOf } from '../gauges/index';
import { shareOf, sumOf } from './page';
import { type PlacedDeal, placeDeals, wonAtStep } from './place-deals';
import { ENOUGH_COSTS, sumSales } from './sums';
import type { ReportWorld } from './world';

/** Of both sides a year at the most. */
const MOST_MONTHS = 12;
/** Ruling on the baseline of response time: nobody stamped answers before. */
const RESPONSE_DAYS = 30;

/** The first day, and the first one after it. */
export interface Months {
  readonly from: Day;
  readonly before: Day;
  readonly count: number;
}

export interface Side {
  readonly months: Months;
  /** A month, on average; amounts in whole units of the firm's currency. */
  readonly sales: number | null;
  readonly salesCount: number | null;
  readonly newCustomers: number | null;
  readonly margin: number | null;
  /** Bought in the twelve months until the end. */
  readonly active: number;
  /** Of the leads that came in these months, those that were won; null without leads. */
  readonly conversion: number | null;
  /** Working minutes, the median of thirty days; null where nothing was answered. */
  readonly response: number | null;
  /** What each month brought, where costs are known. */
  readonly margins: readonly number[];
}

export interface BeforeAfter {
  /** Null while no whole month before the first one is known, or none has passed since. */
  readonly before: Side | null;
  readonly after: Side | null;
  readonly began: Day | null;
}

/** Returns both sides: the months before that in which Daftar began, and those after it that are over. */
export function beforeAfterOf(world: ReportWorld): BeforeAfter {
  const { began, zone, today } = world;
  if (began === null) return { before: null, after: null, began: null };
  const start = dayAt(began, zone);
  const first = monthOf(start);
  const history = firstMonth(world);
  const before = history === null ? null : monthsBetween(latest(history, addMonths(first, -MOST_MONTHS)), first);
  const end = monthOf(today);
  const after = monthsBetween(latest(addMonths(first, 1), addMonths(end, -MOST_MONTHS)), end);
  const frozen = baselineOf(world.snapshots, 'response', 'all');
  const then = before && sideOf(before, world, { from: start, before: addDays(start, RESPONSE_DAYS) });
  return {
    began: start,
    before: then && { ...then, response: frozen ?? then.response },
    after: after && sideOf(after, world, { from: addDays(today, -RESPONSE_DAYS), before: addDays(today, 1) }),
  };
}

function sideOf(months: Months, world: ReportWorld, answered: Omit<Months, 'count'>): Side {
  const { sales, zone, deals, stages } = world;
  const sold = sales.filter(({ date }) => date >= months.from && date < months.before);
  const average = (sum: number): number => sum / months.count;
  const margins = marginsOf(months, sold);
  const [since, until] = [instantAt(months.from, 0, zone), instantAt(months.before, 0, zone)];
  const leads = placeDeals(deals, stages).filter(({ deal }) => isBetween(deal.createdAt, since, until));
  return {
    months,
    sales: sold.length === 0 ? null : average(fromMinor(sumOf(sold, ({ net }) => net))),
    salesCount: sold.length === 0 ? null : average(sold.filter(isCounted).length),
    newCustomers: sold.length === 0 ? null : average(newBuyers(world, months)),
    margin: margins.length === 0 ? null : average(margins.reduce((sum, each) => sum + each, 0)),
    active: activeOn(sales, addDays(months.before, -1)).size,
    conversion: shareOf(leads.filter(isWon).length, leads.length),
    response: answersOf(deals, { from: answered.from, until: answered.before }, world).median,
    margins,
  };
}

/** None where too few costs are known: two sides of which unlike parts are known cannot be compared. */
function marginsOf({ from, count }: Months, sold: ReportWorld['sales']): readonly number[] {
  if ((sumSales(sold).costKnown ?? 0) < ENOUGH_COSTS) return [];
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [addMonths(from, index), addMonths(from, index + 1)];
    const theirs = sold.filter(({ date }) => date >= start && date < end);
    return fromMinor(sumOf(theirs, ({ net, cost }) => (cost === null ? 0 : net - cost)));
  });
}

/** Customers whose first purchase lies in these months. */
function newBuyers({ sales }: ReportWorld, { from, before }: Months): number {
  const first = new Map<string, string>();
  for (const sale of sales) {
    if (!isCounted(sale) || sale.customerId === '' || sale.date === '') continue;
    const known = first.get(sale.customerId);
    if (known === undefined || sale.date < known) first.set(sale.customerId, sale.date);
  }
  return [...first.values()].filter((day) => day >= from && day < before).length;
}

function isBetween(instant: number | null, since: number, until: number): instant is number {
  return instant !== null && instant >= since && instant < until;
}

function isWon({ far, path }: PlacedDeal): boolean {
  return far >= wonAtStep(path);
}

/** The month of the first sale or lead that is known; what is dated before 1990 is a slip of the finger. */
function firstMonth({ sales, deals, zone }: ReportWorld): Day | null {
  const days = [
    ...sales.map(({ date }) => date),
    ...deals.map(({ createdAt }) => (createdAt === null ? '' : dayAt(createdAt, zone))),
  ].filter((day) => day >= '1990');
  let first = days[0];
  for (const day of days) if (first === undefined || day < first) first = day;
  return first === undefined ? null : monthOf(first);
}

function monthOf(day: string): Day {
  return `${day.slice(0, 7)}-01` as Day; // Every month has a first.
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function monthsBetween(from: Day, before: Day): Months | null {
  const count =
    (Number(before.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(before.slice(5, 7)) -
    Number(from.slice(5, 7));
  return count < 1 ? null : { from, before, count };
}
