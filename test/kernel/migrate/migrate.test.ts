// Migrations of a made-up table: step by step, cut off at any call, up and down and up again.

import { isDeepStrictEqual } from 'node:util';
import { createHost } from '../../../host/create-host';
import { createMemoryGrid } from '../../../host/grid/memory-grid';
import type { Host } from '../../../host/host';
import { changesTable } from '../../../src/kernel/book/changes';
import { journalTable, newJournalRows } from '../../../src/kernel/book/journal';
import { drawTable } from '../../../src/kernel/drawing/table-drawing';
import { type Migrated, migrate } from '../../../src/kernel/migrate/migrate';
import { inOrder, type Migration, type Work } from '../../../src/kernel/migrate/migration';
import { makeSheet, markSheets } from '../../../src/kernel/migrate/steps';
import { defineTable, type Table } from '../../../src/kernel/schema/table';
import {
  recordedVersion,
  recordVersion,
  settingRows,
  settingsTable,
  sourceRows,
  sourcesTable,
} from '../../../src/modules/settings/index';
import { portsInProcess } from '../../support/ports';
import { cellsOf } from '../../support/sheet-cells';

const notesTable = defineTable({
  name: 'notes',
  sheet: { uz: 'Yozuvlar', ru: 'Записи', en: 'Notes' },
  prefix: 'N',
  hidden: true,
  fields: { id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' } } },
});

/** Two sources a piece, as a step over many rows would do it. */
const relabel =
  (change: (label: string) => string): Work =>
  ({ book }, from) => {
    const sources = book.open(sourcesTable, ['id', 'label']);
    const all = [...sources.records()];
    const first = Number(from);
    for (const { id, label } of all.slice(first, first + 2)) book.update(sourcesTable, id, { label: change(label) });
    return first + 2 < all.length ? String(first + 2) : null;
  };

// A read that dies is tried once more, which is said; here it is meant to die.
beforeAll(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterAll(() => jest.restoreAllMocks());

const MARK = ' *';
const marked = relabel((label) => (label.endsWith(MARK) ? label : label + MARK));
const unmarked = relabel((label) => label.replace(MARK, ''));

const THREE: readonly Migration[] = inOrder([
  { version: 2, name: 'notes', tables: [], steps: [makeSheet(notesTable), markSheets([sourcesTable, settingsTable])] },
  { version: 3, name: 'marks', tables: [sourcesTable], steps: [{ name: 'labels', up: marked, down: unmarked }] },
]);

const OWNER = { email: 'owner@example.com', locale: 'uz' };

/** A workbook that was set up, as version 1 left it. */
function aWorkbook(): Host {
  const host = createHost({ code: '', grid: createMemoryGrid({ rows: 60 }), user: OWNER });
  const outcome = host.inProcess(() => {
    const { desk } = portsInProcess();
    const draw = (table: Table, rows: string[][]) => {
      // Version 1 marked nothing.
      const { marks: _, ...drawing } = drawTable(table, { language: 'uz', rows, names: new Set() });
      desk.draw(drawing);
    };
    draw(sourcesTable, sourceRows('uz'));
    draw(settingsTable, settingRows('uz', 1));
    draw(changesTable, []);
    draw(journalTable, newJournalRows(1));
  });
  if (!outcome.ok) throw outcome.error;
  return host;
}

function bringTo(host: Host, to: number): Migrated {
  const outcome = host.inProcess(() => {
    const ports = portsInProcess();
    const { book } = ports;
    const record = (version: number) => recordVersion(book, version);
    return migrate(ports, { migrations: THREE, recorded: recordedVersion(book), to, record });
  });
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}

/** Everything but the journal, the log and the times in it: those tell how often it was cut off. */
function pictureOf(host: Host): unknown {
  const sheets = host.grid.sheets().filter(({ name }) => !/jurnali|tarixi/.test(name));
  return sheets.map(({ id, name, hidden }) => ({
    name,
    hidden,
    cells: cellsOf(host.grid, id),
    marks: host.grid
      .extras(id)
      .metadata.map(({ key, value, line }) => JSON.stringify([key, line && value, line]))
      .sort(),
  }));
}

function labelsOf(host: Host): unknown[] {
  const sheet = host.grid.sheets().find(({ name }) => name === 'Manbalar');
  return cellsOf(host.grid, sheet?.id ?? -1)
    .slice(1)
    .map(([, label]) => label);
}

describe('a migration', () => {
  it('brings a workbook from version to version, and records each', () => {
    const host = aWorkbook();

    const migrated = bringTo(host, 3);

    expect(migrated).toEqual({ from: 1, to: 3, isDone: true });
    expect(labelsOf(host)).toEqual(
      ['Instagram', 'Telegram', 'Tavsiya', 'Qoʻngʻiroq', 'Oʻzi keldi', 'Boshqa'].map((label) => label + MARK),
    );
    expect(bringTo(host, 3)).toEqual({ from: 3, to: 3, isDone: true });
  });

  it('copies the sheets that it touches to hidden tabs before it touches them, and no others', () => {
    const host = aWorkbook();

    bringTo(host, 3);

    const copies = host.grid.sheets().filter(({ name }) => name.includes('nusxasi'));
    expect(copies.map(({ name, hidden }) => [name, hidden])).toEqual([['Daftar v2 nusxasi: Manbalar', true]]);
    expect(cellsOf(host.grid, copies[0]?.id ?? -1)[1]).toEqual(['instagram', 'Instagram']);
  });

  it('leads back to the older version, and up again to the same', () => {
    const host = aWorkbook();
    const old = pictureOf(host);
    bringTo(host, 3);
    const young = pictureOf(host);

    const migrated = bringTo(host, 1);
    const back = withoutCopies(pictureOf(host));
    bringTo(host, 3);

    expect(migrated).toEqual({ from: 3, to: 1, isDone: true });
    expect(back).toEqual(old);
    expect(withoutCopies(pictureOf(host))).toEqual(withoutCopies(young));
  });

  it('stops between two pieces when its time is over, and goes on there the next time', () => {
    const host = aWorkbook();
    const undisturbed = aWorkbook();
    bringTo(undisturbed, 3);
    host.onCall(() => host.clock.advance(3_000));

    const runs = [bringTo(host, 3)];
    while (runs.at(-1)?.isDone === false) runs.push(bringTo(host, 3));

    expect(runs.length).toBeGreaterThan(2);
    expect(pictureOf(host)).toEqual(pictureOf(undisturbed));
  });

  it('that was cut off is taken back by going down, and begun anew by going up', () => {
    const host = aWorkbook();
    const old = pictureOf(host);
    host.onCall(() => host.clock.advance(3_000));
    bringTo(host, 3);
    host.onCall(null);

    bringTo(host, 1);

    expect(withoutCopies(pictureOf(host))).toEqual(old);
  });

  it('is refused when its number is not its place', () => {
    const [first, second] = THREE;

    expect(() => inOrder([first, first, second].flatMap((one) => one ?? []))).toThrow(
      'The migration "notes" has the number 2, which is not its place.',
    );
  });
});

describe('run again after it died at any call', () => {
  it.each([
    ['up', 1, 3],
    ['down', 3, 1],
  ])('on its way %s, it leaves what one undisturbed run leaves', (_, from, to) => {
    const undisturbed = aWorkbook();
    bringTo(undisturbed, from);
    bringTo(undisturbed, to);
    const calls = undisturbed.executions.at(-1)?.calls.length ?? 0;

    const pictures = Array.from({ length: calls }, (_, index) => pictureAfterDeath(index, from, to));

    const expected = pictureOf(undisturbed);
    const different = pictures.flatMap((picture, index) =>
      isDeepStrictEqual(picture, expected) ? [] : [{ index, picture }],
    );
    expect(calls).toBeGreaterThan(60);
    expect(different[0]?.picture ?? expected).toEqual(expected);
    expect(different.map(({ index }) => index)).toEqual([]);
  });
});

function pictureAfterDeath(index: number, from: number, to: number): unknown {
  const host = aWorkbook();
  bringTo(host, from);
  host.onCall((_, at) => {
    if (at === index) throw new Error('The machine died.');
  });
  expect(() => bringTo(host, to)).toThrow('The machine died.');
  host.onCall(null);
  bringTo(host, to);
  return pictureOf(host);
}

function withoutCopies(picture: unknown): unknown {
  return (picture as { name: string }[]).filter(({ name }) => !name.includes('nusxasi')); // pictureOf made it.
}
