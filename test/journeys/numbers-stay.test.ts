// The numbers stay what they are, whatever people do to the sheets they count: formulas count them, with no script beside.

import type { CellValue } from '../../host/grid/grid';
import { liveNumbers } from '../../src/modules/dashboard/index';
import { salesTable } from '../../src/modules/sales/index';
import { aLead } from '../support/builders';
import { columnOf } from '../support/columns';
import { aLiveBook, type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { choose, shownAt } from '../support/dashboard';

/** Three leads, of whom one has an offer and one has paid, and a sale for cash. */
function aFirm(): Daftar {
  const daftar = setUpDaftar(aLiveBook());
  const deeds: readonly (readonly [string, object])[] = [
    ...['Nodira', 'Vali', 'Sardor'].map((name, index) => {
      const lead = aLead({
        requestId: name,
        name,
        contact: `90 111 22 3${index}`,
        source: 'Instagram',
        amount: '2 mln',
      });
      return ['addLead', lead] as const;
    }),
    ['moveStage', { requestId: 'm-1', dealId: 'B-1', to: 'offer' }],
    ['moveStage', { requestId: 'm-2', dealId: 'B-2', to: 'paid' }],
    ['addSale', { requestId: 's-1', amount: '300 ming', method: 'cash', contact: '90 111 22 30' }],
  ];
  for (const [door, input] of deeds) {
    expect(mustEndWell(daftar.call(door, [input]))).toMatchObject({ ok: true });
    mustEndWell(daftar.call('settle'));
  }
  mustEndWell(daftar.run('reconcile')); // As the first tick does.
  choose(daftar, 'dashboard_period', 'Hamma vaqt');
  mustEndWell(daftar.run('refreshDashboard'));
  return daftar;
}

function numbersOf(daftar: Daftar): Readonly<Record<string, CellValue>> {
  const numbers = liveNumbers().map(({ key, at }) => [
    `${key} ${at.range} ${at.row} ${at.column}`,
    shownAt(daftar, at),
  ]);
  return Object.fromEntries(numbers);
}

let daftar: Daftar;
let before: Readonly<Record<string, CellValue>>;

beforeAll(() => {
  daftar = aFirm();
  before = numbersOf(daftar);
});

afterEach(() => {
  expect(numbersOf(daftar)).toEqual(before);
});

it('are many, and not all nothing', () => {
  const known = Object.values(before).filter((value) => typeof value === 'number' && value !== 0);

  expect(known.length).toBeGreaterThan(30);
});

it('stay when a column is moved to the front', () => {
  daftar.grid.moveColumns(daftar.sheetId('Sotuvlar'), columnOf(salesTable, 'amount'), 1, 1);
});

it('stay when a tab has another name', () => {
  daftar.grid.renameSheet(daftar.sheetId('Sotuvlar'), 'Savdolar 2026');
});

it('stay when a stage is renamed, once the pass has renamed it on each deal', () => {
  daftar.type('Bosqichlar', 'B3', 'Narx aytildi');
  mustEndWell(daftar.run('reconcile'));
});

it('stay when rows are inserted on top', () => {
  for (const sheet of ['Savdolar 2026', 'Bitimlar']) daftar.grid.insertRows(daftar.sheetId(sheet), 1, 10);
});

it('are those that the script counts, all this done', () => {
  daftar.takeShown();
  mustEndWell(daftar.run('checkDashboard'));

  expect(daftar.takeShown()).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/^Koʻrsatkichlar qatorlarga mos: \d+ ta raqam\./) }),
  ]);
});
