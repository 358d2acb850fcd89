// Headings, menus and the dashboard in the language of the person who sets up.

import { mustEndWell, openDaftar } from '../support/daftar';

const EXPECTED = [
  {
    locale: 'uz',
    menu: [
      'Daftarni ochish',
      'Doska',
      'Sotuvni yozish',
      'Toʻlovni yozish',
      'Qarzlar',
      '«Bugun»ni yangilash',
      'Koʻrsatkichlar va hisobotlar',
      '-',
      'Sozlash',
      'Jadvalimni ulash',
      'Fayldan import',
      'Jadvallarni tekshirish',
      'Takrorlar',
      'Qoidalar',
      'Tizim holati',
      'Xodim ketdi…',
      'Maxfiylik va yuklab olish',
      'Arxivlash…',
      'Arxivdan qaytarish…',
      'Namuna maʼlumotlar',
      'Namunani oʻchirish…',
      'Kitob tili',
    ],
    tabs: ['Koʻrsatkichlar', 'Bugun', 'Bitimlar', 'Mijozlar', 'Sotuvlar', 'Aloqalar'],
    headings: ['Raqami', 'Ism', 'Telefon yoki @username', 'Manba'],
    tile: 'Savdo',
  },
  {
    locale: 'ru',
    menu: [
      'Открыть Daftar',
      'Доска',
      'Записать продажу',
      'Записать оплату',
      'Долги',
      'Обновить «Сегодня»',
      'Показатели и отчёты',
      '-',
      'Настроить',
      'Подключить мою таблицу',
      'Импорт из файла',
      'Проверить таблицы',
      'Дубли',
      'Автоправила',
      'Состояние системы',
      'Сотрудник ушёл…',
      'Конфиденциальность и выгрузка',
      'В архив…',
      'Вернуть из архива…',
      'Пример данных',
      'Удалить пример…',
      'Язык книги',
    ],
    tabs: ['Показатели', 'Сегодня', 'Сделки', 'Клиенты', 'Продажи', 'История контактов'],
    headings: ['№', 'Имя', 'Телефон или @username', 'Источник'],
    tile: 'Продажи, сумма',
  },
  {
    locale: 'en',
    menu: [
      'Open Daftar',
      'Board',
      'Log sale',
      'Log payment',
      'Debts',
      'Refresh “Today”',
      'Dashboard and reports',
      '-',
      'Set up',
      'Use my sheet',
      'Import from a file',
      'Check the sheets',
      'Duplicates',
      'Rules',
      'Health',
      'Somebody left…',
      'Privacy and export',
      'Archive…',
      'Bring back from the archive…',
      'Sample data',
      'Remove the sample…',
      'Language of the workbook',
    ],
    tabs: ['Dashboard', 'Today', 'Deals', 'Customers', 'Sales', 'Activities'],
    headings: ['No.', 'Name', 'Phone or @username', 'Source'],
    tile: 'Sales',
  },
];

describe.each(EXPECTED)('in $locale', ({ locale, menu, tabs, headings, tile }) => {
  it('menu, tabs, headings and tiles are in it', () => {
    const daftar = openDaftar({ locale });
    mustEndWell(daftar.run('setUp'));
    const visible = daftar.grid.sheets().filter(({ hidden }) => !hidden);
    const customers = visible[3]?.id ?? 0;

    expect(daftar.menus().flatMap(({ items }) => items.map(({ caption }) => caption))).toEqual(menu);
    expect(visible.map(({ name }) => name)).toEqual(tabs);
    expect(
      daftar.grid.read(customers, { row: 1, column: 1, rows: 1, columns: 4 })[0]?.map(({ value }) => value),
    ).toEqual(headings);
    const dashboard = daftar.grid.read(daftar.sheetId(tabs[0] ?? ''), { row: 4, column: 2, rows: 1, columns: 1 });
    expect(dashboard[0]?.[0]?.value ?? dashboard[0]?.[0]?.formula).toContain(tile);
  });
});

describe('a workbook in one language and a person of another', () => {
  it('writes the stage in the language of the headings, and answers in that of the person', () => {
    const daftar = openDaftar({ locale: 'ru' });
    mustEndWell(daftar.run('setUp'));

    mustEndWell(
      daftar.call('importDeals', [{ requestId: 'r', deals: [{ customer: { name: 'Азиз' }, stage: 'offer' }] }]),
    );

    expect(daftar.records('Сделки')).toMatchObject([{ Этап: 'Предложение', Клиент: 'Азиз' }]);
  });
});
