// Selling, paying and owing, by the very doors that the sidebar uses.

import type { SaleAdded } from '../../src/entry/money-rpc';
import type { Answer } from '../../src/entry/rpc';
import type { DebtsView } from '../../src/modules/debts/view';
import { paymentsTable } from '../../src/modules/payments/index';
import { aLead } from '../support/builders';
import { columnBehind } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

let requests = 0;

/** A sale of 500 000 for cash to nobody in particular. */
function aSale(sale: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  requests += 1;
  return { requestId: `sale-${requests}`, amount: '500 ming', method: 'cash', ...sale };
}

function send<T>(daftar: Daftar, door: string, input: Readonly<Record<string, unknown>>): T {
  requests += 1;
  const answer = mustEndWell(daftar.call<Answer<T>>(door, [{ requestId: `r-${requests}`, ...input }]));
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  mustEndWell(daftar.call('settle'));
  return answer.value;
}

function issuesOf(daftar: Daftar, door: string, input: Readonly<Record<string, unknown>>): unknown {
  const answer = mustEndWell(daftar.call<Answer<unknown>>(door, [input]));
  return answer.ok ? 'done' : answer.issues;
}

const sell = (daftar: Daftar, sale: Readonly<Record<string, unknown>> = {}): SaleAdded =>
  send(daftar, 'addSale', aSale(sale));
const debtsOf = (daftar: Daftar): DebtsView => mustEndWell(daftar.call<DebtsView>('debts'));

describe('who owes by who sold', () => {
  it('tells people apart however their names were typed, and each sale says whose it is', () => {
    const daftar = setUpDaftar();
    const onCredit = { contact: '90 123 45 67', name: 'Nodira', method: 'credit' };
    for (const [amount, responsible] of [
      ['300 ming', 'Oʻlmas'],
      ['200 ming', " o'lmas "],
      ['$10', 'Dilnoza'],
      ['50 ming', ''],
    ] as const) {
      const { saleId } = sell(daftar, { ...onCredit, amount });
      send(daftar, 'changeRecord', { table: 'sales', id: saleId, values: { responsible } });
    }

    const { sellers, debtors } = debtsOf(daftar);

    expect(sellers.map(({ responsible, total, currency }) => [responsible, total, currency])).toEqual([
      ['Oʻlmas', 500_000, ''],
      ['', 50_000, ''],
      ['Dilnoza', 10, 'USD'],
    ]);
    expect(debtors.map(({ sales }) => sales.map(({ responsible }) => responsible))).toEqual([
      ['Oʻlmas', 'Oʻlmas', ''],
      ['Dilnoza'],
    ]);
  });
});

describe('a sale', () => {
  it('for cash to nobody in particular is a sale and a payment, and no debt', () => {
    const daftar = setUpDaftar();

    const answer = sell(daftar, { product: 'Choynak' });

    expect(answer).toEqual({
      ...{ saleId: 'S-1', customerId: '', customerName: '', amount: 500_000, currency: '' },
      ...{ method: 'cash', owed: 0, due: '' },
    });
    expect(daftar.records('Sotuvlar')).toMatchObject([
      { Raqami: 'S-1', Mahsulot: 'Choynak', Summa: 500_000, 'Toʻlov usuli': 'Naqd', 'Qarz qoldigʻi': 0 },
    ]);
    expect(daftar.records('Toʻlovlar')).toMatchObject([
      { Raqami: 'P-1', 'Sotuv raqami': 'S-1', Summa: 500_000, 'Toʻlov usuli': 'Naqd' },
    ]);
    expect(daftar.records('Mahsulotlar')).toMatchObject([{ Mahsulot: 'Choynak', Narx: 500_000 }]);
    expect(debtsOf(daftar)).toMatchObject({ total: 0, debtors: [] });
  });

  it('on credit to somebody new makes the customer, a first payment and what is owed until when', () => {
    const daftar = setUpDaftar();

    const answer = sell(daftar, {
      ...{ amount: '1 mln', method: 'credit', contact: '90 123 45 67', name: 'Nodira' },
      ...{ paidNow: '400 ming', due: '2026-06-20' },
    });

    expect(answer).toMatchObject({ customerId: 'M-1', customerName: 'Nodira', owed: 600_000, due: '2026-06-20' });
    expect(daftar.records('Mijozlar')).toMatchObject([
      { Raqami: 'M-1', Ism: 'Nodira', 'Qarz qoldigʻi': 600_000, 'Sotuvlar soni': 1, 'Jami sotuv': 1_000_000 },
    ]);
    expect(debtsOf(daftar)).toMatchObject({
      total: 600_000,
      debtors: [{ customerId: 'M-1', name: 'Nodira', balance: 600_000, oldestDue: '2026-06-20' }],
    });
  });

  it('to a customer whom we know is theirs, and their second one is a repeat', () => {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addLead', [aLead({ contact: '90 123 45 67', name: 'Nodira' })]));

    sell(daftar, { contact: '+998 90 123-45-67', name: 'Kimdir' });
    sell(daftar, { customerId: 'M-1' });

    expect(daftar.records('Mijozlar')).toHaveLength(1);
    expect(daftar.records('Sotuvlar')).toMatchObject([
      { Mijoz: 'Nodira · 4567', Takroriy: false },
      { Mijoz: 'Nodira · 4567', Takroriy: true },
    ]);
  });

  it.each([
    ['no amount', { amount: '' }, 'amount'],
    ['an amount of nothing', { amount: '0' }, 'amount'],
    ['nonsense for an amount', { amount: 'koʻp' }, 'amount'],
    ['an amount below zero', { amount: '-5' }, 'amount'],
    ['credit to nobody', { method: 'credit' }, 'contact'],
    ['half a phone', { contact: '12345' }, 'contact'],
    ['more paid than owed', { method: 'credit', name: 'Aziz', paidNow: '600 ming' }, 'paidNow'],
    ['a due day before the sale', { method: 'credit', name: 'Aziz', due: '01.01.2020' }, 'due'],
    ['a day that does not exist', { date: '31/02/2026' }, 'date'],
    ['a day to come', { date: '01.01.2050' }, 'date'],
    ['a large discount without a reason', { discount: '200 ming' }, 'discountReason'],
    ['a discount in another currency', { discount: '$5', discountReason: 'Bayram' }, 'discount'],
    ['a quantity of nonsense', { quantity: 'uch' }, 'quantity'],
  ])('with %s is refused with a sentence at its field, and nothing is written', (_, wrong, field) => {
    const daftar = setUpDaftar();

    const issues = issuesOf(daftar, 'addSale', aSale(wrong));

    expect(issues).toEqual([{ field, message: expect.stringMatching(/^[^{}]{10,}$/) }]);
    expect([daftar.records('Sotuvlar'), daftar.records('Toʻlovlar')]).toEqual([[], []]);
  });

  it('that is sent twice is written once', () => {
    const daftar = setUpDaftar();
    const sale = aSale({ contact: '90 123 45 67', name: 'Nodira', method: 'credit' });

    const answers = [1, 2].map(() => mustEndWell(daftar.call('addSale', [sale])));
    mustEndWell(daftar.call('settle'));

    expect(answers[1]).toEqual(answers[0]);
    expect([daftar.records('Sotuvlar').length, daftar.records('Toʻlov jadvali').length]).toEqual([1, 1]);
  });

  it('that is undone leaves no payment, no debt and no figures', () => {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addLead', [aLead({ contact: '90 123 45 67', name: 'Nodira' })]));
    mustEndWell(daftar.call('settle'));
    const before = daftar.records('Mijozlar');
    const sale = aSale({ customerId: 'M-1', method: 'credit', paidNow: '100 ming' });
    mustEndWell(daftar.call('addSale', [sale]));
    mustEndWell(daftar.call('settle'));

    const undone = mustEndWell(daftar.call('undo', [sale.requestId]));
    mustEndWell(daftar.call('settle'));

    expect(undone).toMatchObject({ ok: true });
    expect([daftar.records('Sotuvlar'), daftar.records('Toʻlovlar'), daftar.records('Toʻlov jadvali')]).toEqual([
      [],
      [],
      [],
    ]);
    expect(daftar.records('Mijozlar')).toEqual(before);
  });
});

describe('the sale of a won deal', () => {
  const move = (daftar: Daftar, to: string) => send(daftar, 'moveStage', { dealId: 'B-1', to });
  const sales = (daftar: Daftar) => daftar.records('Sotuvlar').filter(({ Raqami }) => Raqami !== undefined);

  function withWonDeal(): Daftar {
    const daftar = setUpDaftar();
    const lead = aLead({ contact: '90 123 45 67', name: 'Nodira', need: 'Eshik', amount: '3 mln' });
    mustEndWell(daftar.call('addLead', [lead]));
    move(daftar, 'paid');
    return daftar;
  }

  it('is written once, however often the deal is won, and owes nothing that nobody said', () => {
    const daftar = withWonDeal();

    for (const to of ['offer', 'paid']) move(daftar, to);

    expect(sales(daftar)).toMatchObject([{ Raqami: 'S-1', Summa: 3_000_000, 'Bitim raqami': 'B-1' }]);
    expect(daftar.records('Mijozlar')[0]).toMatchObject({ 'Sotuvlar soni': 1, 'Qarz qoldigʻi': 0 });
    expect(debtsOf(daftar).debtors).toEqual([]);
  });

  it('that is declined stays away, with its figures, when the deal is won again', () => {
    const daftar = withWonDeal();

    send(daftar, 'removeRecord', { table: 'sales', id: 'S-1' });
    for (const to of ['offer', 'paid']) move(daftar, to);

    expect(sales(daftar)).toEqual([]);
    expect(daftar.records('Mijozlar')[0]).not.toHaveProperty(['Sotuvlar soni']);
  });

  it('goes with the move when that is undone', () => {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addLead', [aLead({ contact: '90 123 45 67', name: 'Nodira', amount: '3 mln' })]));
    mustEndWell(daftar.call('settle'));
    mustEndWell(daftar.call('moveStage', [{ requestId: 'win', dealId: 'B-1', to: 'paid' }]));
    mustEndWell(daftar.call('settle'));

    const undone = mustEndWell(daftar.call('undo', ['win']));
    mustEndWell(daftar.call('settle'));

    expect(undone).toMatchObject({ ok: true });
    expect(sales(daftar)).toEqual([]);
    expect(daftar.records('Mijozlar')[0]).not.toHaveProperty(['Sotuvlar soni']);
  });

  it('is on credit until the contract’s deferral is over', () => {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addLead', [aLead({ contact: '90 123 45 67', name: 'Nodira', amount: '3 mln' })]));
    mustEndWell(daftar.call('settle'));
    send(daftar, 'changeRecord', { table: 'deals', id: 'B-1', values: { deferralDays: 10 } });

    move(daftar, 'paid');

    const { debtors, today } = debtsOf(daftar);
    const due = new Date(Date.parse(today) + 10 * 86_400_000).toISOString().slice(0, 10);
    expect(debtors).toMatchObject([{ customerId: 'M-1', balance: 3_000_000, oldestDue: due }]);
  });
});

describe('a debt', () => {
  const NODIRA = { contact: '90 123 45 67', name: 'Nodira', method: 'credit' };

  it('is paid the oldest first, and what is too much stays as credit', () => {
    const daftar = setUpDaftar();
    sell(daftar, { ...NODIRA, amount: '300 ming', date: '01.01.2026' });
    sell(daftar, { ...NODIRA, amount: '200 ming', date: '10.01.2026' });

    const answers = ['400 ming', '150 ming'].map((amount) => {
      return send<{ balance: number }>(daftar, 'addPayment', { customerId: 'M-1', amount, method: 'card' }).balance;
    });

    expect(answers).toEqual([100_000, -50_000]);
    expect(daftar.records('Sotuvlar').map((sale) => sale['Qarz qoldigʻi'])).toEqual([0, 0]);
    expect(daftar.records('Mijozlar')[0]?.['Qarz qoldigʻi']).toBe(-50_000);
    expect(debtsOf(daftar).debtors).toEqual([]);
  });

  it('that was promised for Friday says so, and is as late as before', () => {
    const daftar = setUpDaftar();
    sell(daftar, { ...NODIRA, amount: '300 ming', date: '01.01.2026', due: '01.02.2026' });
    const before = debtsOf(daftar);

    send(daftar, 'promisePayment', { customerId: 'M-1', date: '31.12.2026', note: 'Oylikdan keyin' });

    const after = debtsOf(daftar);
    expect(after.debtors).toEqual([{ ...before.debtors[0], promised: '2026-12-31' }]);
    expect([before.overdue, after.overdue]).toEqual([300_000, 300_000]);
  });

  it('that is paid in parts is promised for what falls due by then: later parts keep their days', () => {
    const daftar = setUpDaftar();
    const { saleId } = sell(daftar, { ...NODIRA, amount: '900 ming' });
    send(daftar, 'scheduleDues', { saleId, count: 3, first: '15.03.2026' });
    send(daftar, 'addPayment', { customerId: 'M-1', amount: '300 ming', method: 'cash' });
    mustEndWell(daftar.call('addSale', [{ ...aSale({ customerId: 'M-1', method: 'credit' }), requestId: 'young' }]));

    const { dues } = send<{ dues: number }>(daftar, 'promisePayment', { customerId: 'M-1', date: '20.03.2026' });

    const promised = daftar.records('Toʻlov jadvali').map((due) => [due.Summa, due['Toʻlov vaʼdasi']]);
    const day = 46_101;
    expect(dues).toBe(1);
    // The first row is what was due before there was a schedule.
    expect(promised).toEqual([
      [undefined, undefined],
      [300_000, undefined],
      [300_000, undefined],
      [300_000, undefined],
      [500_000, day],
    ]);
  });

  it('in dollars is promised, and that in the firm’s own money is not', () => {
    const daftar = setUpDaftar();
    sell(daftar, { ...NODIRA, amount: '$300', date: '01.01.2026' });
    sell(daftar, { ...NODIRA, amount: '5 mln', date: '01.01.2026' });

    send(daftar, 'promisePayment', { customerId: 'M-1', currency: 'USD', date: '20.03.2026' });

    const promised = debtsOf(daftar).debtors.map(({ currency, promised: day }) => [currency, day]);
    expect(promised.sort()).toEqual([
      ['', ''],
      ['USD', '2026-03-20'],
    ]);
  });

  it('that is split into equal parts falls due month by month', () => {
    const daftar = setUpDaftar();
    const { saleId } = sell(daftar, { ...NODIRA, amount: '1 mln', paidNow: '100 ming' });

    send(daftar, 'scheduleDues', { saleId, count: 3, first: '2026-12-31' });

    const dues = daftar.records('Toʻlov jadvali').filter(({ Raqami }) => Raqami !== undefined);
    expect(dues.map((due) => [due.Summa, due.Qoldiq])).toEqual([
      [100_000, 0],
      [300_000, 300_000],
      [300_000, 300_000],
      [300_000, 300_000],
    ]);
    expect(debtsOf(daftar)).toMatchObject({ total: 900_000, debtors: [{ oldestDue: '2026-12-31' }] });
  });

  it('is gone when the goods come back, and the money that was paid is given back', () => {
    const daftar = setUpDaftar();
    const { saleId } = sell(daftar, { ...NODIRA, amount: '300 ming', paidNow: '100 ming' });

    const answer = send(daftar, 'returnSale', { saleId, amount: '300 ming' });
    const refund = send<{ balance: number }>(daftar, 'addPayment', {
      ...{ customerId: 'M-1', saleId, amount: '100 ming', method: 'cash', refund: true },
    });

    expect(answer).toMatchObject({ amount: 300_000, net: 0 });
    expect(refund.balance).toBe(0);
    expect(daftar.records('Mijozlar')[0]).toMatchObject({ 'Qarz qoldigʻi': 0, 'Sotuvlar soni': 0, 'Jami sotuv': 0 });
    expect(debtsOf(daftar).debtors).toEqual([]);
  });

  it('follows what people type into the sheet', () => {
    const daftar = setUpDaftar();
    sell(daftar, { ...NODIRA, amount: '300 ming' });

    daftar.type('Sotuvlar', 'E2', '250000');
    mustEndWell(daftar.call('reconcile'));

    expect(debtsOf(daftar).total).toBe(250_000);
    expect(daftar.records('Mijozlar')[0]?.['Qarz qoldigʻi']).toBe(250_000);
  });

  it('cannot be returned for more than was sold', () => {
    const daftar = setUpDaftar();
    const { saleId } = sell(daftar, NODIRA);

    const issues = issuesOf(daftar, 'returnSale', { requestId: 'back', saleId, amount: '600 ming' });

    expect(issues).toEqual([{ field: 'amount', message: expect.stringContaining('500') }]);
  });
});

describe('an archived year', () => {
  const OLD = { customerId: 'M-1', date: '01.05.2023' };

  /** S-1 to S-4 are done with, S-5 to S-8 are not: nothing came, from what was paid in general, this year, too little. */
  function aFirmOfOld(): Daftar {
    const daftar = setUpDaftar();
    const customer = { name: 'Nodira', contact: '90 123 45 67' };
    const deal = { customer, stage: 'paid', amount: 700_000, createdOn: '2023-02-01', closedOn: '2023-03-01' };
    mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals: [deal] }]));
    sell(daftar, { ...OLD, amount: '200 ming' });
    sell(daftar, { ...OLD, amount: '300 ming', method: 'credit' });
    pay(daftar, { amount: '300 ming', saleId: 'S-3' });
    sell(daftar, { ...OLD, amount: '50', method: 'credit' });
    pay(daftar, { amount: '$4' });
    pay(daftar, { amount: '50', saleId: 'S-4' });
    for (const amount of ['400 ming', '500 ming', '600 ming', '700 ming']) {
      sell(daftar, { ...OLD, amount, method: 'credit' });
    }
    pay(daftar, { amount: '500 ming' });
    pay(daftar, { amount: '600 ming', saleId: 'S-7', date: '10.01.2026' });
    pay(daftar, { amount: '600 ming', saleId: 'S-8' });
    return daftar;
  }

  const pay = (daftar: Daftar, payment: Readonly<Record<string, unknown>>): unknown =>
    send(daftar, 'addPayment', { customerId: 'M-1', method: 'card', date: '02.05.2023', ...payment });
  const idsOn = (daftar: Daftar, sheet: string): unknown[] =>
    daftar
      .records(sheet)
      .flatMap(({ Raqami }) => Raqami ?? [])
      .sort();
  const figuresOf = (daftar: Daftar): unknown => {
    mustEndWell(daftar.call('reconcile'));
    return [debtsOf(daftar), daftar.records('Mijozlar')];
  };

  it('takes along what was paid and due for the sales that it takes, and leaves every figure as it was', () => {
    const daftar = aFirmOfOld();
    const before = figuresOf(daftar);

    const answer = mustEndWell(daftar.call('archiveYear', [{ requestId: 'archive', year: 2024 }]));

    const moved = { deals: 1, sales: 4, payments: 3, dues: 2, activities: 0 };
    expect(answer).toEqual({ ok: true, value: { moved, bound: 0, isDone: true } });
    expect(idsOn(daftar, 'Sotuvlar')).toEqual(['S-5', 'S-6', 'S-7', 'S-8']);
    expect(idsOn(daftar, 'Toʻlovlar')).toEqual(['P-3', 'P-5', 'P-6', 'P-7']);
    expect(figuresOf(daftar)).toEqual(before);
  });

  it('takes the payments along in the next run when one died between them and their sales', () => {
    const daftar = aFirmOfOld();
    const before = figuresOf(daftar);
    daftar.onCall(() => {
      if (daftar.grid.sheets().some(({ name }) => name === 'Toʻlovlar arxivi')) throw new Error('The machine died.');
    });
    daftar.call('archiveYear', [{ requestId: 'cut', year: 2024 }]);
    daftar.onCall(null);
    const half = [idsOn(daftar, 'Sotuvlar').length, idsOn(daftar, 'Toʻlovlar').length];

    mustEndWell(daftar.call('archiveYear', [{ requestId: 'again', year: 2025 }]));

    expect(half).toEqual([4, 7]);
    expect(idsOn(daftar, 'Toʻlovlar')).toEqual(['P-3', 'P-5', 'P-6', 'P-7']);
    expect(figuresOf(daftar)).toEqual(before);
  });

  it('takes the payments along in the next run when one died while their tab was drawn', () => {
    const daftar = aFirmOfOld();
    let isDying = false;
    daftar.onCall((call) => {
      isDying ||= call === 'Spreadsheet.setNamedRange' && idsOn(daftar, 'Sotuvlar').length === 4;
      if (isDying && call === 'Range.setValues') throw new Error('The machine died.');
    });
    daftar.call('archiveYear', [{ requestId: 'cut', year: 2024 }]);
    daftar.onCall(null);

    const again = mustEndWell(daftar.call('archiveYear', [{ requestId: 'again', year: 2024 }]));

    expect([isDying, again]).toMatchObject([true, { ok: true, value: { moved: { payments: 3, dues: 2 } } }]);
  });

  it('comes back whole', () => {
    const daftar = aFirmOfOld();
    const before = [
      ...['Sotuvlar', 'Toʻlovlar', 'Toʻlov jadvali'].map((sheet) => idsOn(daftar, sheet)),
      figuresOf(daftar),
    ];
    mustEndWell(daftar.call('archiveYear', [{ requestId: 'archive', year: 2024 }]));

    mustEndWell(daftar.call('unarchiveYear', [{ requestId: 'back', year: 2024 }]));

    const after = [
      ...['Sotuvlar', 'Toʻlovlar', 'Toʻlov jadvali'].map((sheet) => idsOn(daftar, sheet)),
      figuresOf(daftar),
    ];
    expect(after).toEqual(before);
  });

  it('leaves a sale whose payment cannot be moved, since a formula stands beside it', () => {
    const daftar = aFirmOfOld();
    const sheet = daftar.sheetId('Toʻlovlar');
    daftar.grid.write(sheet, 1, columnBehind(paymentsTable), [[{ value: 'Hisob' }]]);
    daftar.grid.write(sheet, 2, columnBehind(paymentsTable), [[{ formula: '=1+1' }]]);

    mustEndWell(daftar.call('archiveYear', [{ requestId: 'archive', year: 2024 }]));

    expect(idsOn(daftar, 'Sotuvlar')).toEqual(['S-2', 'S-5', 'S-6', 'S-7', 'S-8']);
    expect(idsOn(daftar, 'Toʻlovlar')).toContain('P-1');
  });
});

describe('among 10,000 sales', () => {
  let daftar: Daftar;

  beforeAll(() => {
    daftar = setUpDaftar();
    for (let first = 0; first < 10_000; first += 5_000) {
      const deals = Array.from({ length: 5_000 }, (_, index) => {
        const customer = { name: `Mijoz ${first + index}`, contact: `+99890${1_000_000 + first + index}` };
        return { customer, stage: 'paid', amount: 100_000, createdOn: '2026-01-01', closedOn: '2026-01-02' };
      });
      mustEndWell(daftar.call('importDeals', [{ requestId: `import-${first}`, deals }]));
    }
    sell(daftar, { customerId: 'M-7', method: 'credit' });
  });

  it.each([
    ['addSale', aSale(), 4],
    ['addSale', aSale({ customerId: 'M-5000', method: 'credit' }), 4],
    ['addSale', aSale({ contact: '93 555 55 55', name: 'Aziz' }), 4],
    ['addPayment', { requestId: 'p', customerId: 'M-7', amount: '100 ming', method: 'cash' }, 5],
    ['scheduleDues', { requestId: 'sd', saleId: 'S-10001', count: 3, first: '20.03.2026' }, 5],
    ['promisePayment', { requestId: 'pr', customerId: 'M-7', date: '2026-03-20' }, 5],
    ['returnSale', { requestId: 'b', saleId: 'S-10001', amount: '1000', method: 'cash' }, 5],
    ['deliverSale', { requestId: 'd', saleId: 'S-10001' }, 4],
    ['rateSale', { requestId: 'r', saleId: 'S-10001', rating: 5 }, 4],
    ['openAct', { customerId: 'M-7', from: '', until: '', currency: '', language: 'uz', firm: '', home: '' }, 5],
    ['penalties', { customerId: 'M-7', currency: 'UZS' }, 4],
    ['debts', { currency: 'UZS' }, 4],
    ['products', null, 1],
    ['today', ['', null, { stages: [{ key: 'new', label: 'Yangi lid', outcome: 'open' }], currency: 'UZS' }], 5],
  ])('%s takes at most its share of blocking calls', (door, input, most) => {
    const args = input === null ? [] : Array.isArray(input) ? input : [input];
    const outcome = daftar.call<Answer<unknown> | object>(door, args);

    const answer = mustEndWell(outcome);
    expect('ok' in answer ? answer.ok : true).toBe(true);
    expect(outcome.record.blocking).toBeLessThanOrEqual(most);
    mustEndWell(daftar.call('settle'));
  });
});
