// Sales of a cash register or a bank brought in at once: again they change nothing, cut off they go on, and they are taken back as one.

import type { SalesBroughtIn } from '../../src/entry/import';
import type { Answer } from '../../src/entry/rpc';
import type { DebtsView } from '../../src/modules/debts/view';
import type { Undone } from '../../src/modules/history/index';
import type { SaleRowToImport } from '../../src/modules/import/index';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const METHODS = ['Naqd', 'Karta', 'Nasiya', ''] as const;

/** Rows of a receipt each; every fifth to nobody in particular, the others to ten customers in turn. */
function receipts(count: number, from = 1): SaleRowToImport[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const contact = number % 5 === 0 ? '' : `+9989012300${String(number % 10).padStart(2, '0')}`;
    const method = contact === '' ? 'Naqd' : (METHODS[number % 4] ?? '');
    const cells = {
      number: `R-${number}`,
      date: '10.02.2026',
      amount: `${number} 000`,
      contact,
      method,
      product: 'Choynak',
    };
    return { row: number + 1, cells };
  });
}

const bringIn = (daftar: Daftar, requestId: string, rows: readonly SaleRowToImport[]): SalesBroughtIn =>
  mustEndWell(daftar.call<SalesBroughtIn>('importSales', [{ requestId, rows }]));

const SHEETS = ['Sotuvlar', 'Toʻlovlar', 'Toʻlov jadvali', 'Mijozlar'];
const pictureOf = (daftar: Daftar): string => JSON.stringify(SHEETS.map((sheet) => daftar.records(sheet)));
const countsOf = (daftar: Daftar): readonly number[] =>
  SHEETS.map((sheet) => daftar.records(sheet).filter(({ Raqami }) => Raqami !== undefined).length);

describe('two hundred receipts', () => {
  it('are sales with their payments and debts; again they change nothing; taken back, nothing of them is left', () => {
    const daftar = setUpDaftar();
    const empty = countsOf(daftar);

    const first = bringIn(daftar, 'first', receipts(200));
    mustEndWell(daftar.call('settle'));
    const counts = countsOf(daftar);
    const owed = mustEndWell(daftar.call<DebtsView>('debts'));
    const picture = pictureOf(daftar);
    const again = bringIn(daftar, 'again', receipts(200));
    const same = pictureOf(daftar) === picture;
    const undone = mustEndWell(daftar.call<Answer<Undone>>('undoImport', [{ requestId: 'first', steps: first.steps }]));
    mustEndWell(daftar.call('settle'));

    // 160 name somebody: 40 each in cash, by card, on credit, and 40 of which nobody said how.
    expect(first).toEqual({ sales: 200, customers: 8, skipped: 0, issues: [], wrong: 0, steps: 1, isDone: true });
    expect(counts).toEqual([200, 120, 40, 8]);
    expect(owed.debtors.reduce((sum, { balance }) => sum + balance, 0)).toBe(owed.total);
    expect(owed.total).toBe(onCredit(200));
    expect([again.sales, again.skipped, same]).toEqual([0, 200, true]);
    expect(undone).toEqual({ ok: true, value: { records: 368 } });
    expect(countsOf(daftar)).toEqual(empty);
  });

  it('leave out no row of a later part, though its first part added two of that name', () => {
    const daftar = setUpDaftar();
    const ali = (row: number, contact: string): SaleRowToImport => {
      return { row, cells: { date: '10.02.2026', amount: '5 000', method: 'Naqd', customer: 'Ali', contact } };
    };
    const others = receipts(500).map(({ row, cells }) => ({
      row: row + 2,
      cells: { ...cells, contact: '', method: 'Naqd' },
    }));
    const rows = [ali(2, '+998901112201'), ali(3, '+998901112202'), ...others, ali(504, '')];

    const { sales, customers, wrong, steps } = bringIn(daftar, 'first', rows);

    expect({ sales, customers, wrong, steps }).toEqual({ sales: 503, customers: 3, wrong: 0, steps: 2 });
  });

  it('with rows that are wrong bring in the others, and say which row, field and value, and what was expected', () => {
    const daftar = setUpDaftar();
    const [good, bad] = receipts(2);
    if (!good || !bad) throw new Error('There are two.');

    const { sales, issues, wrong } = bringIn(daftar, 'first', [
      good,
      { ...bad, cells: { ...bad.cells, date: 'kecha' } },
    ]);

    expect([sales, wrong]).toEqual([1, 1]);
    expect(issues).toEqual([{ row: 3, field: 'date', received: 'kecha', message: expect.stringContaining('kecha') }]);
  });

  it('that are all wrong are told as far as they fit, and counted', () => {
    const daftar = setUpDaftar();
    const rows = receipts(100).map(({ row, cells }) => ({ row, cells: { ...cells, date: '\u0001'.repeat(300) } }));

    const { sales, issues, wrong, isDone } = bringIn(daftar, 'first', [...rows, ...receipts(1, 500)]);

    expect([sales, issues.length, wrong, isDone]).toEqual([1, 50, 100, true]);
  });

  it('are taken back whole or not at all', () => {
    const daftar = setUpDaftar();
    bringIn(daftar, 'first', receipts(20));
    const input = { requestId: 'edit', table: 'sales', id: 'S-7', values: { product: 'Piyola' } };
    mustEndWell(daftar.call('changeRecord', [input]));
    const before = countsOf(daftar);

    const undone = mustEndWell(daftar.call<Answer<Undone>>('undoImport', [{ requestId: 'first', steps: 1 }]));

    expect([undone.ok, countsOf(daftar)]).toEqual([false, before]);
  });

  it.each([
    [null],
    [{ requestId: 'r' }],
    [{ requestId: 'r', rows: [{ row: 0, cells: {} }] }],
    [{ requestId: 'r', rows: [{ row: 2, cells: { amount: 5 } }] }],
    [{ requestId: 'r'.repeat(57), rows: [] }],
  ])('sent as %j are refused, and nothing is written', (input) => {
    const daftar = setUpDaftar();
    const before = countsOf(daftar);

    expect([daftar.call('importSales', [input]).ok, countsOf(daftar)]).toEqual([false, before]);
  });
});

describe('more receipts than one step takes', () => {
  it('go on where the machine died, each once, and are taken back as one', () => {
    const daftar = setUpDaftar();
    const empty = countsOf(daftar);
    let releases = 0;
    daftar.onCall((call) => {
      if (call === 'Lock.releaseLock') releases += 1;
      else if (releases === 1 && call === 'Range.setValues') throw new Error('The machine died.');
    });
    const died = daftar.call('importSales', [{ requestId: 'many', rows: receipts(600) }]);
    daftar.onCall(null);

    const { sales, steps, isDone } = bringIn(daftar, 'many', receipts(600));
    mustEndWell(daftar.call('settle'));
    const counts = countsOf(daftar);
    const undone = mustEndWell(daftar.call<Answer<Undone>>('undoImport', [{ requestId: 'many', steps }]));
    mustEndWell(daftar.call('settle'));

    expect([died.ok, sales, steps, isDone, counts[0]]).toEqual([false, 600, 2, true, 600]);
    expect([undone.ok, countsOf(daftar)]).toEqual([true, empty]);
  });
});

/** What the receipts sold on credit come to. */
function onCredit(count: number): number {
  return receipts(count).reduce(
    (sum, { cells }, index) => sum + (cells.method === 'Nasiya' ? (index + 1) * 1_000 : 0),
    0,
  );
}
