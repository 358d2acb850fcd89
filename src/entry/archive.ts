// The archive's menu items and doors: each item says what it would move, asks, and then moves it.

import { ask } from '../google/ask';
import type { Ports } from '../kernel/ports';
import {
  archiveYear as archive,
  unarchiveYear as broughtBack,
  type Counts,
  findYearToArchive,
  findYearToBringBack,
  type YearFound,
  type YearMoved,
  type YearOutcome,
} from '../modules/archive/index';
import { waitForAll } from '../modules/figures/index';
import { mustBeKnown } from '../modules/versions/index';
import { personTexts, reading, working } from './app';
import { toFieldIssue } from './field-issue';
import { answering, showingErrors } from './report-error';
import type { Answer } from './rpc';
import { say } from './say';
import { requestOf } from './sidebar';

/** Moves what was closed before a year to the archive tabs: `{ requestId, year }`. Asked for again, it goes on. */
export function archiveYear(input: unknown): Answer<YearMoved> {
  return answering(() => onYear(archive, input));
}

/** Brings back what was archived for a year: `{ requestId, year }`. Asked for again, it goes on. */
export function unarchiveYear(input: unknown): Answer<YearMoved> {
  return answering(() => onYear(unarchive, input));
}

/** Offers to archive what was closed before the previous year. */
export function offerArchive(): void {
  offer({
    find: findYearToArchive,
    command: archive,
    question: 'ask.archive',
    done: 'ok.archived',
    none: 'ok.archiveEmpty',
  });
}

/** Offers to bring back what was archived last. */
export function offerUnarchive(): void {
  offer({
    find: findYearToBringBack,
    command: unarchive,
    question: 'ask.unarchive',
    done: 'ok.unarchived',
    none: 'ok.archiveNone',
  });
}

/** Nobody wrote beside the sales while they lay there. */
function unarchive(ports: Ports, input: unknown): YearOutcome {
  waitForAll(ports.book);
  return broughtBack(ports, input);
}

type Command = (ports: Ports, input: unknown) => YearOutcome;

interface Offer {
  readonly find: (ports: Ports) => YearFound;
  readonly command: Command;
  /** Keys of the sentences. */
  readonly question: string;
  readonly done: string;
  readonly none: string;
}

/** The lock is taken after the answer. What was cut off before is finished without asking again. */
function offer({ find, command, question, done, none }: Offer): void {
  showingErrors(() => {
    const texts = personTexts();
    const { year, counts, isUnfinished } = reading((ports) => {
      mustBeKnown(ports);
      return find(ports);
    });
    const params = { ...inWords(counts), year: String(year) };
    const isNothing = Object.values(counts).every((count) => count === 0);
    if (isNothing && !isUnfinished) return say(texts(none, params));
    if (!isNothing && !ask(texts('archive.title'), texts(question, params))) return undefined;
    const outcome = onYear(command, { requestId: Utilities.getUuid(), year });
    return say(outcome.ok ? sentenceOf(outcome.value, done) : outcome.issues.map(({ message }) => message).join(' '));
  });
}

function onYear(command: Command, input: unknown): Answer<YearMoved> {
  const result = working(requestOf(input), (ports) => command(ports, input));
  return result.ok ? result : { ok: false, issues: result.issues.map(toFieldIssue) };
}

function sentenceOf({ moved, bound, isDone }: YearMoved, done: string): string {
  const texts = personTexts();
  const sentences = [
    texts(done, inWords(moved)),
    ...(bound > 0 ? [texts('ok.archivedBound', { bound: String(bound) })] : []),
    ...(isDone ? [] : [texts('ok.archiveGoesOn')]),
  ];
  return sentences.join(' ');
}

function inWords(counts: Counts): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(counts).map(([table, count]) => [table, String(count)]));
}
