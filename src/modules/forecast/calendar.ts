// Months and quarters as numbers, with the first and the last day of each.

import { addDays, type Day, parseDay, serialOfDay } from '../../kernel/time/day';
import type { SerialDay } from './past-deal';

export interface Month {
  /** Its first day. */
  readonly month: Day;
  /** Months since the beginning of the year 0. */
  readonly index: number;
  readonly first: SerialDay;
  readonly last: SerialDay;
}

/** Returns the month of a day. */
export function monthOf(day: Day): Month {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return monthAt(year * 12 + month - 1);
}

/** Returns the month with that index. */
export function monthAt(index: number): Month {
  const month = firstDay(index);
  return { month, index, first: serialOfDay(month), last: serialOfDay(addDays(firstDay(index + 1), -1)) };
}

/** Returns the three months of the quarter in which a month lies. */
export function quarterOf({ index }: Month): readonly Month[] {
  const start = index - (index % 3);
  return [0, 1, 2].map((step) => monthAt(start + step));
}

function firstDay(index: number): Day {
  const day = parseDay(`${Math.floor(index / 12)}-${(index % 12) + 1}-1`);
  if (!day) throw new RangeError(`No month of the calendar: ${index}.`);
  return day;
}
