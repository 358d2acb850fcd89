// What the sidebar does for its person, in a real browser: their own columns in Add, their language, the row they select.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { customersTable } from '../../src/modules/customers/index';
import { violationsIn } from '../support/axe';
import { openChromium } from '../support/chromium';
import { columnBehind } from '../support/columns';
import { mustEndWell, recordsOf } from '../support/daftar';
import { dayFromNow } from '../support/day-from-now';
import { chooseItem, openTab } from '../support/tab';

const SCREENS = resolve(__dirname, '../../.screens');
const OWN = columnBehind(customersTable);

let browser: Browser;
let workbench: Workbench;
let page: Page;
let sidebar: Frame;
const errors: string[] = [];

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await openChromium();
  workbench = await startWorkbench({ port: 0, data: null, book: null, lang: 'uz', empty: true });
  mustEndWell(workbench.host.run('setUp'));
  ['Nodira', 'Sardor', 'Malika'].forEach(addLead);
  workbench.grid.write(idOf('Mijozlar'), 1, OWN, [[{ value: 'Sevimli rangi' }, { value: 'Poyabzal oʻlchami' }]]);
  page = await openTab(browser, workbench.url, { errors });
  sidebar = await openSidebar();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

function idOf(name: string): number {
  return workbench.grid.sheets().find((sheet) => sheet.name === name)?.id ?? 0;
}

function addLead(name: string, index: number): void {
  const lead = { requestId: `lead-${index}`, contact: `90 123 45 6${index}`, name, need: 'Shkaf', amount: '12 mln' };
  const rest = { source: '', nextContact: dayFromNow(), duplicate: 'ask' };
  mustEndWell(workbench.host.run('addLead', [{ ...lead, ...rest }]));
  mustEndWell(workbench.host.run('settle'));
}

async function openSidebar(): Promise<Frame> {
  await chooseItem(page, 'Daftarni ochish');
  const element = await page.locator('#sidebar iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The sidebar has no page.');
  await frame.locator('#panel-today .rows').first().waitFor();
  return frame;
}

/** Selects cells in the grid, as a person does, and leaves the keyboard there. */
async function select(a1: string): Promise<void> {
  const nameBox = page.locator('.o-named-range-selector input');
  await nameBox.fill(a1);
  await nameBox.press('Enter');
}

function nameOnCard(name: string): Promise<void> {
  return sidebar.locator('.card-head h1', { hasText: name }).waitFor();
}

describe('Add', () => {
  it('asks for the owner’s own columns under more, and writes them into the new row', async () => {
    await sidebar.locator('#tab-add').click();
    await sidebar.locator('#lead-contact').fill('90 777 00 00');
    await sidebar.locator('#lead-name').fill('Barno');
    await sidebar.locator('.more > summary').click();
    await sidebar.getByLabel('Sevimli rangi').fill('=yashil');
    await sidebar.getByLabel('Poyabzal oʻlchami').fill('38');
    const violations = await violationsIn(sidebar);
    await page.screenshot({ path: `${SCREENS}/sidebar-own-columns.png` });
    await sidebar.locator('#panel-add .primary').click();
    await sidebar.getByText('Saqlandi.').waitFor();

    const barno = recordsOf(workbench.grid, 'Mijozlar').find(({ Ism }) => Ism === 'Barno');
    expect(violations).toEqual([]);
    expect([barno?.['Sevimli rangi'], barno?.['Poyabzal oʻlchami']]).toEqual(['=yashil', 38]);
  });

  it('says at the field that its column is gone, and keeps what was typed', async () => {
    await sidebar.locator('#lead-contact').fill('90 777 00 01');
    await sidebar.locator('#lead-name').fill('Gulnora');
    await sidebar.getByLabel('Sevimli rangi').fill('qizil');
    workbench.grid.write(idOf('Mijozlar'), 1, OWN, [[{ value: 'Rangi' }]]);
    await sidebar.locator('#panel-add .primary').click();
    const issue = sidebar.locator('.field', { has: sidebar.getByLabel('Sevimli rangi') }).locator('.issue');
    await issue.waitFor();
    await sidebar.getByLabel('Rangi', { exact: true }).waitFor();
    await page.screenshot({ path: `${SCREENS}/sidebar-own-column-gone.png` });

    const said = await issue.innerText();
    const kept = await sidebar.getByLabel('Sevimli rangi').inputValue();
    await sidebar.getByLabel('Sevimli rangi').fill('');
    await sidebar.getByLabel('Rangi', { exact: true }).fill('qizil');
    await sidebar.locator('#panel-add .primary').click();
    await sidebar.getByText('Saqlandi.').waitFor();

    const gulnora = recordsOf(workbench.grid, 'Mijozlar').find(({ Ism }) => Ism === 'Gulnora');
    expect([said.includes('«Sevimli rangi»'), kept, gulnora?.Rangi]).toEqual([true, 'qizil', 'qizil']);
  });
});

describe('the language', () => {
  it('is chosen in the corner, redraws the sidebar, and leaves what was typed', async () => {
    await sidebar.locator('#lead-need').fill('Divan');
    await sidebar.getByLabel('Panel tili').selectOption('ru');
    await sidebar.getByRole('tab', { name: 'Добавить' }).waitFor();
    await page.screenshot({ path: `${SCREENS}/sidebar-language-ru.png` });

    const [lang, need, isWhole] = await sidebar.evaluate(() => [
      document.documentElement.lang,
      document.querySelector<HTMLInputElement>('#lead-need')?.value,
      document.documentElement.scrollWidth <= innerWidth,
    ]);
    expect([lang, need, isWhole, await violationsIn(sidebar)]).toEqual(['ru', 'Divan', true, []]);
  });

  it('is remembered when the sidebar opens again', async () => {
    sidebar = await openSidebar();

    await sidebar.getByLabel('Язык панели').selectOption('uz-Cyrl');
    await sidebar.getByRole('tab', { name: 'Қўшиш' }).waitFor();
    await page.screenshot({ path: `${SCREENS}/sidebar-language-cyrl.png` });
    await sidebar.locator('.language > select').selectOption('uz');
    await sidebar.getByRole('tab', { name: 'Qoʻshish' }).waitFor();

    expect(await sidebar.locator('.language > select').inputValue()).toBe('uz');
  });
});

describe('the card', () => {
  it('opens the selected row where nobody is on it, and follows the selection', async () => {
    await page.locator('.o-sheet', { hasText: 'Mijozlar' }).click();
    await select('B2');
    await sidebar.locator('#tab-card').click();
    await nameOnCard('Nodira');
    await select('B4');
    await nameOnCard('Malika');
    await page.screenshot({ path: `${SCREENS}/sidebar-follows.png` });

    // The keyboard stays in the grid.
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  });

  it('stays while a form is filled in', async () => {
    await sidebar.locator('#panel-card .primary').last().click();
    await sidebar.locator('#contact-text').fill('Narxini soʻradi');
    const before = doors();
    await select('B3');
    await pauseOfThePage();

    expect([doors(), await sidebar.locator('#contact-text').inputValue()]).toEqual([before, 'Narxini soʻradi']);
    await sidebar.locator('.back').click();
    await nameOnCard('Malika');
  });

  it('asks nothing while the page is hidden, and follows again when it is shown', async () => {
    await setVisibility('hidden');
    const before = doors();
    await select('B2');
    await pauseOfThePage();
    const hidden = doors();
    await setVisibility('visible');
    await nameOnCard('Nodira');

    expect(hidden).toEqual(before);
  });

  it('ran without an error of the page', () => {
    expect(errors).toEqual([]);
  });
});

/** How often the sidebar has asked for the selected row, and for its customer. */
function doors(): readonly number[] {
  const { executions } = workbench.host;
  return ['selectedRow', 'openSelected'].map((door) => executions.filter(({ name }) => name === door).length);
}

/** Resolves when what the page had planned within its shortest pause has come: its timers come in their order. */
async function pauseOfThePage(): Promise<void> {
  await sidebar.evaluate(() => new Promise((done) => setTimeout(done, 3_500)));
}

async function setVisibility(state: 'hidden' | 'visible'): Promise<void> {
  await sidebar.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}
