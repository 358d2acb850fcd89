// Which closed weeks and months a report is about, and when it is due.

import type { Book } from '../../kernel/book/book';
import { addDays, type Day } from '../../kernel/time/day';
import { addMonths } from '../../kernel/time/months';
import { isWorkDay, minutesAt, type WorkTime, weekdayOf, workDayFrom } from '../../kernel/time/work-time';
import { dayAt, type Zone } from '../../kernel/time/zone';

export type ReportKind = 'week' | 'month';

/** Closed days: from the first one to the last one before `before`, and where those begin that they are held against. */
export interface Period {
  readonly kind: ReportKind;
  readonly previous: Day;
  readonly from: Day;
  readonly before: Day;
}

export interface ReportMoment {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: Zone;
  readonly work: WorkTime;
  /** Whole hour of the wall clock. */
  readonly hour: number;
  /** Day of the week on which the weekly report comes: 1 is Monday; 0 for no reports. */
  readonly reportDay: number;
}

/** A list of the journal: the first day of the last week and month that were reported. */
const REPORTS = 'reports';
const DAYS_A_WEEK = 7;

type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Returns the periods that nobody was told of yet; none at night, on days off, or before the hour. No call. */
export function reportsDue(moment: ReportMoment, lists: Lists): readonly Period[] {
  const { now, zone, work, hour, reportDay } = moment;
  const today = dayAt(now, zone);
  if (reportDay === 0 || !isWorkDay(work, today) || minutesAt(now, zone) < hour * 60) return [];
  const told = lists[REPORTS] ?? {};
  return [lastWeek(today, moment), lastMonth(today)].filter(({ kind, from }) => told[kind] !== from);
}

/**
 * Tells whether the day of reports, or the first working day after one that is off, has come since the day on which this was
 * last asked and acted upon: where nothing ran on that very day, the next one makes up for it, once.
 */
export function isWeekly({ now, zone, work, reportDay }: Omit<ReportMoment, 'hour'>, since: Day): boolean {
  const today = dayAt(now, zone);
  if (reportDay === 0) return false;
  const days = [today, addDays(today, -DAYS_A_WEEK)].map((day) => workDayFrom(work, reportDayOf(day, reportDay)));
  return days.some((day) => day > since && day <= today);
}

/** Has the journal know that they are reported, from the next commit on. */
export function noteReports(book: Book, periods: readonly Period[]): void {
  const told = Object.fromEntries(periods.map(({ kind, from }) => [kind, from]));
  book.keepList(REPORTS, { ...book.listOf(REPORTS), ...told });
}

/** The last week whose report is due: on the day of reports after it, or the first working day after that. */
function lastWeek(today: Day, { work, reportDay }: ReportMoment): Period {
  const monday = reportDayOf(today, 1);
  const isHere = workDayFrom(work, reportDayOf(today, reportDay)) <= today;
  const before = isHere ? monday : addDays(monday, -DAYS_A_WEEK);
  const [previous, from] = [addDays(before, -2 * DAYS_A_WEEK), addDays(before, -DAYS_A_WEEK)];
  return { kind: 'week', previous, from, before };
}

/** The day of reports in the week of a day. */
function reportDayOf(today: Day, reportDay: number): Day {
  return addDays(today, reportDay - weekdayOf(today));
}

/** The month before this one: its report is due from the first working day on, and on no day that is none. */
function lastMonth(today: Day): Period {
  const before = addDays(today, 1 - Number(today.slice(8)));
  return { kind: 'month', previous: addMonths(before, -2), from: addMonths(before, -1), before };
}
