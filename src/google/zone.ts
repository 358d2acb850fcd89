// What the wall clock of a time zone shows, asked of Intl; of Utilities where Intl does not know the zone.

import type { Zone } from '../kernel/time/zone';

const MS_PER_MINUTE = 60_000;
// No zone changes its clocks within a quarter of an hour that begins on the hour.
const QUARTER_MS = 15 * MS_PER_MINUTE;
// No zone changes them and changes them back within a week.
const WEEK_MS = 7 * 24 * 60 * MS_PER_MINUTE;

/** Returns the zone of an IANA name; offsets are remembered for the length of the execution. */
export function zoneOf(name: string): Zone {
  const known = new Map<number, number>();
  const read = offsetReader(name);
  const offset = (instant: number) => {
    const found = known.get(instant) ?? read(instant);
    known.set(instant, found);
    return found;
  };

  // Intl takes its time, and a table has days of years: most weeks are asked for their two ends only.
  return (instant) => {
    const week = Math.floor(instant / WEEK_MS) * WEEK_MS;
    const atFirst = offset(week);
    return atFirst === offset(week + WEEK_MS) ? atFirst : offset(Math.floor(instant / QUARTER_MS) * QUARTER_MS);
  };
}

function offsetReader(name: string): Zone {
  const format = createFormat(name);
  if (!format) return (instant) => offsetByUtilities(instant, name);

  return (instant) => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const wall = Date.UTC(year, month - 1, day, hour % 24, minute, second);
    // To the second: what stands as a small number in a column of dates is a day of 1899, before zones had whole minutes.
    return (wall - Math.floor(instant / 1_000) * 1_000) / MS_PER_MINUTE;
  };
}

/** Null where Intl is absent or lacks the zone: it works in Apps Script, but no document promises it. */
function createFormat(name: string): Intl.DateTimeFormat | null {
  const numeric = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name, hour12: false, ...numeric });
  } catch (reason) {
    console.warn(`Intl does not know the time zone ${name}: ${String(reason)}`);
    return null;
  }
}

function offsetByUtilities(instant: number, name: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)/.exec(Utilities.formatDate(new Date(instant), name, 'Z')) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
