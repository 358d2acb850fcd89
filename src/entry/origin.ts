// Notices a copied workbook, and one that was set back to an older version.

import { journalTable } from '../kernel/book/journal';
import { findOrigin, noteOrigin, type Origin } from '../kernel/repair/origin';
import { takeBigDeals } from '../modules/deals/index';
import { hasFiguresWaiting, refreshFigures } from '../modules/figures/index';
import { personTexts, reading, settling, UNHURRIED, writing } from './app';
import { mailBigDeals } from './big-deals';
import { say } from './say';

/** Looks where the workbook is from, tells the person when it is not what it was, and lets numbers go on above all given. */
export function noticeOrigin(): void {
  const found = reading((ports) => (ports.desk.hasTable(journalTable) ? findOrigin(ports) : null));
  if (!found || (found.isNoted && found.isKept)) return;
  if (found.isNoted) reading(({ memory }) => memory.write(found.mark));
  else tell(writing('', noteOrigin));
}

/**
 * Looks at what was added in haste, and how far the workbook has come by it. The owner
 * hears of big deals. Returns how many writes there were to look at.
 */
export function settleAndNotice(): number {
  const { count, value } = settling((ports) => {
    return { big: takeBigDeals(ports), origin: noteOrigin(ports), isWaiting: hasFiguresWaiting(ports) };
  });
  if (value.isWaiting) writing('', refreshFigures, UNHURRIED);
  tell(value.origin);
  for (const deal of mailBigDeals(value.big)) say(personTexts()('err.bigDealMail', { deal }), { stays: true });
  return count;
}

function tell(origin: Origin): void {
  if (origin !== 'same') say(personTexts()(`origin.${origin}`), { stays: true });
}
