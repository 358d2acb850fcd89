// Check the sheets: what is not where it belongs is said first, repaired on a yes, and left alone on a no.

import type { ValidationRule } from '../../host/grid/grid';
import type { Question } from '../../host/host';
import type { Answer } from '../../src/entry/rpc';
import { customersTable } from '../../src/modules/customers/index';
import type { LeadAdded } from '../../src/modules/deals/index';
import { dealsTable } from '../../src/modules/deals/index';
import { aLead } from '../support/builders';
import { columnBehind, columnOf } from '../support/columns';
import { aLiveBook, aMemoryBook, type Daftar, mustEndWell, setUpDaftar, type Workbook } from '../support/daftar';
import { figure } from '../support/dashboard';
import { photograph, photographSheet } from '../support/photograph';

const TITLE = 'Jadvallarni tekshirish';
const WILL_DO = 'Quyidagilar bajariladi:';
const ASK_YOU = 'Buni oʻzingiz qiling:';
const CONFIRM = '\n\nBoshqa ustun va varaqlarga tegilmaydi. Bajarilsinmi?';
const WHOLE = 'Hamma varaq va ustunlar joyida.';
const REPAIRED = 'Jadvallar tuzatildi.';
const CONTACT = '«Mijozlar» varagʻiga ustunlar qoʻshiladi: Telefon yoki @username.';

/** The last columns of ours. */
const CUSTOMERS_END = columnBehind(customersTable) - 1;
const DEALS_END = columnBehind(dealsTable) - 1;

function preview(...sentences: readonly string[]): string {
  return [WILL_DO, ...sentences.map((sentence) => `• ${sentence}`)].join('\n') + CONFIRM;
}

function add(daftar: Daftar, number: number): LeadAdded {
  const lead = aLead({
    requestId: `r${number}`,
    contact: `90 111 11 1${number}`,
    name: `Mijoz ${number}`,
    amount: '5 mln',
  });
  const answer = mustEndWell(daftar.call<Answer<LeadAdded>>('addLead', [lead]));
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.value;
}

function withTwoLeads(book: Workbook = aMemoryBook()): Daftar {
  const daftar = setUpDaftar(book);
  for (const number of [1, 2]) add(daftar, number);
  mustEndWell(daftar.call('settle'));
  return daftar;
}

/** Clicks the menu item as a person does; returns what was asked, and the sentences that were shown. */
function check(daftar: Daftar, answer: (question: Question, turn: number) => 'YES' | 'NO') {
  const asked: string[] = [];
  daftar.takeShown();
  daftar.onQuestion((question) => {
    asked.push(question.message);
    return answer(question, asked.length);
  });
  mustEndWell(daftar.click('Daftar', TITLE));
  daftar.onQuestion(null);
  return { asked, shown: daftar.takeShown().map((shown) => ('message' in shown ? shown.message : shown.kind)) };
}

const yes = () => 'YES' as const;
const no = () => 'NO' as const;

/** Values of a column from row 1 on. */
function column(daftar: Daftar, sheet: string, at: number): unknown[] {
  const area = { row: 1, column: at, rows: 3, columns: 1 };
  return daftar.grid.read(daftar.sheetId(sheet), area).map(([cell]) => cell?.value ?? null);
}

function aCheckbox(): ValidationRule {
  return { kind: 'checkbox', criteria: 'CHECKBOX', args: [], allowInvalid: false, showDropdown: true, help: '' };
}

function deleteContact(daftar: Daftar): void {
  daftar.grid.deleteColumns(daftar.sheetId('Mijozlar'), 3, 1);
}

describe('a workbook in which nothing is wrong', () => {
  it('is said to be whole, and nobody is asked', () => {
    const daftar = withTwoLeads();
    mustEndWell(daftar.call('reconcile'));
    const before = photograph(daftar.grid);

    expect(check(daftar, yes)).toEqual({ asked: [], shown: [WHOLE] });
    expect(photograph(daftar.grid)).toEqual(before);
  });

  it('is whole as well when people moved, renamed and added columns', () => {
    const daftar = withTwoLeads();
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.write(id, 1, 2, [[{ value: 'Kim u' }]]);
    daftar.grid.moveColumns(id, 2, 1, 5);
    daftar.grid.insertColumns(id, 1, 1);
    daftar.grid.renameSheet(id, 'Odamlar');

    expect(check(daftar, yes)).toEqual({ asked: [], shown: [WHOLE] });
  });
});

describe('no', () => {
  it.each([
    ['a column', deleteContact],
    ['a sheet', (daftar: Daftar) => daftar.grid.deleteSheet(daftar.sheetId('Sotuvlar'))],
    ['a list', (daftar: Daftar) => daftar.grid.deleteSheet(daftar.sheetId('Manbalar'))],
    ['a name', (daftar: Daftar) => daftar.grid.removeNamedRange('deals_stage')],
    ['the dashboard', (daftar: Daftar) => daftar.grid.deleteSheet(daftar.sheetId('Koʻrsatkichlar'))],
  ])('leaves the whole workbook as it is when %s is gone', (_, damage) => {
    const daftar = withTwoLeads();
    damage(daftar);
    const before = photograph(daftar.grid);

    const { asked, shown } = check(daftar, no);

    expect([asked.length, shown]).toEqual([1, []]);
    expect(photograph(daftar.grid)).toEqual(before);
  });
});

describe('a column that is gone', () => {
  it('comes back behind ours, blank, and what stands in other columns is as it was', () => {
    const daftar = withTwoLeads();
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.write(id, 1, CUSTOMERS_END + 1, [[{ value: 'Bolalari' }], [{ formula: '=1+1' }], [{ value: false }]]);
    deleteContact(daftar);
    const read = (at: number, columns: number) => daftar.grid.read(id, { row: 1, column: at, rows: 20, columns });
    const [ours, foreign] = [read(1, CUSTOMERS_END - 1), read(CUSTOMERS_END, 3)];

    expect(check(daftar, yes)).toEqual({ asked: [preview(CONTACT)], shown: [REPAIRED] });

    expect([read(1, CUSTOMERS_END - 1), read(CUSTOMERS_END + 1, 3)]).toEqual([ours, foreign]);
    expect(column(daftar, 'Mijozlar', CUSTOMERS_END)).toEqual(['Telefon yoki @username', null, null]);
    expect(check(daftar, yes)).toEqual({ asked: [], shown: [WHOLE] });
  });

  it('takes the next lead, and is found under another heading too', () => {
    const daftar = withTwoLeads();
    deleteContact(daftar);
    check(daftar, yes);
    daftar.grid.write(daftar.sheetId('Mijozlar'), 1, CUSTOMERS_END, [[{ value: 'Aloqa uchun' }]]);

    add(daftar, 3);

    expect(daftar.records('Mijozlar').at(-1)).toMatchObject({ Raqami: 'M-3', 'Aloqa uchun': '+998 90 111 11 13' });
  });

  it('has its format, its rule, its name and its looks again, and nothing of its neighbour', () => {
    const daftar = withTwoLeads();
    const id = daftar.sheetId('Bitimlar');
    const [day, stage] = [6, 3].map((at) => ({
      rule: daftar.grid.validation(id, 2, at),
      format: daftar.grid.read(id, { row: 2, column: at, rows: 1, columns: 1 })[0]?.[0]?.format,
      style: daftar.grid.style(id, 1, at),
      width: daftar.grid.columnWidth(id, at),
    }));
    daftar.grid.deleteColumns(id, 6, 1);
    daftar.grid.deleteColumns(id, 3, 1);

    check(daftar, yes);

    const [stageAgain, dayAgain] = [DEALS_END - 1, DEALS_END].map((at) => ({
      rule: daftar.grid.validation(id, 2, at),
      format: daftar.grid.read(id, { row: 2, column: at, rows: 1, columns: 1 })[0]?.[0]?.format,
      style: daftar.grid.style(id, 1, at),
      width: daftar.grid.columnWidth(id, at),
    }));
    expect([stageAgain, dayAgain]).toEqual([stage, day]);
    expect(daftar.grid.namedRanges().find(({ name }) => name === 'deals_stage')).toMatchObject({
      sheetId: id,
      area: { column: DEALS_END - 1 },
      wholeColumns: true,
    });
  });

  it('has nothing of the look and the rules of the columns beside it', () => {
    const daftar = withTwoLeads();
    const id = daftar.sheetId('Mijozlar');
    const plain = daftar.grid.style(id, 2, columnOf(customersTable, 'note'));
    daftar.grid.setStyle(
      id,
      { row: 1, column: CUSTOMERS_END, rows: 20, columns: 2 },
      { background: '#ff0000', italic: true },
    );
    daftar.grid.setValidation(id, { row: 2, column: CUSTOMERS_END, rows: 20, columns: 2 }, aCheckbox());
    deleteContact(daftar);

    check(daftar, yes);

    expect([daftar.grid.style(id, 2, CUSTOMERS_END), daftar.grid.validation(id, 2, CUSTOMERS_END)]).toEqual([
      plain,
      null,
    ]);
    expect(daftar.grid.style(id, 1, CUSTOMERS_END)).toMatchObject({ italic: false, background: '#ccfbf1' });
  });

  it('is marked as its field, and the sheet not a second time', () => {
    const daftar = withTwoLeads();
    const marks = () =>
      daftar.grid.extras(daftar.sheetId('Mijozlar')).metadata.map(({ key, value }) => `${key} ${value}`);
    const before = marks();
    deleteContact(daftar);

    check(daftar, yes);

    expect(marks().sort()).toEqual(before.sort());
  });

  it('that only Daftar writes is hidden again, and one of people is not', () => {
    const daftar = withTwoLeads();
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.deleteColumns(id, columnOf(customersTable, 'createdAt'), 1);
    daftar.grid.deleteColumns(id, columnOf(customersTable, 'note'), 1);

    check(daftar, yes);

    expect(
      [CUSTOMERS_END - 1, CUSTOMERS_END].map((at) => [
        column(daftar, 'Mijozlar', at)[0],
        daftar.grid.isColumnHidden(id, at),
      ]),
    ).toEqual([
      ['Izoh', false],
      ['Qoʻshilgan', true],
    ]);
  });

  it('is headed in the language of its sheet, and offered in that of the person', () => {
    const daftar = setUpDaftar({ locale: 'ru' });
    daftar.grid.deleteColumns(daftar.sheetId('Клиенты'), 3, 1);
    const asked: Question[] = [];
    daftar.onQuestion((question) => {
      asked.push(question);
      return 'YES';
    });

    mustEndWell(daftar.click('Daftar', 'Проверить таблицы'));

    expect(asked).toEqual([
      {
        title: 'Проверка таблиц',
        message:
          'Будет сделано:\n• На лист «Клиенты» добавятся столбцы: Телефон или @username.\n\nДругие столбцы и листы не меняются. Выполнить?',
        buttons: ['YES', 'NO'],
      },
    ]);
    expect(column(daftar, 'Клиенты', CUSTOMERS_END)[0]).toBe('Телефон или @username');
  });

  it('of the numbers is offered with a warning, and records get numbers above all that were given', () => {
    const daftar = withTwoLeads();
    daftar.grid.deleteColumns(daftar.sheetId('Mijozlar'), 1, 1);

    const { asked } = check(daftar, yes);
    daftar.type('Mijozlar', 'E4', 'Qoʻlda yozilgan qator');

    expect(asked[0]).toContain('Diqqat: yozuvlar yangi raqam oladi.');
    expect(add(daftar, 3).customerId).toBe('M-6');
    expect(daftar.records('Mijozlar').map(({ Raqami }) => Raqami)).toEqual(['M-3', 'M-4', 'M-5', 'M-6']);
  });
});

describe('a sheet that is gone', () => {
  it('is made anew, and the next lead goes on from the last number', () => {
    const daftar = withTwoLeads();
    daftar.grid.deleteSheet(daftar.sheetId('Bitimlar'));

    expect(check(daftar, yes)).toEqual({ asked: [preview('Yangi varaq qoʻshiladi: Bitimlar.')], shown: [REPAIRED] });
    expect(add(daftar, 3).dealId).toBe('B-3');
  });

  it('of a list comes back with its rows, and dropdowns draw from it again', () => {
    const daftar = withTwoLeads();
    daftar.grid.deleteSheet(daftar.sheetId('Manbalar'));

    const { asked } = check(daftar, yes);

    const list = daftar.sheetId('Manbalar');
    const rules = [
      daftar.grid.validation(daftar.sheetId('Mijozlar'), 2, 4),
      daftar.grid.validation(daftar.sheetId('Bitimlar'), 2, 7),
    ];
    expect(asked).toEqual([
      preview(
        'Yangi varaq qoʻshiladi: Manbalar.',
        '«Bitimlar» varagʻi: roʻyxatdan tanlash qaytadi: Manba.',
        '«Mijozlar» varagʻi: roʻyxatdan tanlash qaytadi: Manba.',
        '«Reklama xarajatlari» varagʻi: roʻyxatdan tanlash qaytadi: Manba.',
      ),
    ]);
    expect(rules.map((rule) => rule?.source?.sheetId)).toEqual([list, list]);
    expect(daftar.records('Manbalar').length).toBeGreaterThan(3);
  });

  it.each(['Daftar jurnali', 'Oʻzgarishlar tarixi'])('of our own books, %s, comes back too', (name) => {
    const daftar = withTwoLeads();
    daftar.grid.deleteSheet(daftar.sheetId(name));

    expect(check(daftar, yes).shown).toEqual([REPAIRED]);
    expect(add(daftar, 3)).toMatchObject({ customerId: 'M-3', dealId: 'B-3' });
  });

  it('of the dashboard is drawn again', () => {
    const daftar = withTwoLeads();
    daftar.grid.deleteSheet(daftar.sheetId('Koʻrsatkichlar'));

    expect(check(daftar, yes).asked).toEqual([preview('Yangi varaq qoʻshiladi: Koʻrsatkichlar.')]);
    expect(daftar.value('Koʻrsatkichlar', 'B1')).toBe('Koʻrsatkichlar');
  });
});

describe('a copy of a sheet that is gone', () => {
  it('is offered in its place, and on a yes is ours from then on', () => {
    const daftar = withTwoLeads();
    const copy = daftar.grid.copySheet(daftar.sheetId('Bitimlar'), 'Copy of Bitimlar');
    daftar.grid.deleteSheet(daftar.sheetId('Bitimlar'));

    const { asked } = check(daftar, yes);
    daftar.grid.removeNamedRange('deals_id');
    add(daftar, 3);

    expect(asked).toEqual([
      preview('Bitimlar: shu jadval oʻrniga «Copy of Bitimlar» varagʻi ulanadi, unda hamma sarlavhalar bor.'),
    ]);
    expect(daftar.records('Copy of Bitimlar').map(({ Raqami }) => Raqami)).toEqual(['B-1', 'B-2', 'B-3']);
    expect(daftar.grid.extras(copy).metadata.filter(({ key }) => key === 'daftar.table.deals')).toMatchObject([
      { value: String(copy) },
    ]);
  });

  it('is not chosen among several: the person is asked to keep one', () => {
    const daftar = withTwoLeads();
    for (const name of ['Nusxa 1', 'Nusxa 2']) daftar.grid.copySheet(daftar.sheetId('Bitimlar'), name);
    daftar.grid.deleteSheet(daftar.sheetId('Bitimlar'));
    const before = photograph(daftar.grid);

    const { asked, shown } = check(daftar, yes);

    expect(asked).toEqual([]);
    expect(shown).toEqual([
      `${ASK_YOU}\n• Bitimlar: shu jadval oʻrniga bir nechta varaq mos keladi: Nusxa 1, Nusxa 2. Keraklisini qoldiring, qolganini oʻchiring.`,
    ]);
    expect(photograph(daftar.grid)).toEqual(before);
  });

  it('is left alone while the original is there', () => {
    const daftar = withTwoLeads();
    daftar.grid.copySheet(daftar.sheetId('Bitimlar'), 'Nusxa');

    expect(check(daftar, yes)).toEqual({ asked: [], shown: [WHOLE] });
  });
});

describe('two columns of one heading', () => {
  it('are told by their letters; neither is renamed', () => {
    const daftar = withTwoLeads();
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.deleteColumns(id, 2, 1);
    daftar.grid.insertColumns(id, 2, 2);
    daftar.grid.write(id, 1, 2, [[{ value: 'Ism' }, { value: 'Имя' }]]);
    const before = photograph(daftar.grid);

    const { asked, shown } = check(daftar, yes);

    expect([asked, shown]).toEqual([
      [],
      [
        `${ASK_YOU}\n• «Mijozlar» varagʻida «Ism» sarlavhasi bir nechta ustunda turibdi: B, C. Nusxasining nomini oʻzgartiring.`,
      ],
    ]);
    expect(photograph(daftar.grid)).toEqual(before);
  });
});

describe('what nobody sees', () => {
  it('names that were deleted lead to our columns again, wherever they stand by now', () => {
    const daftar = withTwoLeads();
    daftar.grid.removeNamedRange('deals_stage');
    daftar.grid.moveColumns(daftar.sheetId('Bitimlar'), 3, 1, 6);

    const { asked } = check(daftar, yes);

    expect(asked).toEqual([preview('«Bitimlar» varagʻi: formulalar shu ustunlarni yana topadi: Bosqich.')]);
    expect(daftar.grid.namedRanges().find(({ name }) => name === 'deals_stage')?.area.column).toBe(5);
  });

  it('marks come to a workbook that was set up before there were any', () => {
    const daftar = withTwoLeads();
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.setExtras(id, { metadata: [] });

    const { asked } = check(daftar, yes);
    daftar.grid.write(id, 1, 2, [[{ value: 'Kim u' }]]);
    add(daftar, 3);

    expect(asked).toEqual([
      preview('«Mijozlar» varagʻi: ustunlar belgilab qoʻyiladi, sarlavhasi oʻzgarsa ham topiladi.'),
    ]);
    expect(daftar.records('Mijozlar').at(-1)).toMatchObject({ 'Kim u': 'Mijoz 3' });
  });
});

describe('while the question is open', () => {
  it('the lock is yet to be taken', () => {
    const daftar = withTwoLeads();
    deleteContact(daftar);
    daftar.onQuestion(yes);

    const calls = daftar.click('Daftar', TITLE).record.calls.map(({ name }) => name);

    expect(calls.filter((name) => name === 'Ui.alert' || name === 'Lock.tryLock')).toEqual([
      'Ui.alert',
      'Lock.tryLock',
    ]);
  });

  it('others go on working: no lock is held', () => {
    const daftar = withTwoLeads();
    daftar.grid.deleteColumns(daftar.sheetId('Aloqalar'), 4, 1);
    const added: LeadAdded[] = [];

    const { shown } = check(daftar, () => {
      added.push(add(daftar, 3));
      return 'YES';
    });

    expect([added, shown]).toMatchObject([[{ customerId: 'M-3' }], [REPAIRED]]);
  });

  it('what changes is shown anew, and only what was read last is done', () => {
    const daftar = withTwoLeads();
    deleteContact(daftar);
    const pictures: unknown[] = [];

    const { asked, shown } = check(daftar, (_, turn) => {
      if (turn === 1) daftar.grid.deleteSheet(daftar.sheetId('Sotuvlar'));
      pictures.push(photographSheet(daftar.grid, daftar.sheetId('Mijozlar')));
      return turn === 1 ? 'YES' : 'NO';
    });

    const changed = 'Siz oʻqiyotganingizda jadvallar oʻzgardi. Yangi roʻyxat:\n\n';
    expect(asked).toEqual([preview(CONTACT), changed + preview('Yangi varaq qoʻshiladi: Sotuvlar.', CONTACT)]);
    expect(shown).toEqual([]);
    expect([...pictures, photographSheet(daftar.grid, daftar.sheetId('Mijozlar'))]).toEqual([
      pictures[0],
      pictures[0],
      pictures[0],
    ]);
  });

  it('what was repaired by somebody else is not done twice', () => {
    const daftar = withTwoLeads();
    deleteContact(daftar);

    const { asked, shown } = check(daftar, (_, turn) => {
      if (turn === 1) mustEndWell(daftar.run('checkSheets'));
      return 'YES';
    });

    expect([asked.length, shown]).toEqual([2, [REPAIRED, WHOLE]]);
    expect(column(daftar, 'Mijozlar', CUSTOMERS_END + 1)).toEqual([null, null, null]);
  });
});

describe('on a grid that counts', () => {
  it('the dashboard counts again what a repaired column and a connected sheet hold', () => {
    const daftar = withTwoLeads(aLiveBook());
    daftar.grid.deleteColumns(daftar.sheetId('Bitimlar'), 5, 1);
    const sum = () => figure(daftar, 'openAmount');

    const broken = sum();
    check(daftar, yes);
    add(daftar, 3);
    const repaired = sum();
    daftar.grid.copySheet(daftar.sheetId('Bitimlar'), 'Nusxa');
    daftar.grid.deleteSheet(daftar.sheetId('Bitimlar'));
    check(daftar, yes);

    expect([typeof broken, repaired, sum()]).toEqual(['string', 5_000_000, 5_000_000]);
  });
});

describe('rows that people inserted above the headings', () => {
  it('are said to stand in the way of what is typed; once they are deleted, that is taken in', () => {
    const daftar = withTwoLeads();
    const sheet = daftar.sheetId('Mijozlar');
    daftar.grid.insertRows(sheet, 1, 2);
    daftar.grid.write(sheet, 1, 2, [[{ value: 'Bizning mijozlar' }]]);
    daftar.grid.write(sheet, 6, 2, [[{ value: 'Qoʻlda yozilgan' }]]);

    const { asked, shown } = check(daftar, yes);
    add(daftar, 3);
    daftar.grid.deleteRows(sheet, 1, 2);
    mustEndWell(daftar.call('reconcile'));

    expect([asked, shown]).toEqual([
      [],
      [
        `${ASK_YOU}\n• «Mijozlar» varagʻining birinchi qatorida sarlavhalar yoʻq. Ustiga qator qoʻshilgan boʻlsa, oʻsha qatorlarni oʻchiring: qoʻlda yozganingiz sarlavhalar birinchi qatorda boʻlsa olinadi.`,
      ],
    ]);
    expect(daftar.records('Mijozlar').map(({ Raqami, Ism }) => [Raqami, Ism])).toEqual([
      ['M-1', 'Mijoz 1'],
      ['M-2', 'Mijoz 2'],
      ['M-4', 'Qoʻlda yozilgan'],
      ['M-3', 'Mijoz 3'],
    ]);
  });
});
