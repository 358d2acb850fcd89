// What each person of the staff did in the period, and how much of it in a week of work.

import { optionKey } from '../../kernel/schema/options';
import { addDays, type Day, daysBetween } from '../../kernel/time/day';
import { isWorkDay } from '../../kernel/time/work-time';
import { dayAt } from '../../kernel/time/zone';
import { CHANNELS } from '../activities/index';
import { isAbsent } from '../digest/index';
import { answersOf } from '../gauges/index';
import { type Colleague, findColleague } from '../staff/index';
import { byLabel } from './labels';
import { isDayIn, isIn } from './period';
import { sumSales } from './sums';
import type { ActivityFact, DealFact, ReportWorld, SaleFact } from './world';

/** One thing that somebody did, or that lies with them. */
type Done =
  | { readonly kind: 'won'; readonly who: string }
  | { readonly kind: 'sale'; readonly who: string; readonly sale: SaleFact }
  | { readonly kind: 'touch'; readonly who: string }
  | { readonly kind: 'lead'; readonly who: string; readonly deal: DealFact }
  | { readonly kind: 'nothing'; readonly who: string };

export interface StaffFigures {
  readonly name: string;
  /** Work that nobody is named for. */
  readonly isNobody: boolean;
  readonly won: number;
  readonly sales: number;
  readonly touches: number;
  /** Working minutes until the first answer; null where no incoming lead was answered. */
  readonly response: number | null;
  /** Incoming leads of the period that nobody has answered yet. */
  readonly unanswered: number;
  /** Full weeks of work in the period until today, without days off and absence; null for who is not on the staff. */
  readonly weeks: number | null;
}

/** Returns what each did, who sold most first; whoever is on the staff stands there also with nothing. */
export function staffFigures(world: ReportWorld, nobody: string): readonly StaffFigures[] {
  const { deals, sales, activities, period, staff } = world;
  const done: Done[] = [
    ...staff.map(({ label }): Done => ({ kind: 'nothing', who: label })),
    ...deals.filter(({ wonAt }) => isIn(period, wonAt)).map((deal): Done => ({ kind: 'won', who: deal.responsible })),
    ...sales
      .filter(({ date }) => isDayIn(period, date))
      .map((sale): Done => ({ kind: 'sale', who: sale.responsible, sale })),
    ...activities.filter((one) => isTouch(one, world)).map((one): Done => ({ kind: 'touch', who: one.staff })),
    ...deals
      .filter(({ arrivedAt }) => isIn(period, arrivedAt))
      .map((deal): Done => ({ kind: 'lead', who: deal.responsible, deal })),
  ];
  const start = startOf(world);
  const people = byLabel(done, ({ who }) => who, { blank: nobody }).map(({ label, items, isBlank }) => {
    const leads = items.flatMap((item) => (item.kind === 'lead' ? [item.deal] : []));
    const answers = answersOf(leads, { from: period.from, until: period.before }, world);
    const person = findColleague(staff, label);
    return {
      name: person?.label ?? label,
      isNobody: isBlank,
      won: items.filter(({ kind }) => kind === 'won').length,
      sales: sumSales(items.flatMap((item) => (item.kind === 'sale' ? [item.sale] : []))).amount,
      touches: items.filter(({ kind }) => kind === 'touch').length,
      response: answers.median,
      unanswered: answers.never,
      weeks: person ? weeksOf(person, start, world) : null,
    };
  });
  return people.sort((one, other) => Number(one.isNobody) - Number(other.isNobody) || other.sales - one.sales);
}

/** A note is no contact, and nor is what came over no channel. */
function isTouch({ at, channel }: ActivityFact, { period }: ReportWorld): boolean {
  const key = optionKey(CHANNELS, channel);
  return isIn(period, at) && key !== null && key !== 'note';
}

/** Before the first row there was nothing to do. */
function startOf({ period, deals, sales, activities, zone, today }: ReportWorld): Day {
  let first: number | null = null;
  const earlier = (instant: number | null): void => {
    if (instant !== null && (first === null || instant < first)) first = instant;
  };
  for (const { createdAt } of deals) earlier(createdAt);
  for (const { at } of activities) earlier(at);
  let day = first === null ? today : dayAt(first, zone);
  for (const { date } of sales) if (date !== '' && date < day) day = date as Day; // A cell's day.
  return day > period.from ? day : period.from;
}

/** Absence is known as it stands in the staff sheet today: one of long ago is not. */
function weeksOf(person: Colleague, start: Day, { period, work }: ReportWorld): number {
  let days = 0;
  for (let left = daysBetween(start, period.before), day = start; left > 0; left--, day = addDays(day, 1)) {
    if (isWorkDay(work, day) && !isAbsent(person, day)) days += 1;
  }
  return (days / work.weekdays.size) * (person.share ?? 1);
}
