// A workbook of a newer Daftar is left alone, and whoever wants something of it reads what to do.

import { SCHEMA_VERSION } from '../../src/modules/settings/index';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { messages, RU, UZ, type Words } from '../support/old-workbook';
import { cellsOf } from '../support/sheet-cells';

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
