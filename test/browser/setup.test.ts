// Setup in a real browser: four questions, one button, and the first lead; asked again, it shows what is set.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { openChromium } from '../support/chromium';
import { recordsOf } from '../support/daftar';
import { chooseItem, openTab } from '../support/tab';

const SCREENS = resolve(__dirname, '../../.screens');

let browser: Browser;
let workbench: Workbench;
let page: Page;
let dialog: FrameLocator;
const errors: string[] = [];

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await openChromium();
  workbench = await startWorkbench({ port: 0, data: null, book: null, lang: 'uz', empty: true });
  page = await openTab(browser, workbench.url, { errors });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function openSetup(caption: RegExp): Promise<void> {
  await chooseItem(page, caption);
  dialog = page.frameLocator('dialog.kind-modal iframe');
  await dialog.locator('.choice-card').first().waitFor();
}

function choose(text: string): Promise<void> {
  return dialog.locator('.choice-card', { hasText: text }).click();
}

describe('a newcomer', () => {
  it('is asked four questions, with themselves as the owner already', async () => {
    await openSetup(/^Sozlash$/);
    await page.screenshot({ path: `${SCREENS}/s-1-questions.png` });

    const [name, summary] = [
      await dialog.locator('#setup-staff-0-name').inputValue(),
      await dialog.locator('.summary').innerText(),
    ];

    expect([name, summary]).toEqual(['Owner', 'Oʻzbekcha · Boshqa · boʻsh · 1 ta xodim']);
  });

  it('reads the questions in the language that they choose, at once', async () => {
    await dialog.getByText('Русский').click();
    const russian = await dialog.locator('legend, .choice-card strong').allInnerTexts();
    await dialog.getByText('Oʻzbekcha').click();

    expect(russian).toEqual(expect.arrayContaining(['2. Чем вы занимаетесь?', 'Магазин', 'Страховой агент']));
  });

  it('is told that connecting their own table comes later, and what to do meanwhile', async () => {
    await choose('uni ulash');
    const told = await dialog.locator('.notice').innerText();
    await choose('boʻsh boshlayman');

    expect(told).toContain('Ulash hali tayyor emas. Hozircha boʻsh boshlang');
  });

  it('reads at the row what is wrong with a person, and loses nothing', async () => {
    await choose('Doʻkon');
    await dialog.getByRole('button', { name: 'Xodim qoʻshish' }).click();
    await page.keyboard.type('Dilnoza');
    await page.keyboard.press('Tab');
    await page.keyboard.type('dilnoza');
    await page.keyboard.press('Enter');
    await dialog.locator('#setup-staff-1-email-issue').waitFor();
    await page.screenshot({ path: `${SCREENS}/s-2-issue.png` });

    expect(await dialog.locator('#setup-staff-1-name').inputValue()).toBe('Dilnoza');
    expect(workbench.grid.sheets()).toHaveLength(1);
  });

  it('has the workbook ready by one button, and goes on to the sidebar', async () => {
    await dialog.locator('#setup-staff-1-email').fill('dilnoza@gmail.com');
    await dialog.locator('button.primary').click();
    await dialog.locator('.setup-end').waitFor();
    await page.screenshot({ path: `${SCREENS}/s-3-ready.png` });
    const next = await dialog.locator('button.primary').innerText();
    await dialog.locator('button.primary').click();
    await page.locator('#sidebar iframe').waitFor();
    await page.locator('dialog.kind-modal').waitFor({ state: 'detached' });

    expect(next).toBe('Birinchi lidni qoʻshish');
    expect(recordsOf(workbench.grid, 'Xodimlar')).toMatchObject([
      { Ism: 'Owner', 'Elektron pochta': 'owner@example.com', Roli: 'Rahbar' },
      { Ism: 'Dilnoza', 'Elektron pochta': 'dilnoza@gmail.com', Roli: 'Sotuvchi' },
    ]);
  });
});

describe('the first lead', () => {
  it('has the keyboard in its first field, also where the page lost it, but not where another field is chosen', async () => {
    const sidebar = page.frameLocator('#sidebar iframe');
    const leave = () => page.locator('.o-grid .o-composer').focus();
    const chosen = () => sidebar.locator('.control:focus').evaluate(({ id }) => id);
    await sidebar.locator('#lead-contact:focus').press('Enter');
    await sidebar.locator('#lead-contact-issue').waitFor();

    await leave();
    await sidebar.locator('#lead-contact').evaluate((field) => field.blur());
    await page.locator('#sidebar iframe').evaluate((frame: HTMLIFrameElement) => frame.focus());
    const lost = await chosen();
    await leave();
    await sidebar.locator('#lead-need').click();

    expect([lost, await chosen()]).toEqual(['lead-contact', 'lead-need']);
  });
});

describe('an owner who sets up again', () => {
  it('sees what is set', async () => {
    await openSetup(/^Sozlash$/);
    await page.screenshot({ path: `${SCREENS}/s-4-again.png` });

    expect(await dialog.locator('.summary').innerText()).toBe('Oʻzbekcha · Doʻkon · bor maʼlumot bilan · 2 ta xodim');
  });

  it('brings the sheets to another language, which Daftar then speaks to them', async () => {
    await dialog.getByText('Русский').click();
    await dialog.getByRole('button', { name: 'Сохранить изменения' }).click();
    await dialog.getByText('Daftar готов').waitFor();
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
    await page.locator('dialog.kind-modal').waitFor({ state: 'detached' });

    expect(recordsOf(workbench.grid, 'Сотрудники')).toMatchObject([
      { Имя: 'Owner', Роль: 'Руководитель' },
      { Имя: 'Dilnoza', Роль: 'Продавец' },
    ]);
    expect(errors).toEqual([]);
  });
});
