// A sheet of people's own in a real browser: chosen, looked at, corrected, in use, and given back; in uz and in ru.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { openChromium } from '../support/chromium';
import { mustEndWell } from '../support/daftar';
import { insertMessySheet, MESSY_SHEETS } from '../support/messy-sheets';
import { wrongWith } from '../support/screen';
import { cellsOf } from '../support/sheet-cells';
import { chooseItem, openTab } from '../support/tab';

const SCREENS = resolve(__dirname, '../../.screens');
const SHEET = 'Doʻkon';

let browser: Browser;
let workbench: Workbench;
let page: Page;
let dialog: FrameLocator;
let sheetId = 0;
const errors: string[] = [];
const wrong: string[] = [];

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await openChromium();
  workbench = await startWorkbench({ port: 0, data: null, book: null, lang: 'uz', empty: true });
  mustEndWell(workbench.host.run('setUp'));
  for (const sheet of MESSY_SHEETS.filter(({ name }) => name === SHEET || name === 'Leads')) {
    const id = insertMessySheet(workbench.grid, sheet);
    if (sheet.name === SHEET) sheetId = id;
  }
  page = await openTab(browser, workbench.url, { errors });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function open(): Promise<void> {
  await chooseItem(page, 'Jadvalimni ulash');
  dialog = page.frameLocator('dialog.kind-modal iframe');
  await dialog.locator('.adopt').waitFor();
}

async function look(name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENS}/adopt-${name}.png` });
  const handle = await page.locator('dialog.kind-modal iframe').elementHandle();
  const outer = (await handle?.contentFrame()) as Frame; // The dialog's page is there: it was waited for.
  const [inner = outer] = outer.childFrames();
  for (const each of await wrongWith(page, inner)) wrong.push(`${name}: ${each}`);
}

const press = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
const sentences = async () => (await dialog.locator('.body > p').allInnerTexts()).join(' ');

it('is chosen, shown with what is guessed, corrected, put to use, and given back as it was', async () => {
  const before = cellsOf(workbench.grid, sheetId);
  await open();
  await look('1-tabs-uz');

  await press(SHEET);
  await dialog.locator('table').waitFor();
  await look('2-preview-uz');
  // A day, a product and a sum: it looks like sales, and its owner says that these are customers.
  expect(await dialog.getByLabel('Bu roʻyxat').inputValue()).toBe('sales');
  await dialog.getByLabel('Bu roʻyxat').selectOption('customers');
  await dialog.getByLabel('D Mahsulot').locator('option[value="preferences"]').waitFor({ state: 'attached' });
  await dialog.getByLabel('D Mahsulot').selectOption('preferences');
  await press('Ulash');
  await dialog.getByText('Ulandi').waitFor();
  await look('3-done-uz');
  const headings = cellsOf(workbench.grid, sheetId)[0] ?? [];

  expect(await sentences()).toBe(`Ulandi: ${SHEET}. Bu mijozlar: 16 ta.`);
  expect([headings.slice(0, 7), headings.includes('Nimani yoqtiradi')]).toEqual([before[0], false]);

  await press('Ortga qaytarish');
  await dialog.getByText('avvalgi holida').waitFor();

  expect(cellsOf(workbench.grid, sheetId)).toEqual(before);
});

it('speaks Russian, takes deals with their customers, and keeps what is in use at hand to be given back', async () => {
  await press('Yopish');
  await page.locator('dialog.kind-modal').waitFor({ state: 'detached' });
  mustEndWell(workbench.host.call('setMyLanguage', ['ru']));
  await open();
  await press('Leads');
  await dialog.locator('table').waitFor();
  await look('4-preview-ru');
  await press('Подключить');
  await dialog.getByText('Подключено').waitFor();
  await look('5-done-ru');
  const done = await sentences();
  await press('Закрыть');
  await page.locator('dialog.kind-modal').waitFor({ state: 'detached' });

  await open();
  await dialog.getByText('Подключено').waitFor();
  await look('6-in-use-ru');

  expect(done).toBe(
    'Подключено: Leads. Это сделки: 18. Добавлено клиентов: 18. Этапы, которых нет в Daftar, остались как есть: yangi, oʻylayapti, sotildi. Эти сделки стоят на первом этапе.',
  );
  expect(await dialog.locator('.adopt-in-use').innerText()).toContain('Подключено: Leads. Это сделки: 18.');
  expect([errors, wrong]).toEqual([[], []]);
});
