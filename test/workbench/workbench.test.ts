// The workbench as a whole: what it serves, whom it refuses, what it keeps.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { ToPage } from '../../host/server/protocol';
import { startWorkbench, type Workbench, type WorkbenchOptions } from '../../host/server/workbench';

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
const running: Workbench[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-'));
});

afterEach(async () => {
  for (const workbench of running.splice(0)) await workbench.close();
  rmSync(folder, { recursive: true });
});

async function aWorkbench(options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  const script = { code: CODE, files: {}, manifest: {} };
  const workbench = await startWorkbench({
    port: 0,
    data: null,
    book: null,
    lang: 'uz',
    empty: true,
    script,
    ...options,
  });
  running.push(workbench);
  return workbench;
}

function firstCell({ grid }: Workbench) {
  const [sheet] = grid.sheets();
  return grid.read(sheet?.id ?? 0, { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
}

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

function ask({ url }: Workbench, { path = '/', method = 'GET', headers = {}, body }: Asked) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function call(workbench: Workbench, name: string, args: readonly unknown[] = []) {
  const headers = { origin: workbench.url };
  return ask(workbench, { path: '/rpc', method: 'POST', headers, body: { tab: 'none', name, args } });
}

/** Opens the line of a page and collects what it hears. */
async function listen(workbench: Workbench) {
  const socket = new WebSocket(`${workbench.url.replace('http', 'ws')}/live`, { origin: workbench.url });
  const heard: ToPage[] = [];
  const waiters: (() => void)[] = [];
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)));
    for (const wake of waiters.splice(0)) wake();
  });
  const hears = async <K extends ToPage['kind']>(kind: K): Promise<Extract<ToPage, { kind: K }>> => {
    for (;;) {
      const found = heard.find((message): message is Extract<ToPage, { kind: K }> => message.kind === kind);
      if (found) return found;
      await new Promise<void>((wake) => waiters.push(wake));
    }
  };
  return { hears };
}

describe('the workbench', () => {
  it('serves its page, with everything from this computer', async () => {
    const workbench = await aWorkbench();

    const [page, script] = [await ask(workbench, {}), await ask(workbench, { path: '/page.js' })];

    expect([page.status, script.status]).toEqual([200, 200]);
    expect(page.text).toContain('<script type="module" src="/page.js">');
    expect(page.text).not.toMatch(/https?:/);
  });

  it.each<[string, Asked]>([
    ['another host name', { headers: { host: 'evil.example:80' } }],
    ['another port', { headers: { host: '127.0.0.1:1' } }],
    ['another origin', { headers: { origin: 'http://evil.example' } }],
    ['a frame without an origin', { headers: { origin: 'null' } }],
    ['a call without an origin', { path: '/rpc', method: 'POST', body: { tab: '', name: 'add', args: [1, 2] } }],
    ['a menu click of another site', { path: '/click', method: 'POST', headers: { origin: 'http://evil.example' } }],
  ])('refuses %s', async (_who, asked) => {
    const { status } = await ask(await aWorkbench(), asked);

    expect(status).toBe(403);
  });

  it('refuses the line to a page of another site', async () => {
    const { url } = await aWorkbench();

    const refusal = new Promise((resolve) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/live`, { origin: 'http://evil.example' });
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    });

    await expect(refusal).resolves.toBe(403);
  });

  it('answers google.script.run with the value, or with the message of the error', async () => {
    const workbench = await aWorkbench();

    const answers = [await call(workbench, 'add', [2, 3]), await call(workbench, 'fail')];

    expect(answers.map(({ text }) => JSON.parse(text))).toEqual([
      { ok: true, value: { sum: 5 } },
      { ok: false, message: expect.stringContaining('Stage "x" does not exist.') },
    ]);
  });

  it('answers what is not a call with 400', async () => {
    const workbench = await aWorkbench();
    const headers = { origin: workbench.url };

    const { status } = await ask(workbench, { path: '/rpc', method: 'POST', headers, body: { name: 7 } });

    expect(status).toBe(400);
  });

  it('tells a page the workbook, the menus, what a click shows, and what it writes', async () => {
    const workbench = await aWorkbench();
    const page = await listen(workbench);
    const { tab, menus } = await page.hears('welcome');

    await ask(workbench, {
      path: '/click',
      method: 'POST',
      headers: { origin: workbench.url },
      body: { tab, captions: ['Daftar', 'Sozlash'] },
    });

    expect(menus).toEqual([{ caption: 'Daftar', items: [{ caption: 'Sozlash', functionName: 'setUp' }] }]);
    expect((await page.hears('shown')).shown).toMatchObject({ kind: 'toast', message: 'ready' });
    expect((await page.hears('revisions')).messages).toMatchObject([
      { type: 'REMOTE_REVISION', commands: [{ type: 'WRITE_BLOCK', cells: [[0, 0, { content: 'set up' }]] }] },
    ]);
  });

  it('sets up a new workbook and opens the sidebar', async () => {
    const workbench = await aWorkbench({ empty: false });

    const { sidebar } = await (await listen(workbench)).hears('welcome');

    expect(firstCell(workbench)).toBe('set up');
    expect(sidebar).toEqual({ kind: 'sidebar', title: 'Daftar', html: '<p>Hello</p>' });
  });

  it('leaves an empty workbook empty', async () => {
    expect(firstCell(await aWorkbench())).toBeNull();
  });

  it('keeps the workbook in its folder, without traces of writing it', async () => {
    const first = await aWorkbench({ empty: false, data: folder });
    first.grid.write(first.grid.sheets()[0]?.id ?? 0, 1, 1, [[{ value: '007' }]]);

    await first.close();
    running.length = 0;
    const second = await aWorkbench({ empty: false, data: folder });

    expect(firstCell(second)).toBe('007');
    expect(readdirSync(folder)).toEqual(['workbook.json']);
  });

  it('does not start over a file that is not its own', async () => {
    writeFileSync(join(folder, 'workbook.json'), '{"version":1}');

    await expect(aWorkbench({ data: folder })).rejects.toThrow(
      'is not a workbook of this workbench. Move it away, or give another folder with --data.',
    );
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL((await aWorkbench()).url).port);

    await expect(aWorkbench({ port })).rejects.toThrow(
      `Port ${port} is taken. Stop what uses it, or give another one: npm start -- --port ${port + 1}`,
    );
  });

  it('says that the add-on is not built', async () => {
    const { script: _, ...rest } = { port: 0, data: null, book: null, lang: 'uz' as const, empty: true, script: null };

    await expect(startWorkbench({ ...rest, root: folder })).rejects.toThrow(
      'Code.js is missing. Build the add-on first: npm run build.',
    );
  });
});
