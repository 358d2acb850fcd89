// Daftar as it is deployed: dist/Code.js running in the emulated Apps Script, with words for what tests look at.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createHost } from '../../host/create-host';
import type { CellValue, Grid } from '../../host/grid/grid';
import { createLiveGrid } from '../../host/grid/live-grid';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import { plainCopy } from '../../host/grid/plain-copy';
import type { Host, HostOptions, StoredProperties, VirtualClock } from '../../host/host';
import { createStillClock } from '../../host/runtime/virtual-clock';
import { gridOf, isLive, keepSetUp, keptSetUp } from './set-ups';

let dist = resolve('dist');

/** Takes the built files from another folder from now on. */
export function useDist(folder: string): void {
  dist = resolve(folder);
  TEXTS.clear();
}

export interface Workbook {
  readonly grid: Grid;
  readonly clock: VirtualClock;
}

export interface DaftarOptions extends Partial<Workbook> {
  /** The locale of the person's Google account. */
  readonly locale?: string;
  /** Makes another script of dist/Code.js. */
  readonly alter?: (code: string) => string;
  /** Google's id of the workbook. */
  readonly spreadsheetId?: string;
  /** What PropertiesService holds. */
  readonly properties?: StoredProperties;
  /** Who answers in the place of a host of the Internet; the script then has the permission to ask, as one with Telegram. */
  readonly computers?: HostOptions['computers'];
  /** Mail that was sent before. */
  readonly outbox?: HostOptions['outbox'];
}

/** A record as it stands in a sheet: its cells by the heading above them, blank ones left out. */
export type Record = Readonly<{ [heading: string]: CellValue }>;

export interface Daftar extends Host {
  /** The records of a sheet, top down. */
  records(sheetName: string): Record[];
  /** The sheet's id by its name; throws when there is none. */
  sheetId(name: string): number;
  /** What a cell such as "B4" shows. */
  value(sheetName: string, a1: string): CellValue;
}

/** A workbook in Tashkent without formulas, of 250 rows a sheet rather than Google's 1,000: quick, for whatever needs none. */
export function aMemoryBook(): Workbook {
  return {
    grid: createMemoryGrid({ timeZone: 'Asia/Tashkent', locale: 'uz_UZ', rows: 250 }),
    clock: createStillClock(),
  };
}

/** A workbook in Tashkent whose formulas count, by a clock that stands at `now` (default 2026-03-02 09:00 there). */
export function aLiveBook(now?: number): Workbook {
  const clock = createStillClock();
  if (now !== undefined) clock.set(now);
  return { grid: createLiveGrid({ timeZone: 'Asia/Tashkent', locale: 'uz_UZ', now: () => clock.now() }), clock };
}

/** Opens a workbook with Daftar in it; nothing is set up yet. */
export function openDaftar({ locale = 'uz', ...options }: DaftarOptions = {}): Daftar {
  const { spreadsheetId, properties, computers, outbox, alter = (code) => code, ...book } = options;
  const { grid, clock } = { ...aMemoryBook(), ...book };
  const host = createHost({
    code: alter(read('Code.js')),
    files: pages(),
    ...manifestFor(computers !== undefined),
    grid,
    clock,
    user: { email: 'owner@example.com', locale },
    ...(spreadsheetId !== undefined && { spreadsheetId }),
    ...(properties && { properties }),
    ...(computers && { computers }),
    ...(outbox && { outbox }),
  });
  mustEndWell(host.open());
  return Object.assign(host, {
    records: (name: string) => recordsOf(grid, name),
    sheetId: (name: string) => sheetIdOf(grid, name),
    value: (name: string, a1: string) => valueAt(grid, sheetIdOf(grid, name), a1),
  });
}

function manifestFor(hasWeb: boolean): Pick<HostOptions, 'manifest'> {
  const manifest = JSON.parse(read('appsscript.json'));
  const scopes = [...manifest.oauthScopes, 'https://www.googleapis.com/auth/script.external_request'];
  return { manifest: hasWeb ? { ...manifest, oauthScopes: scopes } : manifest };
}

/** Opens a workbook in which Set up has run. */
export function setUpDaftar(options: DaftarOptions = {}): Daftar {
  const { locale = 'uz', alter = (code) => code, spreadsheetId, properties, ...book } = options;
  const { grid, clock } = { ...aMemoryBook(), ...book };
  const isFresh = grid.sheets().length === 1 && grid.lastRow(grid.sheets()[0]?.id ?? 0) === 0;
  if (!isFresh || spreadsheetId !== undefined || properties) return reallySetUp(options);
  const rows = grid.sheets().map((sheet) => sheet.rows);
  const key = [isLive(grid), rows, locale, grid.timeZone, grid.locale, clock.now(), alter(read('Code.js'))].join();
  const kept = keptSetUp(key);
  if (kept)
    return openDaftar({ ...options, clock, grid: gridOf(kept, grid, clock), properties: plainCopy(kept.properties) });
  const daftar = reallySetUp({ ...options, grid, clock });
  keepSetUp(key, grid, daftar.properties());
  return daftar;
}

function reallySetUp(options: DaftarOptions): Daftar {
  const daftar = openDaftar(options);
  mustEndWell(daftar.run('setUp'));
  daftar.takeShown();
  return daftar;
}

/** Returns the value of an execution; throws what it threw, with what it logged. */
export function mustEndWell<T>(outcome: ReturnType<Host['run']> & { readonly value?: T }): T {
  if (outcome.ok) return outcome.value as T; // The caller names the type of what its function returns.
  throw new Error(`${outcome.error.message}\n${outcome.record.log.join('\n')}`);
}

const TEXTS = new Map<string, string>();

/** Nobody builds while tests run. */
/** All that HtmlService finds by its name. */
function pages(): { readonly [name: string]: string } {
  const names = [
    'sidebar',
    'board',
    'setup',
    'health',
    'rules',
    'privacy',
    'import',
    'Card.part',
    'Debts.part',
    'MoneyForms.part',
    'Rows.part',
    'SaleForm.part',
  ];
  return Object.fromEntries(names.map((name) => [name, read(`${name}.html`)]));
}

function read(file: string): string {
  const path = resolve(dist, file);
  const text = TEXTS.get(path) ?? readFileSync(path, 'utf8');
  TEXTS.set(path, text);
  return text;
}

function sheetIdOf(grid: Grid, name: string): number {
  const sheet = grid.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet "${name}" among ${grid.sheets().map((each) => each.name)}.`);
  return sheet.id;
}

/** The records of a sheet of any grid, top down. */
export function recordsOf(grid: Grid, sheetName: string): Record[] {
  const id = sheetIdOf(grid, sheetName);
  const area = { row: 1, column: 1, rows: grid.lastRow(id), columns: grid.lastColumn(id) };
  const [headings = [], ...rows] = grid.read(id, area);
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, index) =>
        cell.value === null || cell.value === '' ? [] : [[headings[index]?.value, cell.value]],
      ),
    ),
  );
}

function valueAt(grid: Grid, id: number, a1: string): CellValue {
  const [, letters = '', row = ''] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  return (
    grid.read(id, { row: Number(row), column: letters.charCodeAt(0) - 64, rows: 1, columns: 1 })[0]?.[0]?.value ?? null
  );
}
