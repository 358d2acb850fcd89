// What the dashboard counts by stands beside sales, payments, deals and tasks, and follows whatever people do to them.

import type { Answer } from '../../src/entry/rpc';
import { dayOfSerial } from '../../src/kernel/time/day';
import { customersTable } from '../../src/modules/customers/index';
import { salesTable } from '../../src/modules/sales/index';
import { sourcesTable } from '../../src/modules/settings/index';
import { aDealToImport, aLead } from '../support/builders';
import { columnOf } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

type Input = Readonly<Record<string, unknown>>;

const DAY_MS = 86_400_000;
const NOT_YET = '2999-12-31';
let requests = 0;

function send<T>(daftar: Daftar, door: string, input: Input): T {
  requests += 1;
  const answer = mustEndWell(daftar.call<Answer<T>>(door, [{ requestId: `r-${requests}`, ...input }]));
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  mustEndWell(daftar.call('settle'));
  return answer.value;
}

const sell = (daftar: Daftar, sale: Input): unknown =>
  send(daftar, 'addSale', { amount: '100 ming', method: 'cash', ...sale });
const change = (daftar: Daftar, table: string, id: string, values: Input): unknown =>
  send(daftar, 'changeRecord', { table, id, values });
/** The next pass, as the hourly tick makes one. */
const pass = (daftar: Daftar): unknown => mustEndWell(daftar.run('checkSheets'));

const day = (cell: unknown): unknown => (typeof cell === 'number' ? dayOfSerial(cell) : (cell ?? ''));

/** Each sale's number with when its customer bought next, since when they are loyal, and by what it is split. */
function facts(daftar: Daftar, sheet = 'Sotuvlar'): unknown[] {
  return daftar
    .records(sheet)
    .map((sale) => [
      ...[sale.Raqami, day(sale['Keyingi xaridi']), day(sale['Sodiqlik kuni'])],
      ...[sale.Segment ?? '', sale.Manba ?? ''],
    ]);
}

const segments = (daftar: Daftar, sheet: string): unknown[] => daftar.records(sheet).map(({ Segment = '' }) => Segment);

/** The customer M-1, a firm that Instagram brought with the deal B-1, and who bought twice. */
function aFirm(): Daftar {
  const daftar = setUpDaftar();
  mustEndWell(daftar.call('addLead', [aLead({ requestId: 'lead', name: 'Aziz', source: 'Instagram' })]));
  mustEndWell(daftar.call('settle'));
  change(daftar, 'customers', 'M-1', { kind: 'Firma' });
  sell(daftar, { customerId: 'M-1', date: '2026-01-10' });
  sell(daftar, { customerId: 'M-1', date: '2026-02-10' });
  return daftar;
}

const FIRST = ['S-1', '2026-02-10', '', 'B2B', 'Instagram'];

describe('beside a sale', () => {
  it('stands what it is counted by once the page has settled, and the sale before it knows', () => {
    const daftar = aFirm();

    sell(daftar, { customerId: 'M-1', date: '2026-02-20' });
    sell(daftar, {});

    expect(facts(daftar)).toEqual([
      FIRST,
      ['S-2', '2026-02-20', '2026-01-10', 'B2B', 'Instagram'],
      ['S-3', NOT_YET, '2026-02-10', 'B2B', 'Instagram'],
      ['S-4', '', '', 'B2C', ''],
    ]);
    expect(segments(daftar, 'Toʻlovlar')).toEqual(['B2B', 'B2B', 'B2B', 'B2C']);
  });

  it('stands what it is in the firm’s currency and what it brought, less what came back', () => {
    const daftar = aFirm();
    sell(daftar, { amount: '$100' });
    change(daftar, 'sales', 'S-3', { cost: 60 });

    send(daftar, 'returnSale', { saleId: 'S-3', amount: '50', method: 'cash' });

    // $50 at 12 600 is 630 000, and half of its cost 378 000.
    expect(daftar.records('Sotuvlar')[2]).toMatchObject({ 'Kurs farqi': 629_950, Foyda: 252_000 });
    expect(daftar.records('Toʻlovlar').map((payment) => payment['Kurs farqi'] ?? '')).toEqual([
      '',
      '',
      1_259_900,
      -629_950,
    ]);
    expect(daftar.records('Sotuvlar')[0]).not.toHaveProperty('Foyda');
  });

  it('stands no more than that: what came back wholly, or is gone, is nobody’s next purchase', () => {
    const daftar = aFirm();

    send(daftar, 'returnSale', { saleId: 'S-2', amount: '100 ming' });
    const returned = facts(daftar);
    send(daftar, 'removeRecord', { table: 'sales', id: 'S-2' });

    const alone = ['S-1', NOT_YET, '', 'B2B', 'Instagram'];
    expect([returned, facts(daftar)]).toEqual([[alone, ['S-2', '', '', 'B2B', 'Instagram']], [alone]]);
  });

  it('stands the customer to whom people gave it by hand', () => {
    const daftar = aFirm();
    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'two', name: 'Barno', contact: '91 222 33 44' })]));
    const column = columnOf(salesTable, 'customer');
    daftar.grid.write(daftar.sheetId('Sotuvlar'), 3, column, [[{ value: 'Barno' }]]);

    pass(daftar);

    expect(facts(daftar)).toEqual([
      ['S-1', NOT_YET, '', 'B2B', 'Instagram'],
      ['S-2', NOT_YET, '', '', ''],
    ]);
  });
});

describe('a pass', () => {
  it('follows a customer’s segment to their sales, payments and deals, which nobody waits for', () => {
    const daftar = aFirm();
    pass(daftar);
    change(daftar, 'customers', 'M-1', { segment: 'B2C' });
    const before = ['Sotuvlar', 'Toʻlovlar', 'Bitimlar'].map((sheet) => segments(daftar, sheet));

    pass(daftar);

    const after = ['Sotuvlar', 'Toʻlovlar', 'Bitimlar'].map((sheet) => segments(daftar, sheet));
    expect([before, after]).toEqual([
      [['B2B', 'B2B'], ['B2B', 'B2B'], ['B2B']],
      [['B2C', 'B2C'], ['B2C', 'B2C'], ['B2C']],
    ]);
  });

  it('follows a source that is renamed in its list, and one that is changed on the deal', () => {
    const daftar = aFirm();
    change(daftar, 'sales', 'S-1', { note: 'Naqd' });
    const deal = aDealToImport({
      customer: { name: 'Olim', source: 'Tavsiya' },
      stage: 'paid',
      amount: 5,
      closedOn: '2026-02-01',
    });
    mustEndWell(daftar.call('importDeals', [{ requestId: 'won', deals: [deal] }]));
    pass(daftar);
    const named = facts(daftar);
    const row = daftar.records('Manbalar').findIndex(({ Manba }) => Manba === 'Instagram') + 2;
    daftar.grid.write(daftar.sheetId('Manbalar'), row, columnOf(sourcesTable, 'label'), [[{ value: 'Insta' }]]);
    change(daftar, 'deals', 'B-2', { source: 'Telegram' });

    pass(daftar);

    const sources = (rows: readonly unknown[]): unknown[] => rows.map((sale) => (sale as unknown[])[4]);
    expect([sources(named), sources(facts(daftar))]).toEqual([
      ['Instagram', 'Instagram', 'Tavsiya'],
      ['Insta', 'Insta', 'Telegram'],
    ]);
  });

  it('tells of a promise that is done whether it was kept on the day that was named first', () => {
    const daftar = aFirm();
    const promise = { kind: 'promise', title: 'Narx yuborish', customerId: 'M-1', due: '2026-03-03' };
    for (const title of ['Narx', 'Eshik']) send(daftar, 'addTask', { ...promise, title });
    send(daftar, 'postponeTask', { taskId: 'V-2', due: '2026-03-09' });
    send(daftar, 'closeTask', { taskId: 'V-1', done: true });
    daftar.clock.advance(4 * DAY_MS);
    send(daftar, 'closeTask', { taskId: 'V-2', done: true });

    pass(daftar);

    expect(daftar.records('Vazifalar').map((task) => task['Oʻz vaqtida'])).toEqual([true, false]);
  });
});

it('sales that were archived are the history of those that stay, and come back as they are by now', () => {
  const daftar = setUpDaftar();
  const won = (closedOn: string) => aDealToImport({ stage: 'paid', amount: 5, createdOn: closedOn, closedOn });
  const deals = [won('2024-03-01'), won('2024-12-01'), won('2025-03-01')];
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
  pass(daftar);

  mustEndWell(daftar.call('archiveYear', [{ requestId: 'away', year: 2025 }]));
  sell(daftar, { customerId: 'M-1', date: '2025-04-01' });
  const column = columnOf(customersTable, 'segment');
  daftar.grid.write(daftar.sheetId('Mijozlar'), 2, column, [[{ value: 'B2B' }]]);
  pass(daftar);
  const without = facts(daftar);
  change(daftar, 'sales', 'S-3', { date: '2025-02-01' });
  mustEndWell(daftar.call('unarchiveYear', [{ requestId: 'back', year: 2025 }]));
  mustEndWell(daftar.call('settle'));

  expect(without).toEqual([
    ['S-3', '2025-04-01', '2024-12-01', 'B2B', ''],
    ['S-4', NOT_YET, '2025-03-01', 'B2B', ''],
  ]);
  expect(facts(daftar)).toEqual([
    ['S-3', '2025-04-01', '2024-12-01', 'B2B', ''],
    ['S-4', NOT_YET, '2025-02-01', 'B2B', ''],
    ['S-1', '2024-12-01', '', 'B2B', ''],
    ['S-2', '2025-02-01', '2024-03-01', 'B2B', ''],
  ]);
});

it('a sale keeps where its deal came from when that one is archived, whoever else buys', () => {
  const daftar = setUpDaftar();
  const customer = { name: 'Olim', source: 'Tavsiya' };
  const deal = aDealToImport({ customer, stage: 'paid', amount: 5, createdOn: '2024-03-01', closedOn: '2024-03-01' });
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals: [deal, deal] }]));
  change(daftar, 'deals', 'B-1', { source: 'Telegram' });
  for (const id of ['S-1', 'S-2']) change(daftar, 'sales', id, { date: '2025-02-01' });
  pass(daftar);
  mustEndWell(daftar.call('archiveYear', [{ requestId: 'away', year: 2025 }]));

  change(daftar, 'sales', 'S-2', { amount: 7 });
  const sources = daftar.records('Sotuvlar').map(({ Manba }) => Manba);
  change(daftar, 'customers', 'M-1', { source: 'Instagram' });
  pass(daftar);

  expect(daftar.records('Bitimlar')).toEqual([]);
  expect([sources, daftar.records('Sotuvlar').map(({ Manba }) => Manba)]).toEqual([
    ['Telegram', 'Tavsiya'],
    ['Telegram', 'Tavsiya'],
  ]);
});
