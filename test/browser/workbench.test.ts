// The workbench in a real browser: the add-on's menu, sidebar, dialogs and toasts, the developer's drawer, downloads.

import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import type { CellValue } from '../../host/grid/grid';
import { createLiveGrid } from '../../host/grid/live-grid';
import { openBookFile } from '../../host/server/book-file';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { openChromium } from '../support/chromium';
import { PATIENCE, until } from '../support/tab';
import { SMALL_ADDON, SMALL_MANIFEST } from './a-small-addon';

const SCREENS = resolve(__dirname, '../../.screens');

let browser: Browser;
let context: BrowserContext;
let workbench: Workbench;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await openChromium();
  const script = { code: SMALL_ADDON, files: {}, manifest: SMALL_MANIFEST };
  workbench = await startWorkbench({ port: 0, data: null, book: null, lang: 'en', empty: true, script });
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  page = await openTab();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

async function openTab(before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const opened = await context.newPage();
  await before?.(opened);
  opened.setDefaultTimeout(PATIENCE);
  opened.on('pageerror', (error) => errors.push(error.message));
  await opened.goto(workbench.url);
  await isReady(opened);
  return opened;
}

async function isReady(of: Page): Promise<void> {
  await of.locator('html[data-ready=true]').waitFor();
}

async function clickMenu(...captions: readonly string[]): Promise<void> {
  await clickMenuOf(page, ...captions);
}

async function clickMenuOf(of: Page, ...captions: readonly string[]): Promise<void> {
  await of.locator('.menu-title', { hasText: 'Addon' }).click();
  for (const caption of captions) await of.locator('.menu-entry', { hasText: new RegExp(`^${caption}$`) }).click();
}

function cell(row: number, column: number, sheet = 0): CellValue {
  const id = workbench.grid.sheets()[sheet]?.id ?? 0;
  return workbench.grid.read(id, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? null;
}

async function typeInto(of: Page, a1: string, text: string): Promise<void> {
  await goTo(of, a1);
  // As fast as a quick typist: the grid opens its editor at the first key.
  await of.keyboard.type(text, { delay: 20 });
  await of.keyboard.press('Enter');
}

async function goTo(of: Page, a1: string): Promise<void> {
  const nameBox = of.locator('.o-named-range-selector input');
  await nameBox.click();
  await nameBox.fill(a1);
  await nameBox.press('Enter');
}

function sidebar(): FrameLocator {
  return page.frameLocator('#sidebar iframe');
}

/** The sidebar that is open goes first: who is quicker than the script would ask the old one. */
async function openSidebarAnew(): Promise<void> {
  const old = await page.$('#sidebar iframe');
  await clickMenu('Sidebar');
  await old?.waitForElementState('hidden');
}

async function openDrawer(tab: string): Promise<void> {
  const isOpen = await page.locator('#drawer').isVisible();
  if (!isOpen) await page.getByRole('button', { name: 'Developer' }).click();
  await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
}

async function shot(name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENS}/w-${name}.png` });
}

/** Runs in the page: what leads on to a sidebar closes, and the sidebar is drawn, in the order that a slow computer may choose. */
function showSidebarAt(moment: 'before' | 'while' | 'after'): void {
  let arrive: (draw: () => void) => void;
  const arrived = new Promise<() => void>((resolve) => {
    arrive = resolve;
  });
  const { addEventListener } = WebSocket.prototype;
  WebSocket.prototype.addEventListener = function (this: WebSocket, type: string, hear: (event: Event) => void) {
    addEventListener.call(this, type, (event) => {
      const isSidebar = event instanceof MessageEvent && /"kind":"shown".*"kind":"sidebar"/.test(String(event.data));
      if (isSidebar) arrive(() => hear(event));
      else hear(event);
    });
  };
  const { close } = HTMLDialogElement.prototype;
  HTMLDialogElement.prototype.close = function () {
    void arrived.then((draw) => {
      if (moment === 'before') {
        draw();
        document.querySelector('#sidebar iframe')?.addEventListener('load', () => close.call(this));
        return;
      }
      if (moment === 'after') this.addEventListener('close', () => setTimeout(draw));
      close.call(this);
      if (moment === 'while') draw();
    });
  };
}

describe('what the add-on shows', () => {
  it('a sidebar of 300 pixels whose calls are answered', async () => {
    await clickMenu('Sidebar');
    await sidebar().locator('#ask').click();
    await sidebar().locator('#answer', { hasText: '@' }).waitFor();

    const width = await page.locator('#sidebar iframe').evaluate((frame) => frame.clientWidth);

    expect([await sidebar().locator('#answer').innerText(), width]).toEqual(['owner@example.com en_US', 299]);
  });

  it('a sidebar whose links open tabs of their own', async () => {
    const opened = context.waitForEvent('page');

    await sidebar().locator('#site').click();

    const other = await opened;
    expect(await other.evaluate(() => window.opener)).toBeNull();
    await other.close();
  });

  it('a modal dialog of the size asked for, which grows and closes when its page says so', async () => {
    await clickMenu('Dialog');
    const frame = page.locator('dialog.kind-modal iframe');
    const sizeOf = () => frame.evaluate((element) => [element.clientWidth, element.clientHeight]);
    await page.frameLocator('dialog.kind-modal iframe').locator('#question').waitFor();
    const before = await sizeOf();
    await shot('dialog');

    await page.frameLocator('dialog.kind-modal iframe').locator('#bigger').click();
    await until(async () => (await sizeOf())[1] === 300);
    const after = await sizeOf();
    await page.frameLocator('dialog.kind-modal iframe').locator('#done').click();
    await frame.waitFor({ state: 'detached' });

    expect([before, after]).toEqual([
      [320, 180],
      [420, 300],
    ]);
  });

  it.each(['before', 'while', 'after'] as const)(
    'a sidebar to which a dialog leads on, with the keyboard in it, also when it arrives %s the dialog closes',
    async (moment) => {
      const tab = await openTab((opened) => opened.addInitScript(showSidebarAt, moment));
      await clickMenuOf(tab, 'Lead on');
      await tab.frameLocator('dialog.kind-modal iframe').locator('#on').click();
      await tab.frameLocator('#sidebar iframe').locator('#field:focus').waitFor();

      await tab.keyboard.type('901234567');

      expect(await tab.frameLocator('#sidebar iframe').locator('#field').inputValue()).toBe('901234567');
      await tab.close();
    },
  );

  it('a modeless dialog beside which one can go on typing', async () => {
    await clickMenu('Panel');
    const panel = page.locator('dialog.kind-modeless');
    await panel.waitFor();

    await typeInto(page, 'C9', 'typed beside it');
    await until(() => cell(9, 3) === 'typed beside it');
    await shot('modeless');
    await panel.getByRole('button', { name: 'Close' }).click();

    await panel.waitFor({ state: 'detached' });
  });

  it('a toast in the corner of the grid, clear of the sidebar', async () => {
    await clickMenu('Toast');
    const toast = page.locator('.note', { hasText: 'Said and done' });
    await toast.waitFor();
    await shot('toast');

    const [box, side] = [await toast.boundingBox(), await page.locator('#sidebar').boundingBox()];
    await toast.getByRole('button').click();

    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(side?.x ?? 0);
  });

  it('an error of a menu item as a dialog with its sentence', async () => {
    await clickMenu('Fail');
    const alert = page.getByRole('alertdialog');

    await alert.getByText('Stage "x" does not exist.').waitFor();

    await alert.getByRole('button', { name: 'OK' }).click();
    await alert.waitFor({ state: 'detached' });
  });

  it.each([
    ['the button Yes', 'YES', (alert: Locator) => alert.getByRole('button', { name: 'Yes' }).click()],
    ['the button No', 'NO', (alert: Locator) => alert.getByRole('button', { name: 'No' }).click()],
    ['Escape', 'CLOSE', (alert: Locator) => alert.press('Escape')],
  ])('a question of a menu item, whose answer by %s the script gets', async (_, answer, give) => {
    await clickMenu('Ask');
    const alert = page.getByRole('alertdialog', { name: 'Colour the cell?' });
    await alert.getByText('Cell H9 becomes green.').waitFor();
    await shot('question');

    await give(alert);

    await until(() => cell(9, 8) === answer);
    expect(await alert.count()).toBe(0);
  });
});

describe('the workbook on the screen', () => {
  it('takes an edit, fires onEdit in the name of who typed, and computes anew', async () => {
    await clickMenu('More', 'Fill');
    await typeInto(page, 'A3', 'Aziz');
    await typeInto(page, 'E2', '30');

    await until(() => cell(3, 2) === 'seen: Aziz' && cell(1, 7) === 42);
    expect(editors()).toEqual(['owner@example.com']);
  });

  it('draws the chart', async () => {
    const canvas = page.locator('.o-figure canvas').first();
    await canvas.waitFor();

    await until(() => canvas.evaluate(countColours).then((colours) => colours > 3));
    await shot('chart');
  });

  it('goes to the sheet that a script makes active, and tells scripts the sheet in view', async () => {
    await clickMenu('More', 'Other sheet');
    await page.locator('.o-sheet.active', { hasText: 'Other' }).waitFor();
    const there = workbench.host.run<string>('activeName');
    await page.locator('.o-sheet', { hasText: 'Sheet1' }).click();
    await sidebar().locator('#ask').click();

    await until(() => nameOf(workbench.host.run('activeName')) === 'Sheet1');
    expect(nameOf(there)).toBe('Other');
  });

  it('goes to the cells that a script selects, and tells scripts what a person selects', async () => {
    await clickMenu('More', 'Select');
    await until(async () => (await page.locator('.o-named-range-selector input').inputValue()) === 'D2:E4');
    await goTo(page, 'B7');
    await sidebar().locator('#ask').click();

    await until(() => nameOf(workbench.host.run('activeCells')) === 'B7');
  });

  it('is the same in two tabs, also after one undoes what came before the other', async () => {
    const second = await openTab();
    await typeInto(second, 'C12', 'from the second');
    await until(() => cell(12, 3) === 'from the second');
    await goTo(page, 'C12');
    await page.locator('.o-topbar-composer .o-composer', { hasText: 'from the second' }).waitFor();
    await page.keyboard.press('Control+z');
    await until(() => cell(2, 5) === 3);
    await isReady(second);

    await goTo(second, 'E2');
    await second.locator('.o-topbar-composer .o-composer', { hasText: /^3$/ }).waitFor();
    await second.close();
  });

  it('unfolds the columns of a group by the button before them', async () => {
    const id = workbench.grid.sheets()[0]?.id ?? 0;
    const group = { axis: 'column', first: 4, count: 2, depth: 1, collapsed: true } as const;
    workbench.grid.setExtras(id, { groups: [group] });
    const button = page.locator('.o-group-fold-button').first();
    await button.waitFor();
    const before = workbench.grid.isColumnHidden(id, 4);

    await button.click();

    await until(() => !workbench.grid.isColumnHidden(id, 4));
    expect([before, workbench.grid.extras(id).groups]).toEqual([true, [{ ...group, collapsed: false }]]);
    workbench.grid.setExtras(id, { groups: [] });
    await button.waitFor({ state: 'detached' });
  });
});

describe("the developer's drawer", () => {
  it('opens, stays open over a reload, and lists executions with what they cost', async () => {
    await openDrawer('Executions');
    await page.reload();
    await isReady(page);

    const row = page.locator('#drawer tr', { hasText: 'Stage "x" does not exist.' }).first();
    await row.waitFor();
    await shot('executions');

    expect((await row.innerText()).split('\t').slice(1, 4)).toEqual(['fail', 'run', 'owner@example.com']);
  });

  it('shows a mail as its reader sees it, runs nothing of it, and takes a reply', async () => {
    await clickMenu('More', 'Mail');
    await openDrawer('Outbox');
    await page.frameLocator('iframe.mail').getByRole('heading', { name: 'Invoice 7' }).waitFor();
    await page.getByRole('textbox', { name: 'Reply' }).fill('Thank you!');
    await page.getByRole('textbox', { name: 'Reply' }).press('Enter');
    await page.locator('#drawer blockquote', { hasText: 'Thank you!' }).waitFor();
    await shot('outbox');

    expect([await page.title(), await page.locator('#drawer dd').allInnerTexts()]).toEqual([
      'Customer book',
      ['Small firm <owner@example.com>', 'aziz@example.com'],
    ]);
  });

  it('winds the clock, which fires the hourly trigger and moves TODAY() in the open tab', async () => {
    await clickMenu('More', 'Every hour');
    await openDrawer('Triggers');
    await page.locator('#drawer td', { hasText: 'every hour' }).waitFor();
    await openDrawer('Clock');
    const before = String(cell(2, 7));
    await page.getByRole('button', { name: '+1 day' }).click();
    await until(() => lastColumnA() === 'hourly' && String(cell(2, 7)) !== before);
    await shot('clock');
    await goTo(page, 'G2');

    await openDrawer('Triggers');
    await page.getByRole('button', { name: 'Run now' }).waitFor();
    await shot('triggers');
    expect(workbench.host.triggers()[0]).toMatchObject({ handler: 'hourly', owner: 'owner@example.com' });
  });

  it('switches the account of the tab: Session and edits follow, and a stranger may only look', async () => {
    await switchTo('seller@example.com');
    await typeInto(page, 'A5', 'by the seller');
    await until(() => cell(5, 2) === 'seen: by the seller');
    await openSidebarAnew();
    await sidebar().locator('#ask').click();
    await sidebar().locator('#answer', { hasText: 'seller@example.com' }).waitFor();
    await shot('account');

    await switchTo('stranger@example.com');
    await page.locator('.view-only').waitFor();
    await page.locator('.o-grid-overlay').click({ position: { x: 20, y: 130 } });
    await page.keyboard.type('by a stranger');
    await page.keyboard.press('Enter');
    await shot('stranger');
    await switchTo('owner@example.com');

    expect([textsBy('by a stranger'), editors()]).toEqual([0, ['owner@example.com', 'seller@example.com']]);
  });

  it('asks who has not authorised the script for consent, with the warning, and then runs the item', async () => {
    await switchTo('seller@example.com');
    await authorise('seller@example.com', false);
    await clickMenu('Toast');
    const consent = page.getByRole('alertdialog', { name: 'Authorization required' });
    await consent.getByText('Google hasn’t verified this app').waitFor();
    const permissions = await consent.locator('label').allInnerTexts();
    await consent.getByRole('button', { name: 'Cancel' }).click();
    await consent.waitFor({ state: 'detached' });
    const afterCancel = workbench.host.consent('seller@example.com').authorised;

    await clickMenu('Toast');
    await consent.getByRole('checkbox', { name: 'Send mail in your name' }).uncheck();
    await shot('consent');
    await consent.getByRole('button', { name: 'Allow' }).click();
    await page.locator('.note', { hasText: 'Said and done' }).getByRole('button').click();

    expect([afterCancel, permissions, workbench.host.consent('seller@example.com')]).toEqual([
      false,
      [
        'See and change this spreadsheet',
        'Show menus, a sidebar and dialogs in it',
        'Run at set times while you are away',
        'Send mail in your name',
        'See your e-mail address',
      ],
      { authorised: true, refusedScopes: ['https://www.googleapis.com/auth/script.send_mail'], canEdit: true },
    ]);
  });

  it("says Google's sentence where a scope is needed that was left unticked", async () => {
    const sent = workbench.host.outbox().length;
    await clickMenu('More', 'Mail');
    const alert = page.getByRole('alertdialog');

    await alert.getByText('Specified permissions are not sufficient to call MailApp.sendEmail.').waitFor();

    await alert.getByRole('button', { name: 'OK' }).click();
    await switchTo('owner@example.com');
    expect(workbench.host.outbox()).toHaveLength(sent);
  });

  it('changes the language of the account and opens the workbook anew with all that is in it', async () => {
    await openDrawer('Account');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('uz');
    await page.locator('html[lang=uz][data-ready=true]').waitFor();
    await openSidebarAnew();
    await sidebar().locator('#ask').click();
    await sidebar().locator('#answer', { hasText: 'uz_UZ' }).waitFor();

    expect([cell(5, 1), workbench.host.outbox().length, workbench.host.triggers().length]).toEqual([
      'by the seller',
      1,
      1,
    ]);
  });

  it('shows what is left of the quotas', async () => {
    await openDrawer('Quotas');
    const row = page.locator('#drawer tr', { hasText: 'Mail recipients' });
    await row.waitFor();
    await shot('quotas');

    expect((await row.innerText()).split('\t')[2]).toBe('100');
    await page.locator('#drawer').getByRole('button', { name: 'Close' }).click();
  });
});

describe('the File menu', () => {
  it('saves an .xlsx file that opens again with the same values, formulas and formats', async () => {
    const file = await download('Download workbook');

    const { options, fill } = await openBookFile(file, 2026);
    const again = createLiveGrid({
      locale: 'en_US',
      timeZone: 'Asia/Tashkent',
      now: workbench.host.clock.now,
      ...options,
    });
    fill(again);

    const all = { row: 1, column: 1, rows: 60, columns: 8 };
    const read = (grid: typeof again) => ({
      sheets: grid.sheets().map(({ id, name }) => [name, grid.read(id, all)]),
      names: grid.namedRanges().map(({ name, area }) => [name, area]),
    });
    expect(read(again)).toEqual(read(workbench.grid));
  });

  it('saves the sheet in view as .csv', async () => {
    const file = await download('Download sheet');

    const rows = readFileSync(file, 'utf8').split('\r\n');
    expect([rows[0], rows[2]]).toEqual([',,,Month,Sales,,15,', 'Aziz,seen: Aziz,,June,7,,12.5%,']);
  });

  it('opens an empty workbook in place of this one', async () => {
    await page.locator('.o-topbar-menu', { hasText: 'File' }).click();
    await page.locator('.o-menu-item', { hasText: 'New empty workbook' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();

    await until(() => workbench.grid.sheets().length === 1 && cell(3, 1) === null);
    await isReady(page);
  });
});

describe('a frame', () => {
  it('cannot reach the page around it, nor the workbench', async () => {
    await clickMenu('Sidebar');
    const frame = page.locator('#sidebar iframe');
    await sidebar().locator('#ask').waitFor();
    const inside = await (await frame.elementHandle())?.contentFrame();

    const reached = await inside?.evaluate(async (url) => {
      const tries: Record<string, () => unknown> = {
        'the document around it': () => parent.document.title,
        'its storage': () => localStorage.length,
        'the page': async () => (await fetch(`${url}/`)).text(),
        'the drawer': async () => (await fetch(`${url}/developer`)).text(),
        'a call': async () => (await fetch(`${url}/rpc`, { method: 'POST', body: '{}' })).text(),
        'a file': async () => (await fetch('file:///etc/hostname')).text(),
        'the line': () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(`${url.replace('http', 'ws')}/live`);
            socket.onmessage = resolve;
            socket.onerror = reject;
          }),
      };
      const open: string[] = [];
      for (const [name, attempt] of Object.entries(tries)) {
        await Promise.resolve()
          .then(attempt)
          .then(
            () => open.push(name),
            () => undefined,
          );
      }
      return open;
    }, workbench.url);

    expect(reached).toEqual([]);
  });

  it('leaves no error behind in the page', () => {
    expect(errors).toEqual([]);
  });
});

async function switchTo(email: string): Promise<void> {
  await openDrawer('Account');
  await page.getByRole('radio', { name: email }).check();
  await page.locator('#title-bar .account', { hasText: email }).waitFor();
  await isReady(page);
}

/** Ticks whether an account has authorised the script, in the open Account tab. */
async function authorise(email: string, isOn: boolean): Promise<void> {
  const row = page.locator('#drawer tr', { hasText: email });
  await row.getByRole('checkbox', { name: 'authorised the script' }).setChecked(isOn);
  await until(() => workbench.host.consent(email).authorised === isOn);
}

async function download(entry: string): Promise<string> {
  await page.locator('.o-topbar-menu', { hasText: 'File' }).click();
  const started = page.waitForEvent('download');
  await page.locator('.o-menu-item', { hasText: entry }).click();
  const file = await started;
  const path = resolve(SCREENS, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

function nameOf(outcome: { readonly ok: boolean; readonly value?: unknown }): unknown {
  return outcome.value;
}

/** How many cells hold the text. */
function textsBy(text: string): number {
  const area = { row: 1, column: 1, rows: 60, columns: 8 };
  return workbench.grid
    .read(0, area)
    .flat()
    .filter(({ value }) => value === text).length;
}

/** In whose name onEdit ran. */
function editors(): readonly string[] {
  const edits = workbench.host.executions.filter(({ name }) => name === 'onEdit');
  return [...new Set(edits.map(({ user }) => user))];
}

function lastColumnA(): CellValue {
  return cell(workbench.grid.lastRow(workbench.grid.sheets()[0]?.id ?? 0), 1);
}

/** How many different colours a canvas has: a blank one has one. */
function countColours(canvas: Element): number {
  if (!(canvas instanceof HTMLCanvasElement)) return 0;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  const colours = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4) {
    colours.add(((pixels[at] ?? 0) << 16) + ((pixels[at + 1] ?? 0) << 8) + (pixels[at + 2] ?? 0));
  }
  return colours.size;
}
