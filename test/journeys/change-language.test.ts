// The language of a filled workbook changes in one run, for all that is ours and nothing that is people's.

import type { OwnLanguage } from '../../src/entry/rpc';
import { type Language, wordIn } from '../../src/kernel/i18n/language';
import { fieldNames, fieldOf, type Table } from '../../src/kernel/schema/table';
import { ARCHIVES } from '../../src/modules/archive/index';
import { customersTable } from '../../src/modules/customers/index';
import { ROWS } from '../../src/modules/dashboard/areas';
import { dealsTable } from '../../src/modules/deals/index';
import type { LanguageChanged } from '../../src/modules/languages/index';
import { SHEETS } from '../../src/modules/setup/index';
import { aLead } from '../support/builders';
import { columnBehind, columnOf } from '../support/columns';
import { aLiveBook, type Daftar, mustEndWell, setUpDaftar, type Workbook } from '../support/daftar';
import { choose, figure, linesOf } from '../support/dashboard';
import { cellsOf } from '../support/sheet-cells';

const TABLES: readonly Table[] = [...SHEETS, ...ARCHIVES.map(({ archive }) => archive)];
/** Our own books: what they say of the past stays as it was said. */
const BOOKS = ['changes', 'journal', 'shadow', 'settings'];
const WAY: readonly Language[] = ['uz-Cyrl', 'ru', 'en', 'uz'];

function change(daftar: Daftar, language: Language, requestId = `language-${language}`) {
  return daftar.call<LanguageChanged>('changeLanguage', [{ requestId, language }]);
}

function sheetOf(daftar: Daftar, table: Table, language: Language): number {
  return daftar.sheetId(wordIn(table.sheet, language));
}

function write(daftar: Daftar, table: Table, [row, field]: readonly [number, string], value: string | number): void {
  daftar.grid.write(sheetOf(daftar, table, 'uz'), row, columnOf(table, field), [[{ value }]]);
}

/** A firm with leads, closed deals in the archive, fixed choices, and much that people named and typed themselves. */
function aFirm(book?: Workbook): Daftar {
  const daftar = setUpDaftar(book);
  for (const [index, name] of ['Aziz', 'Barno', 'Taklif', 'Qoʻngʻiroq'].entries()) {
    const lead = aLead({
      requestId: `r${index}`,
      contact: `90 111 11 1${index}`,
      name,
      need: 'Mijoz',
      source: 'Tavsiya',
    });
    mustEndWell(daftar.call('addLead', [lead]));
  }
  const lost = { customer: { name: 'Botir' }, stage: 'lost', createdOn: '2023-03-01', closedOn: '2023-04-01' };
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals: [lost] }]));
  mustEndWell(daftar.call('archiveYear', [{ requestId: 'archive', year: 2025 }]));
  write(daftar, customersTable, [2, 'kind'], 'Firma');
  write(daftar, customersTable, [3, 'kind'], 'shaxs');
  write(daftar, customersTable, [2, 'channel'], 'Qoʻngʻiroq');
  write(daftar, customersTable, [4, 'channel'], 'Golub');
  write(daftar, customersTable, [1, 'city'], 'Viloyat');
  write(daftar, dealsTable, [3, 'stage'], 'Taklif');
  write(daftar, dealsTable, [4, 'stage'], 'Nimadir');
  write(daftar, dealsTable, [3, 'lossReason'], 'Narx qimmat');
  const deals = daftar.sheetId('Bitimlar');
  daftar.grid.write(deals, 1, columnBehind(dealsTable), [
    [{ value: 'Mijoz' }],
    [{ formula: '=E2*2' }],
    [{ value: 'Taklif' }],
  ]);
  daftar.grid.renameSheet(daftar.sheetId('Sotuvlar'), 'Savdomiz');
  const stages = daftar.sheetId('Bosqichlar');
  daftar.grid.write(stages, 4, 2, [[{ value: 'Bitishdik' }]]);
  // The first opening of the day computes what another one would.
  mustEndWell(daftar.run('openSidebar'));
  daftar.takeShown();
  return daftar;
}

/** Every cell of every sheet by its tab, but for our own books. */
function picture({ grid }: Daftar, language: Language): Record<string, unknown> {
  const books = TABLES.filter(({ name }) => BOOKS.includes(name)).map(({ sheet }) => wordIn(sheet, language));
  const others = grid.sheets().filter(({ name }) => !books.includes(name));
  return Object.fromEntries(others.map(({ id, name }) => [name, cellsOf(grid, id)]));
}

/** The columns that no language touches: whatever holds neither a choice nor a label. */
function dataOf(daftar: Daftar, language: Language): unknown {
  return [customersTable, dealsTable].map((table) => {
    const rows = cellsOf(daftar.grid, sheetOf(daftar, table, language)).slice(1);
    const plain = fieldNames(table).filter((field) => !fieldOf(table, field).options && !fieldOf(table, field).choices);
    return rows.map((row) => [
      ...plain.map((field) => row[columnOf(table, field) - 1]),
      ...row.slice(columnBehind(table) - 1),
    ]);
  });
}

function headingsOf(daftar: Daftar, table: Table, language: Language): unknown[] {
  return cellsOf(daftar.grid, sheetOf(daftar, table, language))[0] ?? [];
}

function cell(daftar: Daftar, table: Table, [row, field]: readonly [number, string], language: Language): unknown {
  return cellsOf(daftar.grid, sheetOf(daftar, table, language))[row - 1]?.[columnOf(table, field) - 1];
}

describe('a workbook that goes through all languages', () => {
  it('is in the end what it was, cell by cell, and its data never change', () => {
    const daftar = aFirm();
    // Somebody owes, which stands on the dashboard.
    mustEndWell(daftar.call('addSale', [{ requestId: 's', amount: '1 mln', method: 'credit', customerId: 'M-1' }]));
    mustEndWell(daftar.call('settle'));
    const [before, data] = [picture(daftar, 'uz'), dataOf(daftar, 'uz')];

    const seen = WAY.map((language) => {
      mustEndWell(change(daftar, language));
      return dataOf(daftar, language);
    });

    expect(seen).toEqual(WAY.map(() => data));
    // A word in another case is ours, and comes back as we write it.
    write(daftar, customersTable, [3, 'kind'], 'shaxs');
    expect(picture(daftar, 'uz')).toEqual(before);
  });

  it.each(WAY.slice(0, 3))('has every tab, heading and list in %s but those that people named', (language) => {
    const daftar = aFirm();

    mustEndWell(change(daftar, language));

    const tabs = daftar.grid.sheets().map(({ name }) => name);
    const archived = ['salesArchive', 'paymentsArchive', 'duesArchive', 'activitiesArchive'];
    const ours = TABLES.filter(({ name }) => name !== 'sales' && !archived.includes(name));
    expect(ours.map(({ sheet }) => wordIn(sheet, language)).filter((tab) => !tabs.includes(tab))).toEqual([]);
    expect(tabs).toContain('Savdomiz');
    const headings = fieldNames(customersTable).map((field) =>
      wordIn(fieldOf(customersTable, field).heading, language),
    );
    headings[columnOf(customersTable, 'city') - 1] = 'Viloyat';
    expect(headingsOf(daftar, customersTable, language)).toEqual(headings);
    expect(headingsOf(daftar, dealsTable, language).at(-1)).toBe('Mijoz');
  });

  it('shows choices and labels in the new language, and leaves what people called or typed themselves', () => {
    const daftar = aFirm();

    mustEndWell(change(daftar, 'ru'));

    const customers = (row: number, field: string) => cell(daftar, customersTable, [row, field], 'ru');
    expect([customers(2, 'kind'), customers(3, 'kind'), customers(2, 'channel'), customers(4, 'channel')]).toEqual([
      'Компания',
      'Частное лицо',
      'Звонок',
      'Golub',
    ]);
    expect([customers(2, 'source'), customers(4, 'name')]).toEqual(['Рекомендация', 'Taklif']);
    const deals = [2, 3, 4].map((row) => cell(daftar, dealsTable, [row, 'stage'], 'ru'));
    expect(deals).toEqual(['Новый лид', 'Предложение', 'Nimadir']);
    expect(cell(daftar, dealsTable, [3, 'lossReason'], 'ru')).toBe('Дорого');
    expect(daftar.records('Этапы').map(({ Этап }) => Этап)).toEqual([
      'Новый лид',
      'Предложение',
      'Bitishdik',
      'Оплачено',
      'Отказ',
      'Отложено',
    ]);
    expect(daftar.records('Этапы')[1]).toMatchObject({ Исход: 'В работе', 'Обязательные поля': 'Что нужно, Сумма' });
    expect(daftar.records('Архив сделок')).toMatchObject([{ Этап: 'Отказ' }]);
    expect(daftar.records('Настройки')).toContainEqual({ Ключ: 'language', Значение: 'ru' });
  });

  it('offers the new words in its dropdowns', () => {
    const daftar = aFirm();

    mustEndWell(change(daftar, 'en'));

    const rule = daftar.grid.validation(daftar.sheetId('Customers'), 2, columnOf(customersTable, 'kind'));
    expect(rule).toMatchObject({ args: ['Person', 'Company'] });
  });

  it('takes leads in its new language, and the pass over its sheets finds nothing that people did', () => {
    const daftar = aFirm();
    mustEndWell(daftar.call('reconcile'));
    mustEndWell(change(daftar, 'ru'));

    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'new', contact: '90 999 99 99', name: 'Yangi' })]));

    const counts = mustEndWell(daftar.call<Record<string, number>>('reconcile'));
    expect(daftar.records('Сделки').at(-1)).toMatchObject({ Клиент: 'Yangi · 9999', Этап: 'Новый лид' });
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
  });

  it('has each change of a record in the history, under the request', () => {
    const daftar = aFirm();

    mustEndWell(change(daftar, 'ru', 'flip'));

    const lines = daftar.records('История изменений').filter((line) => Object.values(line).includes('flip'));
    expect(lines.map((line) => Object.values(line).slice(4))).toContainEqual([
      'customers',
      'kind',
      '"Firma"',
      '"Компания"',
    ]);
    expect(mustEndWell(change(daftar, 'ru', 'flip'))).toEqual({ language: 'ru', isDone: true });
    expect(daftar.records('История изменений').filter((line) => Object.values(line).includes('flip'))).toEqual(lines);
  });
});

describe('the dashboard', () => {
  it('speaks the new language, counts the same, and keeps the period that was chosen', () => {
    const daftar = aFirm(aLiveBook());
    choose(daftar, 'dashboard_period', 'Shu yil');
    const numbers = () => ['leads', 'sales', 'open', 'openAmount'].map((key) => figure(daftar, key));
    const before = numbers();

    mustEndWell(change(daftar, 'ru'));

    const texts = ['B1', 'D1', 'B9', 'B30'].map((at) => daftar.value('Показатели', at));
    expect(texts).toEqual(['Показатели', 'Этот год', 'Продажи, сумма', 'Источник']);
    expect(numbers()).toEqual(before);
    expect(linesOf(daftar, 'dashboard_funnel')[0]).toMatch(/^Новый лид/);
  });

  it('speaks the new language also where people inserted a row, and what they wrote there stands below it', () => {
    const daftar = aFirm();
    const sheetId = daftar.sheetId('Koʻrsatkichlar');
    daftar.grid.insertRows(sheetId, 1, 1);
    daftar.type('Koʻrsatkichlar', 'C1', 'Mening eslatmam');

    mustEndWell(change(daftar, 'ru'));

    const rows = cellsOf(daftar.grid, daftar.sheetId('Показатели'));
    const below = rows.findIndex((cells) => cells.includes('Mening eslatmam'));
    expect([rows[0]?.[1], below > ROWS.end - 2]).toEqual(['Показатели', true]);
    expect(rows[below - 1]?.[1]).toMatch(/^Показатели обновлены\. Ваши ячейки перенесены сюда: 1;/);
  });
});

describe('a change of the language that is cut off', () => {
  it('goes on with the next opening, and ends as an undisturbed one', () => {
    const undisturbed = aFirm();
    const { record } = change(undisturbed, 'ru');
    const expected = picture(undisturbed, 'ru');

    const calls = record.calls.length;
    const moments = Array.from({ length: 9 }, (_, index) => Math.floor((calls * (index + 0.5)) / 9));
    const pictures = moments.map((moment) => {
      const daftar = aFirm();
      daftar.onCall((_, at) => {
        if (at >= moment) throw new Error('The machine died.');
      });
      change(daftar, 'ru');
      daftar.onCall(null);
      mustEndWell(daftar.run('openSidebar'));
      return picture(daftar, 'ru');
    });

    expect(pictures).toEqual(pictures.map(() => expected));
  });

  it('by the clock says that it is not done, and goes on when asked again', () => {
    const daftar = aFirm();
    daftar.onCall(() => daftar.clock.advance(2_000));
    const first = mustEndWell(change(daftar, 'ru'));
    daftar.onCall(null);

    const second = mustEndWell(change(daftar, 'ru'));

    expect([first.isDone, second]).toEqual([false, { language: 'ru', isDone: true }]);
  });
});

describe('the menu of languages', () => {
  it('asks, and changes the language on a yes only', () => {
    const daftar = aFirm();
    const asked: string[] = [];
    daftar.onQuestion(({ message }) => {
      asked.push(message);
      return asked.length === 1 ? 'NO' : 'YES';
    });
    daftar.takeShown();

    mustEndWell(daftar.run('workbookInRussian'));
    const tabs = daftar.grid.sheets().map(({ name }) => name);
    mustEndWell(daftar.run('workbookInRussian'));

    expect(tabs).toContain('Bitimlar');
    expect(daftar.grid.sheets().map(({ name }) => name)).toContain('Сделки');
    expect(asked[0]).toContain('Kitob tili: Русский.');
    expect(daftar.takeShown()).toContainEqual(
      expect.objectContaining({ message: 'Kitob tili oʻzgardi. Maʼlumotlarga tegilmadi.' }),
    );
  });

  it.each([{}, { requestId: 'x' }, { requestId: 'x', language: 'fr' }, 'ru', null])(
    'changes nothing for %j',
    (input) => {
      const daftar = setUpDaftar();

      expect(daftar.call('changeLanguage', [input]).ok).toBe(false);
      expect(daftar.grid.sheets().map(({ name }) => name)).toContain('Bitimlar');
    },
  );
});

describe('the language of one person', () => {
  it('is that of their account until they choose another, and the workbook keeps its own', () => {
    const daftar = setUpDaftar();

    const chosen = mustEndWell(daftar.call<OwnLanguage>('setMyLanguage', ['ru']));
    const refused = daftar.call('importDeals', [null]);
    const back = mustEndWell(daftar.call<OwnLanguage>('setMyLanguage', ['']));

    expect([chosen.language, chosen.texts['btn.save']]).toEqual(['ru', 'Сохранить']);
    expect(refused.ok ? '' : refused.error.message).toBe(
      'Получены неверные данные. Закройте панель и откройте её снова.',
    );
    expect([back.language, back.texts['btn.save']]).toEqual(['uz', 'Saqlash']);
    expect(daftar.grid.sheets().map(({ name }) => name)).toContain('Bitimlar');
  });

  it.each(['fr', 7, null, {}])('is no %j', (language) => {
    expect(setUpDaftar().call('setMyLanguage', [language]).ok).toBe(false);
  });
});
