// Health in a real browser: switched on, run by the clock, an error as a sentence, and switched off; in uz and in ru.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { aDealToImport } from '../support/builders';
import { openChromium } from '../support/chromium';
import { mustEndWell } from '../support/daftar';
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
  const deals = ['Nodira', 'Aziz'].map((name) => aDealToImport({ customer: { name }, need: 'Shkaf' }));
  mustEndWell(workbench.host.call('importDeals', [{ requestId: 'import', deals }]));
  page = await openTab(browser, workbench.url, { errors });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function openHealth(caption: string): Promise<void> {
  await chooseItem(page, caption);
  dialog = page.frameLocator('dialog.kind-modal iframe');
  await dialog.locator('.health').waitFor();
}

async function close(): Promise<void> {
  await page.locator('dialog.kind-modal .close').first().click();
  await page.locator('dialog.kind-modal').waitFor({ state: 'detached' });
}

async function look(name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENS}/h-${name}.png` });
  const handle = await page.locator('dialog.kind-modal iframe').elementHandle();
  const outer = (await handle?.contentFrame()) as Frame; // The dialog's page is there: it was waited for.
  const [inner = outer] = outer.childFrames();
  for (const each of await wrongWith(page, inner)) wrong.push(`${name}: ${each}`);
}

const head = () => dialog.locator('.health-head h1').innerText();
const fact = (name: string) => dialog.locator('.health-facts > div', { hasText: name }).locator('dd').innerText();
const press = (name: string) => dialog.getByRole('button', { name }).click();

describe('Health', () => {
  it('says that Daftar does not work by itself yet, with the button that helps under the keyboard', async () => {
    await openHealth('Tizim holati');
    await look('1-never-uz');

    expect([await head(), await fact('Keyingi ish')]).toEqual(['Daftar hali oʻzi ishlamaydi', 'yoqilgandan keyin']);
    expect(await dialog.locator('button.primary').evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it('is switched on by it, and says as whom it runs and when', async () => {
    await page.keyboard.press('Enter');
    await dialog.locator('.notice.good').waitFor();
    await look('2-on-uz');

    expect([await head(), await fact('Kim nomidan'), await fact('Keyingi ish')]).toEqual([
      'Daftar har soatda oʻzi ishlaydi',
      'owner@example.com (siz)',
      'bir soat ichida',
    ]);
    expect(workbench.host.triggers()).toMatchObject([{ handler: 'tick', owner: 'owner@example.com' }]);
  });

  it('knows what the clock brought, and says an error as a sentence', async () => {
    await close();
    const memory = workbench.grid.sheets().find(({ name }) => name === 'Daftar xotirasi');
    workbench.grid.deleteSheet(memory?.id ?? 0);
    workbench.host.windOn(2 * 3_600_000 + 300_000);

    await openHealth('Tizim holati');
    await dialog.locator('.notice.bad').waitFor();
    await look('3-error-uz');

    expect(await fact('Oxirgi ish')).toMatch(/daqiqa oldin|hozirgina/);
    expect(await dialog.locator('.notice.bad').innerText()).toContain('Varaq topilmadi: Daftar xotirasi.');
    expect(workbench.host.outbox()).toHaveLength(1);
  });

  it('runs the work at once, in Russian too, and says that all is well again', async () => {
    await close();
    mustEndWell(workbench.host.run('setUp'));
    mustEndWell(workbench.host.call('setMyLanguage', ['ru']));

    await openHealth('Tizim holati');
    await look('4-error-ru');
    await press('Запустить сейчас');
    await dialog.locator('.notice.good').waitFor();
    await look('5-ran-ru');

    expect(await fact('Последняя ошибка')).toContain('Следующий запуск прошёл хорошо.');
  });

  it('is switched off by its owner', async () => {
    await press('Выключить');
    await dialog.locator('.health-head.warning').waitFor();

    expect([await head(), workbench.host.triggers()]).toEqual(['Самостоятельная работа Daftar выключена', []]);
  });

  it('says what it could not read, and tries again', async () => {
    await close();
    workbench.host.onCall((call) => {
      if (call === 'Properties.getProperties') throw new Error('Service unavailable.');
    });
    await chooseItem(page, 'Tizim holati');
    await dialog.locator('.failed').waitFor();
    await look('6-failed-ru');

    workbench.host.onCall(null);
    await dialog.locator('.failed button').click();
    await dialog.locator('.health').waitFor();

    expect([errors, wrong]).toEqual([[], []]);
  });
});
