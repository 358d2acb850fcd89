// The periods that a dashboard can be asked for, as days, and those that each is held against.

import { addDays, type Day, daysBetween } from '../time/day';
import { addMonths } from '../time/months';

/** In the order in which they are offered. */
export const PERIODS = ['month', 'lastMonth', 'quarter', 'year', 'all', 'custom'] as const;
export type PeriodKind = (typeof PERIODS)[number];

/** Days from the first one up to, but not with, the other. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

export interface Period {
  readonly chosen: Span;
  /** As many days at the beginning of the period before, so that half a month is not held against a whole one. */
  readonly previous: Span;
  /** As many days at the beginning of the same period a year ago. */
  readonly lastYear: Span;
}

export interface PeriodChoice {
  readonly kind: PeriodKind;
  readonly today: Day;
  /** For 'custom': its first and its last day, in any order. */
  readonly between?: readonly [Day, Day];
}

const EVER = '1990-01-01' as Day; // A day of the calendar.

/** Returns the days of a period as today stands: what lies ahead is not counted, so that it ends with today. */
export function periodOf(choice: PeriodChoice): Period {
  const { from, end } = wholeOf(choice);
  const tomorrow = addDays(choice.today, 1);
  const until = end < tomorrow ? end : tomorrow;
  const days = Math.max(0, daysBetween(from, until));
  const before = beginningBefore(choice, from, end);
  const yearAgo = addMonths(from, -12);
  return {
    chosen: { from, until: addDays(from, days) },
    previous: spanOf(before, days, from),
    lastYear: spanOf(yearAgo, days, addMonths(end, -12)),
  };
}

function wholeOf({ kind, today, between }: PeriodChoice): { readonly from: Day; readonly end: Day } {
  const month = `${today.slice(0, 7)}-01` as Day; // Every month has a first day.
  switch (kind) {
    case 'month':
      return { from: month, end: addMonths(month, 1) };
    case 'lastMonth':
      return { from: addMonths(month, -1), end: month };
    case 'quarter': {
      const from = addMonths(month, -((Number(today.slice(5, 7)) - 1) % 3));
      return { from, end: addMonths(from, 3) };
    }
    case 'year': {
      const from = `${today.slice(0, 4)}-01-01` as Day; // Every year has a first day.
      return { from, end: addMonths(from, 12) };
    }
    case 'all':
      return { from: EVER, end: addDays(today, 1) };
    case 'custom': {
      const [one, other] = between ?? [today, today];
      return { from: one < other ? one : other, end: addDays(one < other ? other : one, 1) };
    }
    default:
      return unreachable(kind);
  }
}

/** Where the period before begins; a custom one is as long as itself. */
function beginningBefore({ kind }: PeriodChoice, from: Day, end: Day): Day {
  const months = { month: 1, lastMonth: 1, quarter: 3, year: 12, all: 0, custom: 0 }[kind];
  if (months > 0) return addMonths(from, -months);
  return kind === 'all' ? from : addDays(from, -daysBetween(from, end));
}

/** So many days from the first one on, but no further than to the end. */
function spanOf(from: Day, days: number, end: Day): Span {
  const until = addDays(from, days);
  return { from, until: until < end ? until : end };
}

function unreachable(kind: never): never {
  throw new Error(`Unknown period: ${String(kind)}`);
}
