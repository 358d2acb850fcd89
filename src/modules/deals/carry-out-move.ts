// Writes a planned move: the deal's stamps, the line of the stage log, and the sale of a deal that is won for the first time.

import type { Book } from '../../kernel/book/book';
import type { Day } from '../../kernel/time/day';
import { saleOfWonDeal, salesTable } from '../sales/index';
import { type MovePlan, stageLogTable } from '../stages/index';
import type { Deal } from './pipeline-deal';
import { dealsTable } from './schema';

export interface MoveToWrite {
  /** As it stands once the move is made. */
  readonly deal: Deal;
  readonly plan: MovePlan;
  /** Other fields that are filled in along with it. */
  readonly values?: Partial<Deal>;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly today: Day;
  /** Who moved it, as the stage log names them. */
  readonly by: string;
}

/** Has the book write the move; the tables of the log and of the sales need not be opened. Tells whether a sale was written. */
export function carryOutMove(book: Book, { deal, plan, values = {}, now, today, by }: MoveToWrite): boolean {
  book.update(dealsTable, deal.id, { ...values, ...plan.stamps });
  book.insertLater(stageLogTable, { dealId: deal.id, ...plan.log, at: now, by });
  if (plan.isFirstWin) book.insertLater(salesTable, saleOfWonDeal(deal, today, now));
  return plan.isFirstWin;
}
