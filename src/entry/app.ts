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
import { modules } from '../modules/index';
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
  return command(portsFor(''));
}

/** Runs a command that writes, under the lock; `request` is the id of the person's action. */
export function writing<T>(request: string, command: (ports: Ports) => T): T {
  return underLock(() => command(portsFor(request)));
}

function portsFor(request: string): Ports {
  const spreadsheet = activeSpreadsheet();
  const zone = zoneOf(spreadsheet.getSpreadsheetTimeZone());
  const now = Date.now();
  const user = Session.getActiveUser().getEmail();
  const book = new Book({ workbook: createWorkbook(spreadsheet, zone), zone, now, user, request });
  return { book, now, zone, language: personLanguage(), texts: personTexts(), desk: createDesk(spreadsheet) };
}
