// A day of the calendar, 'YYYY-MM-DD', without a clock or a zone; and its serial number in a sheet.

/** A calendar day that exists, as 'YYYY-MM-DD'. */
export type Day = string & { readonly __brand: 'Day' };

const MS_PER_DAY = 86_400_000;
// A sheet counts days from 1899-12-30; 1970-01-01 is day 25,569. https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values
const SERIAL_OF_1970 = 25_569;
// 1900-01-01 and 9999-12-31, the first and the last day that we take for one.
const FIRST_SERIAL = 2;
const LAST_SERIAL = 2_958_465;

/** Parses 'YYYY-MM-DD' or 'DD.MM.YYYY' (also with / or -); null when there is no such day. `parseDay('31.02.2026') //=> null` */
export function parseDay(text: string): Day | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim());
  if (local) return dayOf(Number(local[3]), Number(local[2]), Number(local[1]));
  return null;
}

/** Returns the day so many days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return toDay(serialOfDay(day) + days);
}

/** Returns how many days the second day is after the first; negative when it is before: `daysBetween('2026-02-28', '2026-03-01') //=> 1` */
export function daysBetween(from: Day, to: Day): number {
  return serialOfDay(to) - serialOfDay(from);
}

/** Returns the day as people here write it: `printDay('2026-03-05') //=> '05.03.2026'`. */
export function printDay(day: string): string {
  return day.split('-').reverse().join('.');
}

/** Returns the day as a sheet's serial number: a whole number. */
export function serialOfDay(day: Day): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / MS_PER_DAY + SERIAL_OF_1970;
}

/** Returns the day on which a serial number falls (its fraction is the time of day); null when a sheet has no such day. */
export function dayOfSerial(serial: number): Day | null {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? toDay(Math.floor(serial)) : null;
}

function dayOf(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date && year >= 1900;
  return exists ? (at.toISOString().slice(0, 10) as Day) : null; // The day exists and toISOString prints it so.
}

function toDay(serial: number): Day {
  const at = new Date((serial - SERIAL_OF_1970) * MS_PER_DAY);
  return at.toISOString().slice(0, 10) as Day; // Every whole serial number in range is a day.
}
