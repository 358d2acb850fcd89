// Which forecasts are to be kept as they are made now, and which months are over: what is kept is never written over.

import { fromMinor } from '../../kernel/money';
import { type Day, parseDay } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import type { Snapshot } from '../snapshots/index';
import { monthAt, monthOf } from './calendar';
import type { Forecast } from './forecast';
import type { Past } from './past-deal';
import { wonIn } from './won-months';

export const FORECAST_KEY = 'forecast';
export const ACTUAL_KEY = 'forecastActual';

/** A snapshot that is there, as far as it matters here. */
export type KeptSnapshot = Pick<Snapshot, 'key' | 'segment' | 'period' | 'value' | 'low' | 'high' | 'at'>;
/** One that is to be written; amounts in whole units of the firm's currency. */
export type DueSnapshot = Pick<Snapshot, 'key' | 'segment' | 'period' | 'value' | 'low' | 'high' | 'note'>;

export interface ToKeep {
  readonly kept: readonly KeptSnapshot[];
  /** Key of a segment; '' for all deals. */
  readonly segment: string;
  /** The deals of the segment. */
  readonly past: Past;
  readonly today: Day;
  readonly zone: Zone;
  /** Made only when something of it is to be kept, since it takes time. */
  readonly forecast: () => Forecast;
}

/** A workbook that nobody opened for longer is not made up for. */
const MOST_MONTHS_BACK = 24;

/**
 * Returns the rows that are lacking: on the first look at a month the forecast of it and of the next two, as made now, and for
 * each month that is over and was forecast what was won in it. A look that was cut off is made up for by the next one.
 */
export function snapshotsDue({ kept, segment, past, today, zone, forecast }: ToKeep): readonly DueSnapshot[] {
  const own = kept.filter((row) => row.segment === segment);
  return [...actualsDue(own, { segment, past, today }), ...forecastsDue(own, { segment, today, zone, forecast })];
}

function actualsDue(own: readonly KeptSnapshot[], to: Pick<ToKeep, 'segment' | 'past' | 'today'>): DueSnapshot[] {
  const current = monthOf(to.today).index;
  const forecasts = own.filter(({ key }) => key === FORECAST_KEY).flatMap(({ period }) => indexOf(period));
  const first = Math.max(current - MOST_MONTHS_BACK, Math.min(current, ...forecasts));
  const done = new Set(own.filter(({ key }) => key === ACTUAL_KEY).flatMap(({ period }) => indexOf(period)));
  const due = Array.from({ length: current - first }, (_, ahead) => monthAt(first + ahead));
  return due
    .filter(({ index }) => !done.has(index))
    .map((month) => {
      const value = fromMinor(wonIn(to.past.deals, month));
      return { key: ACTUAL_KEY, segment: to.segment, period: month.month, value, low: null, high: null, note: '' };
    });
}

type Made = Pick<ToKeep, 'segment' | 'today' | 'zone' | 'forecast'>;

function forecastsDue(own: readonly KeptSnapshot[], { segment, today, zone, forecast }: Made): DueSnapshot[] {
  const current = monthOf(today);
  const made = own.filter(({ key, at }) => key === FORECAST_KEY && at !== null && isIn(current.month, dayAt(at, zone)));
  const done = new Set(made.flatMap(({ period }) => indexOf(period)));
  const ahead = [0, 1, 2].map((months) => current.index + months);
  if (ahead.every((index) => done.has(index))) return [];
  const { months, basis } = forecast();
  if (basis === 'none') return [];
  return months
    .filter(({ month }) => !done.has(monthOf(month).index))
    .map(({ month: period, middle, low, high }) => {
      const amounts = { value: fromMinor(middle), low: fromMinor(low), high: fromMinor(high) };
      return { key: FORECAST_KEY, segment, period, ...amounts, note: basis };
    });
}

function isIn(month: Day, day: Day): boolean {
  return monthOf(day).month === month;
}

/** None for a period that is no day. */
function indexOf(period: string): number[] {
  const day = parseDay(period);
  return day === null ? [] : [monthOf(day).index];
}
