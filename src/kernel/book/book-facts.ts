// What a unit of work knows of the whole workbook, from the journal, and what it has the journal know besides.

import type { HighWater } from '../repair/high-water';
import type { Table } from '../schema/table';
import type { BookOptions } from './book-options';
import type { Operation, StatePatch } from './change-set';
import type { Answer, JournalState } from './journal';
import { Ledger } from './ledger';

export class BookFacts {
  protected readonly ledger: Ledger;
  protected patch: StatePatch | null = null;

  constructor(protected readonly options: BookOptions) {
    this.ledger = new Ledger(options);
  }

  /** The e-mail of who acts; '' when the platform does not say. */
  get user(): string {
    return this.options.user;
  }

  /** Returns what the journal knows of the workbook. Throws WORKBOOK_NEWER. */
  state(): Pick<JournalState, 'schemaVersion' | 'work'> {
    return this.ledger.state();
  }

  /** Tells whether long work of this name was begun and not finished; asking finishes nothing in a book that is only read. */
  isUnderWay(work: string): boolean {
    return (this.options.request === null ? this.ledger.peek() : this.ledger.state()).work[work] !== undefined;
  }

  /** Returns what the journal says, and finishes nothing: versions, where each table is believed to end, lists. One blocking call. */
  asNoted(): Pick<JournalState, 'schemaVersion' | 'places' | 'lists' | 'work' | 'lastIds'> {
    return this.ledger.peek();
  }

  /** Has the journal know this besides, from the next commit on. */
  keep({ work, ...patch }: StatePatch): void {
    this.patch = { ...this.patch, ...patch, ...(work ? { work: { ...this.patch?.work, ...work } } : {}) };
  }

  /** Has the journal know what the entries of a list are called, by key; nothing where it knows already. */
  keepList(list: string, labels: Readonly<Record<string, string>>): void {
    if (JSON.stringify(this.listOf(list)) === JSON.stringify(labels)) return;
    this.keep({ lists: { ...this.patch?.lists, [list]: labels } });
  }

  /** Returns what the entries of a list were called when they were last seen, by key. */
  listOf(list: string): Readonly<Record<string, string>> {
    return this.patch?.lists?.[list] ?? this.ledger.state().lists[list] ?? {};
  }

  /** Returns how far the workbook has come. */
  highWater(): HighWater {
    return this.options.request === null ? this.ledger.peek() : this.ledger.state();
  }

  /** Notes in the journal that the workbook has come this far, though it did not know. */
  raiseHighWater(mark: HighWater): void {
    this.ledger.keep(mark);
  }

  /** Returns the largest number ever given to a record of the table; 0 for none. */
  lastGiven({ prefix }: Table): number {
    return this.highWater().lastIds[prefix] ?? 0;
  }

  /** Returns the first free row of the log. One blocking call in a book that is only read. */
  logEnd(): number {
    return (this.options.request === null ? this.ledger.peek() : this.ledger.state()).logRow;
  }

  /** Returns what this very request was answered when it was carried out before; null on its first run. */
  answerBefore(): { readonly answer: unknown } | null {
    const { request } = this.options;
    return request === null || request === '' ? null : this.ledger.journal().answerOf(request);
  }

  /** Returns what a request did, newest sixty actions back; null where it is not known any more. */
  operationsOf(request: string): readonly Operation[] | null {
    return this.ledger.journal().answerOf(request)?.operations ?? null;
  }

  /** Returns what requests after this one did, as far as the journal keeps it. */
  operationsAfter(request: string): readonly Operation[] {
    return this.ledger.journal().operationsAfter(request);
  }

  /** Has what requests were answered, and what they did, be kept otherwise from the next commit on. */
  rewriteAnswers(rewrite: (answer: Answer) => Answer): void {
    this.ledger.journal().rewriteAnswers(rewrite);
  }
}
