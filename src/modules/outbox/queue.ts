// Puts messages into the outbox, each once ever; `send` takes them from there.

import type { Book } from '../../kernel/book/book';
import type { Ports } from '../../kernel/ports';
import type { Row } from '../../kernel/schema/table';
import { dayAt } from '../../kernel/time/zone';
import { fitted } from './fit';
import { forgottenBefore, isForgotten } from './keys';
import type { Message } from './message';
import { mayHaveGone } from './restored';
import { sendsTable } from './schema';
import { keepTally, readTally } from './tally';

/** What the journal calls messages that wait; it keeps the number of the first. */
export const SENDING = 'sending';

export interface Sending {
  readonly from: number;
}

/** Nobody asks for it any more then; one that waited for ever would keep the ledger from being cleared, and be read each hour. */
const WORTH_MS = 7 * 24 * 3_600_000;

/** Something that a rule did besides messages, to be done once. */
export type Deed = Pick<Message, 'key' | 'customerId' | 'ruleId'>;

/**
 * Puts those into the outbox whose key is not there yet, from the next commit on; returns the keys that were new. Reads the
 * ledger once, and not at all for no message.
 * Hint: one call in a commit; the keys of another that is not committed yet are not seen.
 */
export function queueMessages(ports: Ports, messages: readonly Message[]): readonly string[] {
  const { book, now, zone } = ports;
  const before = forgottenBefore(now, zone);
  const today = dayAt(now, zone);
  const fresh = newOnes(book, messages).filter((message) => {
    return !isForgotten(message, before) && !mayHaveGone(message, book, today);
  });
  const parts = fresh.flatMap(fitted);
  if (parts.length > 0) noteWaiting(ports, parts.length);
  addRows(
    book,
    parts.map((part) => ({
      ...part,
      ...{ status: 'waiting', tries: 0, createdAt: now },
      until: part.until ?? Math.max(now, part.notBefore ?? 0) + WORTH_MS,
    })),
  );
  return fresh.map(({ key }) => key);
}

/** Notes in the outbox that something other than a message was done, from the next commit on; returns the keys that were new. */
export function noteDone({ book, now }: Ports, deeds: readonly Deed[]): readonly string[] {
  const fresh = newOnes(book, deeds);
  addRows(
    book,
    fresh.map((deed) => ({ ...deed, kind: 'rule', channel: 'none', status: 'done', createdAt: now })),
  );
  return fresh.map(({ key }) => key);
}

/** Returns the keys of all that was ever queued or done, as far as it is remembered. One blocking call. */
export function keysInOutbox(book: Book): ReadonlySet<string> {
  return new Set([...book.open(sendsTable, ['id', 'key']).records()].map(({ key }) => key));
}

/** Of two with one key the first counts. */
function newOnes<M extends { readonly key: string }>(book: Book, wanted: readonly M[]): readonly M[] {
  if (wanted.length === 0) return [];
  const seen = new Set(keysInOutbox(book));
  return wanted.filter(({ key }) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

type NewRow = Partial<Omit<Row<typeof sendsTable>, 'id'>>;

function addRows(book: Book, rows: readonly NewRow[]): void {
  if (rows.length === 0) return;
  book.openForInsert(sendsTable, { records: rows.length });
  for (const row of rows) book.insert(sendsTable, row);
}

/** Those that wait already are older, and have smaller numbers. */
function noteWaiting({ book, now, zone, memory }: Ports, count: number): void {
  const tally = readTally(book, dayAt(now, zone));
  keepTally(book, { ...tally, waiting: tally.waiting + count, workbook: tally.workbook || memory.workbook });
  if (book.isUnderWay(SENDING)) return;
  const from = book.lastGiven(sendsTable) + 1;
  book.keep({ work: { [SENDING]: { from } satisfies Sending } });
}
