// Instants (epoch milliseconds) and what clock and calendar on a wall in a given zone show.

import { type Day, dayOfSerial } from './day';

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const SERIAL_OF_1970 = 25_569;

/** Minutes that the wall clock is ahead of UTC at an instant, with seconds as fractions. The platform knows; the kernel asks. */
export type Zone = (instant: number) => number;

/** Returns the serial number (wall time in the zone) of an instant in epoch milliseconds. */
export function serialOfInstant(instant: number, zone: Zone): number {
  return (instant + offsetOf(instant, zone)) / MS_PER_DAY + SERIAL_OF_1970;
}

/**
 * Returns the instant at which the wall clock shows the serial number.
 * Hint: in the hour that is skipped or doubled when clocks change, the later offset decides.
 */
export function instantOfSerial(serial: number, zone: Zone): number {
  const wall = Math.round((serial - SERIAL_OF_1970) * MS_PER_DAY);
  const guess = wall - offsetOf(wall, zone);
  return wall - offsetOf(guess, zone);
}

/** Milliseconds. */
function offsetOf(instant: number, zone: Zone): number {
  return Math.round(zone(instant) * MS_PER_MINUTE);
}

/** Returns the calendar day in the zone at an instant. Throws when the instant lies outside the years 1900-9999. */
export function dayAt(instant: number, zone: Zone): Day {
  const day = dayOfSerial(serialOfInstant(instant, zone));
  if (day === null) throw new RangeError(`No calendar day for the instant ${instant}.`);
  return day;
}
