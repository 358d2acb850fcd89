// How fast the workbench is in a real browser: a call from the sidebar, and a big workbook until it answers a click.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startWorkbench } from '../host/server/workbench';
import { openChromium } from '../test/support/chromium';
import type { Row } from './room';
import { measure, type Times, toTimes } from './stopwatch';

const BOOK_ROWS = 5_000;
const BOOK_COLUMNS = 12;

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Bench').addItem('Sidebar', 'openSidebar').addToUi(); }
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p id="ready">Ready</p>').setTitle('Bench'));
}
function nothing() { return 1; }
`;

const START = {
  port: 0,
  data: null,
  lang: 'en',
  empty: false,
  script: { code: CODE, files: {}, manifest: {} },
} as const;

export async function* measureBrowser(): AsyncIterable<Row> {
  const browser = await openChromium();
  try {
    yield toRow('an empty call from the sidebar', 'browser', await measureCalls(browser));
    const action = `a workbook of ${BOOK_ROWS.toLocaleString('en')} rows, until it answers a click`;
    yield toRow(action, 'browser', toTimes(await measureOpening(browser)));
  } finally {
    await browser.close();
  }
}

async function measureCalls(browser: Browser): Promise<Times> {
  const workbench = await startWorkbench({ ...START, book: null });
  const page = await browser.newPage();
  await page.goto(workbench.url);
  const handle = await page.locator('#sidebar iframe').elementHandle();
  const frame = await handle?.contentFrame();
  await frame?.locator('#ready').waitFor();
  const call = () =>
    frame?.evaluate(
      () =>
        new Promise((resolve) => Reflect.get(globalThis, 'google').script.run.withSuccessHandler(resolve).nothing()),
    );
  const times = await measure(30, call);
  await page.close();
  await workbench.close();
  return times;
}

/** From the address being entered to the selection having moved to the cell that was clicked. */
async function measureOpening(browser: Browser): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daftar-bench-'));
  const book = join(folder, 'big.csv');
  writeFileSync(book, bigBook());
  const workbench = await startWorkbench({ ...START, book });
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const page = await browser.newPage();
    const start = performance.now();
    await page.goto(workbench.url);
    await page.locator('.o-grid-overlay').click({ position: { x: 150, y: 60 } });
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.o-named-range-selector input')?.value !== 'A1',
    );
    times.push(performance.now() - start);
    await page.close();
  }
  await workbench.close();
  rmSync(folder, { recursive: true });
  return times;
}

function bigBook(): string {
  const cells = (row: number) =>
    Array.from({ length: BOOK_COLUMNS }, (_, column) => (column % 3 === 0 ? `Customer ${row}` : String(row * column)));
  return Array.from({ length: BOOK_ROWS }, (_, row) => cells(row).join(',')).join('\n');
}

function toRow(action: string, subject: string, { median, worst }: Times): Row {
  return { action, subject, 'median ms': median, 'worst ms': worst };
}
