// Finds out, from a sheet as it was before and after a write, what the write hit while people moved rows or columns in
// that very moment, and what puts it right: the cells that were hit get back what they held, and the work is done again.

import type { Table } from '../schema/table';
import type { Adopt, Insert, Operation } from './change-set';
import { columnBefore, givenBack } from './give-back';
import { cellOf, lastRowOf, type SheetImage } from './image';
import { leftBehind } from './left-behind';
import type { OpenTable } from './open-table';
import { ownArrived } from './own-columns';
import type { Recall } from './recall';
import type { RowWrite } from './writes';

export interface Written {
  readonly before: OpenTable<Table>;
  readonly operations: readonly Operation[];
  readonly writes: readonly RowWrite[];
  /** Rows that the write itself added to the sheet. */
  readonly rowsMade: number;
  /** Why Google did not take all of it; `writes` are then those before, which it took. */
  readonly refusal?: { readonly reason: unknown };
}

export interface Mend {
  /** Gives back what was overwritten. */
  readonly restore: readonly RowWrite[];
  /** Did not arrive where it belongs. */
  readonly redo: readonly Operation[];
}

/** Tells whether the rows that were read back stand as they were written, so that neither rows nor columns moved. */
export function isIntact({ before, writes }: Written, after: SheetImage, hasHeadings: boolean): boolean {
  const { image } = before;
  if (hasHeadings && !sameHeadings(image, after)) return false;
  const written = new Map(writes.map(({ row, cells }) => [row, cells]));
  const width = image.cells[0]?.length ?? Number.POSITIVE_INFINITY;
  const isRead = (column: number): boolean => column < image.column + width;
  const ours = Object.values(image.columns.at).filter(isRead);
  for (let row = after.row; row <= lastRowOf(after); row += 1) {
    const cells = written.get(row);
    if (!cells && (row < image.row || row > lastRowOf(image))) continue;
    // The rows beside tell what blank cells cannot: that a column moved.
    const isSame = (column: number): boolean =>
      cellOf(after, row, column) === (cells?.get(column) ?? cellOf(image, row, column));
    if (![...ours, ...(cells?.keys() ?? [])].every(isSame)) return false;
  }
  return true;
}

/**
 * Returns what puts things right, from the whole sheet as it stands after the write; null when nothing is wrong. What was hit
 * and had not been read, since it came from far away in a long table, gets back what the log knows.
 */
export function planMend(written: Written, after: OpenTable<Table>, recall: Recall): Mend | null {
  const { operations, writes } = written;
  const restore: RowWrite[] = [];
  const redo: Operation[] = [];
  for (const write of writes) {
    const operation = operations.find(({ id, kind }) => id === write.id && kind !== 'noted');
    if (!operation) continue;
    const wrong = whatIsWrong(operation, write, written, after);
    if (!wrong) {
      const left = leftBehind(operation, write, written, after);
      if (left) restore.push(left);
      continue;
    }
    if (!wrong.isRightful) restore.push(givenBack(operation, write, { written, after, victim: wrong.victim, recall }));
    redo.push(operation);
  }
  return redo.length === 0 && restore.length === 0 ? null : { restore, redo };
}

/** Returns what to do again, an adoption aimed at where its typed or copied row stands now that all was given back. */
export function aimAgain({ redo }: Mend, { before }: Written, now: OpenTable<Table>): Operation[] {
  return redo.map((operation) => {
    if (operation.kind !== 'adopt') return operation;
    const row = waitingRows(operation, before, now)[0];
    return row === undefined ? operation : { ...operation, row };
  });
}

/** Rows of the table as it stands now that hold what stood in the row to adopt, and have no number of their own yet. */
function waitingRows(
  { row, copyOf, fromArchive = false }: Adopt,
  before: OpenTable<Table>,
  now: OpenTable<Table>,
): number[] {
  const cells = before.cellsAt(row);
  const isIt = (other: number): boolean => before.fields.every((field) => now.cellAt(other, field) === cells[field]);
  if (copyOf === undefined) return [...now.strayRows()].filter(isIt);
  // The upper of two is the record, and the lower is its copy.
  return [...now.recordRows()].filter((other) => isIt(other) && (fromArchive || now.rowOf(copyOf) !== other));
}

/** `victim` is the row before the write of the record that was hit; null where a blank row was. */
interface Wrong {
  readonly victim: number | null;
  /** What was hit was to hold the very same, so that there is nothing to give back. */
  readonly isRightful?: boolean;
}

function whatIsWrong(operation: Operation, write: RowWrite, written: Written, after: OpenTable<Table>): Wrong | null {
  const { before } = written;
  switch (operation.kind) {
    case 'insert': {
      const hit = rowsWereInserted(written, after) ? victimAt(write, written, after) : null;
      if (hit !== null && after.rowOf(operation.id) === write.row) return { victim: hit };
      const isThere = arrived(write, before, after) && hasOwn(operation, after);
      return isThere || !standsRaw(write, after) ? null : { victim: null };
    }
    case 'adopt': {
      if (!standsRaw(write, after)) return null;
      const victim = victimAt(write, written, after);
      const isThere = arrived(write, before, after) && sameBeside(write, operation.row, before, after);
      return isThere && (victim === null || hasBeenAdopted(operation, before, after)) ? null : { victim };
    }
    case 'update':
      return standsRaw(write, after) ? wrongUpdate(write, written, after) : null;
    case 'remove': {
      const row = after.rowOf(operation.id);
      const columnsMoved = !sameHeadings(before.image, after.image);
      if (row === write.row || (row === null && columnsMoved)) return { victim: before.rowOf(operation.id) };
      if (row !== null) return { victim: victimAt(write, written, after) };
      // Somebody deleted the very row: the next one may have moved up under our hands.
      const mayHit = after.image.rowCount < before.image.rowCount && standsRaw(write, after);
      const lost = mayHit ? victimAt(write, written, after) : null;
      return lost === null ? null : { victim: lost };
    }
    case 'noted':
      return null;
    default:
      return unreachable(operation);
  }
}

/**
 * Of neighbours that were all to hold the same, one may have what was meant for the next: that it is right does not tell that
 * its own write hit nobody.
 */
function wrongUpdate(write: RowWrite, written: Written, after: OpenTable<Table>): Wrong | null {
  const { before } = written;
  const isThere = arrived(write, before, after);
  const hit = String(after.cellAt(write.row, 'id'));
  if (isThere && hit === write.id) return null;
  const victim = before.rowOf(hit);
  if (hit !== write.id && victim !== null && isToHold(victim, write, written)) {
    return isThere ? null : { victim, isRightful: true };
  }
  // A record that was not read before cannot be given anything back.
  if (isThere && victim === null && hit !== '') return null;
  return { victim: victim ?? victimAt(write, written, after) };
}

/** Of rows that hold the very same, it may be another one than was meant: then as many wait as before. */
function hasBeenAdopted(operation: Adopt, before: OpenTable<Table>, after: OpenTable<Table>): boolean {
  return waitingRows(operation, before, after).length < waitingRows(operation, before, before).length;
}

/** Tells whether the record in the row before was to hold the written cells anyway, or held them. */
function isToHold(row: number, { cells }: RowWrite, { before, writes }: Written): boolean {
  const own = writes.find((each) => each.row === row);
  return [...cells].every(([column, cell]) => (own?.cells.get(column) ?? cellOf(before.image, row, column)) === cell);
}

/** Tells whether the record has, under its own number and headings, what was written for it. */
function arrived({ id, cells }: RowWrite, before: OpenTable<Table>, after: OpenTable<Table>): boolean {
  const row = after.rowOf(id);
  return (
    row !== null &&
    before.fields.every((field) => {
      const cell = cells.get(before.columnOf(field));
      return cell === undefined || after.cellAt(row, field) === cell;
    })
  );
}

function hasOwn({ id, own }: Insert, after: OpenTable<Table>): boolean {
  const row = after.rowOf(id);
  return row !== null && ownArrived(after.image, row, own);
}

/** Tells whether the written cells stand at the very coordinates: else somebody moved or changed them since, rightly. */
function standsRaw({ row, cells }: RowWrite, after: OpenTable<Table>): boolean {
  return [...cells].every(([column, cell]) => cellOf(after.image, row, column) === cell);
}

function rowsWereInserted({ before, rowsMade }: Written, after: OpenTable<Table>): boolean {
  return after.image.rowCount > before.image.rowCount + rowsMade;
}

/**
 * The row before the write of what was hit: a record or a typed row that is gone since, and whose other cells stand in the
 * written row now. Of several it is the one that rows which came or went have moved there: the others people deleted.
 */
function victimAt(write: RowWrite, written: Written, after: OpenTable<Table>): number | null {
  const { before, rowsMade } = written;
  const moved = write.row - (after.image.rowCount - before.image.rowCount - rowsMade);
  const lost = [...lostRecords(written, after), ...lostTypedRows(write, written, after)].filter((row) =>
    sameBeside(write, row, before, after),
  );
  return lost.includes(moved) ? moved : (lost[0] ?? null);
}

function lostRecords({ before, operations }: Written, after: OpenTable<Table>): number[] {
  const leaving = new Set(operations.filter(({ kind }) => kind === 'remove').map(({ id }) => id));
  return [...before.recordRows()].filter((row) => {
    const id = String(before.cellAt(row, 'id'));
    return after.rowOf(id) === null && !leaving.has(id);
  });
}

/** Rows without a number, but for the write's own, that no row without a number equals any more. */
function lostTypedRows({ id }: RowWrite, { before, operations }: Written, after: OpenTable<Table>): number[] {
  const own = operations.flatMap((each) => (each.kind === 'adopt' && each.id === id ? [each.row] : []))[0];
  const textOf = (table: OpenTable<Table>, row: number): string =>
    JSON.stringify(before.fields.map((field) => table.cellAt(row, field)));
  const still = new Set([...after.strayRows()].map((row) => textOf(after, row)));
  return [...before.strayRows()].filter((row) => row !== own && !still.has(textOf(before, row)));
}

/** Tells whether the cells beside the written ones are those that stood in the row `from`. */
function sameBeside(write: RowWrite, from: number, before: OpenTable<Table>, after: OpenTable<Table>): boolean {
  return after.image.headings.every((_, index) => {
    const column = index + 1;
    const old = columnBefore(column, before.image, after.image);
    if (write.cells.has(column) || old === null) return true;
    return cellOf(after.image, write.row, column) === cellOf(before.image, from, old);
  });
}

/** As far as both were read, which is to the last column of ours at least. */
function sameHeadings(before: SheetImage, after: SheetImage): boolean {
  const width = Math.max(after.headings.length, ...Object.values(before.columns.at));
  return before.headings.slice(0, width).every((heading, index) => heading === (after.headings[index] ?? ''));
}

function unreachable(operation: never): never {
  throw new Error(`Unknown operation: ${JSON.stringify(operation)}`);
}
