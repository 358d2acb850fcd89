// A workbook that files are brought into, without formulas, as the page does it: planned whole, then what goes in is sent in parts.

import { createHost } from '../../../host/create-host';
import { createMemoryGrid } from '../../../host/grid/memory-grid';
import type { Host } from '../../../host/host';
import { createStillClock } from '../../../host/runtime/virtual-clock';
import { bringIn, planImport, readImportColumns, undoImport } from '../../../src/entry/import';
import type { ChosenWord, ImportMapping, ImportRow, ImportView, PlannedRow } from '../../../src/entry/import-rpc';
import type { Answer } from '../../../src/entry/rpc';
import { changesTable } from '../../../src/kernel/book/changes';
import { journalTable, newJournalRows } from '../../../src/kernel/book/journal';
import { drawTable } from '../../../src/kernel/drawing/table-drawing';
import { fieldNames, type Table } from '../../../src/kernel/schema/table';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { duesTable, paymentsTable } from '../../../src/modules/payments/index';
import { salesTable } from '../../../src/modules/sales/index';
import { SCHEMA_VERSION, settingsTable } from '../../../src/modules/settings/index';
import { withoutLostLists } from '../../../src/modules/setup/set-up';
import { stageRows, stagesTable } from '../../../src/modules/stages/index';
import { carryOn, startRun } from '../../../ui/features/import/bring-in';
import { type Plan, planImport as planOnPage } from '../../../ui/features/import/plan-import';
import { copyGrid } from '../../support/copy-grid';
import { portsInProcess } from '../../support/ports';

const RECORDS: readonly Table[] = [customersTable, dealsTable, salesTable, paymentsTable, duesTable];

/** 2026-03-02 09:00 in Tashkent. */
const NOW = Date.UTC(2026, 2, 2, 4);

const drawn = createMemoryGrid({ timeZone: 'Asia/Tashkent', rows: 60 });

/** Returns an empty workbook. */
export function aBook(): Host {
  if (drawn.sheets().length === 1) {
    within(hostOf(drawn), () => {
      const { desk } = portsInProcess();
      const draw = (table: Table, rows: Parameters<typeof drawTable>[1]['rows'] = []) =>
        desk.draw(withoutLostLists(drawTable(table, { language: 'uz', rows, names: new Set<string>() }), desk));
      draw(
        stagesTable,
        stageRows('uz', (field) => field),
      );
      for (const table of [changesTable, settingsTable, ...RECORDS]) draw(table);
      draw(journalTable, newJournalRows(SCHEMA_VERSION));
    });
  }
  return hostOf(copyGrid(drawn));
}

function hostOf(grid: typeof drawn | ReturnType<typeof copyGrid>): Host {
  const clock = createStillClock();
  clock.set(NOW);
  return createHost({ code: '', grid, clock, user: { email: 'owner@example.com', locale: 'uz' } });
}

function within<T>(host: Host, body: () => T): T {
  const outcome = host.inProcess(body);
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}

/** The doors of the server, each call one execution. */
function serverOf(host: Host) {
  const door =
    <T>(body: (input: unknown) => Answer<T>) =>
    async (input: unknown) =>
      within(host, () => body(input));
  return { readImportColumns: door(readImportColumns), planImport: door(planImport), bringIn: door(bringIn) };
}

async function ask<T>(call: () => Promise<Answer<T>>): Promise<T> {
  return must(await call());
}

function must<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(JSON.stringify(answer.issues));
}

/** All records. */
export function pictureOf(host: Host): unknown {
  return within(host, () => {
    const { book } = portsInProcess();
    return RECORDS.map((table) => [...book.open(table, fieldNames(table)).records()]);
  });
}

export interface File {
  readonly kind: ImportView['kind'];
  /** The field of each column. */
  readonly fields: readonly string[];
  readonly rows: readonly ImportRow[];
  /** What people chose for words that nobody knew. */
  readonly words?: readonly ChosenWord[];
}

/** Returns what would become of each row, planned in parts of so many. */
export function planned(host: Host, { kind, fields, rows, words = [] }: File, rowsToPlan = 100): Promise<Plan> {
  const mapping: ImportMapping = Object.fromEntries(fields.map((field, index) => [String(index + 1), field]));
  const ordered = [...DAYS, 'amount'];
  const view: ImportView = { kind, kinds: [], headingRow: 0, columns: [], fields: [], ordered, missing: [] };
  const page = { onProgress: () => undefined, isCancelled: () => false };
  return planOnPage({ server: serverOf(host), ask, view, mapping, words, rows, rowsToPlan, ...page });
}

const DAYS = ['date', 'createdOn', 'closedOn'];

export type Fates = Readonly<Record<'created' | 'updated' | 'skipped' | 'wrong', number>>;

/** Returns how many rows there are of each fate. */
export function fatesOf(rows: readonly PlannedRow[]): Fates {
  const count = (fate: string): number => rows.filter((row) => row.fate === fate).length;
  return { created: count('create'), updated: count('update'), skipped: count('skip'), wrong: count('issue') };
}

/** Plans the file, and brings it in in parts of so many rows; returns what became of all of them. */
export async function broughtIn(host: Host, requestId: string, file: File, rowsToBringIn: number): Promise<Fates> {
  const run = startRun(await planned(host, file), { requestId, rows: file.rows, rowsToBringIn });
  const page = { onPart: () => undefined, isStopped: () => false };
  return (await carryOn(run, { server: serverOf(host), ask, ...page })).sums;
}

/** Takes back an import. */
export function takenBack(host: Host, requestId: string, parts: number): void {
  must(within(host, () => undoImport({ requestId, parts })));
}
