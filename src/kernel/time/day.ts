// A day of the calendar, 'YYYY-MM-DD', without a clock or a zone; and its serial number in a sheet.

/** A calendar day that exists, as 'YYYY-MM-DD'. */
export type Day = string & { readonly __brand: 'Day' };

const MS_PER_DAY = 86_400_000;
// A sheet counts days from 1899-12-30; 1970-01-01 is day 25,569. https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values
const SERIAL_OF_1970 = 25_569;
// 1900-01-01 and 9999-12-31, the first and the last day that we take for one.
const FIRST_SERIAL = 2;
const LAST_SERIAL = 2_958_465;

// Days are reckoned by numbers alone: a Date and its ISO text for each were a tenth of the time of a large workbook. An era is 400
// years, counted from 0000-03-01, so that a leap day is the last of its year. https://howardhinnant.github.io/date_algorithms.html
const YEARS_PER_ERA = 400;
const DAYS_PER_ERA = 146_097;
const SERIAL_OF_ERA = -693_899;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));
const USUAL_LENGTH = 'YYYY-MM-DD'.length;
const ZERO = '0'.charCodeAt(0);

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
  if (day.length !== USUAL_LENGTH) return serialByDate(day);
  const year = numberAt(day, 0) * 100 + numberAt(day, 2);
  const month = numberAt(day, 5);
  const yearFromMarch = month > 2 ? year : year - 1;
  const years = yearFromMarch % YEARS_PER_ERA;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100);
  const days = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + numberAt(day, 8) - 1;
  const eras = Math.floor(yearFromMarch / YEARS_PER_ERA) * DAYS_PER_ERA;
  return eras + years * 365 + leapDays + days + SERIAL_OF_ERA;
}

/** Returns the day on which a serial number falls (its fraction is the time of day); null when a sheet has no such day. */
export function dayOfSerial(serial: number): Day | null {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? toDay(Math.floor(serial)) : null;
}

function dayOf(year: number, month: number, date: number): Day | null {
  const exists = year >= 1900 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return exists ? printed(year, month, date) : null;
}

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function toDay(serial: number): Day {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) return dayByDate(serial);
  const days = Math.floor(serial) - SERIAL_OF_ERA;
  const inEra = days % DAYS_PER_ERA;
  const leapDays = Math.floor(inEra / 1_460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const years = Math.floor((inEra - leapDays) / 365);
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const sinceMarch = Math.floor((5 * inYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  const year = Math.floor(days / DAYS_PER_ERA) * YEARS_PER_ERA + years + (month <= 2 ? 1 : 0);
  return printed(year, month, inYear - Math.floor((153 * sinceMarch + 2) / 5) + 1);
}

function printed(year: number, month: number, date: number): Day {
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[date]}` as Day; // Its callers have seen that the day exists.
}

/** The number that two digits of the text make. */
function numberAt(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** By the engine, which knows what is before our first year and after our last one. */
function serialByDate(day: Day): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / MS_PER_DAY + SERIAL_OF_1970;
}

function dayByDate(serial: number): Day {
  const at = new Date((serial - SERIAL_OF_1970) * MS_PER_DAY);
  return at.toISOString().slice(0, 10) as Day; // Every whole serial number in range is a day.
}
