// The change log on its sheet: writes the lines of a change set, and reads them again.

import { CrmError } from '../errors';
import { idNumber } from '../ids';
import type { Cell } from '../schema/codec';
import { bindColumns } from '../schema/headings';
import { fieldNames } from '../schema/table';
import { serialOfInstant, type Zone } from '../time/zone';
import type { Cells, ChangeSet, Operation } from './change-set';
import { changesTable } from './changes';
import { type JournalState, NEW_STATE } from './journal';
import type { SheetPort, Workbook } from './port';

/** A line of the log and its row there: texts, and the time as a serial number. */
export type LogLine = Readonly<Record<keyof typeof changesTable.fields, Cell>> & { readonly row: number };

/** Writes the change set's lines into the log; returns the log's next free row. */
export function writeLog(changes: ChangeSet, { workbook, zone }: { workbook: Workbook; zone: Zone }): number {
  const lines = changes.operations.flatMap((operation) => linesOf(operation, changes, zone));
  if (lines.length > 0) logSheet(workbook).write(changes.logRow, 1, lines);
  return changes.logRow + lines.length;
}

/** Takes back the lines of a change set that was not carried out, if they came so far. */
export function blankLog({ operations, logRow }: ChangeSet, workbook: Workbook): void {
  const blank = fieldNames(changesTable).map(() => '');
  const lines = Array.from({ length: countLines(operations) }, () => blank);
  if (lines.length > 0) workbook.sheet(changesTable)?.write(logRow, 1, lines);
}

/** Returns how many lines of the log the operations take. */
export function countLines(operations: readonly Operation[]): number {
  return operations.reduce((count, operation) => count + linesCount(operation), 0);
}

function linesCount(operation: Operation): number {
  if ('computed' in operation && operation.computed) return 0;
  const [from, to] = fromTo(operation);
  return from && to ? Object.keys(to).length : 1;
}

/** One line for a record that came or went, one a field for one that changed; none for what was computed anew or tidied up. */
function linesOf(operation: Operation, { request, at, by }: ChangeSet, zone: Zone): Cell[][] {
  if ('computed' in operation && operation.computed) return [];
  const { id, table } = operation;
  const line = (field: string, from: string, to: string): Cell[] => {
    const who = (operation.kind === 'noted' ? operation.by : undefined) ?? by;
    return [request, id, serialOfInstant(at, zone), who, table, field, from, to];
  };
  const [from, to] = fromTo(operation);
  if (!from || !to) return [line('', from ? JSON.stringify(from) : '', to ? JSON.stringify(to) : '')];
  return Object.keys(to).map((field) => line(field, JSON.stringify(from[field] ?? ''), JSON.stringify(to[field])));
}

function fromTo(operation: Operation): readonly [Cells | null, Cells | null] {
  switch (operation.kind) {
    case 'insert':
      return [null, without(operation.cells, operation.unlogged)];
    case 'adopt':
      return [null, operation.cells];
    case 'remove':
      return [operation.cells, null];
    case 'update':
    case 'noted':
      return [operation.from, operation.to];
    default:
      return unreachable(operation);
  }
}

function without(cells: Cells, fields: readonly string[] = []): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([field]) => !fields.includes(field)));
}

/** Finds the log's end and the largest numbers in it, for a journal that does not know them. One blocking call. */
export function readLogState(workbook: Workbook): JournalState {
  const [headings = [], ...rows] = logSheet(workbook).read({ row: 1, column: 1, rows: null, columns: 2 });
  const { at } = bindColumns(changesTable, headings);
  if (at.request !== 1 || at.record !== 2) {
    throw new CrmError('COLUMN_MISSING', { table: changesTable.name, field: 'record' });
  }
  const lastIds: Record<string, number> = {};
  let last = 1;
  rows.forEach(([, record = ''], index) => {
    const [prefix = ''] = String(record).split('-');
    const number = idNumber(prefix, String(record));
    if (number !== null) lastIds[prefix] = Math.max(lastIds[prefix] ?? 0, number);
    if (record !== '') last = index + 2;
  });
  return { ...NEW_STATE, logRow: last + 1, lastIds };
}

/** Returns the lines of the log from a row on, oldest first. One blocking call. Throws COLUMN_MISSING for a spoiled log. */
export function readLog(workbook: Workbook, fromRow = 2): LogLine[] {
  const names = fieldNames(changesTable);
  const [headings = [], ...rows] = logSheet(workbook).read({ row: 1, column: 1, rows: null, columns: names.length });
  const { at, missing } = bindColumns(changesTable, headings);
  if (missing[0] !== undefined) throw new CrmError('COLUMN_MISSING', { table: changesTable.name, field: missing[0] });
  const lineOf = (cells: readonly Cell[], index: number): LogLine => {
    const fields = Object.fromEntries(names.map((name) => [name, cells[(at[name] ?? 1) - 1] ?? '']));
    return { ...fields, row: fromRow + index } as LogLine; // All fields, by name.
  };
  return rows
    .slice(fromRow - 2)
    .map(lineOf)
    .filter(({ record }) => record !== '');
}

function logSheet(workbook: Workbook): SheetPort {
  const sheet = workbook.sheet(changesTable);
  if (!sheet) throw new CrmError('TABLE_MISSING', { table: changesTable.name });
  return sheet;
}

function unreachable(operation: never): never {
  throw new Error(`Unknown operation: ${JSON.stringify(operation)}`);
}
