// The one composition root: what a run of Daftar is made of.

import { activeSpreadsheet } from '../google/active-book';
import { createDesk } from '../google/desk';
import { LONG_RUN_MS } from '../google/limits';
import { underLock } from '../google/lock';
import { createMemory } from '../google/memory';
import { createMender } from '../google/mender';
import { readOwnLanguage } from '../google/own-language';
import { createSecrets } from '../google/secrets';
import { selectedIn } from '../google/selection';
import { createWorkbook } from '../google/sheet-workbook';
import { wholeSheet } from '../google/whole-sheet';
import { zoneOf } from '../google/zone';
import { Book } from '../kernel/book/book';
import { type Language, languageOf } from '../kernel/i18n/language';
import { createTexts, type Texts } from '../kernel/i18n/texts';
import type { Ports } from '../kernel/ports';
import { PASS } from '../kernel/reconcile/logged-line';
import type { Table } from '../kernel/schema/table';
import { noteTouched } from '../modules/figures/index';
import { modules, tableNamed } from '../modules/index';
import { recordedVersion, SCHEMA_VERSION } from '../modules/settings/index';
import { entryTexts } from './texts';

/** What is known of the acting person in this execution; asked for at the first need, since it costs a blocking call. */
let person: { readonly language: Language; readonly texts: Texts } | null = null;

/** Returns the sentences in the language of the acting person. */
export function personTexts(): Texts {
  return personOf().texts;
}

/** Returns the language that the acting person chose, or that of their Google account. */
export function personLanguage(): Language {
  return personOf().language;
}

/** Has the person's language be asked for again. */
export function forgetPerson(): void {
  person = null;
}

interface Background {
  /** Epoch milliseconds at which long work stops. */
  readonly until: number;
  /** The language in which sheets are written. */
  readonly language: Language;
}

let background: Background | null = null;

/**
 * Runs work that nobody asked for: in the history it is nobody's, least of all that of whoever's trigger runs it, and what
 * it writes into the sheets is in the language of the workbook.
 */
export function inBackground<T>(work: Background, body: () => T): T {
  background = work;
  person = { language: work.language, texts: textsIn(work.language) };
  try {
    return body();
  } finally {
    background = null;
    person = null;
  }
}

/** Returns the sentences in the language of the person's Google account, for who may not ask anything else yet. */
export function accountTexts(): Texts {
  return textsIn(languageOf(Session.getActiveUserLocale()));
}

function personOf(): NonNullable<typeof person> {
  if (!person) {
    const language = readOwnLanguage() ?? languageOf(Session.getActiveUserLocale());
    person = { language, texts: textsIn(language) };
  }
  return person;
}

/** Returns the sentences in a language, for who is just choosing it. */
export function textsIn(language: Language): Texts {
  return createTexts([...modules.map((module) => module.texts), entryTexts], language);
}

/** Runs a command that only reads. */
export function reading<T>(command: (ports: Ports) => T): T {
  return command(portsFor(null));
}

/** How a command that writes is run. */
export interface WritingOptions {
  /** Blocking calls that it may take; default: those of a person's action. */
  readonly calls?: number;
}

/** For work that no person waits for. */
export const UNHURRIED: WritingOptions = { calls: Number.POSITIVE_INFINITY };

/**
 * Runs a command under the lock and commits what it wrote; `request` is the id of the person's action. A request that was
 * carried out before is not carried out again: it gets its first answer, which must be plain data.
 */
export function writing<T>(request: string, command: (ports: Ports) => T, options: WritingOptions = {}): T {
  return underLock(() => {
    const ports = portsFor(request, options);
    const before = ports.book.answerBefore();
    if (before) return before.answer as T; // The same command answered it: requests are made once an action.

    const answer = command(ports);
    ports.book.commit(answer);
    return answer;
  });
}

/** Looks at what was added in haste, then runs a command under the same lock. `count` says how many writes it looked at. */
export function settling<T>(command: (ports: Ports) => T): { readonly count: number; readonly value: T } {
  return underLock(() => {
    const ports = portsFor('');
    return { count: ports.book.settle(), value: command(ports) };
  });
}

/** Returns the request of a new pass over the sheets. */
export function newPass(): string {
  return `${PASS}${Utilities.getUuid()}`;
}

/** Tells whether the request was carried out before. */
export function wasCarriedOut(request: string): boolean {
  return underLock(() => portsFor(request).book.answerBefore() !== null);
}

/**
 * Runs work of many steps, each of which is committed when it is done, so that a repeated request goes on where the last
 * one was cut off; only one that came to its end is answered again. The command commits its answer itself.
 */
export function working<T>(request: string, command: (ports: Ports) => T): T {
  return underLock(() => {
    const ports = portsFor(request, UNHURRIED);
    const before = ports.book.answerBefore();
    return before ? (before.answer as T) : command(ports); // The same command answered it.
  });
}

function portsFor(request: string | null, { calls }: WritingOptions = {}): Ports {
  const spreadsheet = activeSpreadsheet();
  const zone = zoneOf(spreadsheet.getSpreadsheetTimeZone());
  const now = Date.now();
  const user = background ? '' : Session.getActiveUser().getEmail();
  const workbook = createWorkbook(spreadsheet, zone);
  const reader = { workbook, zone, now, user, tableNamed };
  const recorded = () => recordedVersion(new Book({ ...reader, request: null }));
  const schema = { version: SCHEMA_VERSION, recorded };
  const book = new Book({
    ...reader,
    request,
    schema,
    noticing: noteTouched,
    ...(calls === undefined ? {} : { calls }),
  });
  const whole = (table: Table) => wholeSheet(spreadsheet, table, zone);
  const sheets = { desk: createDesk(spreadsheet), mender: createMender(spreadsheet, zone), whole };
  const selected = (tables: readonly Table[]) => selectedIn(spreadsheet, tables);
  const until = background?.until ?? now + LONG_RUN_MS;
  const timeLeft = () => until - Date.now();
  const outside = { secrets: createSecrets(), memory: createMemory(spreadsheet), timeLeft, selected };
  return {
    book,
    now,
    zone,
    ...sheets,
    ...outside,
    get language() {
      return personLanguage();
    },
    get texts() {
      return personTexts();
    },
  };
}
