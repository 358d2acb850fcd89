// The stored workbooks: what an older release left, made by test/fixtures/workbooks/make.ts.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Grid } from '../../host/grid/grid';
import { createLiveGrid, type LiveGridJson } from '../../host/grid/live-grid';
import type { VirtualClock } from '../../host/host';
import { createStillClock } from '../../host/runtime/virtual-clock';
import { copyGrid } from './copy-grid';
import { type Daftar, openDaftar, type Workbook } from './daftar';
import { memoryFrom } from './memory-from';

/** Opens a stored workbook with the Daftar of today in it; nothing has run but the menu. */
export function openStored(name: string): Daftar {
  return open(name, storedBook(name));
}

/** The same in a memory grid, where formulas keep the values that they had: quick, for who opens a workbook many times. */
export function openStoredInMemory(name: string): Daftar {
  const kept = IN_MEMORY.get(name) ?? inMemory(storedBook(name));
  IN_MEMORY.set(name, kept);
  return open(name, { grid: copyGrid(kept.grid), clock: clockAt(kept.now) });
}

const IN_MEMORY = new Map<string, { readonly grid: Grid; readonly now: number }>();

function inMemory({ grid, clock }: Workbook): { readonly grid: Grid; readonly now: number } {
  return { grid: memoryFrom(grid), now: clock.now() };
}

function storedBook(name: string): Workbook {
  const text = readFileSync(resolve('test/fixtures/workbooks', `${name}.json`), 'utf8');
  const stored: { readonly clock: number; readonly grid: LiveGridJson } = JSON.parse(text);
  const clock = clockAt(stored.clock);
  return { grid: createLiveGrid({ json: stored.grid, now: () => clock.now() }), clock };
}

function clockAt(now: number): VirtualClock {
  const clock = createStillClock();
  clock.set(now);
  return clock;
}

function open(name: string, book: Workbook): Daftar {
  return openDaftar({ ...book, locale: name.includes('-ru') ? 'ru' : 'uz' });
}
