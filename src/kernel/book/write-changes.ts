// Writes a change set into the tables and the log. Written a second time, after a crash, it changes only what the first
// time left undone.

import { CrmError } from '../errors';
import { idNumber } from '../ids';
import type { Cell } from '../schema/codec';
import { bindColumns } from '../schema/headings';
import type { Table } from '../schema/table';
import { serialOfInstant, type Zone } from '../time/zone';
import { planWork } from './apply';
import type { ChangeSet, Operation } from './change-set';
import { changesTable } from './changes';
import type { JournalState } from './journal';
import type { OpenTable } from './open-table';
import type { SheetPort, Workbook } from './port';
import { planWrites, type RowWrite } from './writes';

interface Place {
  readonly tables: ReadonlyMap<string, OpenTable<Table>>;
  readonly workbook: Workbook;
  readonly zone: Zone;
}

/** Writes tables first, then the log; returns the log's next free row. */
export function writeChanges(changes: ChangeSet, { tables, workbook, zone }: Place): number {
  for (const [name, table] of tables) {
    const operations = changes.operations.filter((operation) => operation.table === name);
    if (operations.length > 0) writeRows(table, planWork(table, operations));
  }
  const lines = changes.operations.map((operation) => lineOf(operation, changes, zone));
  logSheet(workbook).write(changes.logRow, 1, lines);
  return changes.logRow + lines.length;
}

function writeRows(table: OpenTable<Table>, writes: readonly RowWrite[]): void {
  const idColumn = table.columnOf('id');
  const blocks = planWrites(writes);
  const hasId = ({ column, cells }: (typeof blocks)[number]): boolean =>
    column <= idColumn && idColumn < column + (cells[0]?.length ?? 0);
  // The id goes first: a row that a crash leaves half written is then known as ours.
  for (const block of [...blocks.filter(hasId), ...blocks.filter((block) => !hasId(block))]) {
    table.sheet.write(block.row, block.column, block.cells);
  }
}

function lineOf({ kind, id, table, cells }: Operation, { request, at, by }: ChangeSet, zone: Zone): Cell[] {
  const record = JSON.stringify(cells);
  const [from, to] = kind === 'remove' ? [record, ''] : ['', record];
  return [request, id, serialOfInstant(at, zone), by, table, '', from, to];
}

/** Finds the log's end and the largest numbers in it, for a journal that does not know them. One blocking call. */
export function readLogState(workbook: Workbook): JournalState {
  const [headings = [], ...rows] = logSheet(workbook).read(1, 2);
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
  return { logRow: last + 1, lastIds };
}

function logSheet(workbook: Workbook): SheetPort {
  const sheet = workbook.sheet(changesTable);
  if (!sheet) throw new CrmError('TABLE_MISSING', { table: changesTable.name });
  return sheet;
}
