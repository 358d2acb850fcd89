// The workbench as a whole: what it serves, what it answers, what it keeps.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { startWorkbench } from '../../host/server/workbench';
import { ask, aWorkbench, call, close, closeAll, firstCell, openLine, post, typing } from './a-workbench';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Daftar').addItem('Sozlash', 'setUp').addToUi();
}
function setUp() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('set up');
  SpreadsheetApp.getActiveSpreadsheet().toast('ready');
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Daftar'));
}
function add(a, b) { return { sum: a + b }; }
function fail() { throw new Error('Stage "x" does not exist.'); }
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-'));
});

afterEach(async () => {
  await closeAll();
  rmSync(folder, { recursive: true });
});

describe('the workbench', () => {
  it('serves its page, with everything from this computer', async () => {
    const workbench = await aWorkbench(CODE);

    const [page, script] = [await ask(workbench, {}), await ask(workbench, { path: '/page.js' })];

    expect([page.status, script.status]).toEqual([200, 200]);
    expect(page.text).toContain('<script type="module" src="/page.js">');
    expect(page.text).not.toMatch(/https?:/);
  });

  it('answers google.script.run with the value, or with the message of the error', async () => {
    const workbench = await aWorkbench(CODE);

    expect([await call(workbench, 'add', [2, 3]), await call(workbench, 'fail')]).toEqual([
      { ok: true, value: { sum: 5 } },
      { ok: false, message: expect.stringContaining('Stage "x" does not exist.') },
    ]);
  });

  it('answers what is not a call with 400', async () => {
    const workbench = await aWorkbench(CODE);

    await expect(post(workbench, '/rpc', { name: 7 })).rejects.toThrow('400: This is not a call.');
  });

  it('says which menu item there is not', async () => {
    const workbench = await aWorkbench(CODE);

    expect(await post(workbench, '/click', { tab: '', captions: ['Daftar', 'Gone'] })).toEqual({
      ok: false,
      message: 'There is no menu item "Daftar > Gone".',
    });
  });

  it('tells a page the workbook, the menus, what a click shows, and what it writes', async () => {
    const workbench = await aWorkbench(CODE);
    const page = openLine(workbench);
    const { tab, menus } = await page.hears('welcome');

    await post(workbench, '/click', { tab, captions: ['Daftar', 'Sozlash'] });

    expect(menus).toEqual([{ caption: 'Daftar', items: [{ caption: 'Sozlash', functionName: 'setUp' }] }]);
    expect((await page.hears('revisions')).messages).toMatchObject([
      { type: 'REMOTE_REVISION', commands: [{ type: 'WRITE_BLOCK', cells: [[0, 0, { content: 'set up' }]] }] },
    ]);
    expect((await page.hears('shown')).shown).toMatchObject({ kind: 'toast', message: 'ready' });
  });

  it('sets up a new workbook and opens the sidebar', async () => {
    const workbench = await aWorkbench(CODE, { empty: false });

    const { sidebar } = await openLine(workbench).hears('welcome');

    expect(firstCell(workbench)).toBe('set up');
    expect(sidebar).toEqual({ kind: 'sidebar', title: 'Daftar', html: '<p>Hello</p>' });
  });

  it('leaves an empty workbook empty', async () => {
    expect(firstCell(await aWorkbench(CODE))).toBeNull();
  });

  it('runs nothing in a workbook that somebody brought along', async () => {
    const book = join(folder, 'mine.csv');
    writeFileSync(book, 'Ism;Summa\nAziz;12\n');

    const workbench = await aWorkbench(CODE, { book, empty: false });

    const { sidebar } = await openLine(workbench).hears('welcome');
    const names = workbench.host.executions.map(({ name }) => name);
    expect([firstCell(workbench), sidebar, [...new Set(names)]]).toEqual(['Ism', null, ['onOpen']]);
  });

  it('keeps the workbook in its folder, without traces of writing it', async () => {
    const first = await aWorkbench(CODE, { empty: false, data: folder });
    first.grid.write(first.grid.sheets()[0]?.id ?? 0, 1, 1, [[{ value: '007' }]]);

    await close(first);
    const second = await aWorkbench(CODE, { empty: false, data: folder });
    const value = firstCell(second);
    await close(second);

    expect([value, readdirSync(folder)]).toEqual(['007', ['workbook.json']]);
  });

  it('does not start over a file that is not its own', async () => {
    writeFileSync(join(folder, 'workbook.json'), '{"version":1}');

    await expect(aWorkbench(CODE, { data: folder })).rejects.toThrow(
      'is not a workbook of this workbench. Move it away, or give another folder with --data.',
    );
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL((await aWorkbench(CODE)).url).port);

    await expect(aWorkbench(CODE, { port })).rejects.toThrow(
      `Port ${port} is taken. Stop what uses it, or give another one: npm start -- --port ${port + 1}`,
    );
  });

  it('says that the add-on is not built', async () => {
    const start = { port: 0, data: null, book: null, lang: 'uz', empty: true } as const;

    await expect(startWorkbench({ ...start, root: folder })).rejects.toThrow(
      'Code.js is missing. Build the add-on first: npm run build.',
    );
  });
});

describe('an account', () => {
  it('that may only look changes nothing', async () => {
    const workbench = await aWorkbench(CODE);
    const page = openLine(workbench, 'stranger@example.com');
    const welcome = await page.hears('welcome');

    page.send(typing(welcome, { col: 0, row: 0, text: 'by a stranger', id: 'r1' }));
    await page.hears('reload');

    expect([welcome.canEdit, firstCell(workbench)]).toEqual([false, null]);
  });

  it('that may only look has no menus, and takes nobody else theirs', async () => {
    const workbench = await aWorkbench(CODE);
    const owner = await openLine(workbench).hears('welcome');

    const stranger = await openLine(workbench, 'stranger@example.com').hears('welcome');

    expect([owner.menus.length, stranger.menus]).toEqual([1, []]);
    expect(await post(workbench, '/click', { tab: owner.tab, captions: ['Daftar', 'Sozlash'] })).toMatchObject({
      ok: true,
    });
  });

  it('that has not authorised the script is told the scopes to be asked for, and its click runs nothing', async () => {
    const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    const script = { code: CODE, files: {}, manifest: { oauthScopes: scopes } };
    const workbench = await aWorkbench(CODE, { script });
    const { tab } = await openLine(workbench, 'seller@example.com').hears('welcome');
    workbench.host.setConsent('seller@example.com', { authorised: false });

    const answer = await post(workbench, '/click', { tab, captions: ['Daftar', 'Sozlash'] });

    const message = 'Authorization is required to perform that action.';
    expect([answer, firstCell(workbench)]).toEqual([{ ok: false, message, scopes }, null]);
  });

  it('that nobody has gets no line', async () => {
    const { url } = await aWorkbench(CODE);

    const refusal = new Promise((resolve) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/live?as=nobody@example.com`, { origin: url });
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    });

    await expect(refusal).resolves.toBe(404);
  });
});
