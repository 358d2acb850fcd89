// Workbooks of older releases are brought up to date, and back; a newer one is left alone.

import type { Grid } from '../../host/grid/grid';
import type { Answer } from '../../src/entry/rpc';
import type { Migrated } from '../../src/kernel/migrate/migrate';
import { ARCHIVES } from '../../src/modules/archive/index';
import { modules } from '../../src/modules/index';
import { SCHEMA_VERSION } from '../../src/modules/settings/index';
import { STAGE_OUTCOMES, STAGES } from '../../src/modules/stages/index';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { wordsOf } from '../support/heading-words';
import { cellsOf } from '../support/sheet-cells';
import { openStored } from '../support/stored-workbook';

interface Words {
  readonly deals: string;
  readonly customers: string;
  readonly settings: string;
  readonly log: string;
  readonly journal: string;
  readonly memory: string;
  readonly stages: string;
  readonly archive: string;
  readonly payments: string;
  readonly copy: (version: number) => string;
  readonly updated: (from: number) => string;
  readonly newer: string;
}

const UZ: Words = {
  deals: 'Bitimlar',
  customers: 'Mijozlar',
  settings: 'Sozlamalar',
  log: 'Oʻzgarishlar tarixi',
  journal: 'Daftar jurnali',
  memory: 'Daftar xotirasi',
  stages: 'Bosqichlar',
  archive: 'Bitimlar arxivi',
  payments: 'Toʻlovlar',
  copy: (version) => `Daftar v${version} nusxasi: Sozlamalar`,
  updated: (from) => `Kitob yangilandi: ${from} → ${SCHEMA_VERSION}. Avvalgi holati yashirin varaqlarda saqlandi.`,
  newer: `Bu kitob yangiroq Daftarda yaratilgan (jadvallar 9, skript ${SCHEMA_VERSION}). Skriptni yangilang. Hech narsa yozilmadi.`,
};

const RU: Words = {
  deals: 'Сделки',
  customers: 'Клиенты',
  settings: 'Настройки',
  log: 'История изменений',
  journal: 'Журнал Daftar',
  memory: 'Память Daftar',
  stages: 'Этапы',
  archive: 'Архив сделок',
  payments: 'Оплаты',
  copy: (version) => `Копия Daftar v${version}: Настройки`,
  updated: (from) => `Книга обновлена: ${from} → ${SCHEMA_VERSION}. Прежнее состояние сохранено на скрытых листах.`,
  newer: `Эта книга создана более новым Daftar (таблицы 9, скрипт ${SCHEMA_VERSION}). Обновите скрипт. Ничего не записано.`,
};

/** Each version, each language, with and without work that was cut off. */
const STORED: readonly (readonly [name: string, words: Words, version: number])[] = [
  ['v1-ru-open-intent', RU, 1],
  ['v2-uz', UZ, 2],
  ['v3-uz-open-intent', UZ, 3],
];

const TABLES = [...modules.flatMap((module) => module.tables), ...ARCHIVES.map(({ archive }) => archive)];
/** Headings of the columns that came after a version. */
function headingsSince(version: number): ReadonlySet<string> {
  const fields = TABLES.flatMap((table) => Object.values(table.fields));
  return new Set(fields.flatMap((field) => ((field.since ?? 1) > version ? wordsOf(field) : [])));
}

const GOES_ON = 'Kitob hali toʻliq yangilanmadi: vaqt tugadi. Davom etish uchun yana oching.';
const COPY = /nusxasi|Копия/;

function messages(daftar: Daftar): string[] {
  return daftar.takeShown().flatMap((shown) => ('message' in shown ? [shown.message] : []));
}

function update(daftar: Daftar): string[] {
  daftar.takeShown();
  mustEndWell(daftar.run('openSidebar'));
  return messages(daftar);
}

/** The tabs that people had, with all that stands in their columns; of our own sheets those that a migration leaves alone. */
function peoplesSheets({ grid }: Daftar, words: Words, version: number): unknown {
  const theirs = grid.sheets().filter(({ name }) => tabsOfPeople(words).includes(name));
  const since = headingsSince(version);
  return theirs.map(({ id, name, hidden }) => ({ name, hidden, columns: columnsOf(grid, id, since) }));
}

function tabsOfPeople({ deals, customers, archive }: Words): string[] {
  return [deals, customers, archive, 'Sotuvlar', 'Продажи', 'Aloqalar', 'История контактов', 'Manbalar', 'Источники'];
}

/** Whole columns with their formats, from left to right, without blank ones and those that came later. */
function columnsOf(grid: Grid, id: number, later: ReadonlySet<string>): unknown {
  const area = { row: 1, column: 1, rows: grid.lastRow(id), columns: grid.lastColumn(id) };
  const rows = grid.read(id, area);
  const columns = (rows[0] ?? []).map((_, index) => rows.map((row) => row[index]));
  const isOld = (column: (typeof columns)[number]) => !later.has(String(column[0]?.value));
  return columns.filter((column) => isOld(column) && column.some((cell) => (cell?.value ?? '') !== ''));
}

/** The stages as they stand, by the key: what each counts as, and its order. */
function stagesOf(daftar: Daftar, { stages }: Words): unknown {
  return daftar.records(stages).map((stage) => Object.values(stage).slice(0, 4));
}

function settingsOf(daftar: Daftar, { settings }: Words): unknown {
  return cellsOf(daftar.grid, daftar.sheetId(settings))
    .slice(1)
    .map((row) => row.slice(0, 2));
}

/** What every sheet and column is marked as; the marks of a copy are those of no table. */
function marksOf({ grid }: Daftar): string[] {
  const originals = grid.sheets().filter(({ name }) => !COPY.test(name));
  const marks = originals.flatMap(({ id, name }) =>
    grid.extras(id).metadata.map(({ key, value }) => [name, key, value]),
  );
  return marks.map(([name, key, value]) => `${name}: ${key === 'daftar.field' ? value : key}`).sort();
}

describe.each(STORED)('the stored workbook %s', (name, words, version) => {
  const language = name.includes('-ru') ? 'ru' : 'uz';
  // An update takes seconds: one serves all who only look at what it left, in their order.
  let daftar: Daftar;
  let old: unknown;
  let log: readonly (readonly unknown[])[];

  beforeAll(() => {
    daftar = openStored(name);
    mustEndWell(daftar.call('settle'));
    old = peoplesSheets(daftar, words, version);
    log = cellsOf(daftar.grid, daftar.sheetId(words.log));
  });

  it('is brought up to date when the sidebar opens, and nothing of people is touched', () => {
    const said = update(daftar);

    expect(said).toContain(words.updated(version));
    expect(peoplesSheets(daftar, words, version)).toEqual(old);
    expect(settingsOf(daftar, words)).toEqual(
      expect.arrayContaining([
        ['language', language],
        ['schemaVersion', String(SCHEMA_VERSION)],
      ]),
    );
    expect(stagesOf(daftar, words)).toEqual(
      STAGES.map(({ key, label, outcome }, index) => [
        key,
        label[language],
        STAGE_OUTCOMES[outcome][language],
        index + 1,
      ]),
    );
    expect(daftar.grid.sheets().find(({ name: tab }) => tab === words.memory)).toMatchObject({ hidden: true });
    expect(marksOf(daftar)).toEqual(
      expect.arrayContaining([`${words.deals}: daftar.table.deals`, `${words.deals}: deals.stage`]),
    );
    expect(update(daftar)).toEqual([]);
  });

  it('is kept as it was on hidden tabs', () => {
    const copy = daftar.grid.sheets().find(({ name: tab }) => tab === words.copy(version));

    expect(copy).toMatchObject({ hidden: true });
    expect(cellsOf(daftar.grid, copy?.id ?? -1)[2]?.slice(0, 2)).toEqual(['schemaVersion', String(version)]);
  });

  it('leads back to the older version, and up again to the same', () => {
    const [marks, stages] = [marksOf(daftar), stagesOf(daftar, words)];

    const migrated = mustEndWell(daftar.call<Migrated>('downgrade', [{ version }]));
    const back = { people: peoplesSheets(daftar, words, version), settings: settingsOf(daftar, words) };
    const [marksThen, tabsThen] = [marksOf(daftar), daftar.grid.sheets().map(({ name: tab }) => tab)];
    const said = update(daftar);

    expect(migrated).toEqual({ from: SCHEMA_VERSION, to: version, isDone: true });
    expect(back).toEqual({ people: old, settings: expect.arrayContaining([['schemaVersion', String(version)]]) });
    expect([marksThen.length > 0, tabsThen.includes(words.memory)]).toEqual([version > 1, version > 1]);
    expect(tabsThen).not.toContain(words.payments);
    expect(said).toContain(words.updated(version));
    expect([peoplesSheets(daftar, words, version), marksOf(daftar), stagesOf(daftar, words)]).toEqual([
      old,
      marks,
      stages,
    ]);
  });

  it('keeps its ids and its history, and takes leads afterwards', () => {
    const last = Math.max(...log.map(([, record]) => Number(/^B-(\d+)$/.exec(String(record))?.[1] ?? 0)));

    const lead = mustEndWell(daftar.call<Answer<{ dealId: string }>>('addLead', [aLead({ contact: '90 555 55 55' })]));

    const now = cellsOf(daftar.grid, daftar.sheetId(words.log));
    expect(now.slice(0, log.length)).toEqual(log);
    expect(now.slice(log.length).map(([, record]) => record)).toContain('schemaVersion');
    expect(lead).toMatchObject({ ok: true, value: { dealId: `B-${last + 1}` } });
    expect(mustEndWell(daftar.call('reconcile'))).toBeDefined();
  });
});

describe('an update that dies', () => {
  it('is finished by the next opening, as if it had not', () => {
    const [name, words, version] = ['v3-ru-open-intent', RU, 3] as const;
    const undisturbed = openStored(name);
    const calls = undisturbed.run('openSidebar').record.calls.length;
    const expected = finalState(undisturbed, words, version);

    const states = range(0, calls, Math.ceil(calls / 4)).map((index) => {
      const daftar = openStored(name);
      daftar.onCall((_, at) => {
        if (at === index) throw new Error('The machine died.');
      });
      daftar.run('openSidebar');
      daftar.onCall(null);
      update(daftar);
      return finalState(daftar, words, version);
    });

    expect(calls).toBeGreaterThan(300);
    expect(states).toEqual(states.map(() => expected));
  });

  it('or runs out of time goes on with the next opening', () => {
    const daftar = openStored('v2-uz');
    daftar.onCall(() => daftar.clock.advance(300));

    const said = Array.from({ length: 8 }, () => update(daftar));
    daftar.onCall(null);

    const goesOn = said.filter((each) => each.includes(GOES_ON)).length;
    expect(goesOn).toBeGreaterThan(0);
    expect(said.slice(0, goesOn)).toEqual(said.slice(0, goesOn).map(() => [GOES_ON]));
    expect(said[goesOn]).toEqual([expect.stringMatching(`→ ${SCHEMA_VERSION}`)]);
    expect(said.slice(goesOn + 1).flat()).toEqual([]);
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
    ['moveStage', { requestId: 'r8', dealId: 'B-1', to: 'offer' }],
    ['logContact', { requestId: 'r9', customerId: 'M-1', channel: 'call', direction: 'out' }],
    ['addTask', { requestId: 'r10', customerId: 'M-1', kind: 'task', title: 'Katalog', due: '01.03.2026' }],
    ['addContact', { requestId: 'r11', customerId: 'M-1', name: 'Zafar', role: '', contact: '' }],
    ['changeLanguage', { requestId: 'r13', language: 'ru' }],
  ];
  const ITEMS = [
    'openSidebar',
    'setUp',
    'addSampleData',
    'removeSampleData',
    'checkSheets',
    'offerArchive',
    'offerUnarchive',
  ];

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
    daftar.grid.write(daftar.sheetId('Sozlamalar'), 3, 2, [[{ value: String(SCHEMA_VERSION) }]]);

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
function finalState(daftar: Daftar, words: Words, version: number): unknown {
  const { settings, memory, copy, stages } = words;
  const ours = [settings, memory, copy(version), stages].map((name) => cellsOf(daftar.grid, daftar.sheetId(name)));
  const tabs = daftar.grid.sheets().map(({ name, hidden }) => [name, hidden]);
  return { people: peoplesSheets(daftar, words, version), ours, tabs, marks: marksOf(daftar) };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}
