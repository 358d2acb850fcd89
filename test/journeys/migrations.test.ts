// Workbooks of older releases are brought up to date, and back; a newer one is left alone.

import type { Grid } from '../../host/grid/grid';
import type { Answer } from '../../src/entry/rpc';
import type { Migrated } from '../../src/kernel/migrate/migrate';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { cellsOf } from '../support/sheet-cells';
import { openStored } from '../support/stored-workbook';

interface Words {
  readonly deals: string;
  readonly customers: string;
  readonly settings: string;
  readonly log: string;
  readonly journal: string;
  readonly memory: string;
  readonly copy: string;
  readonly updated: string;
  readonly newer: string;
}

const UZ: Words = {
  deals: 'Bitimlar',
  customers: 'Mijozlar',
  settings: 'Sozlamalar',
  log: 'Oʻzgarishlar tarixi',
  journal: 'Daftar jurnali',
  memory: 'Daftar xotirasi',
  copy: 'Daftar v1 nusxasi: Sozlamalar',
  updated: 'Kitob yangilandi: 1 → 2. Avvalgi holati yashirin varaqlarda saqlandi.',
  newer: 'Bu kitob yangiroq Daftarda yaratilgan (jadvallar 9, skript 2). Skriptni yangilang. Hech narsa yozilmadi.',
};

const RU: Words = {
  deals: 'Сделки',
  customers: 'Клиенты',
  settings: 'Настройки',
  log: 'История изменений',
  journal: 'Журнал Daftar',
  memory: 'Память Daftar',
  copy: 'Копия Daftar v1: Настройки',
  updated: 'Книга обновлена: 1 → 2. Прежнее состояние сохранено на скрытых листах.',
  newer: 'Эта книга создана более новым Daftar (таблицы 9, скрипт 2). Обновите скрипт. Ничего не записано.',
};

const STORED: readonly (readonly [name: string, words: Words])[] = [
  ['v1-uz', UZ],
  ['v1-uz-open-intent', UZ],
  ['v1-ru', RU],
  ['v1-ru-open-intent', RU],
];

const COPY = /nusxasi|Копия/;

function messages(daftar: Daftar): string[] {
  return daftar.takeShown().flatMap((shown) => ('message' in shown ? [shown.message] : []));
}

function update(daftar: Daftar): string[] {
  daftar.takeShown();
  mustEndWell(daftar.run('openSidebar'));
  return messages(daftar);
}

function downgrade(daftar: Daftar): Migrated {
  return mustEndWell(daftar.call<Migrated>('downgrade', [{ version: 1 }]));
}

/** The tabs that people had, with all that stands in their cells; of our own sheets those that a migration leaves alone. */
function peoplesSheets({ grid }: Daftar, { settings, log, journal, memory }: Words): unknown {
  const others = [settings, log, journal, memory];
  const theirs = grid.sheets().filter(({ name }) => !others.includes(name) && !COPY.test(name));
  return theirs.map(({ id, ...facts }) => ({ ...facts, cells: wholeCells(grid, id) }));
}

function wholeCells(grid: Grid, id: number): unknown {
  return grid.read(id, { row: 1, column: 1, rows: grid.lastRow(id) + 2, columns: grid.lastColumn(id) + 2 });
}

function settingsOf(daftar: Daftar, { settings }: Words): unknown {
  return cellsOf(daftar.grid, daftar.sheetId(settings)).slice(1);
}

/** What every sheet and column is marked as; the marks of a copy are those of no table. */
function marksOf({ grid }: Daftar): string[] {
  const originals = grid.sheets().filter(({ name }) => !COPY.test(name));
  const marks = originals.flatMap(({ id, name }) =>
    grid.extras(id).metadata.map(({ key, value }) => [name, key, value]),
  );
  return marks.map(([name, key, value]) => `${name}: ${key === 'daftar.field' ? value : key}`).sort();
}

describe.each(STORED)('the stored workbook %s', (name, words) => {
  it('is brought up to date when the sidebar opens, and nothing of people is touched', () => {
    const untouched = openStored(name);
    mustEndWell(untouched.call('settle'));
    const daftar = openStored(name);

    const said = update(daftar);

    expect(said).toContain(words.updated);
    expect(peoplesSheets(daftar, words)).toEqual(peoplesSheets(untouched, words));
    expect(settingsOf(daftar, words)).toEqual([
      ['language', name.includes('-ru') ? 'ru' : 'uz'],
      ['schemaVersion', '2'],
    ]);
    expect(daftar.grid.sheets().find(({ name: tab }) => tab === words.memory)).toMatchObject({ hidden: true });
    expect(marksOf(daftar)).toEqual(
      expect.arrayContaining([`${words.deals}: daftar.table.deals`, `${words.deals}: deals.stage`]),
    );
    expect(update(daftar)).toEqual([]);
  });

  it('is kept as it was on hidden tabs', () => {
    const daftar = openStored(name);

    update(daftar);

    const copy = daftar.grid.sheets().find(({ name: tab }) => tab === words.copy);
    expect(copy).toMatchObject({ hidden: true });
    expect(cellsOf(daftar.grid, copy?.id ?? -1)[2]).toEqual(['schemaVersion', '1']);
  });

  it('keeps its ids and its history, and takes leads afterwards', () => {
    const daftar = openStored(name);
    mustEndWell(daftar.call('settle'));
    const before = cellsOf(daftar.grid, daftar.sheetId(words.log));
    update(daftar);

    const lead = mustEndWell(daftar.call<Answer<{ dealId: string }>>('addLead', [aLead({ contact: '90 555 55 55' })]));

    const log = cellsOf(daftar.grid, daftar.sheetId(words.log));
    expect(log.slice(0, before.length)).toEqual(before);
    expect(log[before.length]?.slice(1, 2)).toEqual(['schemaVersion']);
    expect(lead).toMatchObject({ ok: true, value: { dealId: name.endsWith('intent') ? 'B-5' : 'B-4' } });
    expect(mustEndWell(daftar.call('reconcile'))).toBeDefined();
  });

  it('leads back to the older version, and up again to the same', () => {
    const daftar = openStored(name);
    mustEndWell(daftar.call('settle'));
    const old = peoplesSheets(daftar, words);
    update(daftar);
    const marks = marksOf(daftar);

    const migrated = downgrade(daftar);
    const back = { people: peoplesSheets(daftar, words), settings: settingsOf(daftar, words), marks: marksOf(daftar) };
    const tabs = daftar.grid.sheets().map(({ name: tab }) => tab);
    const said = update(daftar);

    expect(migrated).toEqual({ from: 2, to: 1, isDone: true });
    expect(back).toEqual({ people: old, settings: expect.arrayContaining([['schemaVersion', '1']]), marks: [] });
    expect(tabs).not.toContain(words.memory);
    expect(said).toContain(words.updated);
    expect([peoplesSheets(daftar, words), marksOf(daftar)]).toEqual([old, marks]);
  });
});

describe('an update that dies', () => {
  it('is finished by the next opening, as if it had not', () => {
    const [name, words] = ['v1-ru-open-intent', RU] as const;
    const undisturbed = openStored(name);
    const calls = undisturbed.run('openSidebar').record.calls.length;
    const expected = finalState(undisturbed, words);

    const states = range(0, calls, 71).map((index) => {
      const daftar = openStored(name);
      daftar.beforeCall((_, at) => {
        if (at === index) throw new Error('The machine died.');
      });
      daftar.run('openSidebar');
      daftar.beforeCall(null);
      update(daftar);
      return finalState(daftar, words);
    });

    expect(calls).toBeGreaterThan(300);
    expect(states).toEqual(states.map(() => expected));
  });

  it('or runs out of time goes on with the next opening', () => {
    const daftar = openStored('v1-uz');
    daftar.beforeCall(() => daftar.clock.advance(500));

    const said = [update(daftar), update(daftar)];
    daftar.beforeCall(null);

    expect(said[0]).toEqual(['Kitob hali toʻliq yangilanmadi: vaqt tugadi. Davom etish uchun yana oching.']);
    expect(said[1]).toContain(UZ.updated);
  });
});

describe('a workbook of a newer version', () => {
  const DOORS: [name: string, argument: unknown][] = [
    ['addLead', aLead({})],
    ['undo', 'r1'],
    ['importDeals', { requestId: 'r2', deals: [] }],
    ['changeRecord', { requestId: 'r3', table: 'deals', id: 'B-1', values: { need: 'Rom' } }],
    ['removeRecord', { requestId: 'r4', table: 'deals', id: 'B-1' }],
    ['restoreRecord', { requestId: 'r5', table: 'deals', id: 'B-1' }],
    ['settle', null],
    ['reconcile', null],
    ['archiveYear', { requestId: 'r6', year: 2025 }],
    ['unarchiveYear', { requestId: 'r7', year: 2025 }],
    ['downgrade', { version: 1 }],
  ];
  const ITEMS = ['openSidebar', 'setUp', 'addSampleData', 'checkSheets', 'offerArchive', 'offerUnarchive'];

  /** As a Daftar to come would leave it: the settings say so, and the journal. */
  function newer(locale: 'uz' | 'ru', words: Words): Daftar {
    const daftar = setUpDaftar({ locale });
    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'r0', name: 'Aziz' })]));
    const [settings, journal] = [daftar.sheetId(words.settings), daftar.sheetId(words.journal)];
    const state = JSON.parse(String(cellsOf(daftar.grid, journal)[1]?.[0]));
    daftar.grid.write(settings, 3, 2, [[{ value: '9' }]]);
    daftar.grid.write(journal, 2, 1, [[{ value: JSON.stringify({ ...state, schemaVersion: 9 }) }]]);
    return daftar;
  }

  const pictureOf = ({ grid }: Daftar): unknown => grid.sheets().map(({ id, name }) => [name, cellsOf(grid, id)]);

  it.each(DOORS)('is not written by %s, which says what to do', (door, argument) => {
    const daftar = newer('uz', UZ);
    const before = pictureOf(daftar);

    const outcome = daftar.call(door, argument === null ? [] : [argument]);

    expect(outcome.ok ? 'done' : outcome.error.message).toContain(UZ.newer);
    expect(pictureOf(daftar)).toEqual(before);
  });

  it.each(ITEMS)('is not written by the menu item %s, which says what to do', (item) => {
    const daftar = newer('ru', RU);
    const before = pictureOf(daftar);
    daftar.takeShown();

    mustEndWell(daftar.run(item));

    expect(messages(daftar)).toEqual([RU.newer]);
    expect(pictureOf(daftar)).toEqual(before);
  });

  it('is not written by an edit of a person, whose row waits for the newer script', () => {
    const daftar = newer('uz', UZ);

    daftar.type('Mijozlar', 'B9', 'Gulnora');

    expect(daftar.records('Mijozlar').at(-1)).toEqual({ Ism: 'Gulnora' });
  });

  it('is known as such while a newer Daftar is still at work on it, though its settings say the older version', () => {
    const daftar = newer('uz', UZ);
    daftar.grid.write(daftar.sheetId('Sozlamalar'), 3, 2, [[{ value: '2' }]]);

    const outcome = daftar.call('addLead', [aLead({})]);

    expect(outcome.ok ? 'done' : outcome.error.message).toContain(UZ.newer);
  });

  it('is still known as such when its journal was spoiled', () => {
    const daftar = newer('uz', UZ);
    daftar.grid.write(daftar.sheetId('Daftar jurnali'), 2, 1, [[{ value: 'nimadir' }]]);

    const outcome = daftar.call('addLead', [aLead({})]);

    expect(outcome.ok ? 'done' : outcome.error.message).toContain(UZ.newer);
  });
});

/** Without the log and the journal, which tell how often it was begun. */
function finalState(daftar: Daftar, words: Words): unknown {
  const { settings, memory, copy } = words;
  const ours = [settings, memory, copy].map((name) => cellsOf(daftar.grid, daftar.sheetId(name)));
  const tabs = daftar.grid.sheets().map(({ name, hidden }) => [name, hidden]);
  return { people: peoplesSheets(daftar, words), ours, tabs, marks: marksOf(daftar) };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}
