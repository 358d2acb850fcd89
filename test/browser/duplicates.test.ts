// The Duplicates dialog in a real browser: pairs with their reasons, merged, undone and told apart; in uz and in ru.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { aLead } from '../support/builders';
import { openChromium } from '../support/chromium';
import { mustEndWell, recordsOf } from '../support/daftar';
import { wrongWith } from '../support/screen';
import { chooseItem, openTab } from '../support/tab';

const SCREENS = resolve(__dirname, '../../.screens');

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
  const people = [
    { name: 'Aziz Karimov', contact: '90 111 11 11' },
    { name: 'Азиз Каримов', contact: '90 111 11 12' },
    { name: '"Nur Savdo" MChJ', contact: '93 777 00 22' },
    { name: 'ООО «Нур Торг»', contact: '93 777 00 23' },
  ];
  for (const person of people) {
    const lead = aLead({ requestId: person.name, duplicate: 'new', need: 'Shkaf', nextContact: '', ...person });
    mustEndWell(workbench.host.call('addLead', [lead]));
    mustEndWell(workbench.host.call('settle'));
  }
  page = await openTab(browser, workbench.url, { errors });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function open(): Promise<void> {
  await chooseItem(page, 'Takrorlar');
  dialog = page.frameLocator('dialog.kind-modal iframe');
  await dialog.locator('.pair').first().waitFor();
}

async function close(): Promise<void> {
  await page.locator('dialog.kind-modal .close').first().click();
  await page.locator('dialog.kind-modal').waitFor({ state: 'detached' });
}

async function look(name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENS}/d-${name}.png` });
  const handle = await page.locator('dialog.kind-modal iframe').elementHandle();
  const outer = (await handle?.contentFrame()) as Frame; // The dialog's page is there: it was waited for.
  const [inner = outer] = outer.childFrames();
  for (const each of await wrongWith(page, inner)) wrong.push(`${name}: ${each}`);
}

const pair = (text: string) => dialog.locator('.pair', { hasText: text });
const names = () => recordsOf(workbench.grid, 'Mijozlar').flatMap(({ Ism }) => Ism ?? []);

describe('Duplicates', () => {
  it('are pairs across alphabets and legal forms, each with its reasons', async () => {
    await open();
    await look('1-list-uz');

    expect(await pair('Nur').locator('.muted').nth(3).innerText()).toBe(
      'Ismi bir xil · Telefoni bitta raqam bilan farq qiladi',
    );
    expect(await dialog.locator('.pair').count()).toBe(2);
  });

  it('are merged as was chosen, and undone', async () => {
    await pair('Aziz').getByLabel('Азиз Каримов', { exact: true }).check();
    await pair('Aziz').getByRole('button', { name: 'Birlashtirish' }).click();
    await dialog.locator('.notice.good').waitFor();
    await look('2-merged-uz');
    const merged = names();
    await dialog.getByRole('button', { name: 'Ortga qaytarish' }).click();
    await pair('Aziz').waitFor();

    expect(merged).toEqual(['Азиз Каримов', '"Nur Savdo" MChJ', 'ООО «Нур Торг»']);
    expect(names().sort()).toEqual(['"Nur Savdo" MChJ', 'Aziz Karimov', 'Азиз Каримов', 'ООО «Нур Торг»']);
  });

  it('told apart are not asked about again; in Russian too', async () => {
    await close();
    mustEndWell(workbench.host.call('setMyLanguage', ['ru']));
    await open();
    await look('3-list-ru');
    await pair('Nur').getByRole('button', { name: 'Это разные клиенты' }).click();
    await dialog.locator('.notice.good').waitFor();
    await close();
    await open();

    expect(await dialog.locator('.pair').count()).toBe(1);
    expect([errors, wrong]).toEqual([[], []]);
  });
});
