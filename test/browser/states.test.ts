// What the platform does to people, in a real browser: each state has a screen or a sentence in the person's language.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { createTexts } from '../../src/kernel/i18n/texts';
import { modules } from '../../src/modules/index';
import { aDealToImport } from '../support/builders';
import { openChromium } from '../support/chromium';
import { mustEndWell } from '../support/daftar';
import { wrongWith } from '../support/screen';
import { openTab } from '../support/tab';

const SCREENS = resolve(__dirname, '../../.screens');
const SELLER = 'seller@example.com';
const MENU = {
  uz: { open: 'Daftarni ochish', board: 'Doska', setUp: 'Sozlash', left: 'Xodim ketdi…', staff: 'Xodimlar' },
  ru: { open: 'Открыть Daftar', board: 'Доска', setUp: 'Настроить', left: 'Сотрудник ушёл…', staff: 'Сотрудники' },
} as const;
const VIEWER = { uz: 'Kuzatuvchi', ru: 'Наблюдатель' } as const;
const DENIED = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await openChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

describe.each(['uz', 'ru'] as const)('in %s', (lang) => {
  const t = createTexts(
    modules.map((module) => module.texts),
    lang,
  );
  const errors: string[] = [];
  /** What is wrong with the screens, by keyboard, by axe and by width. */
  const wrong: string[] = [];
  let workbench: Workbench;
  let page: Page;
  let sidebar: FrameLocator;
  let dialog: FrameLocator;

  beforeAll(async () => {
    workbench = await startWorkbench({ port: 0, data: null, book: null, lang, empty: true });
    mustEndWell(workbench.host.run('setUp'));
    const deals = [
      aDealToImport({ customer: { name: 'Nodira' }, need: 'Shkaf', responsible: 'Dilnoza', nextContact: '2020-01-01' }),
    ];
    mustEndWell(workbench.host.call('importDeals', [{ requestId: 'import', deals }]));
    writeStaff('');
    // Each tab belongs to an account; this one to a seller.
    const before = async (tab: Page): Promise<void> => {
      await tab.addInitScript((email) => {
        if (location.port !== '' && window === window.top) sessionStorage.setItem('daftar.account', email);
      }, SELLER);
    };
    page = await openTab(browser, workbench.url, { errors, before });
    sidebar = page.frameLocator('iframe').first();
    dialog = page.frameLocator('dialog.kind-modal iframe');
  }, 120_000);

  afterAll(async () => {
    await page?.close();
    await workbench?.close();
  });

  afterEach(async () => {
    await page.unroute('**/rpc');
    workbench.host.setConsent(SELLER, { authorised: true, canEdit: true, refusedScopes: [] });
  });

  function writeStaff(role: string): void {
    const sheet = workbench.grid.sheets().find(({ name }) => name === MENU[lang].staff);
    const rows = [
      ['H-1', 'Dilnoza', SELLER, role],
      ['H-2', 'Jasur', '', ''],
    ];
    workbench.grid.write(
      sheet?.id ?? 0,
      2,
      1,
      rows.map((row) => row.map((value) => ({ value }))),
    );
  }

  async function choose(item: keyof (typeof MENU)['uz']): Promise<void> {
    await page.locator('.menu-title', { hasText: 'Daftar' }).click();
    await page.locator('.menu-entry', { hasText: new RegExp(`^${MENU[lang][item]}$`) }).click();
  }

  /** Keeps a picture of the screen, and looks for what is wrong with it. */
  async function judge(name: string, place = '#sidebar'): Promise<void> {
    await page.screenshot({ path: `${SCREENS}/state-${name}-${lang}.png` });
    const frame = await (await page.locator(`${place} iframe`).elementHandle())?.contentFrame();
    if (frame) wrong.push(...(await wrongWith(page, frame)).map((line) => `${name}: ${line}`));
  }

  /** Google fails every call, or those of one name, with its own sentence. */
  async function fail(message: string, name?: string): Promise<void> {
    await page.route('**/rpc', async (route) => {
      const asked = route.request().postDataJSON().name;
      if (name !== undefined && asked !== name) return route.fallback();
      return route.fulfill({ json: { ok: false, message } });
    });
  }

  /** The seller's consent ends with the first call of this name: what is fetched ahead before it still comes. */
  async function withdrawConsentAt(name: string): Promise<void> {
    await page.route('**/rpc', (route) => {
      if (route.request().postDataJSON().name === name) workbench.host.setConsent(SELLER, { authorised: false });
      return route.fallback();
    });
  }

  const screen = (frame: FrameLocator, key: Parameters<typeof t>[0]) => frame.locator('.trouble', { hasText: t(key) });

  it('a script that is not authorised any more is covered by what to do, and goes on where it was', async () => {
    await choose('open');
    await sidebar.locator('.rows .row', { hasText: 'Nodira' }).waitFor();
    await withdrawConsentAt('search');
    await sidebar.locator('[role=combobox]').fill('Nod');
    await screen(sidebar, 'err.unauthorised').waitFor();
    await judge('unauthorised');
    await page.unroute('**/rpc');
    workbench.host.setConsent(SELLER, { authorised: true });
    await sidebar.getByRole('button', { name: t('btn.retry') }).click();
    await screen(sidebar, 'err.unauthorised').waitFor({ state: 'detached' });

    expect(await sidebar.locator('[role=combobox]').inputValue()).toBe('Nod');
  });

  it('a permission that was refused is named with the way to give it', async () => {
    await fail('Required permissions: https://www.googleapis.com/auth/script.container.ui');
    await choose('open');
    await screen(sidebar, 'err.refused').waitFor();
    await judge('refused');

    expect(await sidebar.locator('.shell').isVisible()).toBe(false);
  });

  it('another account of the browser covers the sidebar, the board and setup', async () => {
    await fail(DENIED);
    await choose('open');
    await screen(sidebar, 'err.accounts').waitFor();
    await judge('accounts');
    for (const item of ['board', 'setUp'] as const) {
      await choose(item);
      await screen(dialog, 'err.accounts').waitFor();
      await judge(`accounts-${item}`, 'dialog.kind-modal');
      await page.locator('dialog.kind-modal').getByRole('button').first().click();
    }

    expect(await screen(sidebar, 'err.accounts').isVisible()).toBe(true);
  });

  it('an old sidebar is opened again by its one button', async () => {
    await fail('Script function not found: today', 'today');
    await choose('open');
    await screen(sidebar, 'err.updated').waitFor();
    await judge('updated');
    await page.unroute('**/rpc');
    await sidebar.getByRole('button', { name: t('btn.openAgain') }).click();
    await sidebar.locator('.rows .row', { hasText: 'Nodira' }).waitFor();

    expect(await screen(sidebar, 'err.updated').count()).toBe(0);
  });

  it('what was typed in an old sidebar can be looked at once more', async () => {
    await fail('Script function not found: search', 'search');
    await sidebar.locator('[role=combobox]').fill('Barno');
    await screen(sidebar, 'err.updated').waitFor();
    await sidebar.getByRole('button', { name: t('btn.showTyped') }).click();

    expect(await sidebar.locator('[role=combobox]').inputValue()).toBe('Barno');
  });

  it('a part of the sidebar that does not come is a sentence with a way to try again, and works once it is there', async () => {
    await fail('Google is tired.', 'pagePart');
    await choose('open');
    await sidebar.locator('#tab-card').click();
    await sidebar.locator('#panel-card .failed', { hasText: 'Google is tired.' }).waitFor();
    await judge('part-failed');
    await page.unroute('**/rpc');
    await sidebar
      .locator('#panel-card')
      .getByRole('button', { name: t('btn.retry') })
      .click();
    await sidebar.locator('#panel-card .blank', { hasText: t('card.empty') }).waitFor();

    expect(await sidebar.locator('#panel-card .failed').count()).toBe(0);
  });

  it('a form that does not come leads back to its card', async () => {
    const money = (body: string | null) => body?.includes('"MoneyForms"') ?? false;
    await page.route('**/rpc', async (route) =>
      money(route.request().postData())
        ? route.fulfill({ json: { ok: false, message: 'Google is tired.' } })
        : route.fallback(),
    );
    await choose('open');
    await sidebar.getByRole('button', { name: t('btn.openCard') }).click();
    await sidebar.getByRole('button', { name: t('btn.payment'), exact: true }).click();
    await sidebar.locator('.failed', { hasText: 'Google is tired.' }).waitFor();
    await judge('form-failed');
    await sidebar
      .locator('#panel-card')
      .getByRole('button', { name: t('btn.back') })
      .click();

    expect(await sidebar.locator('.card-head h1').isVisible()).toBe(true);
  });

  it('a part of newer code covers the sidebar that would have taken it', async () => {
    await page.route('**/rpc', async (route) => {
      if (route.request().postDataJSON().name !== 'pagePart') return route.fallback();
      const answer = await route.fetch();
      const { value, ...rest } = await answer.json();
      return route.fulfill({ json: { ...rest, value: value.replace('daftar.stamp===', '"newer"===') } });
    });
    // It is fetched ahead.
    await choose('open');
    await screen(sidebar, 'err.updated').waitFor();
    await page.unroute('**/rpc');

    expect(await sidebar.locator('.shell').isVisible()).toBe(false);
  });

  it('who may only look at the file reads so, and sees nothing that writes', async () => {
    workbench.host.setConsent(SELLER, { canEdit: false });
    await choose('open');
    await sidebar.locator('.viewing', { hasText: t('note.viewing.file') }).waitFor();
    await sidebar.locator('.rows .row', { hasText: 'Nodira' }).waitFor();
    await judge('viewer');

    expect(await sidebar.getByRole('tab').allInnerTexts()).toEqual([t('tab.today'), t('tab.card')]);
    expect(await sidebar.locator('.pill, .primary').filter({ visible: true }).allInnerTexts()).toEqual([]);
  });

  it('a viewer on the staff sees a card without buttons that write', async () => {
    writeStaff(VIEWER[lang]);
    await choose('open');
    await sidebar.locator('.viewing', { hasText: t('note.viewing.role') }).waitFor();
    // The first row is open from the start.
    await sidebar.getByRole('button', { name: t('btn.openCard') }).click();
    await sidebar.locator('h1', { hasText: 'Nodira' }).waitFor();
    await judge('viewer-card');
    writeStaff('');

    expect(await sidebar.getByRole('button', { name: t('btn.logContact') }).count()).toBe(0);
    expect(await sidebar.getByRole('button', { name: t('btn.moveStage') }).count()).toBe(0);
  });

  it('the work of somebody who left is handed over in a small dialog', async () => {
    await choose('left');
    await dialog.locator('#leaver-who').selectOption('Dilnoza');
    await judge('leaver', 'dialog.kind-modal');
    await dialog.getByRole('button', { name: t('leaver.run') }).click();
    await dialog.getByText(/Dilnoza: /).waitFor();
    await judge('leaver-done', 'dialog.kind-modal');

    expect(workbench.grid.sheets().some(({ name }) => name.startsWith(t('handover.sheet', { who: 'Dilnoza' })))).toBe(
      true,
    );
    expect(errors).toEqual([]);
  });

  it('each of these screens works by keyboard alone, is sound to axe, and not too wide', () => {
    expect(wrong).toEqual([]);
  });
});
