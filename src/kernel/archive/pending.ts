// What the journal knows while records are being moved, so that whoever comes after a run that died can go on.

import type { Book } from '../book/book';
import type { Cells } from '../book/change-set';
import type { Table } from '../schema/table';
import { parseIds } from './id-ranges';

export const WORK = 'archive';

/** What the journal knows while a chunk is under way. */
export interface Pending {
  readonly from: string;
  readonly to: string;
  readonly adds: Cells;
  /** As `printIds` prints them. */
  readonly ids: string;
  /** Whether all of them stand whole in the main sheet, to which they come back: what is blank there, people have cleared. */
  readonly isWhole?: boolean;
}

/** Returns the work that was begun and not finished; null where there is none. One blocking call where there is. */
export function pendingMove(book: Book): Pending | null {
  if (!book.isUnderWay(WORK)) return null;
  return (book.asNoted().work[WORK] as Pending | undefined) ?? null; // Written by move-records.ts and nobody else.
}

/**
 * Returns those records of a table that are on their way to its archive or back: they may stand in both sheets, or by half.
 * One blocking call where there are any.
 */
export function recordsUnderWay(book: Book, table: Table): ReadonlySet<string> {
  return idsOf(table, pendingMove(book), ({ from, to }) => [from, to].includes(table.name));
}

/** Returns those of them that are on their way to this very sheet. One blocking call where there are any. */
export function recordsComingTo(book: Book, table: Table): ReadonlySet<string> {
  return idsOf(table, pendingMove(book), ({ to }) => to === table.name);
}

function idsOf({ prefix }: Table, pending: Pending | null, isIt: (pending: Pending) => boolean): ReadonlySet<string> {
  return new Set(pending && isIt(pending) ? parseIds(prefix, pending.ids) : []);
}

/** Notes the work, or that it is over, and makes that permanent. */
export function keepPending(book: Book, pending: Pending | null): void {
  book.keep({ work: { [WORK]: pending && { ...pending } } });
  book.commitStep();
}
