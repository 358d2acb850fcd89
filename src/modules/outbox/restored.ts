// An older version of the workbook that was restored has lost what it knew of messages: none of them goes a second time.

import type { Book } from '../../kernel/book/book';
import type { Ports } from '../../kernel/ports';
import { addDays, type Day, parseDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import type { Message } from './message';
import { isOpen, OpenLedger } from './open-ledger';
import { keepTally, readTally } from './tally';

/** A list of the journal: the day on which an older version came back. */
const LIST = 'restored';
/** Of a day, a week or a month: they may have gone before. */
const PERIODIC: readonly Message['kind'][] = ['ownerDigest', 'digest', 'report'];

/**
 * Has nothing go twice, from the next commit on: what waits in the restored ledger may have gone since, and is given up; the
 * messages of that day may have gone too; and rules begin anew on the day after. Of a lead without an answer people may hear
 * again: it has none.
 */
export function beginAfterRestore(ports: Ports): void {
  const { book, now, zone, texts } = ports;
  const today = dayAt(now, zone);
  book.keepList(LIST, { on: today });
  const ledger = OpenLedger.open(book);
  for (const { id } of ledger?.all().filter(isOpen) ?? []) {
    ledger?.set(id, { status: 'skipped', error: texts('outbox.err.restored') });
  }
  if (ledger) keepTally(book, { ...readTally(book, today), waiting: ledger.close() });
}

/** Tells whether the message of that day may have gone before an older version came back. */
export function mayHaveGone({ kind }: Pick<Message, 'kind'>, book: Book, today: Day): boolean {
  return PERIODIC.includes(kind) && book.listOf(LIST).on === today;
}

/** Returns the day from which on what happens is new to this version of the workbook; null where none was restored. */
export function newSince(book: Book): Day | null {
  const on = parseDay(book.listOf(LIST).on ?? '');
  return on === null ? null : addDays(on, 1);
}
