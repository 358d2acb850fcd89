// The stored workbooks: what an older release left, made by test/fixtures/workbooks/make.ts.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLiveGrid, type LiveGridJson } from '../../host/grid/live-grid';
import { createStillClock } from '../../host/runtime/virtual-clock';
import { type Daftar, openDaftar } from './daftar';

/** Opens a stored workbook with the Daftar of today in it; nothing has run but the menu. */
export function openStored(name: string): Daftar {
  const text = readFileSync(resolve('test/fixtures/workbooks', `${name}.json`), 'utf8');
  const stored: { readonly clock: number; readonly grid: LiveGridJson } = JSON.parse(text);
  const clock = createStillClock();
  clock.set(stored.clock);
  const grid = createLiveGrid({ json: stored.grid, now: () => clock.now() });
  return openDaftar({ grid, clock, locale: name.includes('-ru') ? 'ru' : 'uz' });
}
