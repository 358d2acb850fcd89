// How fast the emulated Apps Script is, in process and through a browser: real time, not that of Google's model.

import { createHost } from '../host/create-host';
import type { Grid } from '../host/grid/grid';
import { createLiveGrid } from '../host/grid/live-grid';
import { createMemoryGrid } from '../host/grid/memory-grid';
import type { Host } from '../host/host';
import { measureBrowser } from './host-browser';
import { measureEdits } from './host-edits';
import type { BenchRoom, Row } from './room';
import { measure, type Times } from './stopwatch';

const ROWS = 10_000;
const COLUMNS = 20;

const CODE = `
function nothing() {}
function write() {
  const rows = [];
  for (let row = 0; row < ${ROWS}; row += 1) {
    const cells = [];
    for (let column = 0; column < ${COLUMNS}; column += 1) cells.push(column % 2 ? row * column : 'text ' + row);
    rows.push(cells);
  }
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, ${ROWS}, ${COLUMNS}).setValues(rows);
}
function read() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, ${ROWS}, ${COLUMNS}).getValues().length;
}
`;

const GRIDS = { 'memory-grid': createMemoryGrid, 'live-grid': createLiveGrid };

export const hostBench: BenchRoom = {
  name: 'host',
  run: async function* () {
    for (const [name, create] of Object.entries(GRIDS)) yield* measureGrid(name, create);
    yield* measureEdits();
    yield* measureBrowser();
  },
};

async function* measureGrid(grid: string, create: () => Grid): AsyncIterable<Row> {
  const made = create();
  made.insertRows(made.sheets()[0]?.id ?? 0, 1, ROWS);
  const host = createHost({ code: CODE, grid: made });
  const cells = `${ROWS.toLocaleString('en')} x ${COLUMNS}`;
  yield toRow('an empty execution', grid, await measure(50, () => run(host, 'nothing')));
  yield toRow(`setValues of ${cells}`, grid, await measure(3, () => run(host, 'write')));
  yield toRow(`getValues of ${cells}`, grid, await measure(3, () => run(host, 'read')));
}

function run(host: Host, name: string): void {
  const outcome = host.run(name);
  if (!outcome.ok) throw outcome.error;
}

function toRow(action: string, subject: string, { median, worst }: Times): Row {
  return { action, subject, 'median ms': median, 'worst ms': worst };
}
