// Daftar's store: the Book over the spreadsheet and under the lock, put together as src/entry/app.ts does it.

import { entryTexts } from '../../src/entry/texts';
import { activeSpreadsheet } from '../../src/google/active-book';
import { createDesk } from '../../src/google/desk';
import { underLock } from '../../src/google/lock';
import { createWorkbook } from '../../src/google/sheet-workbook';
import { zoneOf } from '../../src/google/zone';
import { Book } from '../../src/kernel/book/book';
import { changesTable } from '../../src/kernel/book/changes';
import { journalTable, newJournalRows } from '../../src/kernel/book/journal';
import { drawTable } from '../../src/kernel/drawing/table-drawing';
import { CrmError } from '../../src/kernel/errors';
import { createTexts } from '../../src/kernel/i18n/texts';
import { SCHEMA_VERSION } from '../../src/modules/settings/index';
import type { Customer } from '../customers';
import { clientsTable } from './clients-table';
import type { Change, Id, NewCustomer } from './script';

/** Makes the sheets of the customers, of the history and of the journal. */
export function setUp(): void {
  const desk = createDesk(activeSpreadsheet());
  const look = { language: 'en', names: new Set<string>() } as const;
  for (const table of [clientsTable, changesTable]) desk.draw(drawTable(table, { ...look, rows: [] }));
  desk.draw(drawTable(journalTable, { ...look, rows: newJournalRows(SCHEMA_VERSION) }));
}

/** What the sidebar asks for by itself after each action. */
export function settle(): number {
  return underLock(() => bookFor('').settle());
}

export function add(customers: readonly NewCustomer[], request: string): void {
  writing(request, (book) => {
    book.openForInsert(clientsTable, { records: customers.length });
    for (const customer of customers) book.insert(clientsTable, customer);
  });
}

export function addNumbered(customer: Customer): void {
  add([customer], Utilities.getUuid());
}

export function update(changes: readonly Change[]): void {
  writing(Utilities.getUuid(), (book) => {
    book.openRecords(
      clientsTable,
      changes.map(({ id }) => String(id)),
    );
    for (const { id, values } of changes) book.update(clientsTable, String(id), values);
  });
}

export function updateNamed(change: Change): void {
  update([change]);
}

export function find(id: Id): unknown {
  return reading((book) => book.openRecords(clientsTable, [String(id)]).get(String(id)));
}

export function query(field: keyof Customer, value: string): readonly unknown[] {
  return reading((book) => {
    const found = book.open(clientsTable, ['id', field]).where({ [field]: value });
    return found.map(({ id }) => id);
  });
}

export function list(): readonly unknown[] {
  return reading((book) => Array.from(book.open(clientsTable, ['id']).records(), ({ id }) => id));
}

export function remove(id: Id): void {
  writing(Utilities.getUuid(), (book) => {
    book.openRecords(clientsTable, [String(id)]);
    book.remove(clientsTable, String(id));
  });
}

function reading<T>(command: (book: Book) => T): T {
  return answering(() => command(bookFor(null)));
}

function writing(request: string, command: (book: Book) => void): void {
  answering(() =>
    underLock(() => {
      const book = bookFor(request);
      if (book.answerBefore()) return;
      command(book);
      book.commit();
    }),
  );
}

function bookFor(request: string | null): Book {
  const spreadsheet = activeSpreadsheet();
  const zone = zoneOf(spreadsheet.getSpreadsheetTimeZone());
  const user = Session.getActiveUser().getEmail();
  const workbook = createWorkbook(spreadsheet, zone);
  return new Book({ workbook, zone, now: Date.now(), user, request, tableNamed: () => clientsTable });
}

/** People get a sentence, as src/entry/report-error.ts gives it to them. */
function answering<T>(body: () => T): T {
  try {
    return body();
  } catch (reason) {
    if (!(reason instanceof CrmError)) throw reason;
    throw new Error(createTexts([entryTexts], 'en')(`error.${reason.code}`, reason.params));
  }
}
