// When digests are due: at the first run at or after each person's hour, on working days, as far as the journal remembers.

import type { Book } from '../../kernel/book/book';
import { addDays, type Day, parseDay } from '../../kernel/time/day';
import { instantAt, isWorkDay, minutesAt, workDayBefore } from '../../kernel/time/work-time';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { type Colleague, DIGEST_HOURS } from '../staff/index';
import { type DigestOptions, parseHour } from './options';

/** A list of the journal: the last day with digests, which hours of it are done with, and the day of those before. */
const DIGESTS = 'digests';
/** After a longer silence birthdays are too long ago to be told of. */
const MOST_DAYS_BACK = 7;
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1_440;

type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: Zone;
  readonly options: DigestOptions;
}

/** Tells whether somebody's hour has come, of which nothing is done yet. By what is in memory: no call. */
export function areDigestsDue(moment: Moment, lists: Lists): boolean {
  const { now, zone, options } = moment;
  const day = dayAt(now, zone);
  if (!isWorkDay(options.work, day)) return false;
  const { day: last = '', hours = '' } = lists[DIGESTS] ?? {};
  const done = last === day ? hours.split(',') : [];
  return hoursAsked(options, lists).some((hour) => isHourNow(moment, hour) && !done.includes(String(hour)));
}

/** Tells whether a digest of that hour is to go now: the hour has come, and the working day is not over. */
export function isHourNow({ now, zone, options }: Moment, hour: number): boolean {
  const minutes = minutesAt(now, zone);
  return minutes >= hour * MINUTES_PER_HOUR && minutes < endOf(options, hour);
}

/** Returns the instant after which a digest of that hour is worth nothing: when the firm closes, or at midnight for a later one. */
export function digestEnds({ now, zone, options }: Moment, hour: number): number {
  return instantAt(dayAt(now, zone), endOf(options, hour), zone);
}

/** Returns the hour at which the person wants their digest. */
export function hourOf({ digestHour }: Pick<Colleague, 'digestHour'>, { hour }: DigestOptions): number {
  return (digestHour === null ? null : parseHour(String(digestHour))) ?? hour;
}

/** Has the journal know that all digests up to now are queued, from the next commit on. */
export function noteDigests(book: Book, moment: Moment, lists: Lists): void {
  const { now, zone, options } = moment;
  const day = dayAt(now, zone);
  const { day: last = '', before = '' } = book.listOf(DIGESTS);
  const done = hoursAsked(options, lists).filter((hour) => isHourNow(moment, hour));
  book.keepList(DIGESTS, { day, hours: done.join(','), before: last === day ? before : last });
}

/** Returns the day of the digests before those of today: the last working day, where nothing is remembered. */
export function lastDigestDay({ now, zone, options }: Moment, lists: Lists): Day {
  const day = dayAt(now, zone);
  const { day: last = '', before = '' } = lists[DIGESTS] ?? {};
  const known = parseDay(last === day ? before : last);
  const farthest = addDays(day, -MOST_DAYS_BACK);
  const found = known ?? workDayBefore(options.work, day);
  return found < farthest ? farthest : found;
}

/** Those of the settings, and those that people have of their own. */
function hoursAsked({ hour }: DigestOptions, lists: Lists): readonly number[] {
  const own = Object.values(lists[DIGEST_HOURS] ?? {}).flatMap((typed) => parseHour(typed) ?? []);
  return [...new Set([hour, ...own])];
}

function endOf({ work }: DigestOptions, hour: number): number {
  return hour * MINUTES_PER_HOUR < work.closes ? work.closes : MINUTES_PER_DAY;
}
