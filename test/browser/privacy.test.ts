// The dialog of people's data in a real browser: one customer found, handed out and erased, and everything taken out as files.

import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Browser, Download, FrameLocator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { aLead } from '../support/builders';
import { openChromium } from '../support/chromium';
import { mustEndWell, recordsOf } from '../support/daftar';
import { wrongWith } from '../support/screen';
import { chooseItem, openTab } from '../support/tab';

let browser: Browser;
let workbench: Workbench;
let page: Page;
let dialog: FrameLocator;
const errors: string[] = [];

beforeAll(async () => {
  browser = await openChromium();
  workbench = await startWorkbench({ port: 0, data: null, book: null, lang: 'uz', empty: true });
  mustEndWell(workbench.host.run('setUp'));
  ['Nodira Aliyeva', 'Aziz Karimov'].forEach((name, index) => {
    const lead = aLead({ requestId: `lead-${index}`, name, contact: `90 123 45 6${index}`, need: 'Shkaf' });
    mustEndWell(workbench.host.call('addLead', [lead]));
    mustEndWell(workbench.host.call('settle'));
  });
  page = await openTab(browser, workbench.url, { errors });
  await chooseItem(page, 'Maxfiylik va yuklab olish');
  dialog = page.frameLocator('dialog.kind-modal iframe');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function wrong(): Promise<readonly string[]> {
  const outer = await (await page.locator('dialog.kind-modal iframe').elementHandle())?.contentFrame();
  if (!outer) throw new Error('There is no dialog.');
  const [inner = outer] = outer.childFrames();
  return wrongWith(page, inner);
}

async function downloadOf(button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

it('takes everything out as a ZIP of CSV files', async () => {
  const download = await downloadOf('Hammasi: CSV (zip)');

  const zip = await JSZip.loadAsync(readFileSync(await download.path()));
  const customers = await zip.file('customers.csv')?.async('string');
  expect(customers?.split('\r\n').slice(1, 3)).toEqual([
    expect.stringContaining("M-1,Nodira Aliyeva,'+998 90 123 45 60,"),
    expect.stringContaining("M-2,Aziz Karimov,'+998 90 123 45 61,"),
  ]);
  expect(download.suggestedFilename()).toMatch(/^daftar-\d{4}-\d\d-\d\d\.zip$/);
});

it('finds a customer and erases them only once the number is typed, and is sound all the while', async () => {
  await dialog.getByLabel('Ism, telefon, firma yoki raqam').fill('Nodira');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Tanlash: Nodira Aliyeva' }).click();
  const erase = dialog.getByRole('button', { name: 'Maʼlumotlarini oʻchirish' });
  const chosen = await wrong();
  const isOpenAtFirst = await erase.isEnabled();
  await dialog.getByLabel('Tasdiqlash uchun yozing: M-1').fill('M-1');
  await erase.click();
  await dialog.getByText(/^M-1 oʻchirildi/).waitFor();

  expect({ isOpenAtFirst, chosen, after: await wrong(), errors }).toEqual({
    ...{ isOpenAtFirst: false, chosen: [], after: [], errors: [] },
  });
  expect(recordsOf(workbench.grid, 'Mijozlar').map(({ Ism }) => Ism)).toEqual(['Oʻchirilgan M-1', 'Aziz Karimov']);
});
