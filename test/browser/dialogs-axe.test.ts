// The dialogs in the eyes of axe, in each of their states.

import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { violationsIn } from '../support/axe';
import { aDealToImport } from '../support/builders';
import { openChromium } from '../support/chromium';
import { mustEndWell } from '../support/daftar';

jest.setTimeout(180_000);

let browser: Browser;
let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  workbench = await startWorkbench({ port: 0, data: null, book: null, lang: 'ru', empty: true });
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(90_000);
  await page.goto(workbench.url);
  await page.locator('html[data-ready=true]').waitFor();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function open(caption: string): Promise<{ readonly dialog: FrameLocator; readonly frame: Frame }> {
  await page.locator('.menu-title', { hasText: 'Daftar' }).click();
  await page.locator('.menu-entry', { hasText: new RegExp(`^${caption}$`) }).click();
  const element = await page.locator('dialog.kind-modal iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The dialog has no frame.');
  return { dialog: page.frameLocator('dialog.kind-modal iframe'), frame };
}

it('finds nothing in setup: questions, what is wrong with them, the end', async () => {
  const { dialog, frame } = await open('Настроить');
  await dialog.locator('.choice-card').first().waitFor();
  const asked = await violationsIn(frame);
  await dialog.locator('.choice-card', { hasText: 'подключить' }).click();
  await dialog.locator('#setup-staff-0-email').fill('aziz');
  await dialog.locator('button.primary').click();
  await dialog.locator('.issue').waitFor();
  const refused = await violationsIn(frame);
  await dialog.locator('#setup-staff-0-email').fill('');
  await dialog.locator('button.primary').click();
  await dialog.locator('.setup-end').waitFor();
  const done = await violationsIn(frame);
  await dialog.getByRole('button', { name: 'Закрыть' }).click();

  expect({ asked, refused, done }).toEqual({ asked: [], refused: [], done: [] });
});

it('finds nothing on the board: cards, panel, question, no match', async () => {
  const deals = [
    aDealToImport({ customer: { name: 'Азиз' }, amount: 90_000_000, nextContact: '2020-01-01' }),
    aDealToImport({ customer: { name: 'Нодира' }, stage: 'offer' }),
  ];
  mustEndWell(workbench.host.call('importDeals', [{ requestId: 'import', deals }]));
  const { dialog, frame } = await open('Доска');
  await dialog.locator('.card').first().waitFor();
  const cards = await violationsIn(frame);
  await dialog.locator('.card').first().click();
  const panel = await violationsIn(frame);
  await dialog.locator('.moves').getByText('Отказ').click();
  await dialog.getByRole('button', { name: 'Сменить этап' }).click();
  await dialog.locator('.issue').waitFor();
  const question = await violationsIn(frame);
  await page.keyboard.press('Escape');
  await dialog.locator('.filters input').fill('нет такого');
  const noMatch = await violationsIn(frame);

  expect({ cards, panel, question, noMatch }).toEqual({ cards: [], panel: [], question: [], noMatch: [] });
});
