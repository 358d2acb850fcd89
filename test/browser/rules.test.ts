// The Rules dialog in a real browser: read as sentences, counted, switched, written, and told what is wrong; in uz and in ru.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { rulesTable } from '../../src/modules/rules/index';
import { aLead } from '../support/builders';
import { openChromium } from '../support/chromium';
import { columnOf } from '../support/columns';
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
  ['Nodira', 'Aziz'].forEach((name, index) => {
    const lead = aLead({ requestId: name, name, contact: `90 123 45 6${index}`, need: 'Shkaf', nextContact: '' });
    mustEndWell(workbench.host.call('addLead', [lead]));
    mustEndWell(workbench.host.call('settle'));
  });
  for (const key of ['offer', 'late']) {
    mustEndWell(workbench.host.call('addRule', [{ requestId: key, key, trade: 'shop2' }]));
  }
  const sheet = workbench.grid.sheets().find(({ name }) => name === 'Qoidalar')?.id ?? 0;
  workbench.grid.write(sheet, 3, columnOf(rulesTable, 'what'), [[{ value: 'uch' }]]);
  mustEndWell(workbench.host.call('runTick'));
  page = await openTab(browser, workbench.url, { errors });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function open(): Promise<void> {
  await chooseItem(page, 'Qoidalar');
  dialog = page.frameLocator('dialog.kind-modal iframe');
  await dialog.locator('.rules').waitFor();
  await dialog
    .getByText(/Hisoblanmoqda|Считаем/)
    .first()
    .waitFor({ state: 'detached' });
}

async function close(): Promise<void> {
  await page.locator('dialog.kind-modal .close').first().click();
  await page.locator('dialog.kind-modal').waitFor({ state: 'detached' });
}

async function look(name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENS}/r-${name}.png` });
  const handle = await page.locator('dialog.kind-modal iframe').elementHandle();
  const outer = (await handle?.contentFrame()) as Frame; // The dialog's page is there: it was waited for.
  const [inner = outer] = outer.childFrames();
  for (const each of await wrongWith(page, inner)) wrong.push(`${name}: ${each}`);
}

const press = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
const rule = (name: string) => dialog.locator('.rule', { hasText: name });
const modes = () =>
  recordsOf(workbench.grid, 'Qoidalar').flatMap(({ Qoida, Holati }) => (Qoida === undefined ? [] : [[Qoida, Holati]]));

describe('Rules', () => {
  it('are sentences, each with its mode; a wrong one says what is wrong and is off', async () => {
    await open();
    await look('1-list-uz');

    expect(await rule('Taklifdan keyin').locator('p').first().innerText()).toBe(
      'Bitim «Taklif» bosqichiga oʻtganda, 3 ish kuni oʻtgach: vazifa «ism: taklif boʻyicha fikrini soʻrash»',
    );
    expect(await rule('Kechikkan').locator('.notice.bad').innerText()).toBe(
      'Nima (N): Necha kunligi tushunarsiz: uch. Son yozing, masalan 14.',
    );
    expect(modes()).toEqual([
      ['Taklifdan keyin qoʻngʻiroq', 'Maslahat beradi'],
      ['Kechikkan toʻlov', 'Oʻchiq'],
    ]);
  });

  it('are written in a form that says what is not clear while it is typed', async () => {
    await press('Yangi qoida');
    await dialog.getByLabel('Nomi').fill('Salom');
    await dialog.getByLabel('Agar').fill('rangi = qizil');
    await dialog.getByLabel('Kutish').fill('tez');
    await look('2-form-uz');
    const typed = await dialog.locator('.issue').allInnerTexts();
    await dialog.getByLabel('Kutish').fill('');
    await dialog.getByLabel('Vazifa').fill('{ism}: salom aytish');
    await press('Saqlash');
    await dialog.locator('.issue').waitFor();

    expect([typed, await dialog.locator('.issue').allInnerTexts()]).toEqual([
      ['Qancha kutish tushunarsiz: tez. Masalan: 3 yoki 2 ish kuni.'],
      ['Bu voqeada bunday ustun yoʻq: rangi. Bitim yoki mijoz varagʻidagi ustun nomini yozing.'],
    ]);
    expect(await dialog.getByLabel('Agar').evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it('saved, are counted: how many they would act on now, and which', async () => {
    await dialog.getByLabel('Agar').fill('nima kerak = shkaf');
    await page.keyboard.press('Enter');
    await press('Hozir bajarardi: 2');
    await look('3-counted-uz');

    expect(await rule('Salom').locator('.rule-records li').allInnerTexts()).toEqual([
      'B-1\nNodira · Shkaf',
      'B-2\nAziz · Shkaf',
    ]);
    expect(await rule('Salom').locator('a').first().getAttribute('href')).toMatch(/#gid=\d+&range=A2$/);
  });

  it('do what was counted once they are switched on', async () => {
    await rule('Salom').getByRole('button', { name: 'Yoqilgan' }).click();
    await dialog.locator('.notice.good').waitFor();
    mustEndWell(workbench.host.call('runTick'));
    await close();
    await open();

    expect(await rule('Salom').locator('.rule-foot').innerText()).toContain('bugun bajardi: 2');
    expect(recordsOf(workbench.grid, 'Vazifalar').map((task) => task['Nima qilish kerak'])).toEqual([
      'Nodira: salom aytish',
      'Aziz: salom aytish',
    ]);
  });

  it('are mended, added from the ready-made ones and deleted; in Russian too', async () => {
    await close();
    mustEndWell(workbench.host.call('setMyLanguage', ['ru']));
    await open();
    await dialog.getByRole('button', { name: 'Добавить: День рождения' }).click();
    await dialog.locator('.notice.good').waitFor();
    await dialog.getByRole('button', { name: 'Удалить: Taklifdan keyin qoʻngʻiroq' }).click();
    await look('4-ask-ru');
    await press('Удалить');
    await rule('Taklifdan keyin').waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Изменить: Kechikkan toʻlov' }).click();
    await dialog.getByLabel('Сколько дней').fill('3');
    await look('5-form-ru');
    await press('Сохранить');
    await rule('Kechikkan').waitFor();
    await look('6-list-ru');

    expect(await rule('Kechikkan').locator('.notice.bad').count()).toBe(0);
    expect(modes()).toEqual([
      ['Kechikkan toʻlov', 'Oʻchiq'],
      ['Salom', 'Yoqilgan'],
      ['Tugʻilgan kun', 'Maslahat beradi'],
    ]);
    expect([errors, wrong]).toEqual([[], []]);
  });
});
