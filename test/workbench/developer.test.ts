// The developer's drawer, as the page asks for it: what it lists and what its buttons do.

import { untilHour } from '../../host/server/developer';
import type { DeveloperAction, DeveloperView } from '../../host/server/developer-protocol';
import { mailPage } from '../../host/server/mail-page';
import { parseDeveloperAction } from '../../host/server/parse-developer';
import type { Workbench } from '../../host/server/workbench';
import { ask, aWorkbench, call, closeAll, openLine, post, typing } from './a-workbench';

const CODE = `
function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
function hourly() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow(['hourly']); }
function who() { return Session.getActiveUser().getEmail() + ' ' + Session.getActiveUserLocale(); }
function mail() { MailApp.sendEmail('aziz@example.com', 'Hello', 'Dear Aziz'); }
function fail() { console.log('before it failed'); throw new Error('No such stage.'); }
function activate() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.setActiveSheet(book.getSheetByName('Other') || book.insertSheet('Other'));
}
function active() {
  return SpreadsheetApp.getActiveSheet().getName() + '!' + SpreadsheetApp.getActiveRange().getA1Notation();
}
function select() { SpreadsheetApp.getActiveSheet().getRange('C5').activate(); }
`;

const NINE_IN_TASHKENT = Date.UTC(2026, 2, 2, 4);
const HOUR = 3_600_000;

afterEach(closeAll);

function still(): Promise<Workbench> {
  return aWorkbench(CODE, { realNow: () => NINE_IN_TASHKENT });
}

async function view(workbench: Workbench): Promise<DeveloperView> {
  return JSON.parse((await ask(workbench, { path: '/developer?tab=' })).text);
}

/** The workbook as a page finds it that is opened now. */
function welcomeNow(workbench: Workbench) {
  return openLine(workbench).hears('welcome');
}

function act(workbench: Workbench, action: DeveloperAction, tab = '') {
  return post(workbench, '/developer', { tab, action });
}

describe("the developer's drawer", () => {
  it('lists the executions, newest first, with log and error', async () => {
    const workbench = await still();
    await call(workbench, 'fail');

    const [failed] = (await view(workbench)).executions;

    expect(failed).toMatchObject({
      name: 'fail',
      kind: 'script.run',
      user: 'owner@example.com',
      startedAt: NINE_IN_TASHKENT,
      log: [expect.stringContaining('before it failed')],
      error: expect.stringContaining('No such stage.'),
    });
  });

  it('lists mail as a page, and keeps what is replied', async () => {
    const workbench = await still();
    await call(workbench, 'mail');
    await act(workbench, { kind: 'reply', mail: 1, text: 'Thank you' });

    expect((await view(workbench)).mails).toMatchObject([
      {
        to: 'aziz@example.com',
        subject: 'Hello',
        html: expect.stringContaining('<pre>Dear Aziz</pre>'),
        replies: [{ at: NINE_IN_TASHKENT, from: 'owner@example.com', text: 'Thank you' }],
      },
    ]);
  });

  it('winds the clock on and runs what falls due, and tells the pages the time', async () => {
    const workbench = await still();
    await call(workbench, 'install');
    const page = openLine(workbench);
    await page.hears('welcome');

    await act(workbench, { kind: 'wind', milliseconds: 3 * HOUR });

    expect(workbench.grid.lastRow(0)).toBe(3);
    expect((await page.hears('clock')).now).toBe(workbench.host.clock.now());
  });

  it('goes back to the real time', async () => {
    const workbench = await still();
    await act(workbench, { kind: 'wind', milliseconds: HOUR });
    await act(workbench, { kind: 'real-time' });

    expect((await view(workbench)).now).toBe(NINE_IN_TASHKENT);
  });

  it('runs a trigger now', async () => {
    const workbench = await still();
    await call(workbench, 'install');
    const [trigger] = workbench.host.triggers();

    await act(workbench, { kind: 'run-trigger', id: trigger?.id ?? '' });

    expect(workbench.grid.lastRow(0)).toBe(1);
  });

  it('says so when there is no such trigger', async () => {
    expect(await act(await still(), { kind: 'run-trigger', id: '7' })).toMatchObject({ ok: false });
  });

  it('counts the quotas of the account', async () => {
    const workbench = await still();
    await call(workbench, 'mail');
    await act(workbench, { kind: 'account-type', type: 'workspace' });

    const { accountType, quotas } = await view(workbench);

    expect([accountType, quotas.find(({ name }) => name === 'email')]).toEqual([
      'workspace',
      { name: 'email', left: 1499, limit: 1500 },
    ]);
  });

  it('takes back what an account allowed', async () => {
    const workbench = await still();
    await act(workbench, { kind: 'consent', email: 'owner@example.com', consent: { authorised: false } });

    expect(await call(workbench, 'who')).toMatchObject({ ok: false });
  });

  it('opens the workbook in another language, and tells the pages to do so too', async () => {
    const workbench = await still();
    const page = openLine(workbench);
    await page.hears('welcome');
    await call(workbench, 'install');

    await act(workbench, { kind: 'language', lang: 'ru' });

    await page.hears('reload');
    expect(await call(workbench, 'who')).toEqual({ ok: true, value: 'owner@example.com ru_RU' });
    expect(workbench.host.triggers()).toHaveLength(1);
  });
});

describe('a page', () => {
  it('acts in the name of its account', async () => {
    const workbench = await still();
    const { tab } = await openLine(workbench, 'seller@example.com').hears('welcome');

    expect(await call(workbench, 'who', [], tab)).toMatchObject({
      value: expect.stringContaining('seller@example.com'),
    });
  });

  it('is told the sheet that its script made active, and scripts are told what it shows and selects', async () => {
    const workbench = await still();
    const page = openLine(workbench);
    const { tab, workbook } = await page.hears('welcome');
    const first = workbook.sheets[0]?.id ?? '';
    await call(workbench, 'activate', [], tab);
    const { view } = await page.hears('activate');
    const before = await call(workbench, 'active', [], tab);
    page.send({ kind: 'look', view: { sheet: first, areas: [{ row: 3, column: 2, rows: 2, columns: 1 }] } });
    page.send(typing({ ...(await welcomeNow(workbench)), tab }, { col: 0, row: 9, text: 'after it', id: 'r1' }));
    await page.hears('stirred');

    expect([view.sheet === first, view.areas, before.value]).toEqual([false, [], 'Other!A1']);
    expect(await call(workbench, 'active', [], tab)).toEqual({ ok: true, value: 'Sheet1!B3:B4' });
  });

  it('is told the cells that its script selected', async () => {
    const workbench = await still();
    const page = openLine(workbench);
    const { tab, workbook } = await page.hears('welcome');

    await call(workbench, 'select', [], tab);

    const area = { row: 5, column: 3, rows: 1, columns: 1 };
    expect((await page.hears('activate')).view).toEqual({ sheet: workbook.sheets[0]?.id, areas: [area] });
  });

  it('fires onSelectionChange', async () => {
    const workbench = await aWorkbench(`function onSelectionChange(e) {
      PropertiesService.getScriptProperties().setProperty('selected', e.range.getA1Notation());
    }`);
    const page = openLine(workbench);
    const { tab, workbook } = await page.hears('welcome');

    page.send({
      kind: 'look',
      view: { sheet: workbook.sheets[0]?.id ?? '', areas: [{ row: 2, column: 4, rows: 1, columns: 1 }] },
    });
    page.send(typing({ ...(await welcomeNow(workbench)), tab }, { col: 0, row: 9, text: 'after it', id: 'r1' }));
    await page.hears('revisions');

    expect(workbench.host.properties().script).toEqual({ selected: 'D2' });
  });
});

describe('what is asked of the drawer', () => {
  it.each([
    [{ kind: 'wind', milliseconds: -1 }],
    [{ kind: 'wind', milliseconds: Number.MAX_VALUE }],
    [{ kind: 'wind' }],
    [{ kind: 'wind-to-hour', hour: 24 }],
    [{ kind: 'reply', mail: '1', text: 'x' }],
    [{ kind: 'consent', email: 'nobody@example.com', consent: {} }],
    [{ kind: 'consent', email: 'owner@example.com' }],
    [{ kind: 'account-type', type: 'free' }],
    [{ kind: 'language', lang: 'de' }],
    [{ kind: 'toString' }],
    [{}],
    [null],
    [[]],
  ])('is nothing: %j', (action) => {
    expect(parseDeveloperAction(action)).toBeUndefined();
  });

  it('is parsed, and what does not belong to it is left out', () => {
    const consent = { authorised: true, refusedScopes: ['a', 1], other: 1 };

    expect(parseDeveloperAction({ kind: 'consent', email: 'owner@example.com', consent })).toEqual({
      kind: 'consent',
      email: 'owner@example.com',
      consent: { authorised: true, refusedScopes: ['a'] },
    });
  });
});

describe('the next morning', () => {
  it.each([
    ['just after midnight', Date.UTC(2026, 2, 1, 19, 1), 9 * HOUR - 60_000],
    ['a second before', NINE_IN_TASHKENT - 1000, 1000],
    ['nine itself', NINE_IN_TASHKENT, 24 * HOUR],
    ['the evening', Date.UTC(2026, 2, 2, 18, 30), 9.5 * HOUR],
  ])('is so far away at %s', (_when, now, distance) => {
    expect(untilHour(now, 9, 'Asia/Tashkent')).toBe(distance);
  });

  it('is an hour nearer when the clocks go forward in the night', () => {
    expect(untilHour(Date.UTC(2026, 2, 28, 23), 9, 'Europe/Berlin')).toBe(8 * HOUR);
  });
});

describe('the page of a mail', () => {
  const people = { from: '', name: '', to: [], cc: [], bcc: [], replyTo: '' };
  const mail = { id: 1, at: 0, ...people, subject: '', body: '', htmlBody: '', attachments: [], inlineImages: {} };

  it('shows plain text as text', () => {
    expect(mailPage({ ...mail, body: '<b>1 & 2' })).toContain('<pre>&lt;b>1 &amp; 2</pre>');
  });

  it('has its pictures inside, and fetches none', () => {
    const logo = { name: 'logo.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) };
    const htmlBody = '<img src="cid:logo"><img src="cid:toString">';

    const page = mailPage({ ...mail, htmlBody, inlineImages: { logo } });

    expect(page).toContain('<img src="data:image/png;base64,AQID"><img src="cid:toString">');
    expect(page).toContain("default-src 'none'");
  });
});
