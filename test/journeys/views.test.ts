// What the pages show, asked of the deployed code: the doors, what they answer, and how many calls they take.

import type { BoardView } from '../../src/modules/board/view';
import type { CustomerCard } from '../../src/modules/card/view';
import type { SearchHit } from '../../src/modules/search/view';
import type { TodayView } from '../../src/modules/today/view';
import { aMemoryBook, type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { fillSheet } from '../support/fill-sheet';

/** The clock of the tests stands at 2026-03-02, 09:00 in Tashkent: day 46,083 of a sheet. */
const TODAY = 46_083;
const NINE = 9 / 24;

const NODIRA = {
  ...{ Raqami: 'M-1', Ism: 'Nodira Gʻulomova', 'Telefon yoki @username': '+998 90 123 45 67', Shahar: 'Toshkent' },
  ...{ Masʼul: 'Aziz', 'Tugʻilgan kuni': TODAY - 36 * 365 - 9, 'Shaxs yoki firma': 'Shaxs' },
  ...{ Qoʻshilgan: TODAY - 60, 'Poyabzal oʻlchami': 38 },
};
const KAMOLOT = {
  ...{ Raqami: 'M-2', Ism: 'Kamolot MChJ', 'Telefon yoki @username': '@kamolot', 'Shaxs yoki firma': 'Firma' },
  ...{ STIR: '301234567', Qoʻshilgan: TODAY - 20 },
};

const OFFER = {
  ...{ Raqami: 'B-1', Mijoz: 'Nodira Gʻulomova · 4567', Bosqich: 'Taklif', 'Nima kerak': 'Oshxona mebeli' },
  ...{ Summa: 12_000_000, 'Keyingi aloqa': TODAY - 2, 'Keyingi qadam': 'Narxni aytish', Masʼul: 'Aziz' },
  ...{ 'Mijoz raqami': 'M-1', Qoʻshilgan: TODAY - 30, Bosqichda: TODAY - 10, 'Oxirgi aloqa': TODAY - 3 },
};
const LEAD = {
  ...{ Raqami: 'B-2', Mijoz: '@kamolot', Bosqich: 'Yangi lid', 'Nima kerak': 'Stollar', Summa: 40_000_000 },
  ...{ 'Mijoz raqami': 'M-2', Qoʻshilgan: TODAY - 1, Bosqichda: TODAY - 1 },
};
const WON = {
  ...{ Raqami: 'B-3', Mijoz: 'Nodira Gʻulomova · 4567', Bosqich: 'Toʻlandi', 'Nima kerak': 'Shkaf', Summa: 5_000_000 },
  ...{ 'Mijoz raqami': 'M-1', Qoʻshilgan: TODAY - 60, Bosqichda: TODAY - 50, 'Sotilgan vaqti': TODAY - 50 },
};

function aFirm(timeZone = 'Asia/Tashkent'): Daftar {
  const book = aMemoryBook();
  book.grid.timeZone = timeZone;
  const daftar = setUpDaftar(book);
  fillSheet(daftar, 'Mijozlar', [NODIRA, KAMOLOT]);
  fillSheet(daftar, 'Bitimlar', [OFFER, LEAD, WON]);
  fillSheet(daftar, 'Sotuvlar', [
    { Raqami: 'S-1', Sana: TODAY - 50, Mahsulot: 'Shkaf', Summa: 5_000_000, 'Mijoz raqami': 'M-1' },
  ]);
  fillSheet(daftar, 'Aloqalar', [
    {
      ...{ Raqami: 'A-1', Vaqti: TODAY - 3 + NINE, Kanal: 'Qoʻngʻiroq', Mazmuni: 'Narx soʻradi', Xodim: 'Aziz' },
      ...{ 'Kim boshladi': 'Biz', Natija: 'Gaplashdik', 'Mijoz raqami': 'M-1' },
    },
  ]);
  fillSheet(daftar, 'Vazifalar', [
    {
      ...{ Raqami: 'V-1', 'Nima qilish kerak': 'Chizma yuborish', Turi: 'Vaʼda', Holati: 'Ochiq', Muddati: TODAY },
      ...{ Masʼul: 'Aziz', 'Mijoz raqami': 'M-1', 'Bitim raqami': 'B-1', Qoʻshilgan: TODAY - 3 },
    },
  ]);
  fillSheet(daftar, 'Aloqa shaxslari', [{ Raqami: 'K-1', Ism: 'Sardor', Lavozimi: 'Direktor', 'Firma raqami': 'M-2' }]);
  return daftar;
}

function ask<T>(daftar: Daftar, door: string, ...args: readonly unknown[]): T {
  return mustEndWell(daftar.call<T>(door, args));
}

describe('a search', () => {
  it('answers who it is, what is open and when', () => {
    const hits = ask<SearchHit[]>(aFirm(), 'search', 'ғуломова');

    expect(hits).toEqual([
      {
        ...{ customerId: 'M-1', name: 'Nodira Gʻulomova', contact: '+998 90 123 45 67' },
        ...{ about: 'Taklif · Oshxona mebeli', nextContact: '2026-02-28' },
      },
    ]);
  });

  it.each([
    ['m-2', ['M-2']],
    ['B-1', ['M-1']],
    ['b3', ['M-1']],
    ['4567', ['M-1']],
    ['301234567', ['M-2']],
    ['o', []],
    ['hech kim', []],
  ])('for %s finds %j', (typed, expected) => {
    expect(ask<SearchHit[]>(aFirm(), 'search', typed).map(({ customerId }) => customerId)).toEqual(expected);
  });

  it('shows of equals the one with an open deal first, and at most 20', () => {
    const daftar = setUpDaftar();
    const many = Array.from({ length: 30 }, (_, index) => ({ Raqami: `M-${index + 1}`, Ism: `Aziz ${index + 1}` }));
    fillSheet(daftar, 'Mijozlar', many);
    fillSheet(daftar, 'Bitimlar', [{ Raqami: 'B-1', Bosqich: 'Taklif', 'Mijoz raqami': 'M-7' }]);

    const ids = ask<SearchHit[]>(daftar, 'search', 'aziz').map(({ customerId }) => customerId);

    expect([ids.length, ids.slice(0, 3)]).toEqual([20, ['M-7', 'M-30', 'M-29']]);
  });

  it('refuses what is no text', () => {
    expect(aFirm().call('search', [{ name: 'Aziz' }])).toMatchObject({ ok: false });
  });
});

describe('a card', () => {
  it('says all that is known, what was, and what to do next', () => {
    const card = ask<CustomerCard>(aFirm(), 'openCustomer', 'M-1');

    const { timeline, facts, deals, tasks, ...top } = card;
    const sale = { id: 'S-1', date: '2026-01-11', product: 'Shkaf', currency: '', amount: 5_000_000, left: 0 };
    const after = { deliverBy: '', deliveredAt: '', rating: null };
    expect(top).toEqual({
      money: { balance: 0, oldestDue: '', sales: [{ ...sale, ...after }] },
      contracts: [],
      ...{ id: 'M-1', name: 'Nodira Gʻulomova', contact: '+998 90 123 45 67', phone2: '', email: '', kind: 'person' },
      ...{ segment: '', responsible: 'Aziz', status: 'active', people: [], salesCount: 1, salesTotal: 5_000_000 },
      ...{ health: 'watch', healthReason: { reason: 'contactLate', params: { days: '2' } } },
      next: {
        ...{ reason: 'overdue', params: { date: '28.02.2026', step: 'Narxni aytish' } },
        ...{ action: 'logContact', dealId: 'B-1', taskId: '' },
      },
    });
    expect(facts).toEqual([
      { field: 'responsible', heading: 'Masʼul', value: 'Aziz' },
      { field: 'kind', heading: 'Shaxs yoki firma', value: 'Shaxs' },
      { field: 'city', heading: 'Shahar', value: 'Toshkent' },
      { field: 'birthday', heading: 'Tugʻilgan kuni', value: '02.03.1990' },
      { field: '', heading: 'Poyabzal oʻlchami', value: '38' },
    ]);
    expect(deals.map(({ id, outcome, stageKey, days }) => [id, outcome, stageKey, days])).toEqual([
      ['B-1', 'open', 'offer', 10],
      ['B-3', 'won', 'paid', 50],
    ]);
    expect(tasks).toEqual([
      {
        ...{ id: 'V-1', kind: 'promise', title: 'Chizma yuborish', due: '2026-03-02' },
        ...{ responsible: 'Aziz', mustAccept: false },
      },
    ]);
    expect(timeline.map(({ kind, id, text }) => [kind, id, text])).toEqual([
      ['activity', 'A-1', 'Narx soʻradi'],
      ['task', 'V-1', 'Chizma yuborish'],
      ['deal', 'B-1', 'Oshxona mebeli'],
      ['sale', 'S-1', 'Shkaf'],
      ['deal', 'B-3', 'Toʻlandi'],
      ['deal', 'B-3', 'Shkaf'],
    ]);
  });

  it('takes the stages as the page knows them, and hand-offs for the one who acts', () => {
    const daftar = aFirm();
    fillSheet(daftar, 'Bitimlar', [{ ...OFFER, Bosqich: 'Oʻlchov', 'Keyingi aloqa': TODAY + 1 }]);
    const handOff = { Turi: 'Topshirish', Holati: 'Ochiq', 'Mijoz raqami': 'M-1' };
    fillSheet(daftar, 'Vazifalar', [
      { ...handOff, Raqami: 'V-1', Masʼul: 'Aziz' },
      { ...handOff, Raqami: 'V-2', Masʼul: 'Barno' },
    ]);
    const stage = { key: 'ST-7', label: 'Oʻlchov', outcome: 'open', playbook: 'Oʻlchab keling.', stuckDays: 9 };

    const card = ask<CustomerCard>(daftar, 'openCustomer', 'M-1', { stages: [stage], me: 'aziz' });

    expect(card.deals.map(({ stageKey, playbook }) => [stageKey, playbook])).toEqual([['ST-7', 'Oʻlchab keling.']]);
    expect(card.healthReason).toEqual({ reason: 'stuck', params: { stage: 'Oʻlchov', days: '10' } });
    expect(card.tasks.map(({ id, mustAccept }) => [id, mustAccept])).toEqual([
      ['V-1', true],
      ['V-2', false],
    ]);
  });

  it('shows a date and a ticked box in people’s own columns as they read them', () => {
    const daftar = aFirm();
    fillSheet(daftar, 'Mijozlar', [{ ...NODIRA, Toʻy: TODAY + 10, Uchrashuv: TODAY + 0.6, Doimiy: true, Kod: 46_100 }]);
    const id = daftar.sheetId('Mijozlar');
    const last = daftar.grid.lastColumn(id);
    daftar.grid.write(id, 2, last - 3, [[{ format: 'dd.mm.yyyy' }, { format: 'dd.mm.yyyy hh:mm' }]]);

    const { facts } = ask<CustomerCard>(daftar, 'openCustomer', 'M-1');

    expect(facts.slice(-4).map(({ heading, value }) => [heading, value])).toEqual([
      ['Toʻy', '12.03.2026'],
      ['Uchrashuv', '02.03.2026 14:24'],
      ['Doimiy', '✓'],
      ['Kod', '46100'],
    ]);
  });

  it('is none for a customer who is gone, and has the people of a company apart', () => {
    const daftar = aFirm();

    expect([ask(daftar, 'openCustomer', 'M-9'), ask(daftar, 'openCustomer', '')]).toEqual([null, null]);
    expect(ask(daftar, 'peopleOf', 'M-2')).toEqual([{ id: 'K-1', name: 'Sardor', role: 'Direktor', contact: '' }]);
  });

  it.each([
    ['Mijozlar', 3, 'M-2'],
    ['Bitimlar', 3, 'M-2'],
    ['Sotuvlar', 2, 'M-1'],
    ['Aloqalar', 2, 'M-1'],
    ['Vazifalar', 2, 'M-1'],
  ])('follows the row selected on %s', (sheet, row, expected) => {
    const daftar = aFirm();
    daftar.look(daftar.sheetId(sheet), [{ row, column: 3, rows: 1, columns: 1 }]);

    expect(ask<CustomerCard>(daftar, 'openSelected')?.id).toBe(expected);
    expect(ask<string>(daftar, 'selectedRow')).toMatch(new RegExp(`^[a-z]+:${row}$`));
  });

  it.each([
    ['Mijozlar', 1],
    ['Mijozlar', 40],
    ['Bosqichlar', 3],
  ])('follows no row that is no record: %s, row %d', (sheet, row) => {
    const daftar = aFirm();
    daftar.look(daftar.sheetId(sheet), [{ row, column: 1, rows: 1, columns: 1 }]);

    expect(ask(daftar, 'openSelected')).toBeNull();
  });

  it.each([
    ['Mijozlar', 1],
    ['Bosqichlar', 3],
  ])('has no word for what leads to no customer: %s, row %d', (sheet, row) => {
    const daftar = aFirm();
    daftar.look(daftar.sheetId(sheet), [{ row, column: 1, rows: 1, columns: 1 }]);

    expect(ask(daftar, 'selectedRow')).toBe('');
  });
});

describe('Today', () => {
  it('puts what is late before what is due, the most valuable first', () => {
    const { overdue, due, ...rest } = ask<TodayView>(aFirm(), 'today', '');

    const nothing = { stuck: [], touch: [], suggested: [], wrongCadences: [] };
    expect(rest).toEqual({ ...nothing, today: '2026-03-02', openDeals: 2, withoutNext: 1 });
    // 40 mln x 10 % is more than 12 mln x 30 %.
    expect(overdue.map(({ kind, id, due: day }) => [kind, id, day])).toEqual([
      ['unanswered', 'B-2', ''],
      ['contact', 'B-1', '2026-02-28'],
    ]);
    expect(due.map(({ kind, id, title }) => [kind, id, title])).toEqual([
      ['promise', 'V-1', 'Chizma yuborish'],
      ['birthday', 'M-1', ''],
    ]);
  });

  it('has what is stuck apart from what is late', () => {
    const daftar = aFirm();
    fillSheet(daftar, 'Bitimlar', [OFFER, { ...OFFER, Raqami: 'B-7', 'Keyingi aloqa': '', Bosqichda: TODAY - 300 }]);

    const { overdue, stuck } = ask<TodayView>(daftar, 'today', '');

    expect([overdue, stuck].map((items) => items.map(({ kind, id }) => [kind, id]))).toEqual([
      [['contact', 'B-1']],
      [['stuck', 'B-7']],
    ]);
  });

  it('is for one person what is theirs or nobody’s', () => {
    const { overdue, due, openDeals } = ask<TodayView>(aFirm(), 'today', 'Barno');

    expect([overdue.map(({ id }) => id), due, openDeals]).toEqual([['B-2'], [], 1]);
  });

  it('is at most a hundred things', () => {
    const daftar = aFirm();
    const late = Array.from({ length: 150 }, (_, index) => ({ ...OFFER, Raqami: `B-${index + 1}` }));
    fillSheet(daftar, 'Bitimlar', late);

    const { overdue, due } = ask<TodayView>(daftar, 'today', '');

    expect(overdue.length + due.length).toBe(100);
  });

  it.each([
    ['Asia/Tashkent', '2026-03-02'],
    ['Europe/Moscow', '2026-03-02'],
    ['America/New_York', '2026-03-01'],
    ['Pacific/Auckland', '2026-03-02'],
  ])('is in %s the %s', (zone, expected) => {
    const { today, due } = ask<TodayView>(aFirm(zone), 'today', '');

    expect([today, due.some(({ kind }) => kind === 'birthday')]).toEqual([expected, expected === '2026-03-02']);
  });
});

describe('the board', () => {
  it('has the stages as columns and the deals as cards, with what they ask for', () => {
    const view = ask<BoardView>(aFirm(), 'board', '');

    expect(view.columns.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([
      ...['new open', 'offer open', 'agreement open', 'paid won', 'lost lost', 'later later'],
    ]);
    // The deal that was won 50 days ago is gone from the board.
    expect(view.cards).toEqual([
      {
        ...{ id: 'B-1', customerId: 'M-1', customerName: 'Nodira Gʻulomova', need: 'Oshxona mebeli', amount: 12e6 },
        ...{ stage: 'Taklif', responsible: 'Aziz', source: '', segment: 'B2C', nextContact: '2026-02-28' },
        ...{ nextStep: 'Narxni aytish', days: 10, isOverdue: true, isStuck: true, isBig: false },
      },
      {
        ...{ id: 'B-2', customerId: 'M-2', customerName: 'Kamolot MChJ', need: 'Stollar', amount: 40e6 },
        ...{ stage: 'Yangi lid', responsible: '', source: '', segment: 'B2B', nextContact: '', nextStep: '' },
        ...{ days: 1, isOverdue: false, isStuck: false, isBig: false },
      },
    ]);
    expect([view.lossReasons.length, view.pipelines, view.pipeline]).toEqual([6, [''], '']);
  });

  it('loses no deal: one in a stage that is gone, or in a pipeline that is none, stands in the first column', () => {
    const daftar = aFirm();
    fillSheet(daftar, 'Bitimlar', [
      { ...LEAD, Bosqich: 'Eski bosqich' },
      { ...OFFER, Voronka: 'Ulgurji' },
    ]);

    expect(ask<BoardView>(daftar, 'board', '').cards.map(({ id, stage }) => [id, stage])).toEqual([
      ['B-2', 'Yangi lid'],
      ['B-1', 'Taklif'],
    ]);
  });

  it('shows each pipeline its own deals', () => {
    const daftar = aFirm();
    const stage = { Bosqich: 'Tender', Natija: 'Ochiq', Tartib: 1, Voronka: 'Ulgurji' };
    fillSheet(daftar, 'Bosqichlar', [
      { Kalit: 'new', Bosqich: 'Yangi lid', Natija: 'Ochiq', Tartib: 1 },
      { ...stage, Kalit: 'ST-1' },
    ]);
    fillSheet(daftar, 'Bitimlar', [LEAD, { ...OFFER, Bosqich: 'Tender', Voronka: 'ulgurji' }]);

    const views = ['', 'Ulgurji', 'yoʻq'].map((name) => ask<BoardView>(daftar, 'board', name));

    expect(views.map(({ pipeline, cards }) => [pipeline, cards.map(({ id }) => id)])).toEqual([
      ['', ['B-2']],
      ['Ulgurji', ['B-1']],
      ['', ['B-2']],
    ]);
  });

  it('keeps a closed deal for 30 days', () => {
    const daftar = aFirm();
    fillSheet(daftar, 'Bitimlar', [
      { ...WON, 'Sotilgan vaqti': TODAY - 30 },
      { ...WON, Raqami: 'B-4', 'Sotilgan vaqti': TODAY - 31 },
      { ...WON, Raqami: 'B-5', Bosqich: 'Yoʻqotildi', 'Sotilgan vaqti': null, 'Yoʻqotilgan vaqti': TODAY - 1 },
    ]);

    expect(ask<BoardView>(daftar, 'board', '').cards.map(({ id }) => id)).toEqual(['B-3', 'B-5']);
  });

  it('calls big what the firm has set, where the page knows the loss reasons; else the largest twentieth', () => {
    const daftar = aFirm();
    const deals = Array.from({ length: 20 }, (_, index) => ({ ...OFFER, Raqami: `B-${index + 1}`, Summa: index + 1 }));
    fillSheet(daftar, 'Bitimlar', deals);
    fillSheet(daftar, 'Sozlamalar', [{ Kalit: 'bigDeal', Qiymat: '18' }]);
    const big = (view: BoardView) => view.cards.filter(({ isBig }) => isBig).map(({ id }) => id);

    const views = [
      ask<BoardView>(daftar, 'board', ''),
      ask<BoardView>(daftar, 'board', '', { lossReasons: ['Qimmat'] }),
    ];

    expect(views.map(big)).toEqual([['B-20'], ['B-18', 'B-19', 'B-20']]);
    expect(views[1]?.lossReasons).toEqual(['Qimmat']);
  });
});

describe('columns that people deleted', () => {
  it('are blank, and nothing else is missing', () => {
    const daftar = aFirm();
    deleteColumn(daftar, 'Mijozlar', 'Teglar');
    deleteColumn(daftar, 'Mijozlar', 'Shahar');
    deleteColumn(daftar, 'Bitimlar', 'Summa');
    deleteColumn(daftar, 'Vazifalar', 'Muddati');

    expect(ask<SearchHit[]>(daftar, 'search', 'nodira').map(({ about }) => about)).toEqual(['Taklif · Oshxona mebeli']);
    const { facts, deals, salesTotal } = ask<CustomerCard>(daftar, 'openCustomer', 'M-1');
    expect([facts.map(({ field }) => field), deals.map(({ amount }) => amount), salesTotal]).toEqual([
      ...[['responsible', 'kind', 'birthday', ''], [null, null], 5_000_000],
    ]);
    expect(ask<TodayView>(daftar, 'today', '').overdue.map(({ id }) => id)).toEqual(['B-1', 'B-2']);
    expect(ask<BoardView>(daftar, 'board', '').cards.map(({ amount }) => amount)).toEqual([null, null]);
  });

  it('are named where there is nothing to see without them', () => {
    const daftar = aFirm();
    deleteColumn(daftar, 'Bitimlar', 'Mijoz raqami');

    const outcome = daftar.call('openCustomer', ['M-1']);

    expect(outcome.record.error).toContain('Mijoz raqami');
  });
});

function deleteColumn(daftar: Daftar, sheet: string, heading: string): void {
  const id = daftar.sheetId(sheet);
  const [row = []] = daftar.grid.read(id, { row: 1, column: 1, rows: 1, columns: daftar.grid.lastColumn(id) });
  daftar.grid.deleteColumns(id, row.findIndex(({ value }) => value === heading) + 1, 1);
}

/** As a page knows them since it was opened. */
const STAGES_OF_PAGE = [
  { key: 'offer', label: 'Taklif', outcome: 'open', nextDays: 3 },
  { key: 'paid', label: 'Toʻlandi', outcome: 'won', nextDays: null },
];

describe('with 10,000 customers, deals and activities', () => {
  const daftar = aBigFirm();

  it.each([
    ['search', ['mijoz 99'], 3],
    ['search', ['B-9999'], 3],
    ['search', ['nobody at all'], 1],
    ['search', ['mijoz 99', STAGES_OF_PAGE], 3],
    ['search', ['+998 90 100 49 99', STAGES_OF_PAGE], 3],
    ['search', ['301234567', STAGES_OF_PAGE], 2],
    ['openCustomer', ['M-5000'], 5],
    ['openCustomer', ['M-99999'], 1],
    ['peopleOf', ['M-5000'], 1],
    ['openSelected', [], 5],
    ['selectedRow', [], 0],
    ['today', ['', null, { stages: STAGES_OF_PAGE, currency: 'UZS' }], 5],
    ['board', [''], 4],
    ['board', ['', { lossReasons: [] }], 4],
  ] as const)('%s %j takes %d blocking calls and writes nothing', (door, args, calls) => {
    const { record } = daftar.call(door, args);

    expect([record.error, record.blocking]).toEqual([undefined, calls]);
    expect(record.calls.filter(({ name }) => /set|write|flush|Lock/i.test(name))).toEqual([]);
  });

  it.each([
    ['with the stages of the page', [STAGES_OF_PAGE]],
    ['without', []],
  ])('finds one of them with the deal, %s', (_, known) => {
    expect(ask<SearchHit[]>(daftar, 'search', '+998 90 100 49 99', ...known)).toEqual([
      {
        ...{ customerId: 'M-5000', name: 'Mijoz 5000', contact: '+998 90 100 49 99' },
        ...{ about: 'Taklif · Stol', nextContact: '2026-03-02' },
      },
    ]);
  });

  it.each([
    ['mijoz 99', 18.1],
    ['+998 90 100 49 99', 17.1],
  ])('reads no column of 10,000 cells between those in which it looks for %s', (text, columns) => {
    const { record } = daftar.call('search', [text, STAGES_OF_PAGE]);

    expect(record.cells / 10_000).toBeLessThan(columns);
  });
});

describe('a search that reads the columns of deals in two parts', () => {
  const HIT = { customerId: 'M-1', name: 'Nodira', contact: '', about: 'Taklif · Stol 2000', nextContact: '' };

  /** Long enough for two reads to be cheaper than one. */
  function aLongFirm(): Daftar {
    const daftar = setUpDaftar();
    fillSheet(daftar, 'Mijozlar', [{ Raqami: 'M-1', Ism: 'Nodira' }]);
    // Only the last one is hers.
    const deals = Array.from({ length: 2000 }, (_, index) => ({
      ...{ Raqami: `B-${index + 1}`, Bosqich: index === 1999 ? 'Taklif' : 'Toʻlandi' },
      ...{ 'Nima kerak': `Stol ${index + 1}`, 'Mijoz raqami': index === 1999 ? 'M-1' : 'M-2' },
    }));
    fillSheet(daftar, 'Bitimlar', deals);
    return daftar;
  }

  const find = (daftar: Daftar) => mustEndWell(daftar.call<SearchHit[]>('search', ['nodira', STAGES_OF_PAGE]));

  it.each([
    ['as they were made', () => undefined],
    ['after a column of people’s own', (daftar: Daftar) => daftar.grid.insertColumns(daftar.sheetId('Bitimlar'), 4, 1)],
    ['moved to the front', (daftar: Daftar) => daftar.grid.moveColumns(daftar.sheetId('Bitimlar'), 16, 1, 2)],
    ['without those that need not be there', (daftar: Daftar) => deleteColumn(daftar, 'Bitimlar', 'Keyingi aloqa')],
  ])('finds the open deal %s', (_, rearrange) => {
    const daftar = aLongFirm();
    rearrange(daftar);

    expect(find(daftar)).toEqual([HIT]);
  });

  it('takes no deal for another when rows come between the two', () => {
    const daftar = aLongFirm();
    let reads = 0;
    daftar.beforeCall((call) => {
      if (call !== 'Range.getValues') return;
      reads += 1;
      if (reads === 3) daftar.grid.insertRows(daftar.sheetId('Bitimlar'), 2, 3);
    });

    expect([find(daftar), reads]).toEqual([[HIT], 4]);
  });
});

function aBigFirm(): Daftar {
  const daftar = setUpDaftar();
  const numbers = Array.from({ length: 10_000 }, (_, index) => index + 1);
  fillSheet(
    daftar,
    'Mijozlar',
    numbers.map((number) => {
      return { Raqami: `M-${number}`, Ism: `Mijoz ${number}`, 'Telefon yoki @username': phoneOf(number) };
    }),
  );
  fillSheet(
    daftar,
    'Bitimlar',
    numbers.map((number) => ({ ...OFFER, 'Nima kerak': 'Stol', 'Keyingi aloqa': TODAY, ...numbered(number) })),
  );
  fillSheet(
    daftar,
    'Aloqalar',
    numbers.map((number) => {
      return { Raqami: `A-${number}`, Vaqti: TODAY, Kanal: 'Qoʻngʻiroq', 'Mijoz raqami': `M-${number}` };
    }),
  );
  daftar.look(daftar.sheetId('Bitimlar'), [{ row: 9_000, column: 1, rows: 1, columns: 1 }]);
  return daftar;
}

function numbered(number: number) {
  return { Raqami: `B-${number}`, 'Mijoz raqami': `M-${number}` };
}

/** The first is +998 90 100 00 00. */
function phoneOf(number: number): string {
  const digits = String(1_000_000 + number - 1).slice(0, 7);
  return `+998 90 ${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`;
}
