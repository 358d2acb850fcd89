// Workbooks that were set up, kept for the other test files and runs: set-up takes its time, seconds in a live grid.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Grid } from '../../host/grid/grid';
import { createLiveGrid, type LiveGrid } from '../../host/grid/live-grid';
import { MemoryGrid } from '../../host/grid/memory-grid';
import { plainCopy } from '../../host/grid/plain-copy';
import type { StoredProperties, VirtualClock } from '../../host/host';
import { copyGrid } from './copy-grid';
import { fromText, toText } from './grid-text';

/** What set-up left in a workbook, as text. */
export interface SetUpBook {
  readonly grid: string;
  readonly properties: StoredProperties;
}

const HERE = new Map<string, SetUpBook>();

/** The book that was kept under the key, in this process or in the folder that tools/test/set-ups.cjs names. */
export function keptSetUp(key: string): SetUpBook | undefined {
  const file = fileOf(key);
  if (!HERE.has(key) && file !== undefined && existsSync(file)) HERE.set(key, readBook(file));
  return HERE.get(key);
}

/** Keeps what set-up left in a grid and in the properties. */
export function keepSetUp(key: string, grid: Grid, properties: StoredProperties): void {
  const book = { grid: isLive(grid) ? JSON.stringify(grid.toJSON()) : toText(inMemory(grid)), properties };
  HERE.set(key, plainCopy(book));
  const file = fileOf(key);
  if (file === undefined || existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  // Written beside and renamed: no worker ever reads half of it.
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(book.properties)}\n${book.grid}`);
  renameSync(`${file}.${process.pid}`, file);
}

/** The properties stand in the first line, the grid behind it. */
function readBook(file: string): SetUpBook {
  const text = readFileSync(file, 'utf8');
  const end = text.indexOf('\n');
  return { properties: JSON.parse(text.slice(0, end)), grid: text.slice(end + 1) };
}

/** Returns a grid as that of the book: the fresh one itself where it is in memory, filled. */
export function gridOf(book: SetUpBook, fresh: Grid, clock: VirtualClock): Grid {
  if (isLive(fresh)) return createLiveGrid({ json: JSON.parse(book.grid), now: () => clock.now() });
  return Object.assign(inMemory(fresh), copyGrid(modelOf(book)));
}

/** Read once; a copy is quicker than the text. */
function modelOf(book: SetUpBook): MemoryGrid {
  const model = MODELS.get(book) ?? new MemoryGrid({});
  if (!MODELS.has(book)) fromText(book.grid, model);
  MODELS.set(book, model);
  return model;
}

const MODELS = new Map<SetUpBook, MemoryGrid>();

export function isLive(grid: Grid): grid is LiveGrid {
  return 'toJSON' in grid;
}

function inMemory(grid: Grid): MemoryGrid {
  if (grid instanceof MemoryGrid) return grid;
  throw new Error('Only a memory grid and a live one are kept.');
}

/** Without the folder, outside of jest, nothing is kept for others. */
function fileOf(key: string): string | undefined {
  const folder = process.env.DAFTAR_SET_UPS;
  return folder === undefined ? undefined : join(folder, createHash('sha256').update(key).digest('hex'));
}
