// The one composition root: what a run of Daftar is made of.

import { activeSpreadsheet } from '../google/active-book';
import { createDesk } from '../google/desk';
import { underLock } from '../google/lock';
import { createWorkbook } from '../google/sheet-workbook';
import { zoneOf } from '../google/zone';
import { Book } from '../kernel/book/book';
import { languageOf } from '../kernel/i18n/language';
import { createTexts, type Texts } from '../kernel/i18n/texts';
import type { Ports } from '../kernel/ports';
import { modules, tableNamed } from '../modules/index';
import { entryTexts } from './texts';

/** Returns the sentences in the language of the acting person's Google account. */
export function personTexts(): Texts {
  return createTexts([...modules.map((module) => module.texts), entryTexts], personLanguage());
}

/** Returns the language of the acting person's Google account. */
export function personLanguage(): Ports['language'] {
  return languageOf(Session.getActiveUserLocale());
}

/** Runs a command that only reads. */
export function reading<T>(command: (ports: Ports) => T): T {
  return command(portsFor(null));
}

/**
 * Runs a command under the lock and commits what it wrote; `request` is the id of the person's action. A request that was
 * carried out before is not carried out again: it gets its first answer, which must be plain data.
 */
export function writing<T>(request: string, command: (ports: Ports) => T): T {
  return underLock(() => {
    const ports = portsFor(request);
    const before = ports.book.answerBefore();
    if (before) return before.answer as T; // The same command answered it: requests are made once an action.

    const answer = command(ports);
    ports.book.commit(answer);
    return answer;
  });
}

/** Tells whether the request was carried out before. */
export function wasCarriedOut(request: string): boolean {
  return underLock(() => portsFor(request).book.answerBefore() !== null);
}

function portsFor(request: string | null): Ports {
  const spreadsheet = activeSpreadsheet();
  const zone = zoneOf(spreadsheet.getSpreadsheetTimeZone());
  const now = Date.now();
  const user = Session.getActiveUser().getEmail();
  const book = new Book({ workbook: createWorkbook(spreadsheet, zone), zone, now, user, request, tableNamed });
  return { book, now, zone, language: personLanguage(), texts: personTexts(), desk: createDesk(spreadsheet) };
}
