// Notices when a deal becomes a big one, so that the owner and the person responsible hear of it once.

import type { Book } from '../../kernel/book/book';

/** Lists of the journal: from which amount on, and the deals that were told of, or wait, with who made them big ones. */
const [ALERT, TOLD] = ['big deals', 'big deals told'];
const WAITS = 'waits ';
/** A deal that fell out of the list would be told of again, when it fell below the amount and came back. */
const TOLD_KEPT = 100;

/** Lists of the journal, by name. */
export type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface AlertRule {
  /** Whole units of the firm's currency; null for none. */
  readonly from: number | null;
  /** The owner's e-mail; '' for nobody. */
  readonly to: string;
}

/** Has the journal know from which amount on a deal is big, and who hears of it, so that an action need not read it. */
export function knownAlert(book: Book, { from, to }: AlertRule): void {
  book.keepList(ALERT, { from: from === null ? '' : String(from), to });
}

export interface Amounts {
  /** Null for a new deal as well. */
  readonly before: number | null;
  /** Absent where it does not change. */
  readonly after: number | null | undefined;
}

/** Remembers a deal that becomes a big one by this very change, and who did it. No call. */
export function noteBigDeal(book: Book, id: string, { before, after }: Amounts): void {
  const { from = '' } = book.listOf(ALERT);
  const told = book.listOf(TOLD);
  const isBig = (amount: number | null = null): boolean => from !== '' && amount !== null && amount >= Number(from);
  if (isBig(before) || !isBig(after) || told[id] !== undefined) return;
  const latest = Object.entries(told).slice(1 - TOLD_KEPT);
  book.keepList(TOLD, Object.fromEntries([...latest, [id, `${WAITS}${book.user}`]]));
}

export interface BigDealWaiting {
  readonly id: string;
  /** E-mail of who made it a big one, and need not be told; '' where the platform does not say. */
  readonly by: string;
}

/** Returns the deals that nobody was told of yet; `lists` are those of the journal. No call. */
export function bigDealsWaiting(lists: Lists): readonly BigDealWaiting[] {
  const waiting = Object.entries(lists[TOLD] ?? {}).filter(([, state]) => state.startsWith(WAITS));
  return waiting.map(([id, state]) => ({ id, by: state.slice(WAITS.length) }));
}

/** Has the journal know that all are told of, from the next commit on. No call. */
export function noteBigDealsTold(book: Book): void {
  book.keepList(TOLD, Object.fromEntries(Object.keys(book.listOf(TOLD)).map((id) => [id, ''])));
}
