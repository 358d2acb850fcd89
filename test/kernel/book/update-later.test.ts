// A record may be changed in a table that was not opened: what stood there is read by the next execution, which writes it.

import { createHost } from '../../../host/create-host';
import { createMemoryGrid } from '../../../host/grid/memory-grid';
import type { Host } from '../../../host/host';
import { changesTable } from '../../../src/kernel/book/changes';
import { journalTable, newJournalRows } from '../../../src/kernel/book/journal';
import { drawTable } from '../../../src/kernel/drawing/table-drawing';
import { SCHEMA_VERSION } from '../../../src/modules/settings/index';
import { staffTable } from '../../../src/modules/staff/index';
import { tasksTable } from '../../../src/modules/tasks/index';
import { columnOf } from '../../support/columns';
import { recordsOf } from '../../support/daftar';
import { portsInProcess } from '../../support/ports';

/** A book with one task, V-1, called "Narx". */
function aBook(): Host {
  const host = createHost({ code: '', grid: createMemoryGrid({ timeZone: 'Asia/Tashkent', rows: 200 }) });
  within(host, () => {
    const { desk } = portsInProcess();
    const names = new Set(['staff_label']);
    for (const table of [staffTable, changesTable, tasksTable])
      desk.draw(drawTable(table, { language: 'uz', rows: [], names }));
    desk.draw(drawTable(journalTable, { language: 'uz', rows: newJournalRows(SCHEMA_VERSION), names }));
  });
  within(host, () => {
    const { book } = portsInProcess('add');
    book.openForInsert(tasksTable);
    book.insert(tasksTable, { title: 'Narx', note: 'Eski' });
    book.commit();
  });
  return host;
}

function within<T>(host: Host, body: () => T): T {
  const outcome = host.inProcess(body);
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}

function changeLater(host: Host, request: string, ...values: Parameters<typeof changed>[0][]): void {
  within(host, () => {
    const { book } = portsInProcess(request);
    for (const each of values) book.updateLater(tasksTable, 'V-1', changed(each));
    book.commit('answer');
  });
}

function changed(values: { readonly title?: string; readonly note?: string }) {
  return values;
}

const settle = () => portsInProcess().book.settle();

function tasksIn({ grid }: Host): unknown[] {
  return recordsOf(grid, 'Vazifalar').map((task) => [task['Nima qilish kerak'], task.Izoh]);
}

/** The lines after that of the task itself. */
function logged({ grid }: Host): unknown[] {
  const lines = recordsOf(grid, 'Oʻzgarishlar tarixi').slice(1);
  return lines.map((line) => [line.Soʻrov, line.Maydon, line['Avvalgi qiymat'], line['Yangi qiymat']]);
}

describe('a record that is changed later', () => {
  it('stays as it is until the next execution, which writes it and what stood there before', () => {
    const host = aBook();

    changeLater(host, 'change', { note: 'Yangi' });
    const before = tasksIn(host);
    within(host, settle);

    expect([before, tasksIn(host)]).toEqual([[['Narx', 'Eski']], [['Narx', 'Yangi']]]);
    expect(logged(host)).toEqual([['change', 'note', '"Eski"', '"Yangi"']]);
  });

  it('says what people typed meanwhile as what stood there', () => {
    const host = aBook();
    changeLater(host, 'change', { note: 'Yangi' });
    const sheet = host.grid.sheets().find(({ name }) => name === 'Vazifalar')?.id ?? -1;

    host.grid.write(sheet, 2, columnOf(tasksTable, 'note'), [[{ value: 'Orada' }]]);
    within(host, settle);

    expect([tasksIn(host), logged(host)]).toEqual([[['Narx', 'Yangi']], [['change', 'note', '"Orada"', '"Yangi"']]]);
  });

  it('leaves no line for what stands there already, and none for a record that is gone', () => {
    const host = aBook();
    changeLater(host, 'same', { title: 'Narx', note: 'Yangi' });
    within(host, settle);
    changeLater(host, 'gone', { note: 'Yana' });
    const sheet = host.grid.sheets().find(({ name }) => name === 'Vazifalar')?.id ?? -1;

    host.grid.deleteRows(sheet, 2, 1);
    within(host, settle);

    expect([tasksIn(host), logged(host)]).toEqual([[], [['same', 'note', '"Eski"', '"Yangi"']]]);
  });

  it('can be taken back to what stood there', () => {
    const host = aBook();
    changeLater(host, 'change', { note: 'Yangi' });
    within(host, settle);

    const operations = within(host, () => portsInProcess('undo').book.operationsOf('change'));

    expect(operations).toEqual([
      { kind: 'update', table: 'tasks', id: 'V-1', from: { note: 'Eski' }, to: { note: 'Yangi' } },
    ]);
  });
});
