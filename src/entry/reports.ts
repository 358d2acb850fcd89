// Queues the reports of closed weeks and months where their day has come.

import { parseDigestOptions } from '../modules/digest/index';
import { queueMessages } from '../modules/outbox/index';
import { noteReports, type ReportMoment, readReportWorld, reportMessages, reportsDue } from '../modules/report/index';
import { SETTINGS, withDefaults } from '../modules/settings/index';
import { reading, UNHURRIED, writing } from './app';
import type { Known } from './tick-steps';
import { writingFor } from './writing';

/** Tells whether a week or a month is to be reported; by what the run knows already. */
export function isReportDay(known: Known): boolean {
  return reportsDue(reportMoment(known), known.lists).length > 0;
}

/** Queues the reports and notes that they are, in one commit. */
export function queueReports(known: Known): void {
  const { lists, language, settings } = known;
  const periods = reportsDue(reportMoment(known), lists);
  const found = reading((ports) => readReportWorld(ports, lists, withDefaults(settings)));
  const how = { ...writingFor(found.world, language), troubleIn: () => null };
  writing(
    '',
    (ports) => {
      queueMessages(ports, reportMessages(found, periods, how));
      noteReports(ports.book, periods);
    },
    UNHURRIED,
  );
}

/** Returns when reports come, by what the run knows already. */
export function reportMoment({ settings, zone }: Known): ReportMoment {
  const typed = withDefaults(settings);
  const { work, hour } = parseDigestOptions(typed);
  const day = typed.reportDay.trim();
  const reportDay = /^[0-7]$/.test(day) ? Number(day) : Number(SETTINGS.reportDay.value);
  return { now: Date.now(), zone, work, hour, reportDay };
}
