// Whom the workbench refuses: other hosts, other sites, forms, frames; and what it lets strangers do, the web app.

import { WebSocket } from 'ws';
import { type Asked, ask, aWorkbench, closeAll, firstCell } from './a-workbench';

const CODE = `
function spoil() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('spoilt'); }
function doGet(e) {
  if (e.parameter.page) return HtmlService.createHtmlOutput('<html><p>Hello</p></html>').setTitle('A "page"');
  return ContentService.createTextOutput('Hello ' + e.parameter.name + ', ' + e.pathInfo);
}
function doPost(e) { return ContentService.createTextOutput(e.postData.type + ': ' + e.postData.contents); }
`;

const EVIL = 'http://evil.example';
const SPOIL = JSON.stringify({ tab: '', name: 'spoil', args: [] });

afterEach(closeAll);

describe('the workbench', () => {
  it.each<[string, Asked]>([
    ['another host name', { headers: { host: 'evil.example:80' } }],
    ['another port', { headers: { host: '127.0.0.1:1' } }],
    ['another origin', { headers: { origin: EVIL } }],
    ['a frame without an origin', { headers: { origin: 'null' } }],
    ['a call without an origin', { path: '/rpc', method: 'POST', body: SPOIL }],
    ['a call of another site', { path: '/rpc', method: 'POST', headers: { origin: EVIL }, body: SPOIL }],
    ['a menu click of another site', { path: '/click', method: 'POST', headers: { origin: EVIL }, body: '{}' }],
    ['the drawer to another site', { path: '/developer', headers: { origin: EVIL } }],
    ['an action of another site', { path: '/developer', method: 'POST', headers: { origin: EVIL }, body: '{}' }],
    ['the web app under another host name', { path: '/exec', headers: { host: 'evil.example' } }],
    ['a web app answer under another host name', { path: '/echo', headers: { host: 'evil.example' } }],
    ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'].map((type): [string, Asked] => [
      `a form of another site as ${type}`,
      { path: '/rpc', method: 'POST', headers: { origin: EVIL, 'content-type': type }, body: SPOIL },
    ]),
  ])('refuses %s', async (_who, asked) => {
    const workbench = await aWorkbench(CODE);

    const { status } = await ask(workbench, asked);

    expect([status, firstCell(workbench)]).toEqual([403, null]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded'])(
    'takes no call as %s, even from its page',
    async (type) => {
      const workbench = await aWorkbench(CODE);
      const headers = { origin: workbench.url, 'content-type': type };

      const { status } = await ask(workbench, { path: '/rpc', method: 'POST', headers, body: SPOIL });

      expect([status, firstCell(workbench)]).toEqual([400, null]);
    },
  );

  it.each([
    ['a page of another site', { origin: EVIL }],
    ['a frame without an origin', { origin: 'null' }],
    ['a program that names no origin', {}],
    ['another host name', { headers: { host: 'evil.example' } }],
  ])('refuses the line to %s', async (_who, options) => {
    const { url } = await aWorkbench(CODE);

    const refusal = new Promise((resolve) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/live`, options);
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    });

    await expect(refusal).resolves.toBe(403);
  });

  it('lets no other site frame its page, and no tab that a frame opens hold on to it', async () => {
    const { headers } = await ask(await aWorkbench(CODE), {});

    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
  });
});

describe('the web app', () => {
  it('answers anybody with a text by way of an address that gives it once', async () => {
    const workbench = await aWorkbench(CODE);

    const sent = await ask(workbench, { path: '/exec/deep?name=Aziz', headers: { origin: EVIL } });
    const path = (sent.headers.location ?? '').replace(workbench.url, '');
    const [first, second] = [await ask(workbench, { path }), await ask(workbench, { path })];

    expect([sent.status, first.status, first.text, second.status]).toEqual([302, 200, 'Hello Aziz, deep', 404]);
  });

  it('takes what is posted, in any form', async () => {
    const workbench = await aWorkbench(CODE);
    const headers = { 'content-type': 'text/plain' };

    const sent = await ask(workbench, { path: '/exec', method: 'POST', headers, body: 'x=1' });
    const path = (sent.headers.location ?? '').replace(workbench.url, '');

    expect((await ask(workbench, { path })).text).toBe('text/plain: x=1');
  });

  it('gives its pages no origin, so that they cannot ask the workbench', async () => {
    const { status, headers, text } = await ask(await aWorkbench(CODE), { path: '/exec?page=1' });

    expect([status, text]).toEqual([200, '<html><title>A &quot;page&quot;</title><p>Hello</p></html>']);
    expect(headers['content-security-policy']).toContain('sandbox allow-scripts');
    expect(headers['content-security-policy']).not.toContain('allow-same-origin');
  });

  it('takes GET and POST only', async () => {
    expect((await ask(await aWorkbench(CODE), { path: '/exec', method: 'PUT', body: 'x' })).status).toBe(405);
  });
});
