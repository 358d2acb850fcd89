// What is written into the dashboard: gauges, forecast, baseline, goals and what needs attention, as cells.

import type { Texts } from '../../kernel/i18n/texts';
import { printDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import type { SnapshotKey, SnapshotShown } from '../dashboard/index';
import { type ForecastView, forecastView } from '../forecast/index';
import { GOAL_FIGURES, type GoalFigure } from '../goals/index';
import { type BaselineKey, baselineOf } from './baseline';
import { type Gauges, gaugesOf, knownRows, SEGMENT_KEYS, type SegmentKey, within } from './gauges';
import { targetsOf } from './goal-targets';
import { type Lack, qualityOf } from './quality';
import type { GaugeMoment, GaugeRows } from './rows';

export interface Shown {
  readonly snapshots: Readonly<Partial<Record<SnapshotKey, SnapshotShown>>>;
  readonly forecast: ForecastView;
}

export interface Saying {
  readonly texts: Texts;

  /** When it is read, as people write it. */
  readonly at: string;
}

/** Returns what the dashboard is to show. */
export function shownOf(rows: GaugeRows, moment: GaugeMoment, { texts, at }: Saying): Shown {
  const forecasts = SEGMENT_KEYS.map((segment) => [segment, viewOf(rows, segment, moment)] as const);
  const [, whole] = forecasts[0] ?? never();
  const values: Gauges = {
    ...gaugesOf(rows, moment),
    ...forecastGauges(forecasts),
    ...baselines(rows),
    ...targets(rows),
  };
  const notes: Readonly<Partial<Record<SnapshotKey, string>>> = {
    qualityWorst: worstOf(rows, texts),
    ltvExpected: texts('gauge.years', { years: String(moment.years) }),
    baselineConversion: frozenOn(rows, moment, texts),
  };
  const keys = new Set([...Object.keys(values), ...Object.keys(notes)]) as Set<SnapshotKey>; // Keys of both.
  const snapshots = [...keys].map((key) => [key, { ...values[key], ...noteOf(notes[key]), at }] as const);
  return { snapshots: Object.fromEntries(snapshots), forecast: whole };
}

function noteOf(note: string | undefined): { readonly note?: string } {
  return note === undefined ? {} : { note };
}

function viewOf(rows: GaugeRows, segment: SegmentKey, { today, zone }: GaugeMoment): ForecastView {
  return forecastView(within(rows, segment), { today, zone, segment: segment === 'all' ? '' : segment });
}

function forecastGauges(forecasts: readonly (readonly [SegmentKey, ForecastView])[]): Gauges {
  const of = (part: 'low' | 'middle' | 'high') =>
    Object.fromEntries(
      forecasts.map(([segment, { months }]) => [segment, months.find(({ isOver }) => !isOver)?.[part] ?? null]),
    );
  return { forecastLow: of('low'), forecastMiddle: of('middle'), forecastHigh: of('high') };
}

const BASELINES = {
  baselineCustomerGrowth: 'customerGrowth',
  baselineRepeatGrowth: 'repeatGrowth',
  baselineSalesGrowth: 'salesGrowth',
  baselineLoyal: 'loyal',
  baselineConversion: 'conversion',
  baselineResponse: 'response',
} as const satisfies Readonly<Record<string, BaselineKey>>;

function baselines({ snapshots }: GaugeRows): Gauges {
  return Object.fromEntries(
    Object.entries(BASELINES).map(([key, figure]) => [
      key,
      Object.fromEntries(SEGMENT_KEYS.map((segment) => [segment, baselineOf(snapshots, figure, segment)])),
    ]),
  );
}

const GOALS = {
  sales: 'goalSales',
  cash: 'goalCash',
  profit: 'goalProfit',
  active: 'goalActive',
  loyal: 'goalLoyal',
  retention: 'goalRetention',
  conversion: 'goalConversion',
  response: 'goalResponse',
  promises: 'goalPromises',
} as const satisfies Readonly<Record<GoalFigure, SnapshotKey>>;
const WITH_BASELINE: ReadonlySet<string> = new Set([
  'conversion',
  'response',
  'active',
  'loyal',
  'retention',
  'promises',
]);

function targets({ goals, snapshots }: GaugeRows): Gauges {
  const found = targetsOf(goals, (figure, segment) =>
    // A change of a month's money has no baseline: it wants a number of its own.
    WITH_BASELINE.has(figure) ? baselineOf(snapshots, figure as BaselineKey, segment) : null,
  );
  const figures = Object.keys(GOAL_FIGURES) as GoalFigure[]; // Its keys.
  return Object.fromEntries(
    figures.flatMap((figure) => (found.has(figure) ? [[GOALS[figure], found.get(figure)]] : [])),
  );
}

/** Since which day there is a baseline of leads; '' while there is none. */
function frozenOn({ snapshots }: GaugeRows, { zone }: GaugeMoment, texts: Texts): string {
  const first = snapshots.find(({ key }) => key === 'baseline:conversion');
  return first?.at ? texts('gauge.baseline', { day: printDay(dayAt(first.at, zone)) }) : '';
}

/** The two most frequent lacks in words: "Without a next contact: 12 · without a source: 3". */
function worstOf(rows: GaugeRows, texts: Texts): string {
  const { lacks } = qualityOf(knownRows(rows));
  return lacks
    .slice(0, 2)
    .map(({ lack, count }) => texts(TEXT_OF[lack], { count: String(count) }))
    .join(' · ');
}

const TEXT_OF = {
  reach: 'gauge.lack.reach',
  source: 'gauge.lack.source',
  owner: 'gauge.lack.owner',
  twice: 'gauge.lack.twice',
  stage: 'gauge.lack.stage',
  customer: 'gauge.lack.customer',
  nextStep: 'gauge.lack.nextStep',
} as const satisfies Readonly<Record<Lack, string>>;

function never(): never {
  throw new Error('There is a forecast of all.');
}
