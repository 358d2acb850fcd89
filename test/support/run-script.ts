// Runs a piece of Apps Script source on a grid, the way conformance cases are written: plain Apps Script, nothing of ours.

import { createHost } from '../../host/create-host';
import type { Grid } from '../../host/grid/grid';
import type { Host, RunOptions } from '../../host/host';

/** Returns a host whose script is `body` inside function main, with `sheet` and `book` at hand. */
export function hostOf(body: string, grid: Grid): Host {
  const start = 'const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheets()[0];';
  return createHost({ code: `function main() { ${start}\n${body}\n}`, grid });
}

/** Returns what the script returned as plain data, with a Date as "Date <ISO>"; throws what it threw. */
export function runScript(body: string, grid: Grid, options: RunOptions = {}): unknown {
  const outcome = hostOf(body, grid).run('main', [], options);
  if (!outcome.ok) throw outcome.error;
  return plain(outcome.value);
}

function plain(value: unknown): unknown {
  if (Object.prototype.toString.call(value) === '[object Date]') return `Date ${(value as Date).toISOString()}`; // as: just asked
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
