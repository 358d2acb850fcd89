// Writes what a change set changes in a table. Written a second time, after a crash, it changes only what the first time
// left undone.

import { CrmError } from '../errors';
import type { Table } from '../schema/table';
import { planWork } from './apply';
import type { Operation } from './change-set';
import type { Written } from './mend';
import type { OpenTable } from './open-table';
import type { FilledArea } from './port';
import { areaOf, type Block, planWrites, type RowWrite, sameIn } from './writes';

/** Writes what the operations change in their table, and returns what can be checked afterwards; null when it is nothing. */
export function writeTable(table: OpenTable<Table>, operations: readonly Operation[]): Written | null {
  const mine = operations.filter((operation) => operation.table === table.table.name && operation.kind !== 'noted');
  const writes = planWork(table, mine);
  return writes.length === 0 ? null : { before: table, operations: mine, ...writeRows(table, writes) };
}

/** Throws WRITE_REFUSED where Google refused a part of the write. */
export function mustBeTaken(table: OpenTable<Table>, { refusal }: Pick<Written, 'refusal'>): void {
  if (refusal) throw refusedBy(table, refusal.reason);
}

/** What a person is told whose write Google does not take: a rule or a protection of people's own is in the way. */
export function refusedBy({ table }: OpenTable<Table>, reason: unknown): CrmError {
  const said = reason instanceof Error ? reason.message : String(reason);
  return new CrmError('WRITE_REFUSED', { table: table.name, reason: said }, reason);
}

/** Writes cells into rows of a table, up to the first that Google refuses; returns those that it took. */
export function writeRows(
  table: OpenTable<Table>,
  writes: readonly RowWrite[],
): Pick<Written, 'writes' | 'rowsMade' | 'refusal'> {
  const ours = new Set(Object.values(table.image.columns.at));
  const done = writeOurs(
    table,
    only(writes, (column) => ours.has(column)),
  );
  if (done.refusal) return { ...done, writes: within(writes, done.areas) };
  // People's own columns come last, and apart: what is refused there must not keep back what is ours.
  const own = only(writes, (column) => !ours.has(column)).flatMap(({ row, cells }) => {
    return [...cells].map(([column, cell]) => table.sheet.writeOwn(row, column, cell));
  });
  return { writes, rowsMade: own.reduce((sum, each) => sum + each, done.rowsMade) };
}

function only(writes: readonly RowWrite[], isWanted: (column: number) => boolean): readonly RowWrite[] {
  return writes.map((write) => ({ ...write, cells: new Map([...write.cells].filter(([column]) => isWanted(column))) }));
}

function within(writes: readonly RowWrite[], areas: readonly FilledArea[]): readonly RowWrite[] {
  const isIn = (row: number, column: number) => (area: FilledArea) =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  const taken = writes.map((write) => {
    return { ...write, cells: new Map([...write.cells].filter(([column]) => areas.some(isIn(write.row, column)))) };
  });
  return taken.filter(({ cells }) => cells.size > 0);
}

interface BlocksWritten {
  readonly areas: readonly FilledArea[];
  readonly rowsMade: number;
  readonly refusal?: { readonly reason: unknown };
}

function writeOurs(table: OpenTable<Table>, writes: readonly RowWrite[]): BlocksWritten {
  const blocks = planWrites(writes);
  const idColumn = table.columnOf('id');
  const idsOf = ({ column, cells }: Block): unknown[] => cells.map((line) => line[idColumn - column] ?? null);
  // A number goes first, and the last that goes away is a number: a row that a crash leaves half written is known as ours.
  const turnOf = (block: Block): number => {
    const ids = idsOf(block);
    if (ids.includes(null)) return 1;
    return ids.every((id) => id === '') ? 2 : 0;
  };
  const taken: FilledArea[] = [];
  let rowsMade = 0;
  try {
    for (const turn of [0, 1, 2]) {
      const { same, others } = sameIn(blocks.filter((block) => turnOf(block) === turn));
      // Scattered cells that are to hold the same are one call, such as a label that is renamed in many rows.
      for (const each of same) {
        rowsMade += table.sheet.fill(each.areas, each.cell);
        taken.push(...each.areas);
      }
      for (const each of others) {
        rowsMade += table.sheet.write(each.row, each.column, each.cells);
        taken.push(areaOf(each));
      }
    }
  } catch (reason) {
    return { areas: taken, rowsMade, refusal: { reason } };
  }
  return { areas: taken, rowsMade };
}
