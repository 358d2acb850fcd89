// The part of the ledger that is not done with: opened by number, so that its cost does not grow with the years.

import type { Book } from '../../kernel/book/book';
import { idNumber } from '../../kernel/ids';
import type { Row } from '../../kernel/schema/table';
import type { MessageStatus } from './message';
import { SENDING, type Sending } from './queue';
import { sendsTable } from './schema';

export type Entry = Row<typeof sendsTable>;

const OPEN: readonly string[] = ['waiting', 'claimed'] satisfies readonly MessageStatus[];

/** Tells whether it is still to be sent, or nobody knows yet whether it was. */
export function isOpen({ status }: Pick<Entry, 'status'>): boolean {
  return OPEN.includes(status);
}

export class OpenLedger {
  private readonly entries: Map<string, Entry>;
  /** What changes, by number: written once, since what a record was is what was read. */
  private readonly changed = new Map<string, Partial<Entry>>();

  /** Null where nothing waits: then nothing is read. */
  static open(book: Book): OpenLedger | null {
    const sending = book.state().work[SENDING] as Sending | undefined; // Written by `queueMessages` alone.
    return sending ? new OpenLedger(book, sending.from) : null;
  }

  private constructor(
    private readonly book: Book,
    private readonly from: number,
  ) {
    const last = book.lastGiven(sendsTable);
    const numbers = Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
    const opened = book.openRecords(
      sendsTable,
      numbers.map((number) => `${sendsTable.prefix}-${number}`),
    );
    const found = [...opened.records()].filter(({ id }) => this.numberOf(id) >= from);
    this.entries = new Map(found.map((entry) => [entry.id, entry]));
  }

  all(): readonly Entry[] {
    return [...this.entries.values()];
  }

  get(id: string): Entry | null {
    return this.entries.get(id) ?? null;
  }

  /** Changes fields of a message. A letter that is done with is blanked: a ledger needs none. */
  set(id: string, values: Partial<Entry>): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    const isDone = values.status !== undefined && !isOpen({ status: values.status });
    const all = isDone ? { ...values, text: '', html: '' } : values;
    this.entries.set(id, { ...entry, ...all });
    this.changed.set(id, { ...this.changed.get(id), ...all });
  }

  /** Writes what changed with the next commit, and has the journal know from which number on anything waits; returns how many do. */
  close(): number {
    for (const [id, values] of this.changed) this.book.compute(sendsTable, id, values);
    const open = this.all().filter(isOpen);
    const from = Math.min(...open.map(({ id }) => this.numberOf(id)));
    if (open.length === 0) this.book.keep({ work: { [SENDING]: null } });
    else if (from !== this.from) this.book.keep({ work: { [SENDING]: { from } satisfies Sending } });
    return open.length;
  }

  private numberOf(id: string): number {
    return idNumber(sendsTable.prefix, id) ?? 0;
  }
}
