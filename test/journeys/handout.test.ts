// The handout off a real dashboard: what stands on the sheet stands on the page, wherever people moved it.

import { aLead } from '../support/builders';
import { aLiveBook, type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';
import { choose } from '../support/dashboard';

let daftar: Daftar;

/** A lead who paid 2 million, and what was typed of the firm. */
beforeAll(() => {
  daftar = setUpDaftar(aLiveBook());
  const lead = aLead({
    requestId: 'l',
    name: '<b>Vali</b>',
    contact: '90 111 22 33',
    source: 'Instagram',
    amount: '2 mln',
  });
  for (const [door, input] of [
    ['addLead', lead],
    ['moveStage', { requestId: 'm', dealId: 'B-1', to: 'paid' }],
  ] as const) {
    expect(mustEndWell(daftar.call(door, [input]))).toMatchObject({ ok: true });
    mustEndWell(daftar.call('settle'));
  }
  choose(daftar, 'dashboard_period', 'Hamma vaqt');
});

/** The texts of the page in their order; the styles and the script apart. */
function printed(): readonly string[] {
  daftar.takeShown();
  mustEndWell(daftar.run('printDashboard'));
  const html = daftar.takeShown().map((shown) => ('html' in shown ? shown.html : ''))[0] ?? '';
  const texts = html.replace(/<(style|script|title)>.*?<\/\1>/gs, '').split(/<[^>]*>/);
  return texts.map((text) => text.replace(/\u00a0/g, ' ').trim()).filter((text) => text !== '');
}

it('has the title, the period, the tiles, the funnel and the sources as they stand on the sheet', () => {
  const page = printed();

  expect(page.slice(0, 3)).toEqual(['Chop etish', 'Koʻrsatkichlar', '02.03.2026 gacha hammasi · Hammasi']);
  expect(page).toEqual(expect.arrayContaining(['Lidlar', 'Tushum', 'Yangi lid', 'Taklif', 'Instagram', '2 000 000']));
  expect(page.at(-1)).toMatch(/Raqamlar «Koʻrsatkichlar» varagʻidan, 02\.03\.2026 09:\d\d holatiga/);
});

it('takes three blocking calls', () => {
  const { record } = daftar.run('printDashboard');

  expect(record.calls.filter(({ blocking }) => blocking).map(({ name }) => name)).toEqual([
    'Properties.getProperty',
    'Range.getValues',
    'Range.getValues',
  ]);
});

it('is the same after rows and a column were put in and the tab was renamed, but for its name', () => {
  const before = printed();
  const id = daftar.sheetId('Koʻrsatkichlar');
  daftar.grid.insertRows(id, 1, 3);
  daftar.grid.insertColumns(id, 1, 1);
  daftar.grid.renameSheet(id, 'Panel');

  expect(printed().slice(0, -1)).toEqual(before.slice(0, -1));
});

it('says what to do where there is no dashboard', () => {
  const blank = openDaftar();

  mustEndWell(blank.run('printDashboard'));

  expect(blank.takeShown()).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/^Koʻrsatkichlar varagʻi yoʻq/) }),
  ]);
});
