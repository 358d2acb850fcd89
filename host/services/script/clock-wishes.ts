// Makes a schedule of what a script asked a clock trigger to be.

import { instantOf } from '../../grid/serial';
import type { Schedule } from '../../trigger-facts';

export interface ClockWishes {
  readonly zone: string;
  readonly after?: number;
  readonly at?: number;
  /** A serial day number. */
  readonly atDay?: number;
  readonly minutes?: number;
  readonly hours?: number;
  readonly days?: number;
  readonly weeks?: number;
  readonly weekDay?: number;
  readonly monthDay?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** Throws when the wishes name no time at all. */
export function scheduleOf(wishes: ClockWishes, { now, handler }: { now: number; handler: string }): Schedule {
  const { zone, after, at, atDay, minutes, hours, minute } = wishes;
  if (after !== undefined) return { kind: 'once', at: now + after };
  if (at !== undefined) return { kind: 'once', at };
  if (atDay !== undefined) return { kind: 'once', at: instantOf(atDay + dayFraction(wishes), zone) };
  if (minutes !== undefined) return { kind: 'every', unit: 'minutes', count: minutes };
  if (hours !== undefined) {
    return { kind: 'every', unit: 'hours', count: hours, ...(minute !== undefined && { minute }) };
  }
  return byCalendar(wishes, handler);
}

/** Google picks an hour or a minute that was left open once, and keeps to it: here the name of the handler decides. */
function byCalendar({ zone, days, weeks, weekDay, monthDay, hour, minute }: ClockWishes, handler: string): Schedule {
  if ([days, weeks, weekDay, monthDay].every((wish) => wish === undefined)) {
    throw new Error('A time must be specified to create a time-based trigger.');
  }
  return {
    kind: 'calendar',
    zone,
    hour: hour ?? numberOf(handler) % 24,
    minute: minute ?? numberOf(handler) % 60,
    ...(days !== undefined && { days }),
    ...(weeks !== undefined && { weeks, weekDay: weekDay ?? 1 }),
    ...(weekDay !== undefined && { weekDay }),
    ...(monthDay !== undefined && { monthDay }),
  };
}

function dayFraction({ hour = 0, minute = 0 }: ClockWishes): number {
  return (hour * 60 + minute) / 1440;
}

function numberOf(name: string): number {
  return Array.from(name).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7);
}
