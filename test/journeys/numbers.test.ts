// The numbers of the dashboard: each leads to its rows, and each is counted again by the script.

import type { CellValue } from '../../host/grid/grid';
import { ROWS } from '../../src/modules/dashboard/areas';
import { liveNumbers } from '../../src/modules/dashboard/index';
import { addressOf, areaOf } from '../../src/modules/dashboard/places';
import type { HealthView } from '../../src/modules/health/view';
import type { QualityView } from '../../src/modules/quality/view';
import type { RowsView } from '../../src/modules/rows-behind/view';
import { salesTable } from '../../src/modules/sales/index';
import { aLead } from '../support/builders';
import { cellAt, columnOf } from '../support/columns';
import { aLiveBook, type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const BOARD = 'Koʻrsatkichlar';
const HOUR = 3_600_000;
const MATCHES = /^Koʻrsatkichlar qatorlarga mos: \d+ ta raqam\./;

/** Two sales of this month and one of a year ago, one on credit; two leads. */
function aFirm(): Daftar {
  const daftar = setUpDaftar(aLiveBook());
  const deeds: readonly (readonly [string, object])[] = [
    ['addLead', aLead({ requestId: 'l-1', contact: '90 123 45 67', name: 'Nodira' })],
    ['addLead', aLead({ requestId: 'l-2', contact: '93 111 22 33', name: 'Vali' })],
    ['addSale', { requestId: 's-1', amount: '300 ming', method: 'cash', contact: '90 123 45 67' }],
    ['addSale', { requestId: 's-2', amount: '450 000,50', method: 'card', date: '01.03.2026' }],
    ['addSale', { requestId: 's-3', amount: '1 mln', method: 'cash', date: '10.02.2025' }],
  ];
  for (const [door, input] of deeds) {
    expect(mustEndWell(daftar.call(door, [input]))).toMatchObject({ ok: true });
    mustEndWell(daftar.call('settle'));
  }
  daftar.takeShown();
  return daftar;
}

let daftar: Daftar;
beforeAll(() => {
  daftar = aFirm();
  mustEndWell(daftar.run('checkDashboard')); // Draws its sheet.
  daftar.takeShown();
}, 60_000);

/** What the menu item says in the corner. */
function checked(): string {
  mustEndWell(daftar.run('checkDashboard'));
  return daftar
    .takeShown()
    .map((shown) => ('message' in shown ? shown.message : ''))
    .join();
}

/** The cell of a KPI in the table of all figures, in the chosen period. */
function cellOf(key: string): string {
  const number = liveNumbers().find((each) => each.key === key && each.at.range === 'dashboard_figures');
  if (!number) throw new Error(`No figure ${key}.`);
  return addressOf(number.at).replaceAll('$', '');
}

type Stands = { readonly value: CellValue } | { readonly formula: string };

function put(sheet: string, a1: string, stands: Stands): void {
  const { row, column } = placeOf(a1);
  daftar.grid.write(daftar.sheetId(sheet), row, column, [[stands]]);
}

function placeOf(a1: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return { row: Number(row), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

/** What stands in a cell, to be put back. */
function formulaAt(sheet: string, a1: string): Stands {
  const { row, column } = placeOf(a1);
  const [[cell] = []] = daftar.grid.read(daftar.sheetId(sheet), { row, column, rows: 1, columns: 1 });
  return cell?.formula ? { formula: cell.formula } : { value: cell?.value ?? null };
}

function behind(a1: string): RowsView {
  daftar.select(BOARD, a1);
  const outcome = daftar.call<RowsView>('rowsBehind', []);
  expect(outcome.record.blocking).toBeLessThanOrEqual(5);
  return mustEndWell(outcome);
}

it('are counted again and match, which the dashboard, its hidden sheet and Health say', () => {
  const outcome = daftar.run('checkDashboard');
  const sheet = daftar.grid.sheets().find(({ name }) => name === 'Tekshiruv');
  const health = mustEndWell(daftar.call<HealthView>('health', ['uz']));

  expect(daftar.takeShown()).toEqual([expect.objectContaining({ message: expect.stringMatching(MATCHES) })]);
  // One more is the person's language, in which the menu item answers.
  expect(outcome.record.blocking).toBeLessThanOrEqual(12 + 1);
  expect(sheet).toMatchObject({ hidden: true });
  expect(daftar.value(BOARD, areaOf('dashboard_checked'))).toMatch(/: mos · 02\.03\.2026 09:\d\d$/);
  expect(health.numbers).toMatchObject({ isWell: true, sentence: expect.stringMatching(MATCHES) });
});

it('lead to exactly their rows, also those of a share, and by the tile', () => {
  const sales = behind(cellOf('sales'));

  expect(sales).toMatchObject({
    ...{ kind: 'number', name: 'Savdo', about: '01.03.2026 – 02.03.2026', value: '750\u00a0000,5', isSame: true },
    sides: [
      {
        head: '',
        given: [],
        lots: [
          {
            title: 'Sotuvlar · 2 ta qator',
            rest: '',
            rows: [
              {
                table: 'sales',
                row: 2,
                customerId: 'M-1',
                title: 'Nodira · 4567',
                amount: '300\u00a0000',
                detail: 'S-1',
                day: '2026-03-02',
              },
              {
                table: 'sales',
                row: 3,
                customerId: '',
                title: '3-qator',
                amount: '450\u00a0000,5',
                detail: 'S-2',
                day: '2026-03-01',
              },
            ],
          },
        ],
      },
    ],
  });
  expect([behind('B5'), behind('B8')]).toEqual([sales, sales]);
  expect(behind(cellOf('averageSale'))).toMatchObject({
    value: '375\u00a0000,25',
    sides: [{ head: 'Boʻlamiz: 750\u00a0000,5' }, { head: 'Shunga: 2' }],
  });
  expect([behind('B3').kind, behind(areaOf('dashboard_forecast').split(':')[0] ?? '').kind]).toEqual([
    'nothing',
    'written',
  ]);
});

it('of the data’s quality lead to the rows that are to be put right, within five calls with those', () => {
  daftar.select(BOARD, `B${ROWS.trust}`);
  const asked = daftar.call<RowsView>('rowsBehind', []);
  const stages = [{ key: 'new', label: 'Yangi lid', outcome: 'open', pipeline: '' }];
  const rows = daftar.call<QualityView>('faultyRows', [{ person: null, stages }]);

  expect([mustEndWell(asked), behind(`D${ROWS.trust + 1}`), behind(`B${ROWS.trust + 2}`).kind]).toEqual([
    { kind: 'quality' },
    { kind: 'quality' },
    'nothing',
  ]);
  expect(mustEndWell(rows)).toMatchObject({ share: '0 %', count: 4 });
  expect(asked.record.blocking + rows.record.blocking).toBeLessThanOrEqual(5);
});

it('tell that a person typed over one, by how much, and in the view of its rows', () => {
  const before = formulaAt(BOARD, cellOf('sales'));
  put(BOARD, cellOf('sales'), { value: 1_000_000 });
  const said = checked();
  const [view, health] = [behind(cellOf('sales')), mustEndWell(daftar.call<HealthView>('health', ['ru']))];
  put(BOARD, cellOf('sales'), before);

  expect(said).toMatch(
    /1 ta raqami .* farq qiladi: Savdo: varaqda 1.000.000, qatorlardan 750.000,5 \(farqi 249.999,5\)/,
  );
  expect(view).toMatchObject({
    isSame: false,
    same: expect.stringMatching(/1.000.000 turibdi, qatorlardan esa 750.000,5/),
  });
  expect(health.numbers).toMatchObject({ isWell: false, sentence: expect.stringMatching(/^Показатели расходятся/) });
  expect(checked()).toMatch(MATCHES);
});

it('tell that a named range leads to another column, or to none', () => {
  const range = daftar.grid.namedRanges().find(({ name }) => name === 'sales_amount');
  if (!range) throw new Error('No range.');
  const aside = { ...range.area, column: columnOf(salesTable, 'discount') };
  daftar.grid.setNamedRange({ ...range, area: aside });
  const moved = checked();
  daftar.grid.removeNamedRange('sales_amount');
  const gone = checked();
  daftar.grid.setNamedRange(range);

  expect(moved).toMatch(/Savdo: varaqda 0, qatorlardan 750.000,5 .*va yana \d+ ta/);
  expect(gone).toMatch(/Savdo: varaqda «#[A-Z?/!]+», qatorlardan 750.000,5/);
});

it('tell of a row whose day people wrote as a text, which no formula counts', () => {
  const cell = cellAt(salesTable, 'date', 3);
  const before = formulaAt('Sotuvlar', cell);
  put('Sotuvlar', cell, { value: '01.03.2026' });
  const said = checked();
  put('Sotuvlar', cell, before);

  expect(said).toMatch(/Savdo: varaqda 300.000, qatorlardan 750.000,5 \(farqi −450.000,5\)/);
});

it('raise no alarm over a period or a hidden cell that people spoiled', () => {
  const period = areaOf('dashboard_period').split(':')[0] ?? '';
  const from = areaOf('dashboard_from');
  const before = [formulaAt(BOARD, period), formulaAt(BOARD, from)] as const;
  put(BOARD, period, { value: 'allaqachon' });
  const nonsense = checked();
  put(BOARD, period, before[0]);
  put(BOARD, from, { value: 'x' });
  const spoiled = checked();
  put(BOARD, from, before[1]);

  expect([nonsense, spoiled]).toEqual([
    expect.stringMatching(MATCHES),
    expect.stringMatching(/qatorlarga mos: .* tekshirib boʻlmadi: davr yoki yashirin kataklar buzilgan\.$/),
  ]);
});

it('are counted once an hour at most, and not while nothing changes', () => {
  mustEndWell(daftar.call('switchTickOn', [], { as: 'owner@example.com' }));
  const counted = () => mustEndWell(daftar.call<HealthView>('health', ['uz'])).numbers?.at;
  const stamps = [1, 2, 3, 4].map(() => {
    daftar.windOn(HOUR).forEach(mustEndWell);
    return counted();
  });
  mustEndWell(daftar.call('addSale', [{ requestId: 's-4', amount: '10 ming', method: 'cash' }]));
  mustEndWell(daftar.call('settle'));
  daftar.windOn(HOUR).forEach(mustEndWell);

  expect(stamps[2]).toBe(stamps[3]);
  expect(counted()).toBeGreaterThan(Number(stamps[3]));
});

it('name the column that people deleted', () => {
  daftar.grid.deleteColumns(daftar.sheetId('Sotuvlar'), columnOf(salesTable, 'amount'), 1);

  expect(checked()).toMatch(/tekshirib boʻlmadi, ustun yoʻq: Sotuvlar – Summa/);
  expect(behind(cellOf('sales'))).toMatchObject({
    ...{ kind: 'unclear', name: 'Savdo' },
    sentences: [expect.stringContaining('Sotuvlar – Summa')],
  });
});
