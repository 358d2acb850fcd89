// Gathers what the Health dialog shows, in as few calls as it takes.

import { activeSpreadsheet } from '../google/active-book';
import { hasHourly } from '../google/hourly-trigger';
import { lettersLeft } from '../google/mail';
import { zoneOf } from '../google/zone';
import { journalTable } from '../kernel/book/journal';
import { type Language, wordIn } from '../kernel/i18n/language';
import type { Ports } from '../kernel/ports';
import { dayAt } from '../kernel/time/zone';
import {
  type HealthView,
  isRunning,
  type Kept,
  type MessagesShown,
  ROW_BUDGET,
  type Run,
  type Standing,
  standingOf,
  type TableRows,
  type TroubleShown,
} from '../modules/health/index';
import { tallyIn } from '../modules/outbox/index';
import { SCHEMA_VERSION } from '../modules/settings/index';
import { SHEETS } from '../modules/setup/index';
import { reading, textsIn } from './app';
import { sentenceOfFinding } from './numbers';
import { problemOf, sentenceOfProblem } from './report-error';
import { actingEmail } from './switch-tick';
import { botName } from './telegram';
import { TICK } from './tick';
import { readTickState } from './tick-state';

/** Three blocking calls: the properties, the journal, and the triggers of who looks after the workbook. */
export function viewHealth(language: Language): HealthView {
  const now = Date.now();
  const { lease, run, found } = readTickState();
  const noted = reading(({ desk, book }) => (desk.hasTable(journalTable) ? book.asNoted() : null));
  const owner = lease === null || lease === 'off' ? '' : lease.owner;
  const isMine = owner !== '' && owner === actingEmail();
  return {
    isSetUp: noted !== null,
    now,
    standing: standingNow(lease, { now, isMine }),
    owner,
    isMine,
    lastRun: run.begun,
    isRunning: isRunning(run, now),
    trouble: troubleOf(run, language),
    mailLeft: mailLeft(),
    messages: messagesOf(noted?.lists ?? {}, language),
    numbers: found && {
      at: found.at,
      sentence: sentenceOfFinding(found, language),
      isWell: found.differ + found.unknown === 0,
    },
    bot: __TELEGRAM__ ? botName() : null,
    code: __VERSION__,
    tables: noted?.schemaVersion ?? 0,
    tablesOfCode: SCHEMA_VERSION,
    rows: rowsOf(noted?.places ?? {}, language),
    rowBudget: ROW_BUDGET,
  };
}

/** One's own trigger may have been deleted among all triggers, which Google tells nobody: that is seen here at once. */
function standingNow(lease: Kept, { now, isMine }: { readonly now: number; readonly isMine: boolean }): Standing {
  const standing = standingOf(lease, { workbook: activeSpreadsheet().getId(), now });
  if (standing !== 'on' || !isMine || lease === null || lease === 'off') return standing;
  try {
    return hasHourly(TICK, lease.trigger) ? 'on' : 'dead';
  } catch (reason) {
    // Who withdrew the permission has no trigger that fires.
    problemOf(reason);
    return 'dead';
  }
}

function troubleOf({ trouble, isUnmailed }: Run, language: Language): TroubleShown | null {
  if (!trouble) return null;
  const { step, at, count, isOver } = trouble;
  const sentence = sentenceOfProblem(trouble, textsIn(language), language);
  return { sentence, step: step || 'open', at, count, isOver, isUnmailed };
}

const WEEK_MS = 7 * 86_400_000;

function messagesOf(lists: Noted['lists'], language: Language): MessagesShown {
  const now = Date.now();
  const today = dayAt(now, zoneOf(activeSpreadsheet().getSpreadsheetTimeZone()));
  const { mails, waiting, lapse } = tallyIn(lists, today);
  if (!lapse || now - lapse.at > WEEK_MS) return { mails, waiting, lapse: null };
  const { to, at } = lapse;
  return { mails, waiting, lapse: { to, at, sentence: sentenceOfProblem(lapse, textsIn(language), language) } };
}

function mailLeft(): number | null {
  try {
    return lettersLeft();
  } catch (reason) {
    problemOf(reason); // Logged; the dialog says that it was not permitted.
    return null;
  }
}

type Noted = ReturnType<Ports['book']['asNoted']>;

/** As the journal believes: what was typed below since the last write is not counted yet. */
function rowsOf(places: Noted['places'], language: Language): readonly TableRows[] {
  const seen = SHEETS.filter(({ hidden }) => !hidden);
  const rows = seen.map(({ name, sheet }) => ({
    table: wordIn(sheet, language),
    rows: Math.max(0, (places[name]?.lastRow ?? 1) - 1),
  }));
  return rows.filter((each) => each.rows > 0).sort((a, b) => b.rows - a.rows);
}
