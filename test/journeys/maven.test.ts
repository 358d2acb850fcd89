// The main job on real input: the 8,800 deals of the Maven CRM data set, and the dashboard's own formulas over them.
// Source and licence: ../shared/data/README.md (Maven Data Playground, a fictitious firm).

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DealToImport, Imported } from '../../src/modules/import/index';
import { aLiveBook, type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { choose, figure, linesOf, shownAt } from '../support/dashboard';
import { dataFolder } from '../support/data-folder';

const folder = join(dataFolder(), 'pipeline');
const isThere = existsSync(join(folder, 'maven_sales_pipeline.csv'));
if (!isThere)
  console.warn(`Skipped: the Maven deals are not in ${folder}. Set DAFTAR_DATA to the folder that has pipeline/.`);

// The last day of the data, 17:00 in Tashkent: its year is 2017.
const END_OF_2017 = Date.UTC(2017, 11, 31, 12);
const STAGES: Readonly<Record<string, DealToImport['stage']>> = {
  Won: 'paid',
  Lost: 'lost',
  Engaging: 'offer',
  Prospecting: 'new',
};
const FUNNEL = [
  ['New lead', 8_300],
  ['Offer', 5_827],
  ['Agreement', 4_238],
  ['Paid', 4_238],
];
const DEALS_A_CALL = 3_000;

/** The rows of a file of the data set, each by its headings; no cell of these files is quoted. */
function readRows(file: string): Readonly<Record<string, string>>[] {
  const [headings = '', ...lines] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/);
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, index) => [headings.split(',')[index], cell])),
  );
}

function toDeal(row: Readonly<Record<string, string>>): DealToImport {
  const {
    account = '',
    product = '',
    sales_agent = '',
    deal_stage = '',
    engage_date = '',
    close_date = '',
    close_value = '',
  } = row;
  return {
    customer: { name: account },
    stage: STAGES[deal_stage] ?? 'new',
    need: product,
    responsible: sales_agent,
    amount: close_value === '' ? null : Number(close_value),
    createdOn: engage_date,
    closedOn: close_date,
  };
}

function importAll(daftar: Daftar): Imported[] {
  const deals = readRows('maven_sales_pipeline.csv').map(toDeal);
  return Array.from({ length: Math.ceil(deals.length / DEALS_A_CALL) }, (_, index) =>
    mustEndWell(
      daftar.call<Imported>('importDeals', [
        { requestId: `maven-${index}`, deals: deals.slice(index * DEALS_A_CALL, (index + 1) * DEALS_A_CALL) },
      ]),
    ),
  );
}

(isThere ? describe : describe.skip)('8,800 deals of a real shape (needs ../shared/data)', () => {
  let daftar: Daftar;
  let imported: Imported[];

  beforeAll(() => {
    daftar = setUpDaftar({ ...aLiveBook(END_OF_2017), locale: 'en' });
    imported = importAll(daftar);
    choose(daftar, 'dashboard_period', 'All time');
  }, 180_000);

  it('come in with their accounts as customers, and a won deal writes its sale', () => {
    const total = (part: keyof Imported): number => imported.reduce((sum, each) => sum + each[part], 0);

    expect([total('deals'), total('customers'), total('sales')]).toEqual([8_800, 85, 4_238]);
    expect([daftar.records('Deals').length, daftar.records('Sales').length]).toEqual([8_800, 4_238]);
  });

  it('show 4,238 won deals and 10,005,534 of sales on the dashboard', () => {
    const tiles = { sales: daftar.value('Dashboard', 'B5'), won: figure(daftar, 'won') };

    expect(tiles).toEqual({ sales: 10_005_534, won: 4_238 });
  });

  it('show the months of maven_monthly_won.csv', () => {
    const months = readRows('maven_monthly_won.csv');
    const shown = Array.from({ length: 12 }, (_, row) =>
      [5, 1].map((column) => shownAt(daftar, { range: 'dashboard_months', row, column })),
    );

    expect(shown).toEqual([
      [0, 0],
      [0, 0],
      ...months.map(({ won_deals, won_value }) => [Number(won_deals), Number(won_value)]),
    ]);
  });

  it('show how far each deal came', () => {
    const lines = linesOf(daftar, 'dashboard_funnel').map((line) => line.split('|'));

    // 500 deals have no day on which they began; of the lost ones the data do not tell that they had an offer.
    expect(lines.slice(0, 4).map(([label, , , , count]) => [label, Number(count)])).toEqual(FUNNEL);
  });

  it('follow the period chooser: of the year, and of its last month against the same days of November', () => {
    const shown = (): unknown[] => [figure(daftar, 'sales'), figure(daftar, 'won'), figure(daftar, 'won', 'changed')];
    choose(daftar, 'dashboard_period', 'This year');
    const year = shown();
    choose(daftar, 'dashboard_period', 'This month');

    expect([year, shown()]).toEqual([
      [10_005_534, 4_238, '–'],
      [1_131_573, 511, '+26 %'],
    ]);
  });

  it('brought in a second time by the same requests get the same answers and add nothing', () => {
    expect(importAll(daftar)).toEqual(imported);
    expect([daftar.records('Deals').length, daftar.records('Sales').length]).toEqual([8_800, 4_238]);
  });
});
