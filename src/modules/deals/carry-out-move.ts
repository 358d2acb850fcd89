// Writes planned moves of a deal: its stamps, their lines of the stage log, and the sale of a deal that is won for the first time.

import type { Book } from '../../kernel/book/book';
import type { Language } from '../../kernel/i18n/language';
import type { Day } from '../../kernel/time/day';
import { writeSaleOfWonDeal } from '../sales/index';
import { type MovePlan, stageLogTable } from '../stages/index';
import type { Deal } from './pipeline-deal';
import { dealsTable } from './schema';

export interface PlannedMove {
  readonly plan: MovePlan;
  /** Who moved it, as the stage log names them. */
  readonly by: string;
}

export interface MovesToWrite {
  /** As it stands now. */
  readonly deal: Deal;
  /** In their order: one at least. */
  readonly moves: readonly PlannedMove[];
  /** What is written beside the stamps. */
  readonly values?: Partial<Deal>;
  /** What the acting person saw in the deal, by field. */
  readonly expected?: Partial<Deal>;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly today: Day;
  /** The workbook's, for the words of fixed choices. */
  readonly language: Language;
}

/** Has the book write the moves; the tables of the log and of the sales need not be opened. Tells whether a sale was written. */
export function carryOutMoves(
  book: Book,
  { deal, moves, values = {}, expected, now, today, language }: MovesToWrite,
): boolean {
  const stamps = moves[moves.length - 1]?.plan.stamps;
  const changes = { ...stamps, ...values };
  book.update(dealsTable, deal.id, changes, expected);
  for (const { plan, by } of moves) book.insertLater(stageLogTable, { dealId: deal.id, ...plan.log, at: now, by });
  const isWon = moves.some(({ plan }) => plan.isFirstWin);
  if (isWon) writeSaleOfWonDeal(book, { ...deal, ...changes }, { day: today, now, language });
  return isWon;
}
