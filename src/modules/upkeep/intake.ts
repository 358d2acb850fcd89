// What the pass gives to rows that it takes in: a time, a stage to begin in, and the first line of a deal's history.

import type { Book } from '../../kernel/book/book';
import type { Adopt, Cells } from '../../kernel/book/change-set';
import type { OpenTable } from '../../kernel/book/open-table';
import { UNKNOWN_EDITOR } from '../../kernel/reconcile/operations';
import type { Table } from '../../kernel/schema/table';
import { dealsTable } from '../deals/index';
import { firstStage, outcomeOfLabel, stageLogTable } from '../stages/index';

export interface RowToTakeIn {
  readonly cells: Cells;
  /** The record that it was copied from; null for a row that people typed. */
  readonly copyOf: string | null;
  /** The time, as a serial number. */
  readonly stamp: number;
  readonly book: Book;
}

/** Returns what Daftar adds to a row that people typed or copied, in the language of its sheet. */
export function defaultsOf(
  opened: OpenTable<Table>,
  { name, fields }: Table,
  { cells, copyOf, stamp, book }: RowToTakeIn,
): Cells {
  const times = fields.createdAt ? { createdAt: stamp } : {};
  if (name !== dealsTable.name) return times;
  const first = firstStage(book, opened.language);
  const stamps = { ...times, stageSince: stamp, stage: cells.stage || first.label };
  // A copy is in the stage of what it was copied from; what was typed begins in the first.
  if (copyOf !== null) return { ...stamps, ...closingOf(cells, stamp, book) };
  return { ...stamps, stageKey: first.key, reached: first.order };
}

/** A deal that was copied before its row was whole may be closed without a day: it is then closed today, as its copy was made. */
function closingOf({ stage, wonAt, lostAt }: Cells, stamp: number, book: Book): Cells {
  const outcome = outcomeOfLabel(book, String(stage ?? ''));
  if (outcome === 'lost' && lostAt === '') return { lostAt: stamp };
  return outcome === 'won' && wonAt === '' ? { wonAt: stamp } : {};
}

interface Taken {
  readonly taken: readonly Adopt[];
  readonly deals: OpenTable<Table> | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The first line of the stage log of each deal that was typed, or copied with its stage; one that got its number back has it. */
export function beginHistories(book: Book, { taken, deals, now }: Taken): void {
  const begun = taken.flatMap(({ table, id, row, cells, copyOf }) => {
    if (table !== dealsTable.name || !deals) return [];
    const key = copyOf !== undefined && deals.fields.includes('stageKey') ? deals.cellAt(row, 'stageKey') : '';
    const to = String(cells.stageKey ?? key);
    return to === '' ? [] : [{ dealId: id, to, at: now, by: UNKNOWN_EDITOR }];
  });
  if (begun.length === 0 || !book.has(stageLogTable)) return;
  book.openForInsert(stageLogTable, { records: begun.length });
  for (const line of begun) book.insertLater(stageLogTable, line);
}
