// Lets TODAY(), NOW() and "date is today" rules of the grid follow the host's clock and the workbook's time zone.
//
// Node and the page both load it, so that both sides of the screen evaluate the same. The library has one clock, and
// so one process has one: the last grid that was made sets it.

import { helpers } from '@odoo/o-spreadsheet';
import { serialOf, wallClock } from '../serial';

export interface GridClock {
  readonly now: () => number;
  readonly timeZone: () => string;
}

/** Makes the library read this clock from now on. */
export function followClock(clock: GridClock): void {
  helpers.DateTime.now = () => {
    const wall = onTheWall(clock);
    const time = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()] as const;
    return new helpers.DateTime(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), ...time);
  };
}

/** The day in the time zone: `dayOf(clock) //=> '2026-03-02'`. */
export function dayOf(clock: GridClock): string {
  return onTheWall(clock).toISOString().slice(0, 10);
}

/** What the clocks of the workbook's zone show now, in the UTC fields of a Date. */
function onTheWall(clock: GridClock): Date {
  return wallClock(serialOf(clock.now(), clock.timeZone()));
}
