// When things happen in the sample firm: it grows, rests on Sundays, and sells by the seasons of the year.

import { addDays, type Day, serialOfDay } from '../../kernel/time/day';
import type { Chance } from './chance';

/** Fourteen months: of leads, and of what was talked about. */
export const DAYS_BACK = 425;
/** Twenty-five months: of customers and sales, so that a year has one before it to be compared with. */
export const DAYS_OF_BOOKS = 760;

/** Navroʻz and the end of the year are high, January and the summer are low. */
const MONTHS = [0.75, 0.9, 1.25, 1, 1.05, 0.95, 0.85, 0.9, 1.1, 1, 1.1, 1.45];
/** First and last day of Ramazon. */
const RAMAZON: readonly (readonly [string, string])[] = [
  ['2024-03-11', '2024-04-09'],
  ['2025-03-01', '2025-03-29'],
  ['2026-02-19', '2026-03-19'],
  ['2027-02-08', '2027-03-09'],
  ['2028-01-28', '2028-02-25'],
];
const SHOPPING_DAYS = 12;
const SUNDAY = 1;

export interface Season {
  readonly today: Day;
  /** A shop sells most before Hayit; other firms have less to do in Ramazon. */
  readonly isRetail: boolean;
}

/** How much more happens on the last day than on the oldest one: of leads in fourteen months, of customers and sales in all their time. */
const GROWTH = 1.5;
const GROWTH_OF_BOOKS = 0.2;

/** How much more happens on a day than on the oldest one, `daysBack` days ago. */
export function weightOfDay(daysAgo: number, { today, isRetail }: Season, daysBack = DAYS_BACK): number {
  const day = addDays(today, -daysAgo);
  const growth = 1 + ((daysBack === DAYS_BACK ? GROWTH : GROWTH_OF_BOOKS) * (daysBack - daysAgo)) / daysBack;
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? 1;
  // Serial number 1 is a Sunday.
  const weekday = serialOfDay(day) % 7 === SUNDAY ? 0.25 : 1;
  return growth * month * weekday * ramazon(day, isRetail);
}

function ramazon(day: Day, isRetail: boolean): number {
  const fast = RAMAZON.find(([first, last]) => first <= day && day <= last);
  if (!fast) return 1;
  const last = fast[1] as Day; // Written as one above.
  const isBeforeHayit = serialOfDay(last) - serialOfDay(day) < SHOPPING_DAYS;
  return isRetail ? (isBeforeHayit ? 1.7 : 0.9) : 0.75;
}

/**
 * Returns so many serial numbers of days with their time, oldest first; the last of them is yesterday. Each has its own equal
 * part of all weight, so that a month is as large as its season and not as its luck: of so small a firm, luck would be the most of it.
 */
export function drawMoments(count: number, season: Season, chance: Chance, daysBack = DAYS_BACK): number[] {
  const weights = Array.from({ length: daysBack }, (_, index) => weightOfDay(daysBack - index, season, daysBack));
  const part = weights.reduce((sum, weight) => sum + weight, 0) / count;
  const today = serialOfDay(season.today);
  let [day, reached] = [0, weights[0] ?? 0];
  const moments = Array.from({ length: count }, (_, index) => {
    const drawn = (index + chance.number()) * part;
    while (reached < drawn && day < daysBack - 1) {
      day += 1;
      reached += weights[day] ?? 0;
    }
    return atWork(today - daysBack + day, chance);
  });
  return moments.sort((a, b) => a - b);
}

/** Returns the serial number at some minute of the day's working hours. */
export function atWork(day: number, chance: Chance): number {
  return Math.floor(day) + chance.between(9 * 60, 18 * 60) / MINUTES_A_DAY;
}

export const MINUTES_A_DAY = 1_440;
