// The board in a real browser: cards move by mouse and keyboard, the sheet follows, and what was refused is back.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import type { DealToImport } from '../../src/modules/import/index';
import { aDealToImport } from '../support/builders';
import { openChromium } from '../support/chromium';
import { mustEndWell, type Record, recordsOf } from '../support/daftar';
import { chooseItem, openTab } from '../support/tab';

const SCREENS = resolve(__dirname, '../../.screens');
const BIG_FIRM = 500;

let browser: Browser;
let workbench: Workbench;
let page: Page;
let board: FrameLocator;
const errors: string[] = [];

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await openChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function openBoard(deals: readonly DealToImport[], prepare = () => {}): Promise<void> {
  await page?.close();
  await workbench?.close();
  workbench = await startWorkbench({ port: 0, data: null, book: null, lang: 'uz', empty: true });
  mustEndWell(workbench.host.run('setUp'));
  mustEndWell(workbench.host.call('importDeals', [{ requestId: 'import', deals }]));
  prepare();
  page = await openTab(browser, workbench.url, { errors });
  await chooseItem(page, /^Doska$/);
  board = page.frameLocator('dialog.kind-modal iframe');
  await board.locator('.card').first().waitFor();
}

function cardOf(name: string): Locator {
  return board.locator('.card', { hasText: name });
}

function lane(key: string): Locator {
  return board.locator(`[data-column=${key}]`);
}

async function drag(name: string, key: string): Promise<void> {
  await cardOf(name).scrollIntoViewIfNeeded();
  const [from, to] = [await cardOf(name).boundingBox(), await lane(key).boundingBox()];
  if (!from || !to) throw new Error(`${name} or ${key} is not on the screen.`);
  await page.mouse.move(from.x + 20, from.y + 15);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 120, { steps: 12 });
  await page.mouse.up();
}

/** What the board says after a move. */
async function notice(text: string): Promise<string> {
  const said = board.locator('.board-notice', { hasText: text });
  await said.waitFor();
  return said.innerText();
}

function deal(name: string): Record | undefined {
  return recordsOf(workbench.grid, 'Bitimlar').find(({ Mijoz }) => String(Mijoz).startsWith(name));
}

const DEALS = [
  aDealToImport({ customer: { name: 'Nodira' }, need: 'Shkaf', amount: 12_000_000, responsible: 'Otabek' }),
  aDealToImport({ customer: { name: 'Aziz' }, need: 'Oshxona', responsible: 'Kamila' }),
  aDealToImport({ customer: { name: 'Sardor' }, amount: 5_000_000, stage: 'offer' }),
  aDealToImport({ customer: { name: 'Gulnora' }, amount: 3_000_000, nextContact: '2020-01-01' }),
  aDealToImport({ customer: { name: 'Malika' }, need: 'Stol' }),
];

describe('a board', () => {
  beforeAll(() => openBoard(DEALS), 120_000);

  it('shows the stages in their order with how many deals stand in them and what they add up to', async () => {
    await page.screenshot({ path: `${SCREENS}/b-1-board.png` });

    const heads = await board.locator('.lane > header').allInnerTexts();

    expect(heads.map((head) => head.split(/\s*\n\s*/).filter(Boolean))).toEqual([
      ['Yangi lid', '4', '15 mln'],
      ['Taklif', '1', '5 mln'],
      ['Kelishuv', '0'],
      ['Toʻlandi', '0'],
      ['Yoʻqotildi', '0'],
      ['Keyinroq', '0'],
    ]);
  });

  it('says in words what is overdue', async () => {
    expect(await cardOf('Gulnora').locator('.mark').allInnerTexts()).toEqual(['! Kechikkan']);
  });

  it('moves a card by mouse, and the sheet follows; taken back, both are as before', async () => {
    await drag('Nodira', 'offer');
    const said = await notice('Nodira: Yangi lid → Taklif.');
    const moved = deal('Nodira')?.Bosqich;
    await board.getByRole('button', { name: 'Ortga qaytarish' }).click();
    await notice('Ortga qaytarildi.');
    await lane('new').locator('.card', { hasText: 'Nodira' }).waitFor();

    expect([said.includes('Tushunarli'), moved, deal('Nodira')?.Bosqich]).toEqual([true, 'Taklif', 'Yangi lid']);
  });

  it('puts a card back that is dropped beside the columns, or let go by Escape', async () => {
    const box = await cardOf('Aziz').boundingBox();
    if (!box) throw new Error('No card.');
    await page.mouse.move(box.x + 20, box.y + 15);
    await page.mouse.down();
    await page.mouse.move(box.x + 400, box.y + 40, { steps: 5 });
    await board.locator('.ghost').waitFor();
    await page.keyboard.press('Escape');
    await board.locator('.ghost').waitFor({ state: 'detached' });
    await page.mouse.up();

    expect([deal('Aziz')?.Bosqich, await board.locator('.picked-up').count()]).toEqual(['Yangi lid', 0]);
  });

  it('moves a card by keyboard, which stays on it, and says what is still blank', async () => {
    await cardOf('Aziz').focus();
    await page.keyboard.press('Shift+ArrowRight');
    const said = await notice('Aziz: Yangi lid → Taklif.');
    const focused = await board.locator(':focus').innerText();

    expect([deal('Aziz')?.Bosqich, said.includes('Hali boʻsh: Summa.'), focused.startsWith('Aziz')]).toEqual([
      'Taklif',
      true,
      true,
    ]);
  });

  it('fills in what is still blank from where it says so, and takes no nonsense there', async () => {
    await board.getByRole('button', { name: 'Toʻldirish' }).click();
    await board.locator('#move-amount').fill('koʻp');
    await page.screenshot({ path: `${SCREENS}/b-6-fill-in.png` });
    await board.getByRole('button', { name: 'Saqlash' }).click();
    await board.locator('.question', { hasText: 'Summa notoʻgʻri: koʻp.' }).waitFor();
    await board.locator('#move-amount').fill('2,5 mln');
    await board.getByRole('button', { name: 'Saqlash' }).click();
    await notice('Saqlandi.');
    await board.locator('.lanes[aria-busy=false]').waitFor();

    expect(deal('Aziz')).toMatchObject({ Bosqich: 'Taklif', Summa: 2_500_000 });
    expect(await cardOf('Aziz').innerText()).toContain('2\u00a0500\u00a0000');
    await cardOf('Aziz').focus();
  });

  it('walks over the cards by arrows and opens one by Enter; Escape leads back to it', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await board.locator('.drawer').waitFor();
    await page.screenshot({ path: `${SCREENS}/b-2-panel.png` });
    const facts = await board.locator('.drawer').innerText();
    await page.keyboard.press('Escape');
    await board.locator('.drawer').waitFor({ state: 'detached' });
    const focused = await board.locator(':focus').innerText();

    expect([facts.includes('Sardor'), facts.includes('5\u00a0000\u00a0000'), focused.startsWith('Sardor')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('asks why a deal is lost, and does not take no answer', async () => {
    await drag('Sardor', 'lost');
    await board.getByRole('button', { name: 'Bosqichni oʻzgartirish' }).click();
    await board.locator('.issue', { hasText: 'Yoʻqotish sababini tanlang.' }).waitFor();
    await page.screenshot({ path: `${SCREENS}/b-3-lost.png` });
    await board.locator('#move-lossReason').selectOption('Narx qimmat');
    await board.locator('#move-competitor').fill('Mebel Uy');
    await page.keyboard.press('Enter');
    await notice('Sardor: Taklif → Yoʻqotildi.');

    expect(deal('Sardor')).toMatchObject({
      Bosqich: 'Yoʻqotildi',
      'Yoʻqotish sababi': 'Narx qimmat',
      Raqobatchi: 'Mebel Uy',
    });
  });

  it('asks on which day a deal put off comes back', async () => {
    await drag('Aziz', 'later');
    await board.locator('.question').getByText('+90').click();
    await board.getByRole('button', { name: 'Bosqichni oʻzgartirish' }).click();
    await notice('Aziz: Taklif → Keyinroq.');

    expect([deal('Aziz')?.Bosqich, typeof deal('Aziz')?.['Keyingi aloqa']]).toEqual(['Keyinroq', 'number']);
  });

  it('says that somebody else was quicker, and shows where the card stands now', async () => {
    const id = String(deal('Nodira')?.Raqami);
    mustEndWell(workbench.host.call('moveStage', [{ requestId: 'other', dealId: id, to: 'agreement' }]));

    await drag('Nodira', 'offer');
    const said = await notice('kimdir hozirgina oʻzgartirdi');
    await lane('agreement').locator('.card', { hasText: 'Nodira' }).waitFor();
    await page.screenshot({ path: `${SCREENS}/b-4-conflict.png` });

    expect([deal('Nodira')?.Bosqich, said.includes('Hozirgi bosqich')]).toEqual(['Kelishuv', true]);
  });

  it('filters by what is typed or chosen, and the totals follow', async () => {
    await board.locator('.filters input').fill('nodira');
    const byText = await board.locator('.totals').innerText();
    await board.locator('.filters input').fill('');
    await board.getByRole('button', { name: 'Faqat kechikkanlar' }).click();
    const overdue = await board.locator('.totals').innerText();
    await board.getByRole('button', { name: 'Filtrlarni tozalash' }).click();
    await board.getByLabel('Masʼul').selectOption('Kamila');
    const byPerson = await board.locator('.card .who').allInnerTexts();

    expect([byText.split(/\s*\n\s*/), overdue.split(/\s*\n\s*/), byPerson]).toEqual([
      ['1 ta bitim', 'Jami: 12 mln'],
      ['1 ta bitim', 'Jami: 3 mln'],
      ['Aziz'],
    ]);
  });

  it('asks for what is blank before a deal enters a stage that blocks, and the sheet gets it', async () => {
    await board.getByRole('button', { name: 'Filtrlarni tozalash' }).click();
    block('Kelishuv');
    await board.getByRole('button', { name: 'Yangilash' }).click();
    await board.locator('.lanes[aria-busy=false]').waitFor();

    await drag('Malika', 'agreement');
    await board.locator('#move-amount').fill('2,5 mln');
    await page.screenshot({ path: `${SCREENS}/b-5-block.png` });
    await board.getByRole('button', { name: 'Bosqichni oʻzgartirish' }).click();
    await notice('Malika: Yangi lid → Kelishuv.');

    expect(deal('Malika')).toMatchObject({ Bosqich: 'Kelishuv', Summa: 2_500_000 });
  });

  it('leaves no error behind', () => {
    expect(errors).toEqual([]);
  });
});

describe('a board before who may only look', () => {
  beforeAll(async () => {
    await openBoard(DEALS, () => {
      const staff = workbench.grid.sheets().find(({ name }) => name === 'Xodimlar');
      const row = ['H-1', 'Dilnoza', 'owner@example.com', 'Kuzatuvchi'].map((value) => ({ value }));
      workbench.grid.write(staff?.id ?? 0, 2, 1, [row]);
    });
  }, 120_000);

  it('lets no card be picked up and says why, also to the keyboard, and opens it without stages to choose', async () => {
    await drag('Aziz', 'offer');
    const ghosts = await board.locator('.ghost').count();
    await notice('siz kuzatuvchisiz');
    await page.screenshot({ path: `${SCREENS}/b-7-viewer.png` });
    await board.getByRole('button', { name: 'Tushunarli' }).click();
    await cardOf('Aziz').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await notice('siz kuzatuvchisiz');
    await page.keyboard.press('Enter');
    const choices = await board.locator('.drawer .moves').count();

    expect([ghosts, choices, deal('Aziz')?.Bosqich]).toEqual([0, 0, 'Yangi lid']);
  });
});

describe('a board of 500 deals', () => {
  beforeAll(async () => {
    const many = Array.from({ length: BIG_FIRM }, (_, index) =>
      aDealToImport({ customer: { name: `Mijoz ${index}` }, stage: index % 5 ? 'new' : 'offer', amount: index }),
    );
    await openBoard(many);
  }, 240_000);

  it('draws a part of each column, more when asked, and counts them all', async () => {
    const before = await lane('new').locator('.card').count();
    await lane('new').locator('li .secondary').click();

    expect([
      before,
      await lane('new').locator('.card').count(),
      await lane('new').locator('.tally').innerText(),
    ]).toEqual([20, 60, '400']);
  });

  it('moves a card as well as a small one does', async () => {
    await drag('Mijoz 499', 'agreement');
    await notice('Mijoz 499: Yangi lid → Kelishuv.');
    await page.screenshot({ path: `${SCREENS}/b-6-many.png` });

    expect(deal('Mijoz 499')?.Bosqich).toBe('Kelishuv');
  });
});

/** What the owner does in the sheet of stages: a stage that warned blocks from now on. */
function block(stage: string): void {
  const { grid } = workbench;
  const sheet = grid.sheets().find(({ name }) => name === 'Bosqichlar')?.id ?? -1;
  const rows = grid.read(sheet, { row: 1, column: 1, rows: 10, columns: 12 });
  const column = rows[0]?.findIndex(({ value }) => value === 'Boʻsh boʻlsa') ?? -1;
  const row = rows.findIndex((cells) => cells.some(({ value }) => value === stage));
  grid.write(sheet, row + 1, column + 1, [[{ value: 'Toʻxtatish' }]]);
}
