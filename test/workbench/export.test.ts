// The File menu's downloads: what was text is text again when the file is opened.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Model } from '@odoo/o-spreadsheet';
import { JSDOM } from 'jsdom';
import { settleEvaluation } from '../../host/grid/live/lazy-evaluation';
import { createLiveGrid } from '../../host/grid/live-grid';
import { toCsv, toXlsx } from '../../host/page/downloads';
import { openBookFile } from '../../host/server/book-file';
import { expectStaysText, PAYLOADS } from '../support/payloads';

const TEXTS = PAYLOADS.map((text) => text.replaceAll(/\r\n?/g, '\n'));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  // A page has them from its browser.
  const { DOMParser, XMLSerializer } = new JSDOM().window;
  Object.assign(globalThis, { DOMParser, XMLSerializer });
});

/** A workbook as a page has it: a column of texts, and beside it numbers and a formula. */
function aBook(): Model {
  const grid = createLiveGrid({ locale: 'uz_UZ', timeZone: 'Asia/Tashkent' });
  const [sheet] = grid.sheets();
  const rows = [
    [{ value: 'Matn' }, { value: 'Son' }, { value: 'Hisob' }],
    ...TEXTS.map((value) => [{ value }, { value: -5 }, { formula: '=1+1' }]),
  ];
  grid.write(sheet?.id ?? 0, 1, 1, rows);
  const model = new Model(grid.snapshot());
  settleEvaluation(model);
  return model;
}

async function open(name: string, content: Buffer | string) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { options, fill } = await openBookFile(file, 2026);
  const grid = createLiveGrid({ locale: 'uz_UZ', ...options });
  fill(grid);
  return grid;
}

it.each([
  ['.csv', (model: Model) => toCsv(model)],
  ['.xlsx', async (model: Model) => Buffer.from(await (await toXlsx(model)).arrayBuffer())],
])('a hundred hostile texts in a %s file', async (ending, save) => {
  const grid = await open(`book${ending}`, await save(aBook()));

  expectStaysText(grid, { sheet: 0, column: 1 }, TEXTS);
  expect(grid.read(0, { row: 2, column: 2, rows: 1, columns: 2 })).toMatchObject([[{ value: -5 }, { value: 2 }]]);
});

it('a folded group of columns in an .xlsx file', async () => {
  const group = { axis: 'column', first: 2, count: 2, depth: 1, collapsed: true } as const;
  const made = createLiveGrid();
  made.setExtras(made.sheets()[0]?.id ?? 0, { groups: [group] });

  const model = new Model(made.snapshot());
  settleEvaluation(model);
  const saved = await toXlsx(model);
  const grid = await open('book.xlsx', Buffer.from(await saved.arrayBuffer()));

  expect([grid.extras(0).groups, grid.isColumnHidden(0, 3), grid.isColumnHidden(0, 4)]).toEqual([[group], true, false]);
});
