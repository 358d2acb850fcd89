// What the dashboard and the report show of the forecast: months before and after today, what is late, and how good the last one was.

import { fromMinor } from '../../kernel/money';
import { type Day, parseDay } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { monthOf } from './calendar';
import { type Basis, type Forecast, forecast, type Range } from './forecast';
import { type ForecastRows, readPast } from './read-past';
import { ACTUAL_KEY, FORECAST_KEY, type KeptSnapshot } from './snapshots-due';

/** A sentence by the key of its text, with what is filled in. */
export interface Told {
  readonly text: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Amounts in whole units of the firm's currency. */
export interface ViewMonth extends Range {
  /** Its first day. */
  readonly month: Day;
  /** What was won in it: of a month that is over, all; of this one, so far. */
  readonly actual: number;
  /** Whether the range is that of the forecast as it was made when the month began; else as it is made now. */
  readonly isOver: boolean;
}

export interface ForecastView {
  /** Months that were forecast and are over, at most six, oldest first; then this one and the next two. */
  readonly months: readonly ViewMonth[];
  readonly quarter: Range & { readonly month: Day; readonly actual: number };
  /** Open deals whose expected day is over; no month counts them. */
  readonly late: { readonly count: number; readonly amount: number };
  readonly basis: Basis;
  /** Whence the chances are, and how the band was found. */
  readonly basisTold: Told;
  readonly bandTold: Told;
  /** How the forecast of the last month that is over came out; null where none was kept. */
  readonly lastTold: Told | null;
}

export interface ViewRows extends ForecastRows {
  readonly snapshots: readonly KeptSnapshot[];
}

export interface ViewMoment {
  readonly today: Day;
  readonly zone: Zone;
  /** Key of a segment, of which the rows of deals are then; '' or absent for all. */
  readonly segment?: string;
}

const MONTHS_BACK = 6;

/** Returns all of it from the rows; those of deals are the ones that the dashboard shows. */
export function forecastView(rows: ViewRows, { today, zone, segment = '' }: ViewMoment): ForecastView {
  const made = forecast(readPast(rows, zone), today);
  const over = monthsOver(
    rows.snapshots.filter((row) => row.segment === segment),
    monthOf(today).month,
    zone,
  );
  const { month, won, ...quarter } = made.quarter;
  return {
    months: [...over, ...made.months.map(aheadOf)],
    quarter: { month, actual: fromMinor(won), ...inUnits(quarter) },
    late: { count: made.late.count, amount: fromMinor(made.late.amount) },
    basis: made.basis,
    basisTold: { text: hasAmounts(rows) ? `forecast.basis.${made.basis}` : 'forecast.basis.noAmounts', params: {} },
    bandTold: bandTold(made),
    lastTold: lastTold(over[over.length - 1]),
  };
}

/** Deals without amounts are forecast at nothing, which is no forecast. */
function hasAmounts({ deals }: ViewRows): boolean {
  return deals.length === 0 || deals.some(({ amount }) => amount !== null && amount > 0);
}

function aheadOf({ month, won, low, middle, high }: Forecast['months'][number]): ViewMonth {
  return { month, actual: fromMinor(won), isOver: false, ...inUnits({ low, middle, high }) };
}

function inUnits({ low, middle, high }: Range): Range {
  return { low: fromMinor(low), middle: fromMinor(middle), high: fromMinor(high) };
}

/** As each was forecast in the month itself; a month that was forecast only in those before it has the latest of these. */
function monthsOver(snapshots: readonly KeptSnapshot[], current: Day, zone: Zone): readonly ViewMonth[] {
  const actuals = snapshots.filter(({ key, period }) => key === ACTUAL_KEY && period < current);
  const months = actuals.flatMap((actual): ViewMonth[] => {
    const month = parseDay(actual.period);
    const made = snapshots
      .filter(({ key, period, at }) => key === FORECAST_KEY && period === actual.period && isMadeBy(at, month, zone))
      .sort((one, other) => (other.at ?? 0) - (one.at ?? 0))[0];
    if (!made || month === null) return [];
    const range = { low: made.low ?? 0, middle: made.value ?? 0, high: made.high ?? 0 };
    return [{ month, actual: actual.value ?? 0, isOver: true, ...range }];
  });
  return months.sort((one, other) => (one.month < other.month ? -1 : 1)).slice(-MONTHS_BACK);
}

function isMadeBy(at: number | null, month: Day | null, zone: Zone): boolean {
  return at !== null && month !== null && monthOf(dayAt(at, zone)).month <= month;
}

function bandTold({ band, tried }: Forecast): Told {
  return band === 'backtest'
    ? { text: 'forecast.band.backtest', params: { count: String(tried) } }
    : { text: 'forecast.band.spread', params: {} };
}

function lastTold(last: ViewMonth | undefined): Told | null {
  if (!last) return null;
  const [year = '', month = ''] = last.month.split('-');
  const named = { month: `${month}.${year}` };
  if (last.middle <= 0) return { text: 'forecast.last.none', params: named };
  const error = Math.round((100 * (last.actual - last.middle)) / last.middle);
  const params = { ...named, percent: String(Math.abs(error)) };
  if (error === 0) return { text: 'forecast.last.same', params: named };
  return { text: error > 0 ? 'forecast.last.more' : 'forecast.last.less', params };
}
