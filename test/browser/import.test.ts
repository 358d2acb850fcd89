// A file in a real browser: chosen, its columns corrected, its plan seen, brought in, taken back; stopped and gone on with; in uz and in ru.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { openChromium } from '../support/chromium';
import { mustEndWell } from '../support/daftar';
import { wrongWith } from '../support/screen';
import { cellsOf } from '../support/sheet-cells';
import { chooseItem, openTab } from '../support/tab';
import { aWorkbook, inOneByte } from '../ui/features/import/a-file';

const SCREENS = resolve(__dirname, '../../.screens');

/** As a shop in Samarkand would keep it: Cyrillic of Windows, semicolons, a phone with a mistake in it, and a column of no use. */
const SHOP = inOneByte(
  [
    'Имя;Номер;Город;Скидка',
    'Нодира Валиева;+998 90 765 43 21;Самарканд;5',
    'Азиз Каримов;93 123 45 67;Ташкент;',
    'Бобур;90 12;Бухара;10',
  ].join('\r\n'),
  'windows-1251',
);

let browser: Browser;
let workbench: Workbench;
let page: Page;
let dialog: FrameLocator;
const errors: string[] = [];
const wrong: string[] = [];

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await openChromium();
  workbench = await startWorkbench({ port: 0, data: null, book: null, lang: 'uz', empty: true });
  mustEndWell(workbench.host.run('setUp'));
  page = await openTab(browser, workbench.url, { errors });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function open(): Promise<void> {
  await chooseItem(page, 'Fayldan import');
  dialog = page.frameLocator('dialog.kind-modal iframe');
  await dialog.locator('.import-drop').waitFor();
}

async function close(word: string): Promise<void> {
  await press(word);
  await page.locator('dialog.kind-modal').waitFor({ state: 'detached' });
}

async function look(name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENS}/import-${name}.png` });
  const handle = await page.locator('dialog.kind-modal iframe').elementHandle();
  const outer = (await handle?.contentFrame()) as Frame; // The dialog's page is there: it was waited for.
  const [inner = outer] = outer.childFrames();
  for (const each of await wrongWith(page, inner)) wrong.push(`${name}: ${each}`);
}

const press = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
const choose = (name: string, content: Uint8Array) =>
  dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const sums = () => dialog.locator('.import-sums dd').allInnerTexts();

/** Presses Stop as soon as it is there, which no click from here could: three parts are in within a second. */
const stopAtOnce = () =>
  dialog.locator('.import').evaluate((view) => {
    const seer = new MutationObserver(() => {
      const stop = view.querySelector<HTMLElement>('.import-running ~ .foot button');
      if (!stop) return;
      seer.disconnect();
      stop.click();
    });
    seer.observe(view, { childList: true, subtree: true });
  });

/** The cells of the customers that hold anything, without their numbers. */
function customers(): readonly (readonly unknown[])[] {
  const sheet = workbench.grid.sheets().find(({ name }) => name === 'Mijozlar');
  const rows = sheet ? cellsOf(workbench.grid, sheet.id) : [];
  return rows.filter((row) => row.some((cell) => cell !== '' && cell !== null));
}

it('is read in its encoding, corrected, planned, brought in and taken back', async () => {
  const before = customers();
  await open();
  await look('1-choose-uz');
  await choose('mijozlar.csv', SHOP);
  await dialog.locator('table').waitFor();
  await look('2-columns-uz');
  await dialog.getByLabel('D Скидка').selectOption('note');
  await press('Nima boʻlishini koʻrish');
  await dialog.locator('.import-rows').waitFor();
  await look('3-plan-uz');

  expect(await dialog.locator('.chip').allInnerTexts()).toEqual([
    'Yangi · 2',
    'Toʻldiriladi · 0',
    'Oʻtkaziladi · 0',
    'Tuzatish kerak · 1',
  ]);

  await press('Import qilish: 2 ta qator');
  await dialog.locator('.import-sums').waitFor();
  await look('4-end-uz');

  expect(await sums()).toEqual(['2', '0', '0', '1']);
  expect(JSON.stringify(customers())).toContain('Нодира Валиева');

  await press('Ortga qaytarish');
  await dialog.getByText('Import qaytarildi').waitFor();

  expect(customers()).toEqual(before);
  await close('Yopish');
});

it('is a workbook in Russian, stopped in the middle and gone on with, and nothing new the second time', async () => {
  mustEndWell(workbench.host.call('setMyLanguage', ['ru']));
  const rows = Array.from(
    { length: 1200 },
    (_, at) => `<row><c t="inlineStr"><is><t>Мижоз ${at}</t></is></c><c><v>${998_901_000_000 + at}</v></c></row>`,
  );
  const headings = '<row><c t="inlineStr"><is><t>Имя</t></is></c><c t="inlineStr"><is><t>Телефон</t></is></c></row>';
  const bytes = await aWorkbook({ sheets: [{ name: 'Клиенты', rows: headings + rows.join('') }] });
  await open();
  await choose('clients.xlsx', bytes);
  await dialog.locator('table').waitFor();
  await press('Посмотреть, что получится');
  await dialog.locator('.import-rows').waitFor();
  await stopAtOnce();
  await press('Импортировать строк: 1\u00a0200');
  await dialog.getByText('Остановлено').waitFor();
  await look('5-stopped-ru');
  const stopped = await sums();
  await press('Продолжить');
  await dialog.getByText('Импорт завершён').waitFor();

  expect(Number(stopped[0]?.replace(/\D/g, ''))).toBe(500);
  expect(await sums()).toEqual(['1\u00a0200', '0', '0', '0']);
  await close('Закрыть');

  await open();
  await choose('clients.xlsx', bytes);
  await dialog.locator('table').waitFor();
  await press('Посмотреть, что получится');
  await dialog.getByText('Вносить нечего').waitFor();
  await look('6-nothing-ru');

  await page.locator('dialog.kind-modal > .box-head .close').click();
  await page.locator('dialog.kind-modal').waitFor({ state: 'detached' });
});

/** As they lie in the clipboard when cells of Excel are copied. */
const DEALS = [
  ['Клиент', 'Телефон', 'Что нужно', 'Этап', 'Сумма'],
  ['Нодира', '90 765 43 21', 'Дверь', 'Горячий', '1 200 000'],
  ['Азиз', '93 123 45 67', 'Окно', 'Новый лид', '300 000'],
  ['Бобур', '91 222 33 44', 'Стол', 'Горячий', ''],
  ['Лола', '91 222 33 55', 'Стул', 'Холодный', ''],
];

/** Cuts the text out of its field and pastes it, by the keyboard, as people do. */
async function paste(text: string): Promise<void> {
  const field = dialog.locator('#pasted');
  await field.fill(text);
  await field.press('ControlOrMeta+a');
  await field.press('ControlOrMeta+x');
  expect(await field.inputValue()).toBe('');
  await field.press('ControlOrMeta+v');
}

/** Drops a file on the place for it. */
async function drop(name: string, content: string): Promise<void> {
  await dialog.locator('.import-drop').evaluate(
    (place, [file, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], file, { type: 'text/csv' }));
      const options = { bubbles: true, cancelable: true, dataTransfer };
      place.dispatchEvent(new DragEvent('dragover', options));
      place.dispatchEvent(new DragEvent('drop', options));
    },
    [name, content] as const,
  );
}

const chips = () => dialog.locator('.chip').allInnerTexts();

it('is cells that were pasted, whose stages nobody knows: what each means is asked once', async () => {
  await open();
  await paste(DEALS.map((cells) => cells.join('\t')).join('\n'));
  await press('Взять эти ячейки');
  await dialog.locator('table').waitFor();
  await look('7-pasted-ru');
  await press('Посмотреть, что получится');
  await dialog.locator('.import-words').waitFor();
  await look('8-words-ru');
  const before = await chips();
  await dialog.getByLabel('Горячий').selectOption({ label: 'Taklif' });
  await dialog.getByLabel('Холодный').selectOption({ label: 'Не брать эти строки' });
  await look('9-words-chosen-ru');
  await press('Посмотреть, что получится');
  await dialog.getByRole('button', { name: 'Импортировать строк: 3' }).waitFor();
  await look('10-words-planned-ru');
  const after = await chips();
  await press('Импортировать строк: 3');
  await dialog.locator('.import-sums').waitFor();

  expect([before, after]).toEqual([
    ['Новые · 1', 'Дополнят · 0', 'Пропустим · 0', 'Исправить · 3'],
    ['Новые · 3', 'Дополнят · 0', 'Пропустим · 1', 'Исправить · 0'],
  ]);
  expect(await sums()).toEqual(['3', '0', '1', '0']);
  await close('Закрыть');
});

it('is a file that was dropped, and then another tab of the workbook', async () => {
  mustEndWell(workbench.host.call('setMyLanguage', ['uz']));
  const sales = [
    ['Sana', 'Mijoz', 'Mahsulot', 'Summa', 'Toʻlov'],
    ['10.02.2026', 'Zuhra', 'Piyola', '9 000', 'Naqd'],
    ['10.02.2026', 'Zuhra', 'Piyola', '9 000', 'Naqd'],
    ['11.02.2026', 'Karim', 'Choynak', '50 000', 'Qarzga'],
  ];
  const tab = workbench.grid.insertSheet('Eski daftar');
  workbench.grid.write(
    tab,
    1,
    1,
    sales.map((cells) => cells.map((value) => ({ value }))),
  );
  await open();
  await look('11-choose-uz');
  await drop('sotuvlar.csv', sales.map((cells) => cells.join(';')).join('\n'));
  await dialog.locator('table').waitFor();
  await look('12-dropped-uz');
  await press('Nima boʻlishini koʻrish');
  await dialog.locator('.import-rows').waitFor();
  await look('13-sales-uz');
  const dropped = await chips();
  await press('Orqaga');
  await press('Orqaga');
  await press('Eski daftar');
  await dialog.locator('table').waitFor();
  await press('Nima boʻlishini koʻrish');
  await dialog.locator('.import-rows').waitFor();
  await look('14-tab-uz');

  expect(dropped).toEqual(['Yangi · 2', 'Toʻldiriladi · 0', 'Oʻtkaziladi · 0', 'Tuzatish kerak · 1']);
  expect(await chips()).toEqual(dropped);
  expect([errors, wrong]).toEqual([[], []]);
});
