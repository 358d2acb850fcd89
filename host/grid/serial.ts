// Between a serial number (days since 1899-12-30 on the wall clock of a zone) and an instant in epoch milliseconds.

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);
// Zones change their offset at whole quarters of an hour, so one answer holds for a quarter.
const QUARTER_MS = 900_000;
const CACHE_LIMIT = 100_000;

/** serialOf(Date.UTC(2026, 2, 1), 'UTC') //=> 46082 */
export function serialOf(instant: number, zone: string): number {
  return (instant + offsetAt(instant, zone) - EPOCH_MS) / DAY_MS;
}

/**
 * Returns the instant at which the clocks of the zone show this serial number.
 * Hint: a wall time that occurs twice gives the earlier instant, one that is skipped gives the same distance after the gap.
 */
export function instantOf(serial: number, zone: string): number {
  const wall = Math.round(serial * DAY_MS) + EPOCH_MS;
  const before = offsetAt(wall - DAY_MS, zone);
  const after = offsetAt(wall + DAY_MS, zone);
  const early = wall - before;
  if (before === after || offsetAt(early, zone) === before) return early;
  const late = wall - after;
  return offsetAt(late, zone) === after ? late : early;
}

/** The serial number of a calendar day, whatever the zone: daySerial(2026, 3, 1) //=> 46082 */
export function daySerial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH_MS) / DAY_MS;
}

/** The calendar day and time that a serial number shows, as a UTC Date whose UTC fields are to be read. */
export function wallClock(serial: number): Date {
  return new Date(Math.round(serial * DAY_MS) + EPOCH_MS);
}

/** Milliseconds that the zone is ahead of UTC at this instant. */
export function offsetAt(instant: number, zone: string): number {
  const quarter = Math.floor(instant / QUARTER_MS);
  const known = cacheOf(zone);
  const found = known.get(quarter);
  if (found !== undefined) return found;
  if (known.size >= CACHE_LIMIT) known.clear();
  const offset = askOffset(quarter * QUARTER_MS, zone);
  known.set(quarter, offset);
  return offset;
}

const offsets = new Map<string, Map<number, number>>();
const formatters = new Map<string, Intl.DateTimeFormat>();

function cacheOf(zone: string): Map<number, number> {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  return known;
}

function askOffset(instant: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const part of formatterOf(zone).formatToParts(instant)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
