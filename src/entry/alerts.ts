// Tells at once what cannot wait for the morning: leads that came, big deals, rows that are gone.

import { currencyNamed, HOME_CURRENCY } from '../kernel/currency';
import { type Language, parseLanguage, wordIn } from '../kernel/i18n/language';
import type { Ports } from '../kernel/ports';
import { parseWorkTime } from '../kernel/time/work-time';
import {
  type AlertWriting,
  areAlertsDue,
  LOST_ROWS,
  mayTellAtOnce,
  queueAlerts,
  queueLostRows,
} from '../modules/alerts/index';
import { alertLists } from '../modules/deals/index';
import { tableNamed } from '../modules/index';
import { readSettings, SETTINGS, withDefaults } from '../modules/settings/index';
import { type LookedAfter, rememberLost } from '../modules/upkeep/index';
import { reading, UNHURRIED, writing } from './app';
import { sendNow } from './send';
import type { Known } from './tick-steps';
import { writingFor } from './writing';

type Settings = ReturnType<typeof readSettings>;

/** Tells whether something is to be told about deals; by what the run knows already. */
export function areAlertsRipe({ lists, settings, zone }: Known): boolean {
  return areAlertsDue(lists, { now: Date.now(), zone, ...optionsOf(withDefaults(settings)) });
}

/** Tells whether there is something to tell at once, as far as that goes today; of a book that is open for writing. No call. */
export function hasAlerts(ports: Ports): boolean {
  return (
    mayTellAtOnce(ports) && Object.values(alertLists(ports.book)).some((list) => Object.values(list).some(isUntold))
  );
}

/** Queues the alerts about deals in one commit; returns whether there were any. */
export function queueDealAlerts(): boolean {
  return queue(false);
}

/** Queues them and sends at once what may go now. The hourly work goes on with what could not be sent. */
export function tellAtOnce(): void {
  if (queue(true)) sendNow(['alert']);
}

/** Where a pass found that many records are gone: queues a message and remembers them for who wants them back, in its commit. */
export function tellOfLost(ports: Ports, found: LookedAfter): LookedAfter {
  if (found.lost.length >= LOST_ROWS) rememberLost(ports.book, found.lost);
  const write = () => alertWriting(readSettings(ports.book));
  queueLostRows(ports, found.lost, write, (table, language) => wordIn(tableNamed(table).sheet, language));
  return found;
}

function queue(isAtOnce: boolean): boolean {
  const settings = reading(({ book }) => readSettings(book));
  const alerting = { writing: alertWriting(settings), options: optionsOf(settings), isAtOnce };
  return writing('', (ports) => queueAlerts(ports, alerting), UNHURRIED);
}

/** A lead or a deal of which nobody was told. */
function isUntold(noted: string): boolean {
  return /^(new|waits) /.test(noted);
}

/** Returns what alerts are written with, by the settings. */
export function alertWriting({ language, firm, currency }: Settings): AlertWriting {
  const known: Language = parseLanguage(language) ?? 'uz';
  return writingFor({ firm, currency: currencyNamed(currency) ?? HOME_CURRENCY }, known);
}

function optionsOf(settings: Settings) {
  const typed = settings.replyMinutes.trim();
  const replyMinutes = /^\d{1,4}$/.test(typed) ? Number(typed) : Number(SETTINGS.replyMinutes.value);
  return { work: parseWorkTime(settings), replyMinutes };
}
