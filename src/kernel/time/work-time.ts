// When a firm works: its days of the week, its hours and its holidays, as the settings say in words.

import { addDays, type Day, parseDay, serialOfDay } from './day';
import { dayAt, instantOfSerial, serialOfInstant, type Zone } from './zone';

export interface WorkTime {
  /** Days of the week: 1 is Monday, 7 is Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** Minutes of the wall clock since midnight. */
  readonly opens: number;
  readonly closes: number;
  /** 'MM-DD' of every year, and whole days of one. */
  readonly holidays: ReadonlySet<string>;
}

/** What people typed into the settings: `workDays` '1-6', `workHours` '09:00-18:00', `holidays` '01.01; 20.03.2026'. */
export interface WorkTimeTyped {
  readonly workDays: string;
  readonly workHours: string;
  readonly holidays: string;
}

const MINUTES_PER_DAY = 1_440;
const MS_PER_MINUTE = 60_000;
const USUAL = { weekdays: [1, 2, 3, 4, 5, 6], opens: 9 * 60, closes: 18 * 60 } as const;
/** No firm rests for longer; who takes all days off would be looked for without end. */
const LONGEST_REST_DAYS = 366;

/** Reads what was typed; what makes no sense is as before anybody changed it, and a holiday that is no day is left out. */
export function parseWorkTime({ workDays, workHours, holidays }: WorkTimeTyped): WorkTime {
  const weekdays = parseWeekdays(workDays);
  const [opens, closes] = parseHours(workHours) ?? [USUAL.opens, USUAL.closes];
  const parts = holidays.split(/[;,\n]/).flatMap((part) => parseHoliday(part.trim()));
  return {
    weekdays: new Set(weekdays.length > 0 ? weekdays : USUAL.weekdays),
    opens,
    closes,
    holidays: new Set(parts),
  };
}

/** Tells whether the firm works on that day. */
export function isWorkDay({ weekdays, holidays }: WorkTime, day: Day): boolean {
  return weekdays.has(weekdayOf(day)) && !holidays.has(day) && !holidays.has(day.slice(5));
}

/** Returns the day of the week: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  // A sheet's day 2, 1900-01-01, was a Monday.
  return ((serialOfDay(day) - 2) % 7) + 1;
}

/** Returns the first working day on or after that day; that day itself where the firm never works. */
export function workDayFrom(time: WorkTime, day: Day): Day {
  return workDayBy(time, day, 1);
}

/** Returns the last working day before that day; the day before it where the firm never works. */
export function workDayBefore(time: WorkTime, day: Day): Day {
  return workDayBy(time, addDays(day, -1), -1);
}

/** Returns the working day so many working days after a day: 0 is the first one on or after it. */
export function addWorkDays(time: WorkTime, day: Day, days: number): Day {
  let found = workDayFrom(time, day);
  for (let left = days; left > 0; left--) found = workDayFrom(time, addDays(found, 1));
  return found;
}

/** Returns the instant at which the wall clock shows so many minutes after midnight of the day. */
export function instantAt(day: Day, minutes: number, zone: Zone): number {
  return instantOfSerial(serialOfDay(day) + minutes / MINUTES_PER_DAY, zone);
}

/** Returns the minutes since midnight that the wall clock shows. */
export function minutesAt(instant: number, zone: Zone): number {
  const serial = serialOfInstant(instant, zone);
  return Math.floor(Math.round((serial - Math.floor(serial)) * MINUTES_PER_DAY * 60) / 60);
}

/** Tells whether the firm is at work at that instant. */
export function isWorkingAt(time: WorkTime, instant: number, zone: Zone): boolean {
  const minutes = minutesAt(instant, zone);
  return isWorkDay(time, dayAt(instant, zone)) && minutes >= time.opens && minutes < time.closes;
}

/** Returns that instant where the firm is at work, else the next one at which it opens. */
export function nextWorkingInstant(time: WorkTime, instant: number, zone: Zone): number {
  if (isWorkingAt(time, instant, zone)) return instant;
  const day = dayAt(instant, zone);
  const isOver = minutesAt(instant, zone) >= time.closes;
  return instantAt(workDayFrom(time, isOver ? addDays(day, 1) : day), time.opens, zone);
}

/** Returns how many whole minutes the firm worked between two instants; 0 where the second is not after the first. */
export function workMinutesBetween(time: WorkTime, from: number, to: number, zone: Zone): number {
  let minutes = 0;
  let day = dayAt(from, zone);
  const last = dayAt(Math.max(from, to), zone);
  for (; day <= last; day = addDays(day, 1)) {
    if (!isWorkDay(time, day)) continue;
    const opens = Math.max(from, instantAt(day, time.opens, zone));
    const closes = Math.min(to, instantAt(day, time.closes, zone));
    minutes += Math.max(0, Math.floor((closes - opens) / MS_PER_MINUTE));
  }
  return minutes;
}

function workDayBy(time: WorkTime, day: Day, step: 1 | -1): Day {
  for (let days = 0; days < LONGEST_REST_DAYS; days++) {
    const found = addDays(day, step * days);
    if (isWorkDay(time, found)) return found;
  }
  return day;
}

/** "1-6", "1,2,3", "1-5; 7". */
function parseWeekdays(text: string): number[] {
  return text.split(/[;,\s]+/).flatMap((part) => {
    const [, first, last = first] = /^([1-7])(?:[-–]([1-7]))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    return Array.from({ length: Math.max(0, to - from + 1) || 0 }, (_, index) => from + index);
  });
}

/** "09:00-18:00", "9-18"; a firm that closes after midnight closes at midnight here. Null when it is no such thing. */
function parseHours(text: string): readonly [number, number] | null {
  const [, from, fromMinutes = '0', to, toMinutes = '0'] =
    /^\s*(\d{1,2})(?:[:.](\d\d))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d\d))?\s*$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const opens = Number(from) * 60 + Number(fromMinutes);
  const closes = Number(to) * 60 + Number(toMinutes);
  if (opens >= MINUTES_PER_DAY) return null;
  return [opens, closes > opens ? Math.min(closes, MINUTES_PER_DAY) : MINUTES_PER_DAY];
}

/** "08.03" of every year, "20.03.2026", or "20.03.2026-22.03.2026". */
function parseHoliday(part: string): string[] {
  // A leap year, so that the 29th of February is a day.
  const yearly = /^\d{1,2}\.\d{1,2}$/.test(part) ? parseDay(`${part}.2024`) : null;
  if (yearly) return [yearly.slice(5)];
  const [first = '', last = first] = part.split(/\s*[-–—]\s*/);
  const [from, to] = [parseDay(first), parseDay(last)];
  if (!from || !to || to < from) return [];
  const days: Day[] = [];
  for (let day = from; day <= to && days.length < LONGEST_REST_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}
