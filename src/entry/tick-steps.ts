// What is done every hour, in this order: a new kind of hourly work is a line here.

import type { Language } from '../kernel/i18n/language';
import type { Ports } from '../kernel/ports';
import { noteOrigin } from '../kernel/repair/origin';
import { dayAt, type Zone } from '../kernel/time/zone';
import { finishArchive } from '../modules/archive/index';
import type { Finding } from '../modules/cross-check/index';
import { refreshAll } from '../modules/figures/index';
import { isForecastDue } from '../modules/forecast/index';
import type { Problem, Run } from '../modules/health/index';
import { goOnChanging } from '../modules/languages/index';
import { closeSampleGaps } from '../modules/sample/index';
import { renewDashboardDaily } from '../modules/setup/index';
import { refreshTodaySheet } from '../modules/today-sheet/index';
import { type LookedAfter, lookAfter } from '../modules/upkeep/index';
import { areAlertsRipe, queueDealAlerts, tellOfLost } from './alerts';
import { newPass, reading, settling, UNHURRIED, working, writing } from './app';
import { isMorning, queueDigests } from './digests';
import { forecastDaily } from './forecast';
import { areGaugesDue, showGaugesHourly } from './gauges';
import { checkStep, isCheckDue } from './numbers';
import { goOnAfter } from './origin';
import { isReportDay, queueReports } from './reports';
import { drawReportsDaily } from './reports-sheet';
import { runRulesStep } from './rules-step';
import { sendStep } from './send';
import { takeToday } from './today-sheet';

export interface Step {
  /** Has a word in `health.step.NAME`. */
  readonly name: string;
  /** It is there to go on with long work that was cut off, and has nothing to do unless the journal knows of it. */
  readonly work?: 'language' | 'archive' | 'sample gaps';
  /** Milliseconds that must be left for it to begin; else the next run does it. */
  readonly needsMs: number;
  /** Tells, by what is known already, whether there is something to do; absent: there always may be. */
  readonly isDue?: (known: Known) => boolean;
  /** Does it; returns what the owner must hear of, and throws what went wrong. */
  readonly run: (known: Known) => Problem | null;
}

/** What a run knows from its beginning, so that a step need not read it. */
export interface Known {
  /** Language of the workbook. */
  readonly language: Language;
  readonly zone: Zone;
  /** What stands in the settings sheet, by key. */
  readonly settings: ReadonlyMap<string, string>;
  /** Lists of the journal, by name. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How many change sets the workbook had seen when the run began. */
  readonly commits: number;
  /** The run, with the trouble of those before it. */
  readonly begun: Run;
  /** What the last check of the dashboard found; null before the first. */
  readonly found: Finding | null;
}

/** Each can be done again, and takes the lock itself. */
export const STEPS: readonly Step[] = [
  { name: 'language', work: 'language', needsMs: 60_000, run: quietly(() => working('', goOnChanging)) },
  { name: 'archive', work: 'archive', needsMs: 60_000, run: quietly(() => working('', finishArchive)) },
  { name: 'sample', work: 'sample gaps', needsMs: 60_000, run: quietly(() => writing('', closeSampleGaps, UNHURRIED)) },
  { name: 'settle', needsMs: 20_000, run: settleWrites },
  { name: 'input', needsMs: 60_000, run: quietly(() => takeToday(() => true)) },
  { name: 'pass', needsMs: 90_000, run: quietly(() => writing(newPass(), lookAndTell, UNHURRIED)) },
  {
    name: 'dashboard',
    isDue: isNewDay,
    needsMs: 90_000,
    run: quietly(() => writing('', renewDashboardDaily, UNHURRIED)),
  },
  { name: 'figures', needsMs: 60_000, run: quietly(() => writing('', refreshAll, UNHURRIED)) },
  {
    name: 'forecast',
    isDue: isNewDay,
    needsMs: 60_000,
    run: quietly(forecastDaily),
  },
  { name: 'gauges', isDue: areGaugesDue, needsMs: 40_000, run: quietly(showGaugesHourly) },
  { name: 'check', isDue: isCheckDue, needsMs: 40_000, run: checkStep },
  { name: 'alerts', isDue: areAlertsRipe, needsMs: 20_000, run: quietly(queueDealAlerts) },
  { name: 'rules', needsMs: 60_000, run: runRulesStep },
  { name: 'digest', isDue: isMorning, needsMs: 40_000, run: quietly(queueDigests) },
  { name: 'report', isDue: isReportDay, needsMs: 50_000, run: quietly(queueReports) },
  { name: 'today', needsMs: 30_000, run: quietly(() => reading(refreshTodaySheet)) },
  { name: 'reportTab', needsMs: 40_000, run: quietly(drawReportsDaily) },
  { name: 'send', needsMs: 20_000, run: sendStep },
];

function isNewDay({ lists, zone }: Known): boolean {
  return isForecastDue(lists, dayAt(Date.now(), zone));
}

function quietly(body: (known: Known) => unknown): Step['run'] {
  return (known) => {
    body(known);
    return null;
  };
}

/** Before anything gets a number: a version that was restored would give some a second time. */
function settleWrites(): Problem | null {
  const { value: origin } = settling(noteOrigin);
  goOnAfter(origin);
  return origin === 'restored' ? { text: 'origin.restored', params: {} } : null;
}

function lookAndTell(ports: Ports): LookedAfter {
  return tellOfLost(ports, lookAfter(ports));
}
