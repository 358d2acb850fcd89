// Notices when a deal becomes a big one, so that the owner hears of it once.

import type { Book } from '../../kernel/book/book';
import type { Ports } from '../../kernel/ports';
import { readSettings } from '../settings/index';
import type { Deal } from './pipeline-deal';
import { dealsTable } from './schema';

/** Lists of the journal: from which amount on and whom to tell, and the deals that were told of. */
const [ALERT, TOLD] = ['big deals', 'big deals told'];
const WAITS = 'waits';
/** A deal that fell out of the list would be told of again, when it fell below the amount and came back. */
const TOLD_KEPT = 100;

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

/** Remembers a deal that becomes a big one by this very change. Owners know what they did themselves. No call. */
export function noteBigDeal(book: Book, id: string, { before, after }: Amounts): void {
  const { from = '', to = '' } = book.listOf(ALERT);
  const told = book.listOf(TOLD);
  const isBig = (amount: number | null = null): boolean => from !== '' && amount !== null && amount >= Number(from);
  const isOwn = to === '' || to.toLowerCase() === book.user.toLowerCase();
  if (isOwn || isBig(before) || !isBig(after) || told[id] !== undefined) return;
  const latest = Object.entries(told).slice(1 - TOLD_KEPT);
  book.keepList(TOLD, Object.fromEntries([...latest, [id, WAITS]]));
}

export interface BigDeals {
  readonly ids: readonly string[];
  /** The owner's e-mail. */
  readonly to: string;
}

/**
 * Returns the deals that nobody was told of yet, and commits that they were: a letter that is lost is better than two. The
 * caller holds the lock. No call where none waits.
 */
export function takeBigDeals({ book }: Ports): BigDeals {
  const { to = '' } = book.listOf(ALERT);
  const told = book.listOf(TOLD);
  const ids = Object.keys(told).filter((id) => told[id] === WAITS);
  if (ids.length === 0) return { ids, to };
  book.keepList(TOLD, Object.fromEntries(Object.keys(told).map((id) => [id, ''])));
  book.commit();
  return { ids, to };
}

export interface BigDeal extends Pick<Deal, 'id' | 'customer' | 'amount' | 'stage' | 'responsible'> {
  /** The deal's row of the sheet. */
  readonly row: number;
}

/** Returns what stands in the sheet about these deals; one that was taken back meanwhile is left out. */
export function readBigDeals({ book }: Ports, ids: readonly string[]) {
  const opened = book.openRecords(dealsTable, ids);
  const deals = ids.flatMap((id): BigDeal[] => {
    const [deal, row] = [opened.get(id), opened.rowOf(id)];
    return deal && row !== null ? [{ ...deal, row }] : [];
  });
  const { language, currency } = readSettings(book);
  return { deals, language, currency };
}
