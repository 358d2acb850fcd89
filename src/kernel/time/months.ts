// Months of the calendar: the same day of another month, or its last one where that month is shorter.

import { addDays, type Day, parseDay } from './day';

/**
 * Returns the day so many months later (or earlier, when negative); where that month has no such day, its last:
 * `addMonths('2026-01-31', 1) //=> '2026-02-28'`. As EDATE does in a sheet.
 */
export function addMonths(day: Day, months: number): Day {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const first = firstOfMonth(year * 12 + month - 1 + months);
  const lastDate = Number(addDays(firstOfMonth(year * 12 + month + months), -1).slice(8));
  return addDays(first, Math.min(date, lastDate) - 1);
}

/** The first day of the month that stands so many months after the beginning of the year 0. */
function firstOfMonth(index: number): Day {
  const year = Math.floor(index / 12);
  const day = parseDay(`${year}-${(index % 12) + 1}-1`);
  if (!day) throw new RangeError(`No month of the calendar: ${index}.`);
  return day;
}
