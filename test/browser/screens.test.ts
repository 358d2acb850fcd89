// Every screen in uz and ru, 300 pixels wide: complete by keyboard alone, sound to axe, and nothing wider than its place.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { createTexts } from '../../src/kernel/i18n/texts';
import { modules } from '../../src/modules/index';
import { aDealToImport } from '../support/builders';
import { openChromium } from '../support/chromium';
import { mustEndWell } from '../support/daftar';
import { dayFromNow } from '../support/day-from-now';
import { wrongWith } from '../support/screen';
import { openTab } from '../support/tab';

const SCREENS = resolve(__dirname, '../../.screens');
const WIDTH = 300;
const MENU = {
  uz: { open: 'Daftarni ochish', board: 'Doska', setUp: 'Sozlash', left: 'Xodim ketdi…', staff: 'Xodimlar' },
  ru: { open: 'Открыть Daftar', board: 'Доска', setUp: 'Настроить', left: 'Сотрудник ушёл…', staff: 'Сотрудники' },
} as const;

const WORDS = {
  uz: { company: 'Firma', lost: 'Yoʻqotildi', later: 'Keyinroq' },
  ru: { company: 'Компания', lost: 'Отказ', later: 'Отложено' },
} as const;

let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await openChromium();
}, 120_000);

afterAll(() => browser?.close());

describe.each(['uz', 'ru'] as const)('in %s', (lang) => {
  const t = createTexts(
    modules.map((module) => module.texts),
    lang,
  );
  const words = WORDS[lang];
  const errors: string[] = [];
  let workbench: Workbench;
  let page: Page;
  /** The page of the sidebar or of the dialog that was opened last. */
  let frame: Frame;

  beforeAll(async () => {
    workbench = await startWorkbench({ port: 0, data: null, book: null, lang, empty: true });
    page = await openTab(browser, workbench.url, { errors });
  }, 120_000);

  afterAll(async () => {
    await page?.close();
    await workbench?.close();
  });

  async function choose(item: keyof (typeof MENU)['uz'], place: string): Promise<void> {
    await page.locator('.menu-title', { hasText: 'Daftar' }).click();
    await page.locator('.menu-entry', { hasText: new RegExp(`^${MENU[lang][item]}$`) }).click();
    const element = await page.locator(`${place} iframe`).elementHandle();
    await element?.evaluate((frame, width) => Object.assign(frame.style, { width: `${width}px` }), WIDTH);
    const opened = await element?.contentFrame();
    if (!opened) throw new Error(`${item} shows no page.`);
    frame = opened;
  }

  const openSidebar = () => choose('open', '#sidebar');
  const openDialog = (item: 'board' | 'setUp' | 'left') => choose(item, 'dialog.kind-modal');
  const button = (key: Parameters<typeof t>[0]): Locator => frame.getByRole('button', { name: t(key), exact: true });
  const primary = (): Locator => frame.locator('.primary').filter({ visible: true });

  /** Says what is wrong with the screen, and keeps a picture of it. */
  async function wrong(name: string): Promise<readonly string[]> {
    const clip = await (await frame.frameElement()).boundingBox();
    await page.screenshot({ path: `${SCREENS}/screen-${name}-${lang}.png`, ...(clip && { clip }) });
    return wrongWith(page, frame);
  }

  async function closeDialog(): Promise<void> {
    await page.locator('dialog.kind-modal .close').first().click();
    await page.locator('dialog.kind-modal').waitFor({ state: 'detached' });
  }

  it('setup is sound: its questions, what is wrong with the answers, the end', async () => {
    await openDialog('setUp');
    await frame.locator('.choice-card').first().waitFor();
    const asked = await wrong('setup');
    await frame.locator('#setup-staff-0-email').fill('aziz');
    await primary().click();
    await frame.locator('.issue').waitFor();
    const refused = await wrong('setup-refused');
    await frame.locator('#setup-staff-0-email').fill('');
    await primary().click();
    await frame.locator('.setup-end').waitFor();
    const done = await wrong('setup-end');
    await closeDialog();

    expect({ asked, refused, done }).toEqual({ asked: [], refused: [], done: [] });
  });

  it('the sidebar of an empty workbook is sound', async () => {
    await openSidebar();
    await frame.locator('#panel-today .blank').waitFor();
    const today = await wrong('today-empty');
    await frame.locator('#tab-card').click();
    const card = await wrong('card-empty');

    expect({ today, card }).toEqual({ today: [], card: [] });
  });

  describe('with customers', () => {
    beforeAll(async () => {
      fillBook();
      await page.locator('#sidebar .close').click();
      await openSidebar();
      await frame.locator('.rows .row').first().waitFor();
    });

    async function openCustomer(name: string): Promise<void> {
      await frame.locator('.search').fill(name);
      await frame.locator('[role=option]', { hasText: name }).first().click();
      await frame.locator('.card-head h1', { hasText: name }).waitFor();
    }

    async function openForm(key: Parameters<typeof t>[0]): Promise<void> {
      await page.keyboard.press('Escape');
      await button(key).first().click();
      await frame.locator('.sub-head').waitFor();
    }

    const screens: Readonly<Record<string, () => Promise<unknown>>> = {
      today: () => frame.locator('#tab-today').click(),
      'today-question': () => button('outcome.talked').first().click(),
      'today-refused': () => button('outcome.refused').first().click(),
      add: () => frame.locator('#tab-add').click(),
      'add-more': () => frame.locator('#panel-add summary').click(),
      'add-duplicate': async () => {
        await frame.locator('#lead-contact').fill('90 123 45 67');
        await frame.locator('#lead-duplicate, .notice').first().waitFor();
      },
      'add-issues': async () => {
        await frame.locator('#lead-contact').fill('123');
        await frame.locator('#lead-amount').fill('???');
        await primary().click();
        await frame.locator('.issue').first().waitFor();
      },
      sale: async () => {
        await frame.locator('#panel-add .view:not([hidden]) .switch').getByText(t('add.sale')).click();
        await frame.locator('#sale-amount').waitFor();
      },
      'sale-credit': async () => {
        await frame.locator('.chip', { hasText: t('method.credit') }).click();
        await frame.locator('#sale-amount').fill('1 mln');
        await page.keyboard.press('Enter');
        await frame.locator('#sale-contact-issue').waitFor();
      },
      card: () => openCustomer('Nodira'),
      'card-playbook': () => frame.locator('summary').filter({ visible: true }).first().click(),
      'card-fact': () => frame.locator('.fact').filter({ visible: true }).first().click(),
      'form-contact': () => primary().click(),
      'form-move': () => openForm('btn.moveStage'),
      'form-lost': () => frame.locator('.chip', { hasText: words.lost }).click(),
      'form-later': () => frame.locator('.chip', { hasText: words.later }).click(),
      'form-next': () => openForm('field.nextDate'),
      'form-hand-over': () => openForm('btn.handOver'),
      'form-task': async () => {
        await page.keyboard.press('Escape');
        await frame.getByRole('button', { name: t('table.tasks') }).click();
        await frame.locator('.sub-head').waitFor();
      },
      company: async () => {
        await page.keyboard.press('Escape');
        await openCustomer('Mebel');
      },
      'form-payment': async () => {
        await button('btn.payment').click();
        await frame.locator('#payment-amount').waitFor();
        await primary().click();
        await frame.locator('#payment-amount-issue').waitFor();
      },
      'form-person': async () => {
        await page.keyboard.press('Escape');
        await frame.getByRole('button', { name: t('card.people') }).click();
      },
      search: async () => {
        await page.keyboard.press('Escape');
        await frame.locator('.search').fill('nod');
        await frame.locator('[role=option]').first().waitFor();
      },
      nobody: async () => {
        await frame.locator('.search').fill('97 000 00 00');
        await button('search.add').waitFor();
      },
    };

    it.each(Object.keys(screens))('%s is sound', async (name) => {
      await screens[name]?.();

      expect(await wrong(name)).toEqual([]);
    });

    it('the board is sound: its cards, the panel of one, the question of a move, no match', async () => {
      await openDialog('board');
      await frame.locator('.card').first().waitFor();
      const cards = await wrong('board');
      await frame.locator('.card').first().click();
      const panel = await wrong('board-panel');
      await frame.locator('.moves').getByText(words.lost).click();
      await button('btn.moveStage').click();
      await frame.locator('.issue').waitFor();
      const question = await wrong('board-question');
      await page.keyboard.press('Escape');
      await frame.locator('.filters input').fill('nobody');
      const noMatch = await wrong('board-no-match');
      await closeDialog();

      expect({ cards, panel, question, noMatch }).toEqual({ cards: [], panel: [], question: [], noMatch: [] });
    });

    it('the dialog for somebody who left is sound: the questions, what is wrong, the end', async () => {
      await openDialog('left');
      await frame.locator('#leaver-who').waitFor();
      await primary().click();
      await frame.locator('.issue').waitFor();
      const refused = await wrong('leaver-refused');
      await frame.locator('#leaver-who').selectOption('Dilnoza');
      await primary().click();
      await frame.getByText(/Dilnoza: /).waitFor();
      const done = await wrong('leaver-end');
      await closeDialog();

      expect({ refused, done, errors }).toEqual({ refused: [], done: [], errors: [] });
    });
  });

  /** A seller, a person with a task and a late deal, and a company. */
  function fillBook(): void {
    const { host, grid } = workbench;
    const staff = grid.sheets().find(({ name }) => name === MENU[lang].staff)?.id ?? -1;
    const people = ['Dilnoza', 'Jasur'].map((name, index) => [{ value: `H-${index + 2}` }, { value: name }]);
    grid.write(staff, 3, 1, people);
    const deals = [
      aDealToImport({
        customer: { name: 'Nodira', contact: '90 123 45 67' },
        ...{ need: 'Shkaf', amount: 12_000_000, responsible: 'Dilnoza', nextContact: '2020-01-01' },
      }),
      aDealToImport({ customer: { name: 'Mebel Uy' }, stage: 'offer', amount: 95_000_000 }),
    ];
    mustEndWell(host.call('importDeals', [{ requestId: 'import', deals }]));
    const company = { requestId: 'company', table: 'customers', id: 'M-2', values: { kind: words.company } };
    mustEndWell(host.call('changeRecord', [company]));
    const task = {
      requestId: 'task',
      customerId: 'M-1',
      dealId: 'B-1',
      title: 'Narxni yuborish',
      due: dayFromNow(),
    };
    mustEndWell(host.call('addTask', [{ ...task, kind: 'promise', responsible: 'Dilnoza' }]));
  }
});
