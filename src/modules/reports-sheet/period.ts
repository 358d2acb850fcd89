// The periods that a report may be about, and the days that each of them has.

import type { Texts } from '../../kernel/i18n/texts';
import { periodOf as spanOf } from '../../kernel/kpi/period';
import { addDays, type Day, printDay } from '../../kernel/time/day';
import { instantAt } from '../../kernel/time/work-time';
import type { Zone } from '../../kernel/time/zone';

export const PERIODS = ['month', 'lastMonth', 'quarter', 'year', 'all'] as const;
export type PeriodKind = (typeof PERIODS)[number];

/** The days from the first to the last one before `before`, and the same as instants. */
export interface ReportPeriod {
  readonly kind: PeriodKind;
  readonly from: Day;
  readonly before: Day;
  /** Epoch milliseconds. */
  readonly since: number;
  readonly until: number;
}

/** Returns the period as it stands on that day, as the dashboard counts it: what lies ahead is not counted. */
export function periodOf(kind: PeriodKind, today: Day, zone: Zone): ReportPeriod {
  const { from, until: before } = spanOf({ kind, today }).chosen;
  return { kind, from, before, since: instantAt(from, 0, zone), until: instantAt(before, 0, zone) };
}

/** Returns the days as people read them; of all time the word for it. */
export function printPeriod({ kind, from, before }: ReportPeriod, texts: Texts): string {
  return kind === 'all' ? texts('reports.period.all') : `${printDay(from)} – ${printDay(addDays(before, -1))}`;
}

/** Tells whether an instant lies in the period; a blank one lies in none. */
export function isIn({ since, until }: ReportPeriod, instant: number | null): instant is number {
  return instant !== null && instant >= since && instant < until;
}

/** Tells whether a day lies in the period; '' lies in none. */
export function isDayIn({ from, before }: ReportPeriod, day: string): boolean {
  return day >= from && day < before;
}
