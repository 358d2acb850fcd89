// What a report says in numbers: of a closed period, of the one before it, and what is owed at the end of each.

import { currencyKey } from '../../kernel/currency';
import { evaluate, type Fact } from '../../kernel/kpi/evaluate';
import type { Measure } from '../../kernel/kpi/measure';
import { fromMinor, toMinor } from '../../kernel/money';
import { addDays, type Day } from '../../kernel/time/day';
import { instantAt } from '../../kernel/time/work-time';
import type { Zone } from '../../kernel/time/zone';
import { newCustomers } from '../customers/index';
import { lostDeals, newLeads, wonDeals } from '../deals/index';
import { balancesOf, cashIn, debtorsOf, type MoneyRows } from '../payments/index';
import { salesAmount, salesCount } from '../sales/index';
import type { Stage } from '../stages/index';
import type { TodayCustomer, TodayDeal } from '../today/index';
import type { Period } from './periods';

export interface ReportRows extends MoneyRows {
  readonly deals: readonly TodayDeal[];
  readonly customers: readonly TodayCustomer[];
  readonly stages: readonly Stage[];
  readonly zone: Zone;
  /** The firm's own currency, an ISO code. */
  readonly home: string;
  /** Units of the firm's currency by the code of another; what has no rate counts as nothing in sums. */
  readonly rates: ReadonlyMap<string, number>;
  /** Whole units a month; null: no plan. */
  readonly plan: number | null;
}

/** Null: nothing to count it of. */
export interface Figure {
  readonly now: number | null;
  readonly before: number | null;
}

export const FIGURES = ['sales', 'cashIn', 'newCustomers', 'leads', 'won', 'lost', 'winRate', 'overdueDebt'] as const;
export type FigureKey = (typeof FIGURES)[number];

export interface Leak {
  /** The label of the stage that was reached last; '' where nobody knows. */
  readonly stage: string;
  readonly count: number;
  /** Of all that was lost. */
  readonly of: number;
  /** Whole units that were hoped for. */
  readonly amount: number;
  /** Named most often; '' for none. */
  readonly reason: string;
}

export interface Seller {
  readonly name: string;
  readonly amount: number;
  readonly count: number;
}

export interface ReportFigures {
  readonly figures: Readonly<Record<FigureKey, Figure>>;
  /** Sold from the beginning of the last day's month to the end of the period; null without a plan. */
  readonly plan: { readonly sold: number; readonly plan: number } | null;
  readonly leak: Leak | null;
  /** The largest first. */
  readonly sellers: readonly Seller[];
}

/** Returns the numbers of the period. */
export function figuresOf(found: ReportRows, period: Period): ReportFigures {
  const { previous, from, before } = period;
  const inHome = <R extends InCurrency>(row: R): R => converted(row, rateOf(found, row.currency));
  const rows = { ...found, sales: found.sales.map(inHome), payments: found.payments.map(inHome) };
  const count = (measure: Measure, records: Iterable<object>): Figure => ({
    now: countIn(rows.zone, measure, records, from, before),
    before: countIn(rows.zone, measure, records, previous, from),
  });
  const [won, lost] = [count(wonDeals, rows.deals), count(lostDeals, rows.deals)];
  return {
    figures: {
      sales: count(salesAmount, rows.sales),
      cashIn: count(cashIn, rows.payments),
      newCustomers: count(newCustomers, rows.customers),
      leads: count(newLeads, rows.deals),
      ...{ won, lost },
      winRate: { now: share(won.now, lost.now), before: share(won.before, lost.before) },
      overdueDebt: { now: overdueAt(found, before), before: overdueAt(found, from) },
    },
    plan: planOf(rows, period),
    leak: leakOf(rows, period),
    sellers: sellersOf(rows, period),
  };
}

interface InCurrency {
  readonly amount: number | null;
  readonly returned?: number | null;
  readonly currency: string;
}

function converted<R extends InCurrency>(row: R, rate: number): R {
  if (rate === 1) return row;
  const times = (amount: number | null): number | null =>
    amount === null ? null : fromMinor(Math.round(toMinor(amount) * rate));
  const returned = row.returned === undefined ? {} : { returned: times(row.returned) };
  return { ...row, ...returned, amount: times(row.amount) };
}

function rateOf({ home, rates }: ReportRows, currency: string): number {
  const code = currencyKey(currency, home);
  return code === '' ? 1 : (rates.get(code) ?? 0);
}

/** The measures of a report ask for no fixed choice, in whatever language. */
function countIn(zone: Zone, measure: Measure, records: Iterable<object>, from: Day, before: Day): number {
  // as: a measure reads fields by name, and those of its table are there.
  return evaluate(measure, records as Iterable<Fact>, { from, before }, { zone, language: 'uz' });
}

/** Percent of the deals that were decided. */
function share(won: number | null, lost: number | null): number | null {
  const decided = (won ?? 0) + (lost ?? 0);
  return decided === 0 ? null : Math.round((100 * (won ?? 0)) / decided);
}

/** What was overdue when the day began, as far as the rows of today tell. */
function overdueAt(rows: ReportRows, day: Day): number {
  const { sales, payments, dues, home } = rows;
  const then = {
    sales: sales
      .filter(({ date }) => date === '' || date < day)
      .map((sale) => ({ ...sale, returned: (sale.returnedOn ?? '') < day ? sale.returned : null })),
    payments: payments.filter(({ date }) => date === '' || date < day),
    dues,
  };
  const debtors = debtorsOf(balancesOf(then, { home }), day);
  return fromMinor(
    debtors.reduce((sum, { overdue, currency }) => sum + Math.round(overdue * rateOf(rows, currency)), 0),
  );
}

function planOf({ plan, sales, zone }: ReportRows, { kind, from, before }: Period): ReportFigures['plan'] {
  if (plan === null) return null;
  const month = kind === 'month' ? from : (`${addDays(before, -1).slice(0, 7)}-01` as Day); // as: every month has a first.
  return { plan, sold: countIn(zone, salesAmount, sales, month, before) };
}

/** The stage from which most was lost: by number, then by what was hoped for. */
function leakOf({ deals, stages, zone }: ReportRows, { from, before }: Period): Leak | null {
  const [since, until] = [instantAt(from, 0, zone), instantAt(before, 0, zone)];
  const lost = deals.filter(({ lostAt }) => lostAt !== null && lostAt >= since && lostAt < until);
  const groups = [...groupBy(lost, (deal) => stageReached(deal, stages))].map(([stage, theirs]) => ({
    stage,
    count: theirs.length,
    of: lost.length,
    amount: theirs.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    reason: mostOften(theirs.map(({ lossReason }) => lossReason)),
  }));
  return groups.sort((one, other) => other.count - one.count || other.amount - one.amount)[0] ?? null;
}

function stageReached({ reached, pipeline }: TodayDeal, stages: readonly Stage[]): string {
  const open = stages.filter(({ outcome, order }) => outcome === 'open' && order === reached);
  return (open.find((stage) => stage.pipeline === pipeline) ?? open[0])?.label ?? '';
}

function sellersOf({ sales, zone }: ReportRows, { from, before }: Period): readonly Seller[] {
  const people = [...groupBy(sales, ({ responsible = '' }) => responsible)].map(([name, theirs]) => ({
    name,
    amount: countIn(zone, salesAmount, theirs, from, before),
    count: countIn(zone, salesCount, theirs, from, before),
  }));
  return people.filter(({ count }) => count > 0).sort((one, other) => other.amount - one.amount);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function mostOften(words: readonly string[]): string {
  const said = groupBy(
    words.filter((word) => word !== ''),
    (word) => word,
  );
  return [...said].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? '';
}
