// When a time trigger fires next.

import { instantOf, serialOf, wallClock } from '../../grid/serial';
import type { Schedule } from '../../trigger-facts';

type Repeated = Extract<Schedule, { kind: 'every' }>;
type ByCalendar = Extract<Schedule, { kind: 'calendar' }>;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
// The longest wait there is: the 31st of every month, or every so many weeks, is met well before.
const DAYS_TO_LOOK = 800;

/** Returns the first time after `after`; undefined when there is none. */
export function nextTime(schedule: Schedule, createdAt: number, after: number): number | undefined {
  switch (schedule.kind) {
    case 'once':
      return schedule.at > after ? schedule.at : undefined;
    case 'every':
      return nextRepeated(schedule, createdAt, after);
    case 'calendar':
      return nextByCalendar(schedule, createdAt, after);
  }
}

function nextRepeated({ unit, count, minute }: Repeated, createdAt: number, after: number): number {
  const step = count * (unit === 'hours' ? HOUR_MS : MINUTE_MS);
  const first = minute === undefined ? createdAt + step : atMinute(createdAt, minute);
  return after < first ? first : first + (Math.floor((after - first) / step) + 1) * step;
}

/** The first instant after `from` at which the clocks show this minute, in zones of whole hours. */
function atMinute(from: number, minute: number): number {
  const inThisHour = Math.floor(from / HOUR_MS) * HOUR_MS + minute * MINUTE_MS;
  return inThisHour > from ? inThisHour : inThisHour + HOUR_MS;
}

function nextByCalendar(schedule: ByCalendar, createdAt: number, after: number): number | undefined {
  const { zone, hour, minute } = schedule;
  const firstDay = Math.floor(serialOf(createdAt, zone));
  const today = Math.floor(serialOf(after, zone));
  for (let day = today; day < today + DAYS_TO_LOOK; day++) {
    const time = instantOf(day + (hour * HOUR_MS + minute * MINUTE_MS) / DAY_MS, zone);
    if (time > after && time > createdAt && isDay(schedule, day, firstDay)) return time;
  }
  return undefined;
}

function isDay({ days, weeks, weekDay, monthDay }: ByCalendar, day: number, firstDay: number): boolean {
  const clock = wallClock(day);
  if (days !== undefined && (day - firstDay) % days !== 0) return false;
  if (weekDay !== undefined && clock.getUTCDay() !== weekDay) return false;
  if (monthDay !== undefined && clock.getUTCDate() !== monthDay) return false;
  return weeks === undefined || (weekOf(day) - weekOf(firstDay)) % weeks === 0;
}

/** Weeks are counted from Sunday; serial number 1 is a Sunday. */
function weekOf(day: number): number {
  return Math.floor((day - 1) / 7);
}
