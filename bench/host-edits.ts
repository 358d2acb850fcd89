// How long an edit takes in the workbench until it is acknowledged, which is when it is on the disk.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aWorkbench, close, openLine, typing } from '../test/workbench/a-workbench';
import type { Row } from './room';
import { measure } from './stopwatch';

export async function* measureEdits(): AsyncIterable<Row> {
  const data = mkdtempSync(join(tmpdir(), 'daftar-bench-'));
  const workbench = await aWorkbench('function onEdit() {}', { data });
  const page = openLine(workbench);
  const welcome = await page.hears('welcome');
  let [revisionId, count] = [welcome.workbook.revisionId, 0];
  const edit = async () => {
    const id = `edit-${++count}`;
    const upon = { ...welcome, workbook: { ...welcome.workbook, revisionId } };
    page.send(typing(upon, { col: 0, row: count, text: 'typed', id }));
    await page.hears('revisions');
    revisionId = id;
  };
  const { median, worst } = await measure(100, edit);
  yield { action: 'an edit, until it is on the disk', subject: 'workbench', 'median ms': median, 'worst ms': worst };
  await close(workbench);
  rmSync(data, { recursive: true });
}
