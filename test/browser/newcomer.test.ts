// A scripted newcomer in a real browser: from an empty workbook to the first lead on the dashboard, with no help read.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { CellValue } from '../../host/grid/grid';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { openChromium } from '../support/chromium';
import { recordsOf } from '../support/daftar';
import { openTab } from '../support/tab';

const SCREENS = resolve(__dirname, '../../.screens');
/** Clicks, fields filled and keys pressed: a person does each in some seconds, so this is well under five minutes. */
const MOST_TO_FIRST_LEAD = 25;
const MOST_TO_NEXT_LEAD = 8;
const MOST_TABS = 6;

const WORDS = {
  uz: {
    open: 'Daftarni ochish',
    begin: /boʻsh boshlayman/,
    trade: 'Oʻquv markazi',
    addPerson: 'Xodim qoʻshish',
    dashboard: 'Koʻrsatkichlar',
    newLeads: 'Lidlar',
    planned: 'Keyingi aloqasi borlar',
    deals: 'Bitimlar',
    customer: 'Mijoz',
    saved: 'Saqlandi',
  },
  ru: {
    open: 'Открыть Daftar',
    begin: /начну с пустого/,
    trade: 'учебный центр',
    addPerson: 'Добавить сотрудника',
    dashboard: 'Показатели',
    newLeads: 'Лиды',
    planned: 'С назначенным контактом',
    deals: 'Сделки',
    customer: 'Клиент',
    saved: 'Сохранено',
  },
} as const;

let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await openChromium();
}, 120_000);

afterAll(() => browser?.close());

describe.each(['uz', 'ru'] as const)('a newcomer who reads %s', (lang) => {
  const words = WORDS[lang];
  const errors: string[] = [];
  let workbench: Workbench;
  let page: Page;
  let dialog: FrameLocator;
  let sidebar: FrameLocator;
  let interactions = 0;

  beforeAll(async () => {
    workbench = await startWorkbench({ port: 0, data: null, book: null, lang, empty: true });
    page = await openTab(browser, workbench.url, { errors });
    dialog = page.frameLocator('dialog.kind-modal iframe');
    sidebar = page.frameLocator('#sidebar iframe');
  }, 120_000);

  afterAll(async () => {
    await page?.close();
    await workbench?.close();
  });

  async function click(what: Locator): Promise<void> {
    interactions += 1;
    await what.click();
  }

  /** Types where the keyboard stands: whoever must first click there does so. */
  async function type(text: string): Promise<void> {
    interactions += 1;
    await page.keyboard.type(text);
  }

  async function press(key: string): Promise<void> {
    interactions += 1;
    await page.keyboard.press(key);
  }

  function photograph(name: string): Promise<unknown> {
    return page.screenshot({ path: `${SCREENS}/newcomer-${name}-${lang}.png` });
  }

  /** What a tile of the dashboard shows: the cell under its label. */
  function tile(label: string): CellValue {
    const id = workbench.grid.sheets().find(({ name }) => name === words.dashboard)?.id ?? -1;
    const cells = workbench.grid.read(id, { row: 1, column: 1, rows: 12, columns: 14 });
    const row = cells.findIndex((each) => each.some(({ value }) => value === label));
    const column = cells[row]?.findIndex(({ value }) => value === label) ?? -1;
    return cells[row + 1]?.[column]?.value ?? null;
  }

  function saved(name: string): Promise<void> {
    return sidebar.locator('#panel-add [role=status]', { hasText: words.saved }).filter({ hasText: name }).waitFor();
  }

  /** What they did since this was asked last. */
  function takeCount(of: string): number {
    const count = interactions;
    interactions = 0;
    console.info(`${lang}, ${of}: ${count} interactions`);
    return count;
  }

  it('is led from the menu to the language and four questions, and from these to the first lead, which the dashboard counts', async () => {
    await click(page.locator('.menu-title', { hasText: 'Daftar' }));
    await click(page.locator('.menu-entry', { hasText: words.open }));
    await dialog.locator('.choice-card').first().waitFor();
    const questions = await dialog.locator('legend').count();
    await photograph('1-questions');
    await click(dialog.locator('.choice-card', { hasText: words.begin }));
    await click(dialog.locator('.choice-card', { hasText: words.trade }));
    await click(dialog.getByRole('button', { name: words.addPerson }));
    await type('Dilnoza');
    await press('Tab');
    await type('dilnoza@gmail.com');
    await click(dialog.locator('button.primary'));
    await dialog.locator('.setup-end').waitFor();
    await photograph('2-ready');
    await click(dialog.locator('button.primary'));
    await page.locator('dialog.kind-modal').waitFor({ state: 'detached' });
    await sidebar.locator('#lead-contact:focus').waitFor();
    await photograph('3-first-lead');
    await type('901234567');
    await press('Tab');
    await type('Nodira');
    await press('Tab');
    await type('Ingliz tili');
    await press('Tab');
    await type('1,2 mln');
    await click(sidebar.getByText('+3', { exact: true }));
    await press('Enter');
    await saved('Nodira');
    await photograph('4-on-the-dashboard');

    const count = takeCount('to the first lead on the dashboard');
    expect([questions, await page.locator('.o-sheet.active').innerText()]).toEqual([5, words.dashboard]);
    expect([tile(words.newLeads), tile(words.planned)]).toEqual([1, 1]);
    expect(count).toBeLessThanOrEqual(MOST_TO_FIRST_LEAD);
  });

  it('adds a further lead in no more than eight interactions', async () => {
    await type('93 765 43 21');
    await press('Tab');
    await type('Jasur');
    await press('Tab');
    await type('Rus tili');
    await press('Enter');
    await saved('Jasur');

    const count = takeCount('to a further lead');
    const customers = recordsOf(workbench.grid, words.deals).map(
      (deal) => String(deal[words.customer]).split(' · ')[0],
    );
    expect([customers, tile(words.newLeads)]).toEqual([['Nodira', 'Jasur'], 2]);
    expect(count).toBeLessThanOrEqual(MOST_TO_NEXT_LEAD);
  });

  it('sees six tabs at most, and met no error', async () => {
    const tabs = await page.locator('.o-sheet').allInnerTexts();

    expect(tabs.map((tab) => tab.trim())).toContain(words.dashboard);
    expect(tabs.length).toBeLessThanOrEqual(MOST_TABS);
    expect(errors).toEqual([]);
  });
});
