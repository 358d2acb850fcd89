// The hourly tick goes on with long work that was cut off, and begins none that only a person may decide.

import type { HealthView } from '../../src/modules/health/view';
import { SCHEMA_VERSION } from '../../src/modules/settings/index';
import { aDealToImport } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { openStored } from '../support/stored-workbook';

const HOUR = 3_600_000;

const tick = (daftar: Daftar) => daftar.windOn(HOUR);
const health = (daftar: Daftar): HealthView => mustEndWell(daftar.call<HealthView>('health', ['uz']));
const setting = (daftar: Daftar, key: string): unknown =>
  daftar.records('Sozlamalar').find(({ Kalit }) => Kalit === key)?.Qiymat;
const idsOf = (daftar: Daftar, sheet: string): unknown[] =>
  daftar.grid.sheets().some(({ name }) => name === sheet)
    ? daftar.records(sheet).flatMap(({ Raqami }) => Raqami ?? [])
    : [];

/** Two deals that were lost long ago and one that is open, looked after by the owner's trigger. */
function aFirm(): Daftar {
  const daftar = setUpDaftar();
  const old = { stage: 'lost', createdOn: '2023-03-01', closedOn: '2023-04-01' } as const;
  const deals = [aDealToImport(old), aDealToImport({ ...old, need: 'Stol' }), aDealToImport({ need: 'Eshik' })];
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
  mustEndWell(daftar.call('switchTickOn'));
  return daftar;
}

/** Does something that dies before its `index`th call of that name. */
function dieAt(daftar: Daftar, name: string, index: number, act: () => unknown): void {
  let seen = 0;
  let isDead = false;
  daftar.onCall((call) => {
    if (call === name) seen += 1;
    isDead ||= call === name && seen > index;
    if (isDead) throw new Error('The machine died.');
  });
  act();
  daftar.onCall(null);
  expect(isDead).toBe(true);
}

describe('records that a run of the archive was moving when it died', () => {
  it.each(range(2, 10, 2))('before write %d stand in one of the two sheets after the next tick', (write) => {
    const daftar = aFirm();
    dieAt(daftar, 'Range.setValues', write, () => daftar.call('archiveYear', [{ requestId: 'cut', year: 2025 }]));

    tick(daftar);

    const all = [...idsOf(daftar, 'Bitimlar'), ...idsOf(daftar, 'Bitimlar arxivi')];
    expect([all.length, new Set(all)]).toEqual([3, new Set(['B-1', 'B-2', 'B-3'])]);
    expect(health(daftar).trouble).toBeNull();
  });
});

it('a change of the language that died is brought to its end', () => {
  const daftar = aFirm();
  const change = () => daftar.call('changeLanguage', [{ requestId: 'ru', language: 'ru' }]);
  dieAt(daftar, 'SpreadsheetApp.flush', 6, change);

  tick(daftar);

  const names = daftar.grid.sheets().map(({ name }) => name);
  expect([names.includes('Сделки'), names.includes('Bitimlar')]).toEqual([true, false]);
  expect(health(daftar).trouble).toBeNull();
});

it('the blank rows of a sample that was being removed go', () => {
  const daftar = setUpDaftar();
  mustEndWell(daftar.run('addSampleData'));
  mustEndWell(daftar.call('switchTickOn'));
  daftar.onQuestion(() => 'YES');
  dieAt(daftar, 'Sheet.deleteRows', 0, () => daftar.run('removeSampleData'));
  const before = daftar.grid.lastRow(daftar.sheetId('Daftar jurnali'));

  tick(daftar);

  expect(before).toBeGreaterThan(0);
  expect(JSON.stringify(daftar.records('Daftar jurnali')[0])).not.toContain('sample gaps');
});

describe('an update of the tables', () => {
  it('that died is brought to its end', () => {
    const daftar = openStored('v3-uz-open-intent');
    mustEndWell(daftar.call('switchTickOn'));
    dieAt(daftar, 'SpreadsheetApp.flush', 4, () => daftar.run('openSidebar'));
    const before = setting(daftar, 'schemaVersion');

    tick(daftar);

    expect([before, setting(daftar, 'schemaVersion')]).toEqual(['3', String(SCHEMA_VERSION)]);
    expect(health(daftar)).toMatchObject({ trouble: null, tables: SCHEMA_VERSION });
  });

  it('that nobody began is left to people: Health and a letter say what to do', () => {
    const daftar = openStored('v3-uz-open-intent');
    mustEndWell(daftar.call('switchTickOn'));

    tick(daftar);

    expect(setting(daftar, 'schemaVersion')).toBe('3');
    expect(health(daftar).trouble?.sentence).toContain('«Daftarni ochish»ni tanlang');
    expect(daftar.outbox()).toHaveLength(1);
  });

  it('is not made of a way back to an older version that died', () => {
    const daftar = aFirm();
    dieAt(daftar, 'SpreadsheetApp.flush', 3, () => daftar.call('downgrade', [{ version: SCHEMA_VERSION - 1 }]));

    tick(daftar);

    expect(setting(daftar, 'schemaVersion')).toBe(String(SCHEMA_VERSION - 1));
    expect(health(daftar).trouble).toMatchObject({ step: 'open', isOver: false });
  });
});

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}
