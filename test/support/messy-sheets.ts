// Twenty lists as owners really have them: titles, totals, colours, hidden columns, notes, three languages, formulas, gaps.

import type { CellWrite, Grid } from '../../host/grid/grid';

/** What stands in the cells of a column. */
type Holds = keyof typeof CELLS;

export interface MessySheet {
  readonly name: string;
  /** "Heading=field:holds", the field being that of our table which an owner would say it is; '' for one of their own. */
  readonly columns: string;
  readonly rows: number;
  /** Lines above the headings. */
  readonly titles?: readonly string[];
  readonly total?: string;
  readonly mess: readonly Mess[];
}

type Mess =
  | 'merged'
  | 'colours'
  | 'hidden'
  | 'notes'
  | 'gaps'
  | 'frozen'
  | 'rules'
  | 'filter'
  | 'banding'
  | 'conditions'
  | 'odd';

const NAMES = [
  'Aziz Karimov',
  'Nodira Aliyeva',
  'Jasur Toʻraev',
  'Дилноза Юсупова',
  'Ольга Иванова',
  'Rustam',
  'Barno opa',
];
const pick = <T>(list: readonly T[], row: number): T => list[row % list.length] as T; // Never empty.

/** What stands in row `row`, from 0; formulas begin with "=". */
const CELLS = {
  count: (row: number) => row + 1,
  name: (row: number) => `${pick(NAMES, row)}${row < NAMES.length ? '' : ` ${row}`}`,
  first: (row: number) => pick(['Aziz', 'Nodira', 'Жасур', 'Ольга'], row),
  last: (row: number) => pick(['Karimov', 'Aliyeva', 'Тураев', 'Иванова'], row),
  firm: (row: number) => pick(['MChJ Orzu', 'ООО Заря', 'YaTT Bek', 'Orzu Plyus'], row),
  phone: (row: number) =>
    pick(['90 123 45 ', '+998 91 765 43 ', '8(93)555-11-', '99894111 22 '], row) + String(10 + row),
  bare: (row: number) => 901_234_500 + row,
  mail: (row: number) => pick([`a${row}@mail.uz`, `b.${row}@gmail.com`, ''], row),
  handle: (row: number) => `@mijoz_${row}`,
  day: (row: number) => 46_000 + row,
  told: (row: number) => `${String((row % 28) + 1).padStart(2, '0')}.0${(row % 9) + 1}.1990`,
  sum: (row: number) => (row + 1) * 150_000,
  words: (row: number) => pick(['12 mln', "500 ming so'm", '1 200 000', '-'], row),
  source: (row: number) => pick(['Instagram', 'tanish', 'OLX', ''], row),
  who: (row: number) => pick(['Lola', 'Сардор', ''], row),
  note: (row: number) => pick(['keyin qoʻngʻiroq', 'перезвонить!!', '', '= qimmat dedi'], row),
  stage: (row: number) => pick(['yangi', 'oʻylayapti', 'sotildi', 'отказ'], row),
  town: (row: number) => pick(['Toshkent', 'Самарканд', 'Buxoro'], row),
  place: (row: number) => `Navoiy koʻchasi, ${row + 1}-uy`,
  thing: (row: number) => pick(['Divan', 'Кухня', 'Shkaf'], row),
  tin: (row: number) => 301_000_000 + row,
  pay: (row: number) => pick(['Naqd', 'Karta', 'Nasiya', 'barter'], row),
  flag: (row: number) => row % 3 === 0,
  formula: (row: number) => `=ROW()*${row + 1}`,
  nothing: () => '',
} as const;

export const MESSY_SHEETS: readonly MessySheet[] = [
  {
    name: 'Mijozlar 2025',
    columns: '№=:count|Mijoz=name:name|Tel=contact:phone|Qayerdan=source:source|Izoh=note:note',
    rows: 14,
    mess: ['colours', 'notes'],
  },
  {
    name: 'КЛИЕНТЫ',
    columns:
      '№ п/п=:count|ФИО=name:name|Телефон=contact:phone|Город=city:town|Статус=:stage|Сумма=:sum|Комментарий=note:note',
    rows: 20,
    total: 'ИТОГО',
    mess: ['colours', 'rules'],
  },
  {
    name: 'Лист1',
    columns:
      'Имя=:first|Фамилия=:last|Телефон=contact:phone|Телефон=phone2:phone|почта=email:mail|Менеджер=responsible:who',
    rows: 9,
    mess: ['hidden'],
  },
  {
    name: 'baza',
    columns:
      'Ism familiya=name:name|telefon rakami=contact:bare|manzil=:place|tugilgan kuni=birthday:told|=:nothing|izox=note:note',
    rows: 25,
    mess: ['gaps', 'odd'],
  },
  {
    name: 'Мижозлар',
    columns:
      'Т/р=:count|Мижоз исми=name:name|Телефон рақами=contact:phone|Шаҳар=city:town|Масъул=responsible:who|Изоҳ=note:note',
    rows: 12,
    total: 'Жами',
    mess: ['frozen', 'notes'],
  },
  {
    name: 'Leads',
    columns:
      'Name=name:name|Phone=contact:phone|E-mail=email:mail|Source=source:source|Owner=responsible:who|Stage=:stage|Amount=:sum|Notes=note:note',
    rows: 18,
    mess: ['filter', 'conditions'],
  },
  {
    name: 'Заявки с сайта',
    columns:
      'Отметка времени=:day|Ваше имя=name:name|Ваш телефон=contact:phone|Откуда узнали=source:source|Комментарий=note:note',
    rows: 30,
    mess: ['banding'],
  },
  {
    name: 'Doʻkon',
    columns:
      'Sana=:day|Xaridor=name:name|Tel raqam=contact:phone|Mahsulot=:thing|Narxi=:sum|Qarz=:formula|Izoh=note:note',
    rows: 16,
    total: 'Jami:',
    mess: ['colours', 'conditions'],
  },
  {
    name: 'Mijozlar royxati',
    columns: '№=:count|F.I.Sh=name:name|Telefon=contact:phone|Manzil=:place',
    rows: 10,
    titles: ['MIJOZLAR ROʻYXATI 2026', ''],
    mess: ['merged', 'colours'],
  },
  {
    name: 'Контрагенты 1С',
    columns:
      'Код=:count|Наименование=name:firm|ИНН=taxId:tin|Контактное лицо=:name|Телефон=contact:phone|Эл. почта=email:mail|Основной менеджер=responsible:who',
    rows: 12,
    mess: ['frozen'],
  },
  {
    name: 'Oʻquvchilar',
    columns:
      'T/r=:count|Oʻquvchi=name:name|Ota-ona telefoni=contact:phone|Guruh=tags:thing|Tugʻilgan sana=birthday:day|Toʻlov=:flag',
    rows: 22,
    mess: ['hidden', 'gaps'],
  },
  {
    name: 'Bemorlar',
    columns:
      'Bemor F.I.O.=name:name|tel.=contact:phone|qoʻshimcha tel=phone2:phone|Tashxis=:thing|Keyingi koʻrik=:day|Eslatma=note:note',
    rows: 8,
    mess: ['notes', 'rules'],
  },
  {
    name: 'Опт',
    columns:
      'Компания=name:firm|Контакт=:name|Моб. телефон=contact:phone|Сайт=:nothing|Адрес=:place|Категория=tags:thing|Долг=:sum',
    rows: 15,
    total: 'Всего',
    mess: ['colours', 'hidden', 'odd'],
  },
  {
    name: 'Telegram mijozlar',
    columns: 'Ism=name:first|Telegram=:handle|Raqam=contact:phone|Kanal=source:source|Holati=:stage',
    rows: 11,
    mess: ['conditions'],
  },
  {
    name: 'Клиенты май',
    columns: '=:count|Клиент=name:name|Тел.=contact:phone|День рождения=birthday:told|Примечания=note:note',
    rows: 13,
    titles: ['Клиенты за май', 'составила Лола', ''],
    mess: ['merged', 'notes', 'frozen'],
  },
  {
    name: 'Customers (old)',
    columns:
      'Full Name=name:name|Mobile Number=contact:phone|Email Address=email:mail|City=city:town|Date of Birth=birthday:day|Tags=tags:thing|Remarks=note:note',
    rows: 17,
    mess: ['banding', 'filter'],
  },
  {
    name: 'Свод',
    columns:
      'Дата=:day|Имя клиента=name:name|Номер телефона=contact:phone|Товар=:thing|Кол-во=:count|Сумма=:words|Источник=source:source|Ответственный=responsible:who',
    rows: 24,
    total: 'Итого:',
    mess: ['gaps', 'colours'],
  },
  {
    name: 'Салон',
    columns: 'Mijoz ismi=name:name|Телефон=contact:phone|Usta=:who|Oxirgi tashrif=:day|Izoh (allergiya)=note:note',
    rows: 9,
    mess: ['rules', 'colours'],
  },
  {
    name: 'Quruvchi',
    columns:
      'Buyurtmachi=name:name|Telefon=contact:phone|Obyekt manzili=:place|Shartnoma=:count|Summa, soʻm=:sum|Qoldiq=:formula',
    rows: 7,
    total: 'JAMI',
    titles: ['2026 yil buyurtmalari'],
    mess: ['merged', 'colours', 'conditions'],
  },
  {
    name: 'без порядка',
    columns: 'тел=contact:phone|кто=:who|Имя=name:name|почта=email:mail|заметка=note:note|город=city:town|Имя=:first',
    rows: 19,
    mess: ['odd', 'gaps', 'hidden', 'notes'],
  },
];

export interface Column {
  readonly heading: string;
  readonly field: string;
  readonly holds: Holds;
}

/** Returns the columns of a sheet, from left to right. */
export function columnsOf({ columns }: MessySheet): readonly Column[] {
  return columns.split('|').map((column) => {
    const [, heading = '', field = '', holds = ''] = /^(.*)=(.*):(.*)$/.exec(column) ?? [];
    return { heading, field, holds: holds as Holds }; // As they are written above.
  });
}

/** Puts the sheet into a workbook; returns its id. */
export function insertMessySheet(grid: Grid, sheet: MessySheet): number {
  const id = grid.insertSheet(sheet.name);
  const columns = columnsOf(sheet);
  const titles = sheet.titles ?? [];
  const gap = (row: number): boolean => sheet.mess.includes('gaps') && row % 5 === 4;
  const body = Array.from({ length: sheet.rows }, (_, row) =>
    columns.map(
      ({ holds }): CellWrite =>
        gap(row) ? { value: null } : { ...written(odd(sheet, row, holds)), ...formatOf(holds) },
    ),
  );
  const total = columns.map(({ holds }, at) =>
    written(at === 0 ? (sheet.total ?? '') : holds === 'sum' ? 1_000_000 : ''),
  );
  const sums = columns.some(({ holds }) => holds === 'sum')
    ? total
    : total.map((cell, at) => (at === 1 ? { value: 99 } : cell));
  const lines = [
    ...titles.map((title) => columns.map((_, at) => written(at === 0 ? title : ''))),
    columns.map(({ heading }) => written(heading)),
    ...body,
    ...(sheet.total ? [sums] : []),
  ];
  grid.write(id, 1, 1, lines);
  for (const mess of sheet.mess)
    MESSES[mess](grid, id, { top: titles.length + 1, width: columns.length, rows: sheet.rows });
  return id;
}

/** How many rows of the sheet hold a record. */
export function recordsOf({ rows, mess }: MessySheet): number {
  return mess.includes('gaps') ? rows - Math.floor(rows / 5) : rows;
}

function odd({ mess }: MessySheet, row: number, holds: Holds) {
  return mess.includes('odd') && holds === 'phone' && row % 4 === 1 ? 'yoʻq' : CELLS[holds](row);
}

function written(value: string | number | boolean): CellWrite {
  if (typeof value === 'string' && value.startsWith('=R')) return { formula: value };
  return { value: value === '' ? null : value };
}

function formatOf(holds: Holds): CellWrite {
  if (holds === 'day') return { format: 'dd.mm.yyyy' };
  return holds === 'sum' ? { format: '#,##0' } : {};
}

interface Place {
  /** The heading row. */
  readonly top: number;
  readonly width: number;
  readonly rows: number;
}

const MESSES: Readonly<Record<Mess, (grid: Grid, id: number, place: Place) => void>> = {
  merged: (grid, id, { width }) => grid.merge(id, { row: 1, column: 1, rows: 1, columns: width }),
  colours: (grid, id, { top, width, rows }) => {
    grid.setStyle(id, { row: top, column: 1, rows: 1, columns: width }, { bold: true, background: '#ffff00' });
    grid.setStyle(
      id,
      { row: top + 2, column: 2, rows: 1, columns: 2 },
      { background: '#f4cccc', fontColor: '#990000' },
    );
    grid.setStyle(id, { row: top + 1, column: width, rows, columns: 1 }, { italic: true });
  },
  hidden: (grid, id, { width }) => grid.hideColumns(id, width, 1, true),
  notes: (grid, id, { top }) => {
    grid.setExtras(id, {
      notes: [
        { row: top, column: 2, text: 'toʻliq yozing!' },
        { row: top + 2, column: 3, text: 'WhatsApp' },
      ],
    });
  },
  gaps: () => undefined,
  odd: () => undefined,
  frozen: (grid, id, { top }) => grid.updateSheet(id, { frozenRows: top, frozenColumns: 1, tabColor: '#ff0000' }),
  rules: (grid, id, { top, rows }) => {
    const rule = {
      kind: 'list',
      criteria: 'VALUE_IN_LIST',
      args: ['a'],
      allowInvalid: true,
      showDropdown: true,
      help: '',
    } as const;
    grid.setValidation(id, { row: top + 1, column: 5, rows, columns: 1 }, { ...rule });
  },
  filter: (grid, id, { top, width, rows }) => {
    const area = { row: top, column: 1, rows: rows + 1, columns: width };
    grid.setExtras(id, { filter: { area, criteria: [] } });
  },
  banding: (grid, id, { top, width, rows }) => {
    const none = { header: null, first: null, second: null, footer: null };
    const area = { row: top, column: 1, rows: rows + 1, columns: width };
    grid.setExtras(id, { bandings: [{ id: 77, area, rows: { ...none, second: '#eeeeee' }, columns: none }] });
  },
  conditions: (grid, id, { width }) => {
    const areas = [{ row: 1, column: 1, rows: 60, columns: width + 2 }];
    grid.setConditionalFormats(id, [{ areas, criteria: 'TEXT_EQUAL_TO', args: ['sotildi'], style: { bold: true } }]);
  },
};
