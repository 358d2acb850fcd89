// Workbooks of older releases are brought up to date, and back.

import type { Answer } from '../../src/entry/rpc';
import type { Migrated } from '../../src/kernel/migrate/migrate';
import { SCHEMA_VERSION } from '../../src/modules/settings/index';
import { STAGE_OUTCOMES, STAGES } from '../../src/modules/stages/index';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell } from '../support/daftar';
import { marksOf, peoplesSheets, RU, settingsOf, stagesOf, UZ, update, type Words } from '../support/old-workbook';
import { cellsOf } from '../support/sheet-cells';
import { openStored, openStoredInMemory } from '../support/stored-workbook';

/**
 * Each version, in either language, with and without work that was cut off. The oldest goes through every step there is, up and
 * down, in the grid whose formulas count; the others in the quick one.
 */
const STORED: readonly (readonly [name: string, words: Words, version: number, open: typeof openStored])[] = [
  ['v1-ru-open-intent', RU, 1, openStored],
  ['v2-uz', UZ, 2, openStoredInMemory],
  ['v3-uz-open-intent', UZ, 3, openStoredInMemory],
  ['v4-ru', RU, 4, openStoredInMemory],
  ['v5-uz', UZ, 5, openStoredInMemory],
];

describe.each(STORED)('the stored workbook %s', (name, words, version, open) => {
  const language = name.includes('-ru') ? 'ru' : 'uz';
  // An update takes seconds: one serves all who only look at what it left, in their order.
  let daftar: Daftar;
  let old: unknown;
  let log: readonly (readonly unknown[])[];

  beforeAll(() => {
    daftar = open(name);
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
    expect([tabsThen.includes(words.payments), tabsThen.includes(words.rules)]).toEqual([version > 3, version > 4]);
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
