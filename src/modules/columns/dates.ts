// Dates in texts: whether the day or the month stands first is decided by the column as a whole, never by one cell.

import { parseDay } from '../../kernel/time/day';

export type DayOrder = 'day-first' | 'month-first' | 'unclear';

export interface DatesRead {
  /** 'unclear' where every date can be read both ways; people here write the day first. */
  readonly order: DayOrder;
  /** Tells whether the text is a date in that order. */
  readonly isDate: (text: string) => boolean;
  /** Returns the day, 'YYYY-MM-DD'; null for what is none. */
  readonly dayOf: (text: string) => string | null;
}

const PARTS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\D+\d{1,2}:\d{2}.*)?$/;
const ISO = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[T\s].*)?$/;

/** Reads the dates of a column: `readDates(['03/04/2026', '12/25/2026']).dayOf('03/04/2026') //=> '2026-03-04'`. */
export function readDates(texts: readonly string[]): DatesRead {
  return datesIn(orderOf(texts));
}

/** Reads dates in an order that is known already. */
export function datesIn(order: DayOrder): DatesRead {
  const dayOf = (text: string): string | null => {
    const iso = ISO.exec(text.trim());
    if (iso) return dayFrom(iso[1], iso[2], iso[3]);
    const parts = PARTS.exec(text.trim());
    if (!parts) return null;
    const [, first, second, year] = parts;
    return order === 'month-first' ? dayFrom(year, first, second) : dayFrom(year, second, first);
  };
  return { order, dayOf, isDate: (text) => dayOf(text) !== null };
}

/** Each date that can be read in one way only votes; a mixed column is what most of it is. */
function orderOf(texts: readonly string[]): DayOrder {
  let [days, months] = [0, 0];
  for (const text of texts) {
    const parts = PARTS.exec(text.trim());
    if (Number(parts?.[1]) > 12) days += 1;
    if (Number(parts?.[2]) > 12) months += 1;
  }
  if (days === months) return 'unclear';
  return days > months ? 'day-first' : 'month-first';
}

function dayFrom(year = '', month = '', day = ''): string | null {
  const whole = year.length === 2 ? `20${year}` : year;
  return parseDay(`${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
