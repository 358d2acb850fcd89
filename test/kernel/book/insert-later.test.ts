// A record may be added to a table that was not opened: its number is given at once, its row is written by the next execution.

import { createHost } from '../../../host/create-host';
import { createMemoryGrid } from '../../../host/grid/memory-grid';
import type { Host } from '../../../host/host';
import { changesTable } from '../../../src/kernel/book/changes';
import { journalTable, newJournalRows } from '../../../src/kernel/book/journal';
import { drawTable } from '../../../src/kernel/drawing/table-drawing';
import { fieldNames } from '../../../src/kernel/schema/table';
import { contactsTable } from '../../../src/modules/contacts/index';
import { SCHEMA_VERSION } from '../../../src/modules/settings/index';
import { staffTable } from '../../../src/modules/staff/index';
import { tasksTable } from '../../../src/modules/tasks/index';
import { columnOf } from '../../support/columns';
import { recordsOf } from '../../support/daftar';
import { portsInProcess } from '../../support/ports';
import { cellsOf } from '../../support/sheet-cells';

const CREATED_AT = Date.UTC(2026, 2, 2, 4, 0);

function aBook(): Host {
  const host = createHost({ code: '', grid: createMemoryGrid({ timeZone: 'Asia/Tashkent', rows: 200 }) });
  within(host, () => {
    const { desk } = portsInProcess();
    const names = new Set(['staff_label']);
    for (const table of [staffTable, changesTable, tasksTable, contactsTable]) {
      desk.draw(drawTable(table, { language: 'uz', rows: [], names }));
    }
    desk.draw(drawTable(journalTable, { language: 'uz', rows: newJournalRows(SCHEMA_VERSION), names }));
  });
  return host;
}

/** Runs the body as one execution. */
function within<T>(host: Host, body: () => T) {
  const outcome = host.inProcess(body);
  if (!outcome.ok) throw outcome.error;
  return { value: outcome.value, record: outcome.record };
}

/** Adds tasks, each under its title, without opening their table; returns their numbers. */
function addLater(host: Host, ...titles: readonly string[]) {
  return within(host, () => {
    const { book } = portsInProcess('add');
    const ids = titles.map((title) => book.insertLater(tasksTable, { title, createdAt: CREATED_AT }));
    book.commit(ids);
    return ids;
  });
}

const settle = () => portsInProcess().book.settle();

function tasksIn({ grid }: Host): unknown[] {
  return recordsOf(grid, 'Vazifalar').map((task) => [task.Raqami, task['Nima qilish kerak']]);
}

function logged({ grid }: Host): unknown[] {
  return recordsOf(grid, 'Oʻzgarishlar tarixi').map(({ Yozuv, Jadval }) => [Yozuv, Jadval]);
}

/** What a person types into the first row below the headings: a number and a title, nothing else. */
function typeTask({ grid }: Host, id: string, title: string): void {
  const sheet = grid.sheets().find(({ name }) => name === 'Vazifalar')?.id ?? -1;
  grid.write(sheet, 2, columnOf(tasksTable, 'id'), [[{ value: id }]]);
  grid.write(sheet, 2, columnOf(tasksTable, 'title'), [[{ value: title }]]);
}

describe('a record that is added later', () => {
  it('has its number at once, and its row and its line of history after the next execution', () => {
    const host = aBook();

    const { value: ids } = addLater(host, 'Qoʻngʻiroq');
    const before = [tasksIn(host), logged(host)];
    within(host, settle);

    expect([ids, before]).toEqual([['V-1'], [[], []]]);
    expect([tasksIn(host), logged(host)]).toEqual([[['V-1', 'Qoʻngʻiroq']], [['V-1', 'tasks']]]);
  });

  it('costs no read of its table: the journal is read, and what is to be done made permanent', () => {
    const { record } = addLater(aBook(), 'Qoʻngʻiroq');

    expect(record.calls.filter(({ blocking }) => blocking).map(({ name }) => name)).toEqual([
      'Range.getValues',
      'SpreadsheetApp.flush',
    ]);
  });

  it('is one of several, in tables of their own, each with the next number', () => {
    const host = aBook();

    addLater(host, 'Bir', 'Ikki');
    within(host, () => {
      const { book } = portsInProcess('contact');
      book.insertLater(contactsTable, { name: 'Aziz', createdAt: CREATED_AT });
      book.insertLater(tasksTable, { title: 'Uch', createdAt: CREATED_AT });
      book.commit();
    });
    within(host, settle);

    expect(tasksIn(host)).toEqual([
      ['V-1', 'Bir'],
      ['V-2', 'Ikki'],
      ['V-3', 'Uch'],
    ]);
    expect(recordsOf(host.grid, 'Aloqa shaxslari').map(({ Raqami, Ism }) => [Raqami, Ism])).toEqual([['K-1', 'Aziz']]);
  });

  it('is not added again by the very same request', () => {
    const host = aBook();
    addLater(host, 'Qoʻngʻiroq');

    const answer = within(host, () => portsInProcess('add').book.answerBefore()?.answer);
    within(host, settle);

    expect([answer.value, tasksIn(host)]).toEqual([['V-1'], [['V-1', 'Qoʻngʻiroq']]]);
  });
});

describe('a number that people typed before the row was written', () => {
  it('stays theirs: the new record gets the next free one, in the history too, and no number comes twice', () => {
    const host = aBook();
    addLater(host, 'Bizniki', 'Yana biri');
    typeTask(host, 'V-1', 'Odamniki');

    within(host, settle);
    addLater(host, 'Keyingisi');
    within(host, settle);

    expect(tasksIn(host)).toEqual([
      ['V-1', 'Odamniki'],
      ['V-3', 'Bizniki'],
      ['V-2', 'Yana biri'],
      ['V-4', 'Keyingisi'],
    ]);
    expect(logged(host)).toEqual([
      ['V-3', 'tasks'],
      ['V-2', 'tasks'],
      ['V-4', 'tasks'],
    ]);
  });

  it('counts above all that were ever given', () => {
    const host = aBook();
    addLater(host, 'Bizniki');
    typeTask(host, 'V-1', 'Odamniki');
    const sheet = host.grid.sheets().find(({ name }) => name === 'Vazifalar')?.id ?? -1;
    host.grid.write(sheet, 3, 1, [[{ value: 'V-40' }]]);

    within(host, settle);

    expect(tasksIn(host)).toEqual([
      ['V-1', 'Odamniki'],
      ['V-40', undefined],
      ['V-41', 'Bizniki'],
    ]);
  });
});

describe.each([
  ['nobody', () => {}],
  ['somebody who typed that number', (host: Host) => typeTask(host, 'V-1', 'Odamniki')],
])('an execution that dies while it writes what was left for later, beside %s', (_, type) => {
  const begin = (): Host => {
    const host = aBook();
    addLater(host, 'Bizniki');
    type(host);
    return host;
  };
  const pictureOf = (host: Host) => [
    tasksIn(host),
    logged(host),
    cellsOf(host.grid, host.grid.sheets().find(({ name }) => name === 'Vazifalar')?.id ?? -1)[0]?.length,
  ];

  // A read that dies is tried once more, which is said; here it is meant to die.
  beforeAll(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
  afterAll(() => jest.restoreAllMocks());

  it('leaves, wherever it died and is done again, what one undisturbed execution leaves', () => {
    const undisturbed = begin();
    const { record } = within(undisturbed, settle);
    const expected = pictureOf(undisturbed);

    const pictures = record.calls.map((__, index) => {
      const host = begin();
      host.onCall((___, at) => {
        if (at === index) throw new Error('The machine died.');
      });
      host.inProcess(settle);
      host.onCall(null);
      within(host, settle);
      return pictureOf(host);
    });

    expect(record.calls.length).toBeGreaterThan(8);
    expect(expected[2]).toBe(fieldNames(tasksTable).length);
    expect(pictures).toEqual(pictures.map(() => expected));
  });
});
