// A workbook with every table in which a person may stand, made in process: rows through the store, so that the history knows them.

import { createHost } from '../../../host/create-host';
import type { Grid } from '../../../host/grid/grid';
import { createMemoryGrid } from '../../../host/grid/memory-grid';
import type { Host } from '../../../host/host';
import { createStillClock } from '../../../host/runtime/virtual-clock';
import { allTables } from '../../../src/entry/exportable';
import { activeSpreadsheet } from '../../../src/google/active-book';
import { createBesideCells } from '../../../src/google/beside-cells';
import { createEverySheet } from '../../../src/google/every-sheet';
import type { Result } from '../../../src/kernel/input';
import type { Cell } from '../../../src/kernel/schema/codec';
import { fieldNames } from '../../../src/kernel/schema/table';
import { activitiesArchive, salesArchive } from '../../../src/modules/archive/index';
import { tableNamed } from '../../../src/modules/index';
import { type Erased, type Everything, erasePerson } from '../../../src/modules/privacy/index';
import { makeSheets, makeTodaySheet } from '../../../src/modules/setup/set-up';
import { SHEETS } from '../../../src/modules/setup/sheets';
import { lookAfter } from '../../../src/modules/upkeep/index';
import { copyGrid } from '../../support/copy-grid';
import { portsInProcess } from '../../support/ports';

/** Wednesday, the 4th of March 2026, 10:00 in Tashkent. */
const NOW = Date.UTC(2026, 2, 4, 5);

export type Values = Readonly<Record<string, string | number | boolean>>;

let blank: Grid | null = null;

/** A workbook in which nothing stands but its tables, two archives among them. */
export function aBlankFirm(): Host {
  if (!blank) {
    blank = createMemoryGrid({ timeZone: 'Asia/Tashkent', rows: 250 });
    within(openFirm(blank), () => {
      const { desk } = portsInProcess();
      makeSheets([...SHEETS, salesArchive, activitiesArchive], { desk, language: 'uz' });
      makeTodaySheet({ desk, language: 'uz' });
    });
  }
  return openFirm(copyGrid(blank));
}

function openFirm(grid: Grid): Host {
  const clock = createStillClock();
  clock.set(NOW);
  return createHost({ code: '', clock, grid });
}

/** Runs the body as one execution; throws what it threw. */
export function within<T>(host: Host, body: () => T): T {
  const outcome = host.inProcess(body);
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}

/** Adds records in one commit, as any command does. */
export function add(host: Host, records: readonly (readonly [table: string, values: Values])[], request = 'add'): void {
  within(host, () => {
    const { book } = portsInProcess(request);
    for (const name of new Set(records.map(([table]) => table))) {
      const table = tableNamed(name);
      const ofTable = records.filter(([each]) => each === name);
      book.openForInsert(table, { records: ofTable.length });
      for (const [, values] of ofTable) book.insert(table, values);
    }
    book.commit({ added: records.map(([, values]) => values) });
  });
}

export function change(host: Host, table: string, id: string, values: Values, request = `change-${id}`): void {
  within(host, () => {
    const { book } = portsInProcess(request);
    book.openRecords(tableNamed(table), [id]);
    book.update(tableNamed(table), id, values);
    book.commit(values);
  });
}

export function remove(host: Host, table: string, id: string): void {
  within(host, () => {
    const { book } = portsInProcess(`remove-${id}`);
    book.openRecords(tableNamed(table), [id]);
    book.remove(tableNamed(table), id);
    book.commit(id);
  });
}

/** People's changes by hand are taken in; returns how many findings of each kind there were. */
export function pass(host: Host, request: string): Readonly<Record<string, number>> {
  return within(host, () => lookAfter(portsInProcess(`pass-${request}`)).counts);
}

/** Erases a customer, as the door does. */
export function erase(host: Host, id: string, more: Asked = {}): Result<Erased> {
  return within(host, () => eraseNow(id, more));
}

interface Asked {
  readonly confirm?: string;
  readonly years?: number;
}

export function eraseNow(id: string, more: Asked = {}): Result<Erased> {
  const ports = portsInProcess(`erase-${id}`);
  const spreadsheet = activeSpreadsheet();
  const [tabs, beside] = [createEverySheet(spreadsheet, ports.zone), createBesideCells(spreadsheet)];
  const everything: Everything = { tabs, beside, tables: allTables() };
  const result = erasePerson(ports, everything, { requestId: `erase-${id}`, id, confirm: id, ...more });
  if (result.ok) ports.book.commit(result);
  return result;
}

/** Returns the records of a table as they stand, blank cells left out. */
export function recordsIn(host: Host, name: string): Record<string, Cell>[] {
  return within(host, () => {
    const opened = portsInProcess().book.open(tableNamed(name), fieldNames(tableNamed(name)));
    return [...opened.recordRows()].map((row) =>
      Object.fromEntries(Object.entries(opened.cellsAt(row)).filter(([, cell]) => cell !== '')),
    );
  });
}

/** Returns the lines of the history that a request left. */
export function linesOf(host: Host, request: string): readonly object[] {
  const lines = within(host, () =>
    portsInProcess()
      .book.history()
      .filter((line) => line.request === request),
  );
  return lines.map(({ record, table, field, from, to }) => ({ record, table, field, from, to }));
}

/** Rules stand on whole columns, or in these first rows. */
const RULED = 12;

/** Returns all texts that are anywhere in the file: cells, formulas, notes, metadata, names, properties, filters, rules, charts. */
export function everythingIn(host: Host): readonly string[] {
  const { grid } = host;
  const texts: string[] = [host.properties(), grid.bookExtras(), grid.namedRanges()].map((each) =>
    JSON.stringify(each),
  );
  for (const { id, name, rows, columns } of grid.sheets()) {
    const rules = new Set<ReturnType<Grid['validation']>>();
    for (let row = 1; row <= Math.min(rows, RULED); row += 1)
      for (let column = 1; column <= columns; column += 1) rules.add(grid.validation(id, row, column));
    const beside = [grid.extras(id), grid.conditionalFormats(id), grid.charts(id), [...rules]];
    texts.push(name, ...beside.map((each) => JSON.stringify(each)));
    for (const line of grid.read(id, { row: 1, column: 1, rows, columns }))
      for (const { value, formula } of line) {
        if (value !== null && value !== '') texts.push(String(value));
        if (formula !== '') texts.push(formula);
      }
  }
  return texts;
}

/** Returns those of the values that stand anywhere; of phones any writing counts. */
export function found(host: Host, values: readonly string[]): readonly string[] {
  const texts = everythingIn(host).map((text) => text.toLowerCase());
  const digits = texts.map((text) => text.replace(/[\s().–/-]/g, ''));
  return values.filter((value) => {
    const own = value.replace(/\D/g, '');
    const isPhone = /^\+?[\d\s]+$/.test(value) && own.length >= 9;
    if (isPhone) return digits.some((text) => text.includes(own.slice(-9)));
    return spellings(value.toLowerCase()).some((spelling) => texts.some((text) => text.includes(spelling)));
  });
}

/** As a name of a range may spell it besides. */
function spellings(value: string): readonly string[] {
  if (!/\s/.test(value)) return [value];
  const words = value.replace(/['‘’ʻʼ]/g, '').split(/\s+/);
  return [value, words.join('_'), words.join('')];
}
