// Writes into the dashboard what no formula can say, and freezes the baseline once it can be known.

import type { Language } from '../kernel/i18n/language';
import { parseLanguage } from '../kernel/i18n/language';
import type { Ports } from '../kernel/ports';
import { fieldNames } from '../kernel/schema/table';
import { isWorkDay, minutesAt, parseWorkTime } from '../kernel/time/work-time';
import { dayAt } from '../kernel/time/zone';
import {
  ATTENTION_NAME,
  attentionCells,
  FORECAST_NAME,
  forecastCells,
  SNAPSHOTS_NAME,
  snapshotCells,
} from '../modules/dashboard/index';
import {
  attentionShown,
  baselineDue,
  type Frozen,
  forecastShown,
  notYet,
  readGauges,
  shownOf,
  stampOf,
} from '../modules/gauges/index';
import { readSettings, type SettingKey, withDefaults } from '../modules/settings/index';
import { snapshotsTable } from '../modules/snapshots/index';
import { reading, textsIn, UNHURRIED, writing } from './app';
import { hasSample } from './sample-there';
import type { Known } from './tick-steps';

const MINUTES_AROUND = 60;

/** While the firm works, and in the first hour of a day: else nobody looks. */
export function areGaugesDue({ settings, zone }: Known): boolean {
  const now = Date.now();
  const work = parseWorkTime(withDefaults(settings));
  const minutes = minutesAt(now, zone);
  const isOpen = minutes >= work.opens - MINUTES_AROUND && minutes <= work.closes + MINUTES_AROUND;
  return minutes < MINUTES_AROUND || (isOpen && isWorkDay(work, dayAt(now, zone)));
}

/** Reads the gauges and shows them: twelve blocking calls, and those that freeze a part of the baseline, each part once. */
export function showGaugesHourly({ settings, language }: Known): void {
  keep(reading((ports) => showGauges(ports, withDefaults(settings), language)));
}

/** The same for who asks for it: a call more, for the settings. */
export function showGaugesNow(): void {
  const frozen = reading((ports) => {
    const settings = readSettings(ports.book);
    return showGauges(ports, settings, parseLanguage(settings.language) ?? 'uz');
  });
  keep(frozen);
}

/** Returns what of the baseline can be known by now. */
function showGauges(
  ports: Ports,
  settings: Readonly<Record<SettingKey, string>>,
  language: Language,
): readonly Frozen[] {
  const { desk } = ports;
  if (!desk.hasRange(SNAPSHOTS_NAME)) return [];
  const texts = textsIn(language);
  const found = readGauges(ports, settings);
  const { snapshots, forecast } = shownOf(found.rows, found.moment, { texts, at: stampOf(ports) });
  desk.fill(SNAPSHOTS_NAME, snapshotCells(snapshots));
  desk.fill(FORECAST_NAME, forecastCells(forecastShown(forecast)));
  desk.fill(ATTENTION_NAME, attentionCells(attentionShown(found.today, texts)));
  return baselineDue(found, language);
}

/** The sample firm is no baseline of a real one. */
function keep(frozen: readonly Frozen[]): void {
  if (frozen.length === 0 || hasSample()) return;
  writing(
    '',
    ({ book, now }) => {
      if (!book.has(snapshotsTable)) return;
      // Another execution may have frozen some since they were read.
      const there = [...book.open(snapshotsTable, fieldNames(snapshotsTable)).records()];
      for (const figure of notYet(frozen, there)) book.insert(snapshotsTable, { ...figure, at: now });
    },
    UNHURRIED,
  );
}
