// Somebody left, from the menu: what they had to do is shared out, and a sheet goes with it.

import type { Answer, LeaverDone } from '../../src/entry/rpc';
import { aDealToImport } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { ask, hire } from '../support/selling';

const SHEET = 'Topshirish: Dilnoza 02.03.2026';

function aFirm(): Daftar {
  const daftar = setUpDaftar();
  const deals = [
    aDealToImport({ customer: { name: 'Aziz' }, need: '=Eshik', responsible: 'Dilnoza', nextContact: '2026-03-09' }),
    aDealToImport({ customer: { name: 'Barno' }, need: 'Stol', responsible: 'Dilnoza', amount: 5_000_000 }),
  ];
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
  hire(daftar, { name: 'Dilnoza' }, { name: 'Jasur' });
  const promise = { customerId: 'M-2', dealId: 'B-2', kind: 'promise', title: 'Chizma', due: '2026-03-04' };
  ask(daftar, 'addTask', { ...promise, responsible: 'Dilnoza' });
  const call = { customerId: 'M-2', dealId: 'B-2', channel: 'call', direction: 'out', text: 'Mart boshida' };
  ask(daftar, 'logContact', call);
  return daftar;
}

function leave(daftar: Daftar, who: string): Answer<LeaverDone> {
  return mustEndWell(daftar.call<Answer<LeaverDone>>('somebodyLeft', [{ requestId: 'left', who, to: '' }]));
}

function linesOf(daftar: Daftar, sheet: string): unknown {
  const id = daftar.sheetId(sheet);
  const area = { row: 1, column: 1, rows: daftar.grid.lastRow(id), columns: 10 };
  return daftar.grid.read(id, area).map((line) => line.map(({ value }) => value ?? '').filter((value) => value !== ''));
}

describe('when somebody left', () => {
  it('a sheet lists what is due first, with the last words and who has it now', () => {
    const daftar = aFirm();

    const answer = leave(daftar, 'Dilnoza');

    expect(answer).toEqual({ ok: true, value: { deals: 2, tasks: 1, customers: 0, sheet: SHEET } });
    expect(linesOf(daftar, SHEET)).toEqual([
      ['Topshirish: Dilnoza'],
      ['02.03.2026. Bitimlar: 2, vazifalar: 1, mijozlar: 0.'],
      [
        'Muddat',
        'Nima',
        'Raqami',
        'Mijoz',
        'Mazmuni',
        'Bosqich',
        'Summa',
        'Keyingi qadam',
        'Oxirgi soʻzlar',
        'Endi kimda',
      ],
      ['04.03.2026', 'Vazifa', 'V-1', expect.stringMatching(/^Barno/), 'Chizma', 'Mart boshida', 'Jasur'],
      ['09.03.2026', 'Bitim', 'B-1', expect.stringMatching(/^Aziz/), '=Eshik', 'Yangi lid', 'Jasur'],
      ['Bitim', 'B-2', expect.stringMatching(/^Barno/), 'Stol', 'Yangi lid', 5_000_000, 'Mart boshida', 'Jasur'],
    ]);
  });

  it('the same request again gives the same answer and no second sheet', () => {
    const daftar = aFirm();
    const first = leave(daftar, 'Dilnoza');
    const tabs = daftar.grid.sheets().map(({ name }) => name);

    expect(leave(daftar, 'Dilnoza')).toEqual(first);
    expect(daftar.grid.sheets().map(({ name }) => name)).toEqual(tabs);
  });

  it('cut off before the sheet is there, the same request draws it', () => {
    const daftar = aFirm();
    daftar.onCall((call) => {
      if (call === 'Spreadsheet.insertSheet') throw new Error('Cut off.');
    });
    const cut = daftar.call('somebodyLeft', [{ requestId: 'left', who: 'Dilnoza', to: '' }]);
    daftar.onCall(null);

    const answer = leave(daftar, 'Dilnoza');

    expect(cut.ok).toBe(false);
    expect(answer).toMatchObject({ ok: true, value: { deals: 2, sheet: SHEET } });
    expect(linesOf(daftar, SHEET)).toHaveLength(6);
  });

  it('nobody of that name is a sentence at the field, and nothing is drawn', () => {
    const daftar = aFirm();
    const tabs = daftar.grid.sheets().length;

    expect(leave(daftar, 'Kamila')).toMatchObject({ ok: false, issues: [{ field: 'who' }] });
    expect(daftar.grid.sheets()).toHaveLength(tabs);
  });
});
