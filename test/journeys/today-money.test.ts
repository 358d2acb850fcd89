// Money on the day's list: who is to be asked for it, in the sidebar and on the Today sheet, and what is answered there.

import type { SaleAdded } from '../../src/entry/money-rpc';
import type { Answer } from '../../src/entry/rpc';
import { salesTable } from '../../src/modules/sales/index';
import type { TodayItem, TodayView } from '../../src/modules/today/view';
import { todayTable } from '../../src/modules/today-sheet/index';
import { aLead } from '../support/builders';
import { cellAt, columnOf } from '../support/columns';
import { type Daftar, mustEndWell, type Record, setUpDaftar } from '../support/daftar';
import { openStored } from '../support/stored-workbook';

let requests = 0;

function send<T>(daftar: Daftar, door: string, input: Readonly<{ [field: string]: unknown }>): T {
  requests += 1;
  const answer = mustEndWell(daftar.call<Answer<T>>(door, [{ requestId: `r-${requests}`, ...input }]));
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  mustEndWell(daftar.call('settle'));
  return answer.value;
}

const NODIRA = { contact: '90 123 45 67', name: 'Nodira' };
const VALI = { contact: '93 111 22 33', name: 'Vali' };
/** Sold in January, to be paid by the first of February; the clock stands at the second of March. */
const LATE = { amount: '300 ming', method: 'credit', date: '10.01.2026', due: '01.02.2026' };

const sell = (daftar: Daftar, sale: object): SaleAdded => send(daftar, 'addSale', { ...LATE, ...sale });

function moneyOf(daftar: Daftar, responsible = ''): readonly TodayItem[] {
  const { overdue, due } = mustEndWell(daftar.call<TodayView>('today', [responsible]));
  return [...overdue, ...due].filter(({ kind }) => kind === 'debt' || kind === 'renewal');
}

type Field = keyof typeof todayTable.fields;
const SALE_ROW = 4;
const PAYMENT_ROW = 6;
/** The first row below the blank ones. */
const FIRST = 7;

/** Types as a person does: the edit fires the trigger. */
function fill(daftar: Daftar, row: number, cells: Partial<{ [field in Field]: string }>): void {
  for (const [field, text] of Object.entries(cells)) {
    daftar.type('Bugun', cellAt(todayTable, field as Field, row), text); // as: the fields of the argument.
  }
}

function rowOf(daftar: Daftar, row = FIRST): Record {
  return daftar.records('Bugun')[row - 2] ?? {};
}

const rowsOf = (daftar: Daftar, sheet: string): readonly Record[] =>
  daftar.records(sheet).filter(({ Raqami }) => Raqami !== undefined);

function withSheet(...sales: readonly object[]): Daftar {
  const daftar = setUpDaftar();
  for (const sale of sales) sell(daftar, sale);
  mustEndWell(daftar.run('refreshToday'));
  daftar.takeShown();
  return daftar;
}

describe('a debt in Today', () => {
  it('is one line a customer, with what is left, how late it is and of which sales', () => {
    const daftar = setUpDaftar();
    sell(daftar, { ...NODIRA, product: 'Eshik', paidNow: '100 ming' });
    sell(daftar, { ...NODIRA, amount: '50 ming', due: '02.03.2026' });
    sell(daftar, { ...NODIRA, amount: '900 ming', due: '03.03.2026' });
    sell(daftar, { ...VALI, product: 'Stol' });

    expect(moneyOf(daftar)).toEqual([
      {
        ...{ kind: 'debt', id: 'M-2', customerId: 'M-2', customerName: 'Vali', contact: '+998 93 111 22 33' },
        ...{ dealId: '', title: 'S-4 Stol', stage: '', amount: 300_000, due: '2026-02-01', responsible: '' },
        debt: { currency: '', since: '2026-02-01', late: 29, promised: '' },
      },
      {
        ...{ kind: 'debt', id: 'M-1', customerId: 'M-1', customerName: 'Nodira', contact: '+998 90 123 45 67' },
        ...{ dealId: '', title: 'S-1, S-2', stage: '', amount: 250_000, due: '2026-02-01', responsible: '' },
        debt: { currency: '', since: '2026-02-01', late: 29, promised: '' },
      },
    ]);
  });

  it('sleeps until the promised day, is asked for on it, and stays until it is paid', () => {
    const daftar = setUpDaftar();
    sell(daftar, NODIRA);
    send(daftar, 'promisePayment', { customerId: 'M-1', date: '2026-03-04' });

    const lists = [0, 2, 3].map((days, index, all) => {
      daftar.clock.advance((days - (all[index - 1] ?? 0)) * 24 * 3_600_000);
      return moneyOf(daftar).map(({ due, debt }) => [due, debt?.promised, debt?.late]);
    });
    send(daftar, 'addPayment', { customerId: 'M-1', amount: '300 ming', method: 'cash' });

    expect(lists).toEqual([[], [['2026-03-04', '2026-03-04', 31]], [['2026-03-04', '2026-03-04', 32]]]);
    expect(moneyOf(daftar)).toEqual([]);
  });

  it('leaves with the sale that is undone, or whose row people delete', () => {
    const daftar = setUpDaftar();
    sell(daftar, { ...NODIRA, requestId: 'mistake' });
    sell(daftar, VALI);
    const before = moneyOf(daftar).map(({ id }) => id);

    mustEndWell(daftar.call('undo', ['mistake']));
    mustEndWell(daftar.call('settle'));
    const undone = moneyOf(daftar).map(({ id }) => id);
    daftar.grid.deleteRows(daftar.sheetId('Sotuvlar'), 2, 2);

    expect([before, undone, moneyOf(daftar)]).toEqual([['M-1', 'M-2'], ['M-2'], []]);
  });

  it('takes five blocking calls with all the rest, where the page tells what it knows', () => {
    const daftar = setUpDaftar();
    sell(daftar, NODIRA);
    const known = { stages: [{ key: 'new', label: 'Yangi lid', outcome: 'open' }], currency: 'UZS' };

    const { record, ...outcome } = daftar.call<TodayView>('today', ['', undefined, known]);

    expect(record.blocking).toBe(5);
    expect(mustEndWell({ record, ...outcome }).overdue).toMatchObject([{ id: 'M-1' }]);
  });
});

describe('a debt on the Today sheet', () => {
  it('says who, what, how much and how late', () => {
    const daftar = withSheet({ ...NODIRA, product: 'Eshik' });

    expect(rowOf(daftar)).toMatchObject({
      ...{ Mijoz: 'Nodira', Telefon: '+998 90 123 45 67', 'Nima qilish kerak': 'Qarz: S-1 Eshik', Summa: 300_000 },
      Holati: '29 kun kechikdi. Qisman: avval summa.',
    });
  });

  it.each<[string, Partial<{ [field in Field]: string }>, number, number | undefined]>([
    ['whole, by one choice', { outcome: 'Karta' }, 300_000, undefined],
    ['in part, by the amount', { amount: '100000', outcome: 'Karta' }, 100_000, 200_000],
    ['in part, by the note', { note: '120 ming', outcome: 'Karta' }, 120_000, 180_000],
  ])('is paid %s', (_, cells, paid, left) => {
    const daftar = withSheet(NODIRA);

    fill(daftar, FIRST, cells);

    expect(rowsOf(daftar, 'Toʻlovlar')).toMatchObject([
      { Summa: paid, 'Toʻlov usuli': 'Karta', 'Mijoz raqami': 'M-1' },
    ]);
    expect(rowOf(daftar).Summa).toBe(left);
    expect(rowOf(daftar).Holati).toMatch(/^✓ P-1\. Toʻlov yozildi: /);
    mustEndWell(daftar.run('refreshToday'));
    expect(rowOf(daftar).Summa).toBe(left);
  });

  it.each<[string, string, Partial<{ [field in Field]: string }>, number[], object, string]>([
    ['the rest', '200 ming', { outcome: 'Naqd' }, [200_000, 100_000], { Summa: undefined }, 'Toʻlov yozildi: 100 000.'],
    ['a part', '200 ming', { amount: '40000', outcome: 'Naqd' }, [200_000, 40_000], { Summa: 60_000 }, '40 000.'],
    ['nothing', '300 ming', { outcome: 'Naqd' }, [300_000], { Natija: 'Naqd' }, 'Bu qarz allaqachon toʻlangan.'],
  ])('of which somebody took money elsewhere since it was drawn is paid by what is due still: %s', (...given) => {
    const [, before, cells, paid, shown, sentence] = given;
    const daftar = withSheet(NODIRA, { ...NODIRA, amount: '900 ming', due: '01.04.2026' });
    send(daftar, 'addPayment', { customerId: 'M-1', amount: before, method: 'card' });

    fill(daftar, FIRST, cells);

    expect(rowsOf(daftar, 'Toʻlovlar').map(({ Summa }) => Summa)).toEqual(paid);
    expect({ Summa: undefined, ...rowOf(daftar) }).toMatchObject(shown);
    expect(String(rowOf(daftar).Holati).replace(/\s/g, ' ')).toContain(sentence);
  });

  it('of a firm that reckons in dollars is one line, whether its cell says so or not', () => {
    const daftar = withSheet(NODIRA, NODIRA);
    const settings = daftar.sheetId('Sozlamalar');
    const below = daftar.records('Sozlamalar').length + 2;
    daftar.grid.write(settings, below, 1, [[{ value: 'currency' }, { value: 'USD' }]]);
    daftar.grid.write(daftar.sheetId('Sotuvlar'), 2, columnOf(salesTable, 'currency'), [[{ value: 'USD' }]]);
    mustEndWell(daftar.call('reconcile'));

    expect(rowOf(daftar)).toMatchObject({ 'Nima qilish kerak': 'Qarz: S-1, S-2', Summa: 600_000 });
    fill(daftar, FIRST, { outcome: 'Naqd' });
    expect(rowsOf(daftar, 'Toʻlovlar')).toMatchObject([{ Summa: 600_000 }]);
  });

  it('in dollars is paid in dollars, and says what of them is left', () => {
    const daftar = withSheet({ ...NODIRA, amount: '$300' });

    fill(daftar, FIRST, { amount: '100', outcome: 'Naqd' });

    expect(rowOf(daftar)).toMatchObject({ Summa: 200, Holati: '✓ P-1. Toʻlov yozildi: 100 USD. Qarz: 200 USD.' });
  });

  it('is promised by a date, and leaves the sheet until then', () => {
    const daftar = withSheet(NODIRA);

    fill(daftar, FIRST, { note: 'Oylikdan keyin', next: '09.03.2026' });

    expect(rowOf(daftar).Holati).toBe('✓ Vaʼda yozildi: 09.03.2026.');
    mustEndWell(daftar.run('refreshToday'));
    expect(rowOf(daftar)).not.toHaveProperty('Mijoz');
    expect(rowsOf(daftar, 'Toʻlov jadvali')).toHaveLength(1);
  });

  it('keeps what does not say how it was paid, with a sentence, and is not drawn over', () => {
    const daftar = withSheet(NODIRA, VALI);

    fill(daftar, FIRST, { amount: '100000' });
    mustEndWell(daftar.run('refreshToday'));
    const typed = rowOf(daftar);
    fill(daftar, FIRST, { outcome: 'Naqd' });

    expect(typed).toMatchObject({ Summa: 100_000, Holati: expect.stringContaining('Natijada usulini tanlang') });
    expect(rowsOf(daftar, 'Toʻlovlar')).toMatchObject([{ Summa: 100_000 }]);
  });

  it('that could not be reached is a contact in the timeline, and no payment', () => {
    const daftar = withSheet(NODIRA);

    fill(daftar, FIRST, { outcome: 'Koʻtarmadi' });

    expect(rowsOf(daftar, 'Aloqalar')).toMatchObject([{ 'Mijoz raqami': 'M-1', Natija: 'Koʻtarmadi' }]);
    expect(rowsOf(daftar, 'Toʻlovlar')).toEqual([]);
  });
});

describe('a contract that ends soon', () => {
  function withContract(): Daftar {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addLead', [aLead({ ...NODIRA, amount: '3 mln' })]));
    mustEndWell(daftar.call('settle'));
    send(daftar, 'moveStage', { dealId: 'B-1', to: 'paid' });
    const values = { contractNumber: '12/25', contractFrom: '2025-03-21', contractUntil: '2026-03-20' };
    send(daftar, 'changeRecord', { table: 'deals', id: 'B-1', values });
    return daftar;
  }

  it('stands in Today with its number, for who is responsible', () => {
    const daftar = withContract();
    send(daftar, 'changeRecord', { table: 'deals', id: 'B-1', values: { responsible: 'Aziz' } });

    const item = { kind: 'renewal', id: 'B-1', customerName: 'Nodira', title: '№ 12/25', due: '2026-03-20' };
    expect(['', 'Aziz', 'Barno'].map((name) => moneyOf(daftar, name))).toMatchObject([[item], [item], []]);
  });

  it('sleeps until the next contact that is filled in on the sheet, and is gone once it is renewed', () => {
    const daftar = withContract();
    mustEndWell(daftar.run('refreshToday'));

    fill(daftar, FIRST, { next: '09.03.2026' });
    const asleep = moneyOf(daftar);
    daftar.clock.advance(7 * 24 * 3_600_000);
    const awake = moneyOf(daftar).map(({ id }) => id);
    send(daftar, 'changeRecord', { table: 'deals', id: 'B-1', values: { contractUntil: '2027-03-20' } });

    expect([asleep, awake, moneyOf(daftar)]).toEqual([[], ['B-1'], []]);
  });
});

describe('a blank row for a sale', () => {
  it('takes amount and product in one cell, and is done when it says how it was paid', () => {
    const daftar = withSheet();

    fill(daftar, SALE_ROW, { what: '500 ming choynak', outcome: 'Naqd' });

    expect(rowOf(daftar, SALE_ROW)).toMatchObject({
      Holati: expect.stringMatching(/^✓ S-1\. Sotuv yozildi: 500\s000\.$/),
    });
    expect(rowOf(daftar, SALE_ROW)).not.toHaveProperty('Natija');
    mustEndWell(daftar.call('settle'));
    expect(rowsOf(daftar, 'Sotuvlar')).toMatchObject([{ Summa: 500_000, Mahsulot: 'choynak', 'Toʻlov usuli': 'Naqd' }]);
    expect(rowsOf(daftar, 'Toʻlovlar')).toMatchObject([{ 'Sotuv raqami': 'S-1', Summa: 500_000 }]);
  });

  /** 2026-03-20, as a sheet counts days. */
  const DUE = 46_101;

  it.each<[string, Partial<{ [field in Field]: string }>]>([
    ['a name that one bears', { customer: 'Nodira' }],
    ['a phone', { contact: '901234567' }],
    ['the last digits of a phone', { contact: '4567' }],
    ['a record number', { customer: 'm-1' }],
  ])('is on credit to somebody known by %s, until its date', (_, who) => {
    const daftar = withSheet({ ...NODIRA, method: 'cash' }, { ...VALI, method: 'cash' });

    fill(daftar, SALE_ROW, { ...who, what: '$300', next: '20.03.2026', outcome: 'Nasiya' });
    mustEndWell(daftar.call('settle'));

    expect(rowsOf(daftar, 'Mijozlar')).toHaveLength(2);
    expect(rowsOf(daftar, 'Sotuvlar')[2]).toMatchObject({ Summa: 300, Valyuta: 'USD', 'Mijoz raqami': 'M-1' });
    expect(rowsOf(daftar, 'Toʻlov jadvali')).toMatchObject([{ Summa: 300, 'Toʻlov muddati': DUE }]);
  });

  it.each<[string, Partial<{ [field in Field]: string }>, string]>([
    ['no amount that can be told', { what: '2 choynak 500 ming', outcome: 'Naqd' }, '2 choynak 500 ming'],
    ['a model that looks like an amount', { what: 'iPhone 13 5 mln', outcome: 'Naqd' }, 'iPhone 13 5 mln'],
    ['nonsense for an amount', { amount: 'koʻp', outcome: 'Naqd' }, 'Summa notoʻgʻri'],
    ['credit to nobody', { what: '1 mln', outcome: 'Nasiya' }, 'Nasiya kimga?'],
    ['a talk for a method', { what: '1 mln', outcome: 'Gaplashdik' }, 'Qanday toʻlandi?'],
    ['a number that nobody has', { customer: 'M-77', what: '1 mln', outcome: 'Nasiya' }, 'M-77'],
    ['a date of what was paid', { what: '1 mln', next: '20.03.2026', outcome: 'Naqd' }, 'Sana faqat nasiya uchun'],
  ])('says what is wrong with %s, and loses nothing', (_, cells, sentence) => {
    const daftar = withSheet();

    fill(daftar, SALE_ROW, cells);
    mustEndWell(daftar.run('refreshToday'));

    expect(rowOf(daftar, SALE_ROW)).toMatchObject({
      Holati: expect.stringContaining(sentence),
      Natija: cells.outcome,
    });
    expect(rowsOf(daftar, 'Sotuvlar')).toEqual([]);
  });

  it('takes an amount with its sign in the column of amounts, as it was typed', () => {
    const daftar = withSheet();

    fill(daftar, SALE_ROW, { what: 'iPhone 13', amount: '$300', outcome: 'Naqd' });
    mustEndWell(daftar.call('settle'));

    expect(rowsOf(daftar, 'Sotuvlar')).toMatchObject([{ Summa: 300, Valyuta: 'USD', Mahsulot: 'iPhone 13' }]);
  });

  it('is not added twice when the run was cut off before it cleared the row', () => {
    const daftar = withSheet();
    const id = daftar.sheetId('Bugun');
    daftar.grid.write(id, SALE_ROW, columnOf(todayTable, 'what'), [[{ value: '500 ming' }, { value: 'Naqd' }]]);
    const row = daftar.grid.read(id, { row: SALE_ROW, column: 1, rows: 1, columns: 12 });
    mustEndWell(daftar.run('refreshToday'));

    daftar.grid.write(
      id,
      SALE_ROW,
      1,
      row.map((cells) => cells.map(({ value }) => ({ value }))),
    );
    mustEndWell(daftar.run('refreshToday'));

    expect([rowsOf(daftar, 'Sotuvlar').length, rowsOf(daftar, 'Toʻlovlar').length]).toEqual([1, 1]);
    expect(rowOf(daftar, SALE_ROW)).not.toHaveProperty('Natija');
  });
});

describe('a blank row for a payment', () => {
  it('pays what is owed the longest, and says what is left', () => {
    const daftar = withSheet(NODIRA);

    fill(daftar, PAYMENT_ROW, { contact: '90 123 45 67', what: '100 ming', outcome: 'Click' });

    expect(rowOf(daftar, PAYMENT_ROW).Holati).toMatch(/^✓ P-1\. Toʻlov yozildi: 100\s000\. Qarz: 200\s000\.$/);
    mustEndWell(daftar.run('refreshToday'));
    expect(rowOf(daftar)).toMatchObject({ Mijoz: 'Nodira', Summa: 200_000 });
  });

  it.each<[string, Partial<{ [field in Field]: string }>, string]>([
    ['nobody', { what: '100 ming', outcome: 'Naqd' }, 'Kim toʻladi?'],
    ['somebody unknown', { customer: 'Kimdir', what: '100 ming', outcome: 'Naqd' }, 'Kimdir'],
    ['on credit', { customer: 'Nodira', what: '100 ming', outcome: 'Nasiya' }, 'Qanday toʻlandi?'],
  ])('from %s is kept with its sentence', (_, cells, sentence) => {
    const daftar = withSheet(NODIRA);

    fill(daftar, PAYMENT_ROW, cells);

    expect(rowOf(daftar, PAYMENT_ROW)).toMatchObject({
      Holati: expect.stringContaining(sentence),
      Natija: cells.outcome,
    });
    expect(rowsOf(daftar, 'Toʻlovlar')).toEqual([]);
  });

  it('asks which of two namesakes it is', () => {
    const daftar = withSheet(NODIRA, { ...VALI, name: 'Nodira' });

    fill(daftar, PAYMENT_ROW, { customer: 'Nodira', what: '100 ming', outcome: 'Naqd' });

    expect(rowOf(daftar, PAYMENT_ROW).Holati).toContain('mijozlar soni: 2');
  });
});

describe('whoever types on while a row is booked', () => {
  /** Types a note when the run that takes the row has read it; the run which that starts ends first. */
  function typingOn(daftar: Daftar, row: number): void {
    let isPending = true;
    daftar.beforeCall((call) => {
      if (!isPending || call !== 'Lock.tryLock') return;
      isPending = false;
      daftar.clock.advance(1_000);
      const note = [[{ value: 'ukasi berdi' }]];
      daftar.grid.write(daftar.sheetId('Bugun'), row, columnOf(todayTable, 'note'), note);
      mustEndWell(daftar.run('refreshToday'));
    });
  }

  const ROWS: readonly (readonly [string, number, Partial<{ [field in Field]: string }>, number[], number[]])[] = [
    ['a sale', SALE_ROW, { what: '500 ming choynak' }, [2, 1], [3, 2]],
    ['a payment', PAYMENT_ROW, { customer: 'Nodira', what: '100 ming' }, [1, 1], [1, 2]],
    ['a debt', FIRST, { amount: '100000' }, [1, 1], [1, 2]],
  ];
  it.each(ROWS)('has %s booked once, and the next one in that row for itself', (_, row, cells, ...counts) => {
    const daftar = withSheet(NODIRA);
    const count = () => [rowsOf(daftar, 'Sotuvlar').length, rowsOf(daftar, 'Toʻlovlar').length];
    fill(daftar, row, cells);

    typingOn(daftar, row);
    fill(daftar, row, { outcome: 'Naqd' });
    daftar.beforeCall(null);
    mustEndWell(daftar.call('settle'));
    const once = count();
    fill(daftar, row, { note: '', ...cells, outcome: 'Naqd' });
    mustEndWell(daftar.call('settle'));

    expect([once, count()]).toEqual(counts);
  });

  it('keeps the amount that comes after the method of a debt, and pays nothing more by it', () => {
    const daftar = withSheet(NODIRA);
    daftar.beforeCall((call) => {
      if (call !== 'Lock.tryLock') return;
      daftar.beforeCall(null);
      const amount = [[{ value: 100_000 }]];
      daftar.grid.write(daftar.sheetId('Bugun'), FIRST, columnOf(todayTable, 'amount'), amount);
    });

    fill(daftar, FIRST, { outcome: 'Naqd' });
    const typed = rowOf(daftar);
    fill(daftar, FIRST, { outcome: 'Naqd' });

    expect(typed).toMatchObject({ Summa: 100_000, Holati: expect.stringContaining('300') });
    expect(rowOf(daftar).Holati).toContain('Bu qarz allaqachon toʻlangan.');
    expect(rowsOf(daftar, 'Toʻlovlar')).toMatchObject([{ Summa: 300_000 }]);
  });

  it('keeps what they typed after the sale was booked by a run that died', () => {
    const daftar = withSheet();
    fill(daftar, SALE_ROW, { what: '500 ming choynak' });
    let isBooked = false;
    daftar.onCall((call) => {
      if (call === 'Lock.releaseLock') isBooked = true;
      else if (isBooked && call.startsWith('Range.')) throw new Error('The machine died.');
    });
    fill(daftar, SALE_ROW, { outcome: 'Naqd' });
    daftar.onCall(null);
    fill(daftar, SALE_ROW, { note: 'yetkazish kerak' });
    mustEndWell(daftar.call('settle'));

    expect(rowsOf(daftar, 'Sotuvlar')).toHaveLength(1);
    expect(rowOf(daftar, SALE_ROW)).toMatchObject({ Izoh: 'yetkazish kerak' });
    expect(rowOf(daftar, SALE_ROW)).not.toHaveProperty('Natija');
  });

  it('may put right what was refused, and is then booked', () => {
    const daftar = withSheet();

    fill(daftar, SALE_ROW, { what: '1 mln', outcome: 'Nasiya' });
    fill(daftar, SALE_ROW, { customer: 'Aziz', next: '20.03.2026' });
    mustEndWell(daftar.call('settle'));

    expect(rowsOf(daftar, 'Sotuvlar')).toMatchObject([{ Summa: 1_000_000 }]);
  });

  it('has a row that was copied whole booked for itself', () => {
    const daftar = withSheet();
    const id = daftar.sheetId('Bugun');
    const area = { row: SALE_ROW, column: 1, rows: 1, columns: 12 };
    fill(daftar, SALE_ROW, { what: '500 ming choynak' });
    const cells = daftar.grid.read(id, area).map((row) => row.map(({ value }) => ({ value })));
    daftar.grid.write(id, SALE_ROW + 1, 1, cells);

    fill(daftar, SALE_ROW, { outcome: 'Naqd' });
    fill(daftar, SALE_ROW + 1, { outcome: 'Karta' });
    mustEndWell(daftar.call('settle'));

    expect(rowsOf(daftar, 'Sotuvlar').map((sale) => sale['Toʻlov usuli'])).toEqual(['Naqd', 'Karta']);
  });

  it('has one sale when somebody inserts a row above it before it is cleared', () => {
    const daftar = withSheet();
    fill(daftar, SALE_ROW, { what: '500 ming choynak' });
    let releases = 0;
    daftar.beforeCall((call) => {
      if (call !== 'Lock.releaseLock') return;
      releases += 1;
      if (releases === 1) daftar.grid.insertRows(daftar.sheetId('Bugun'), 2, 1);
    });
    fill(daftar, SALE_ROW, { outcome: 'Naqd' });
    daftar.beforeCall(null);
    mustEndWell(daftar.run('refreshToday'));
    mustEndWell(daftar.call('settle'));

    expect(rowsOf(daftar, 'Sotuvlar')).toHaveLength(1);
  });
});

describe('the sheet of a workbook that knew no money', () => {
  const formatsOf = (daftar: Daftar, sheet: string) => {
    const area = { row: 2, column: 1, rows: 6, columns: 10 };
    return daftar.grid.formats(daftar.sheetId(sheet), area).map((row) => [row[2], row[6], row[9] === '@']);
  };

  it.each([
    ['v3-uz', 'Bugun', 'Naqd'],
    ['v3-ru', 'Сегодня', 'Наличные'],
  ])('takes it once %s is brought up to date, amounts as they are typed', (name, sheet, method) => {
    const daftar = openStored(name);
    const offers = () =>
      JSON.stringify(daftar.grid.validation(daftar.sheetId(sheet), 4, columnOf(todayTable, 'outcome')));
    const before = offers();

    mustEndWell(daftar.run('openSidebar'));

    expect([before.includes(method), offers().includes(method)]).toEqual([false, true]);
    expect(formatsOf(daftar, sheet)).toEqual([...Array(5).fill(['@', '@', true]), ['@', '@', false]]);
  });
});
