// Counts in days written as '2026-03-01', and keeps today right in a page that stays open over midnight.

const DAY_MS = 86_400_000;

/** Adds days: `addDays('2026-01-31', 1) //=> '2026-02-01'`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Returns the same day so many months later, or the last of that month where it is shorter:
 * `addMonths('2026-01-31', 1) //=> '2026-02-28'`.
 */
export function addMonths(day: string, count: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** Counts the days from one to another: `daysBetween('2026-03-05', '2026-03-01') //=> -4`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Returns the day of an instant where the person sits. */
export function dayOf(at: number): string {
  return addDays('1970-01-01', localDayNumber(new Date(at)));
}

/** Shows a day to a person: `toShownDay('2026-03-05') //=> '05.03.2026'`. */
export function toShownDay(day: string): string {
  return day.split('-').reverse().join('.');
}

/**
 * Returns today's day at each call: the server's day when the page opened, plus the midnights that passed here since.
 *
 * Hint: the workbook's time zone is the server's business; the page counts only how often its own date has changed.
 */
export function createToday(dayAtOpening: string, now: () => Date): () => string {
  const opened = localDayNumber(now());
  return () => addDays(dayAtOpening, localDayNumber(now()) - opened);
}

function localDayNumber(at: Date): number {
  // Through UTC, because a local day is 23 or 25 hours long when the clock changes.
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY_MS;
}
