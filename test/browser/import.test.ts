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

  expect([errors, wrong]).toEqual([[], []]);
});
