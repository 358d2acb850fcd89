// A seller's work in the sidebar, in a real browser: by mouse with undo, and by keyboard alone.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { openChromium } from '../support/chromium';
import { mustEndWell, recordsOf } from '../support/daftar';
import { dayFromNow } from '../support/day-from-now';
import { wrongWith } from '../support/screen';
import { chooseItem, openTab } from '../support/tab';

const SCREENS = resolve(__dirname, '../../.screens');

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
  page = await openTab(browser, workbench.url, { errors });
  await chooseItem(page, 'Daftarni ochish');
  sidebar = await openedFrame();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

function addLead(name: string, index: number): void {
  const nextContact = dayFromNow();
  const contact = `90 123 45 6${index}`;
  const lead = { requestId: `lead-${index}`, contact, name, need: 'Shkaf', amount: '12 mln', source: '', nextContact };
  mustEndWell(workbench.host.run('addLead', [{ ...lead, duplicate: 'ask' }]));
  mustEndWell(workbench.host.run('settle'));
}

async function openedFrame(): Promise<Frame> {
  const element = await page.locator('#sidebar iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The sidebar has no page.');
  await frame.locator('#panel-today .rows').first().waitFor();
  return frame;
}

function daysAgo(days: number): string {
  return dayFromNow(-days);
}

function names(): Promise<string[]> {
  return sidebar.locator('#panel-today .row-title').allInnerTexts();
}

function deal(customer: string): Readonly<Record<string, unknown>> | undefined {
  return recordsOf(workbench.grid, 'Bitimlar').find((record) => String(record.Mijoz).startsWith(customer));
}

function quiet(text: string): Promise<void> {
  return sidebar.locator('.quiet p', { hasText: text }).waitFor();
}

/** The button of the view that is shown. */
function primary() {
  return sidebar.locator('.panel:not([hidden]) .view:not([hidden]) .primary');
}

describe('Today', () => {
  it('takes an outcome by one tap, and gives it back by another', async () => {
    expect(await names()).toHaveLength(3);
    const [first = ''] = await names();
    const before = deal(first)?.['Keyingi aloqa'];

    await sidebar.getByRole('button', { name: 'Koʻtarmadi' }).click();
    await quiet('Saqlandi. Keyingi aloqa');
    const [left, after] = [await names(), deal(first)?.['Keyingi aloqa']];
    await page.screenshot({ path: `${SCREENS}/sidebar-today.png` });
    await sidebar.getByRole('button', { name: 'Ortga qaytarish' }).click();
    await quiet('Ortga qaytarildi.');
    await sidebar.locator('#panel-today .row-title', { hasText: first }).waitFor();

    expect([left.includes(first), after !== before, deal(first)?.['Keyingi aloqa']]).toEqual([false, true, before]);
  });

  it('demands the next date after a talk', async () => {
    const first = await sidebar.locator('#panel-today .open .row-title').innerText();

    await sidebar.getByRole('button', { name: 'Gaplashdik' }).click();
    await sidebar.locator('.question').getByRole('button', { name: '+7' }).click();
    await quiet('Saqlandi. Keyingi aloqa');

    expect(await names()).not.toContain(first);
  });
});

describe('a customer', () => {
  it('is found and opened by the keyboard in the search', async () => {
    await sidebar.locator('.search').fill('sard');
    await sidebar.locator('[role=option]', { hasText: 'Sardor' }).waitFor();
    await sidebar.locator('.search').press('Enter');
    await sidebar.locator('.card-head h1', { hasText: 'Sardor' }).waitFor();

    const focused = await sidebar.locator('.card-head h1').evaluate((name) => name === document.activeElement);
    expect(focused).toBe(true);
  });

  it('has a contact logged with what was said, and the timeline shows it', async () => {
    await primary().click();
    await sidebar.locator('.chip', { hasText: 'Oʻylab koʻradi' }).click();
    await sidebar.locator('#contact-text').fill('Narxini soʻradi');
    await page.screenshot({ path: `${SCREENS}/sidebar-contact.png` });
    await primary().click();
    await quiet('Saqlandi. Keyingi aloqa');
    await sidebar.locator('ol.rows', { hasText: 'Narxini soʻradi' }).waitFor();
    await page.screenshot({ path: `${SCREENS}/sidebar-card.png` });

    expect(recordsOf(workbench.grid, 'Aloqalar').map((record) => record.Natija)).toContain('Oʻylab koʻradi');
  });

  it('has the deal moved to another stage, and moved back', async () => {
    const before = deal('Sardor')?.Bosqich;

    await sidebar.getByRole('button', { name: 'Bosqichni oʻzgartirish' }).click();
    await sidebar.locator('.chip', { hasText: 'Taklif' }).click();
    await primary().click();
    await quiet('Bosqich: Taklif.');
    const after = deal('Sardor')?.Bosqich;
    await sidebar.getByRole('button', { name: 'Ortga qaytarish' }).click();
    await quiet('Ortga qaytarildi.');

    expect([before, after, deal('Sardor')?.Bosqich]).toEqual(['Yangi lid', 'Taklif', 'Yangi lid']);
  });

  it('asks the reason before a deal is lost, and keeps the form open until it has one', async () => {
    await sidebar.getByRole('button', { name: 'Bosqichni oʻzgartirish' }).click();
    await sidebar.locator('.chip', { hasText: 'Yoʻqotildi' }).click();
    await primary().click();
    await sidebar.getByText('Yoʻqotish sababini tanlang.').waitFor();
    await page.keyboard.press('Escape');

    expect([await sidebar.locator('.sub-head').count(), deal('Sardor')?.Bosqich]).toEqual([0, 'Yangi lid']);
  });
});

describe('the keyboard alone', () => {
  it('goes from the search to a saved contact, and through the tabs', async () => {
    await sidebar.locator('.search').focus();
    await page.keyboard.type('mali');
    await sidebar.locator('[role=option]', { hasText: 'Malika' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sidebar.locator('.card-head h1', { hasText: 'Malika' }).waitFor();
    await tabTo('.primary');
    await page.keyboard.press('Enter');
    await tabTo('input[name=contact-outcome]');
    await page.keyboard.press('Space');
    await tabTo('#contact-text');
    await page.keyboard.type('Klaviaturadan');
    await tabTo('.primary');
    await page.keyboard.press('Enter');
    await quiet('Saqlandi.');
    // What was kept in the journal is in its row once the timeline shows it.
    await sidebar.locator('ol.rows', { hasText: 'Klaviaturadan' }).waitFor();

    await sidebar.locator('#tab-card').focus();
    await page.keyboard.press('ArrowLeft');
    const selected = await sidebar.locator('[role=tab][aria-selected=true]').innerText();
    expect([
      recordsOf(workbench.grid, 'Aloqalar')
        .map((record) => record.Mazmuni)
        .includes('Klaviaturadan'),
      selected,
    ]).toEqual([true, 'Qoʻshish']);
    expect(errors).toEqual([]);
  });
});

describe('money in the menu and in Today', () => {
  const opened = async (item: string): Promise<Frame> => {
    const former = await page.locator('#sidebar iframe').elementHandle();
    await chooseItem(page, item);
    await former?.waitForElementState('hidden');
    const element = await page.locator('#sidebar iframe').elementHandle();
    await element?.evaluate((place) => Object.assign(place.style, { width: '300px' }));
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('The sidebar has no page.');
    return frame;
  };

  it('leads from the menu to the payment of whoever is found', async () => {
    const debt = {
      amount: '300 ming',
      method: 'credit',
      contact: '90 123 45 61',
      date: daysAgo(40),
      due: daysAgo(30),
    };
    mustEndWell(workbench.host.run('addSale', [{ requestId: 'debt', ...debt }]));
    mustEndWell(workbench.host.run('settle'));

    sidebar = await opened('Toʻlovni yozish');
    await sidebar.locator('.search:focus').waitFor();
    await page.keyboard.type('sardor');
    await sidebar.locator('[role=option]', { hasText: 'Sardor' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sidebar.locator('#payment-amount:focus').waitFor();

    expect(await sidebar.locator('#payment-amount').inputValue()).toBe('300 000');
    await page.keyboard.press('Escape');
  });

  it('takes what is due by one tap and Enter, and the debt is gone from Today', async () => {
    await sidebar.locator('#tab-today').click();
    // The first line shows its answers.
    const row = sidebar.locator('#panel-today .open .row', { hasText: 'Qarz' });
    await row.waitFor();
    const wrong = await wrongWith(page, sidebar);
    await page.screenshot({ path: `${SCREENS}/sidebar-debt.png` });
    await sidebar.locator('#panel-today .pill', { hasText: 'Toʻlov' }).click();
    await sidebar.locator('#payment-amount:focus').waitFor();
    await page.keyboard.press('Enter');
    await quiet('Toʻlov yozildi: 300\u00a0000');

    await row.waitFor({ state: 'detached' });
    const paid = recordsOf(workbench.grid, 'Toʻlovlar').filter(({ Raqami }) => Raqami !== undefined);
    expect(paid).toMatchObject([{ Summa: 300_000, 'Toʻlov usuli': 'Naqd' }]);
    expect([wrong, errors]).toEqual([[], []]);
  });

  it('opens the form of a sale with the keyboard in it', async () => {
    sidebar = await opened('Sotuvni yozish');

    await sidebar.locator('#sale-amount:focus').waitFor();
  });
});

/** Presses Tab until the keyboard stands on what is looked for. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await sidebar.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (isThere) return;
  }
  throw new Error(`The keyboard does not come to ${selector}.`);
}
