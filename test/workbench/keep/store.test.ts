// What a workbench keeps: everything that was acknowledged is there when it starts again, after Control-C and a crash.

import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeMail, encodeMail } from '../../../host/server/keep/kept-state';
import type { Welcome } from '../../../host/server/protocol';
import type { Workbench } from '../../../host/server/workbench';
import { aWorkbench, call, close, closeAll, firstCell, openLine, post, typing } from '../a-workbench';

const CODE = `
function work() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.insertSheet('Deals').getRange('A1:B2').setValues([['Name', 'Sum'], ['Aziz', 7]]);
  book.getSheetByName('Deals').getRange('B2').setNumberFormat('#,##0.00');
  PropertiesService.getScriptProperties().setProperty('s', 'script');
  PropertiesService.getDocumentProperties().setProperty('d', 'document');
  PropertiesService.getUserProperties().setProperty('u', 'user');
  ScriptApp.newTrigger('work').timeBased().everyHours(1).create();
  MailApp.sendEmail({ to: 'aziz@example.com', subject: 'Hello', body: 'x',
    attachments: [Utilities.newBlob([0, 255, 10], 'application/octet-stream', 'x.bin')] });
}
function forget() { PropertiesService.getScriptProperties().deleteProperty('s'); }
function nothing() {}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-'));
});

afterEach(async () => {
  await closeAll();
  rmSync(folder, { recursive: true });
});

/** The folder as a crash would leave it now, opened again. */
async function afterCrash(data: string): Promise<Workbench> {
  const copy = join(folder, `copy-${readdirSync(folder).length}`);
  cpSync(data, copy, { recursive: true });
  rmSync(join(copy, 'lock'), { force: true });
  return aWorkbench(CODE, { data: copy });
}

/** The welcome as if it had come after that revision. */
function upon(revisionId: string, welcome: Welcome): Welcome {
  return { ...welcome, workbook: { ...welcome.workbook, revisionId } };
}

function facts({ grid, host }: Workbench) {
  const sheets = grid.sheets().map((sheet) => [sheet, grid.read(sheet.id, { row: 1, column: 1, rows: 3, columns: 3 })]);
  return { sheets, properties: host.properties(), triggers: host.triggers(), outbox: host.outbox().map(encodeMail) };
}

describe('after a crash', () => {
  it('cells, properties, triggers and mail are as they were acknowledged', async () => {
    const data = join(folder, 'data');
    const workbench = await aWorkbench(CODE, { data });
    await call(workbench, 'work');
    await call(workbench, 'forget');

    const again = await afterCrash(data);

    expect(facts(again)).toEqual(facts(workbench));
    expect([again.host.properties().script, again.host.outbox().length]).toEqual([{}, 1]);
  });

  it('the clock is as far ahead as it was wound', async () => {
    const data = join(folder, 'data');
    const realNow = () => Date.UTC(2026, 2, 2, 4);
    const workbench = await aWorkbench(CODE, { data, realNow });
    await post(workbench, '/developer', { tab: '', action: { kind: 'wind', milliseconds: 5_000 } });

    cpSync(data, join(folder, 'copy'), { recursive: true });
    rmSync(join(folder, 'copy/lock'));
    const again = await aWorkbench(CODE, { data: join(folder, 'copy'), realNow });

    expect(again.host.clock.now()).toBe(realNow() + 5_000);
  });

  it('an edit is there as soon as its own page hears of it', async () => {
    const data = join(folder, 'data');
    const workbench = await aWorkbench(CODE, { data });
    const page = openLine(workbench);
    page.send(typing(await page.hears('welcome'), { col: 0, row: 0, text: 'typed', id: 'r1' }));
    await page.hears('revisions');

    expect(firstCell(await afterCrash(data))).toBe('typed');
  });

  it('an undone edit is gone', async () => {
    const data = join(folder, 'data');
    const workbench = await aWorkbench(CODE, { data });
    const page = openLine(workbench);
    const welcome = await page.hears('welcome');
    page.send(typing(welcome, { col: 0, row: 0, text: 'typed', id: 'r1' }));
    await page.hears('revisions');
    const head = { type: 'REVISION_UNDONE', version: 1, serverRevisionId: 'r1', nextRevisionId: 'r2' } as const;
    page.send({ kind: 'revision', message: { ...head, undoneRevisionId: 'r1' } });
    await page.hears('revisions');

    expect(firstCell(await afterCrash(data))).toBeNull();
  });

  it('an undone edit is gone that only the snapshot knew, after a journal that had grown long', async () => {
    const data = join(folder, 'data');
    const workbench = await aWorkbench(CODE, { data });
    const page = openLine(workbench);
    const welcome = await page.hears('welcome');
    const long = 'x'.repeat(5_000_000);
    page.send(typing(welcome, { col: 0, row: 0, text: 'typed', id: 'r1' }));
    page.send(typing(upon('r1', welcome), { col: 1, row: 0, text: long, id: 'r2' }));
    await page.hears('revisions');
    page.send(typing(upon('r2', welcome), { col: 1, row: 0, text: 'short', id: 'r3' }));
    await page.hears('revisions');
    const head = { type: 'REVISION_UNDONE', version: 1, serverRevisionId: 'r3', nextRevisionId: 'r4' } as const;
    page.send({ kind: 'revision', message: { ...head, undoneRevisionId: 'r1' } });
    await page.hears('revisions');

    const again = await afterCrash(data);

    expect(again.grid.read(0, { row: 1, column: 1, rows: 1, columns: 2 })[0]?.map(({ value }) => value)).toEqual([
      null,
      'short',
    ]);
  });

  it('an edit upon a workbook that was opened from its journal is there too', async () => {
    const data = join(folder, 'data');
    await call(await aWorkbench(CODE, { data }), 'work');
    const second = await afterCrash(data);
    const page = openLine(second);
    page.send(typing(await page.hears('welcome'), { col: 0, row: 0, text: 'later', id: 'r9' }));
    await page.hears('revisions');

    const third = await afterCrash(join(folder, readdirSync(folder).find((name) => name.startsWith('copy')) ?? ''));

    expect(facts(third)).toEqual(facts(second));
  });
});

describe('the folder', () => {
  it('belongs to one workbench at a time', async () => {
    await aWorkbench(CODE, { data: folder });

    await expect(aWorkbench(CODE, { data: folder })).rejects.toThrow(
      `${folder} is in use by another workbench (process ${process.pid}).`,
    );
  });

  it('is not kept locked by a process that is gone', async () => {
    writeFileSync(join(folder, 'lock'), '999999999');

    expect(firstCell(await aWorkbench(CODE, { data: folder }))).toBeNull();
  });

  it('does not grow when nothing happens', async () => {
    const workbench = await aWorkbench(CODE, { data: folder });
    const before = sizes();

    await call(workbench, 'nothing');

    expect(sizes()).toEqual(before);
  });

  it('keeps the workbook that a new one was put in the place of', async () => {
    const workbench = await aWorkbench(CODE, { data: folder });
    await call(workbench, 'work');
    const before = facts(workbench);
    await post(workbench, '/developer', { tab: '', action: { kind: 'new-book' } });
    const sheets = workbench.grid.sheets().length;
    await close(workbench);

    const [aside = ''] = readdirSync(folder).filter((name) => name.startsWith('before-'));
    expect([sheets, facts(await aWorkbench(CODE, { data: join(folder, aside) }))]).toEqual([1, before]);
  });

  function sizes() {
    return readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]);
  }
});

describe('a mail', () => {
  it('is the same after it was written down', () => {
    const file = { name: 'x.bin', type: 'application/octet-stream', bytes: new Uint8Array([0, 255, 10]) };
    const people = { from: 'owner@example.com', name: '', to: ['a@example.com'], cc: [], bcc: [], replyTo: '' };
    const mail = {
      id: 1,
      at: 5,
      ...people,
      subject: 'x',
      body: '',
      htmlBody: '',
      attachments: [file],
      inlineImages: { i: file },
    };

    expect(decodeMail(encodeMail(mail))).toEqual(mail);
  });
});
