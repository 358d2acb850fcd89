// Lets TODAY(), NOW() and "date is today" rules of the grid follow the host's clock and the workbook's time zone.
//
// Node and the page both load it, so that both sides of the screen evaluate the same. The library has one clock, and
// so one process has one: the last grid that was made sets it.

import { helpers } from '@odoo/o-spreadsheet';

export interface GridClock {
  readonly now: () => number;
  readonly timeZone: () => string;
}

/** Makes the library read this clock from now on. */
export function followClock(clock: GridClock): void {
  helpers.DateTime.now = () => {
    const [year, month, day, hours, minutes, seconds] = wallClock(clock.now(), clock.timeZone());
    return new helpers.DateTime(year, month - 1, day, hours, minutes, seconds);
  };
}

/** The day in the time zone: `dayOf(clock) //=> '2026-03-02'`. */
export function dayOf(clock: GridClock): string {
  return wallClock(clock.now(), clock.timeZone()).slice(0, 3).join('-');
}

type WallClock = [year: number, month: number, day: number, hours: number, minutes: number, seconds: number];

const formatters = new Map<string, Intl.DateTimeFormat>();

function wallClock(instant: number, timeZone: string): WallClock {
  const parts = formatterOf(timeZone).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return [read('year'), read('month'), read('day'), read('hour'), read('minute'), read('second')];
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}
