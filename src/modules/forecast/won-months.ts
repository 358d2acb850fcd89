// What was won in each month, and what those months tell of seasons.

import type { Minor } from '../../kernel/money';
import { dayOfSerial } from '../../kernel/time/day';
import { type Month, monthOf } from './calendar';
import type { PastDeal, SerialDay } from './past-deal';
import { type Seasons, seasonsOf } from './seasons';

/** Returns the amounts of the deals that were won in a month; a deal counts once, on the day of its first win. */
export function wonIn(deals: readonly PastDeal[], { first, last }: Pick<Month, 'first' | 'last'>): Minor {
  let sum = 0;
  for (const { outcome, closed, amount } of deals) {
    if (outcome === 'won' && closed !== null && closed >= first && closed <= last) sum += amount ?? 0;
  }
  return sum;
}

/** Returns what was won in each month, by the month's index. */
export function wonByMonth(deals: readonly PastDeal[]): ReadonlyMap<number, Minor> {
  const byDay = new Map<SerialDay, Minor>();
  for (const { outcome, closed, amount } of deals) {
    if (outcome === 'won' && closed !== null) byDay.set(closed, (byDay.get(closed) ?? 0) + (amount ?? 0));
  }
  const months = new Map<number, Minor>();
  for (const [serial, sum] of byDay) {
    const day = dayOfSerial(serial);
    if (day === null) continue;
    const { index } = monthOf(day);
    months.set(index, (months.get(index) ?? 0) + sum);
  }
  return months;
}

export interface Recorded {
  /** The first closing on record. */
  readonly since: SerialDay;
  /** The last day that is wholly known. */
  readonly known: SerialDay;
}

/** Returns what was won in each whole month on record, in a row, and the index of the first one. */
export function wonMonths(
  byMonth: ReadonlyMap<number, Minor>,
  { since, known }: Recorded,
): { readonly first: number; readonly won: readonly Minor[] } {
  const [from, until] = [dayOfSerial(since), dayOfSerial(known + 1)];
  if (from === null || until === null) return { first: 0, won: [] };
  const begun = monthOf(from);
  const first = begun.first === since ? begun.index : begun.index + 1;
  const count = Math.max(0, monthOf(until).index - first);
  return { first, won: Array.from({ length: count }, (_, ahead) => byMonth.get(first + ahead) ?? 0) };
}

/** Returns the seasons by the whole months on record. */
export function seasonsAt(byMonth: ReadonlyMap<number, Minor>, recorded: Recorded): Seasons {
  const { first, won } = wonMonths(byMonth, recorded);
  return seasonsOf(won, first);
}
