// What the outbox looks like to who only looks: one read of the journal, however long the ledger is.

import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import { type BotState, botIn } from './bot';
import { SENDING } from './queue';
import { sendsTable } from './schema';
import { isCopied, type Tally, tallyIn } from './tally';

export interface OutboxSeen {
  readonly isWaiting: boolean;
  /** It came along with a copy of the workbook, and sends nothing. */
  readonly isCopied: boolean;
  /** Old rows may be cleared, which is looked at once a day. */
  readonly isToClear: boolean;
  readonly bot: BotState;
  readonly tally: Tally;
}

/** One blocking call. */
export function lookAtOutbox({ book, now, zone, memory }: Ports, token: string): OutboxSeen {
  const { work, lists, lastIds } = book.asNoted();
  const today = dayAt(now, zone);
  const tally = tallyIn(lists, today);
  const isToClear =
    tally.clearedOn !== today && (lastIds[sendsTable.prefix] ?? 0) > Math.min(tally.cleared, tally.clearedOfRules);
  const copied = isCopied(tally, memory.workbook);
  return {
    ...{ isWaiting: work[SENDING] !== undefined && !copied, isCopied: copied },
    ...{ isToClear, bot: botIn(lists, token), tally },
  };
}
