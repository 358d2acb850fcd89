// Notices a copied workbook, and one that was set back to an older version.

import { journalTable } from '../kernel/book/journal';
import { findOrigin, noteOrigin, type Origin } from '../kernel/repair/origin';
import { hasFiguresWaiting, refreshFigures } from '../modules/figures/index';
import { beginAfterRestore } from '../modules/outbox/index';
import { hasAlerts, tellAtOnce } from './alerts';
import { personTexts, reading, settling, UNHURRIED, writing } from './app';
import { say } from './say';

/** Looks where the workbook is from, tells the person when it is not what it was, and lets numbers go on above all given. */
export function noticeOrigin(): void {
  const found = reading((ports) => (ports.desk.hasTable(journalTable) ? findOrigin(ports) : null));
  if (!found || (found.isNoted && found.isKept)) return;
  if (found.isNoted) reading(({ memory }) => memory.write(found.mark));
  else {
    const origin = writing('', noteOrigin);
    goOnAfter(origin);
    tell(origin);
  }
}

/** After an older version came back nothing goes a second time of what was sent since. */
export function goOnAfter(origin: Origin): void {
  if (origin === 'restored') writing('', beginAfterRestore, UNHURRIED);
}

/**
 * Looks at what was added in haste, and how far the workbook has come by it. Whoever must
 * hear of a lead or a big deal does so now. Returns how many writes there were to look at.
 */
export function settleAndNotice(): number {
  const { count, value } = settling((ports) => {
    return { origin: noteOrigin(ports), isWaiting: hasFiguresWaiting(ports), isToTell: hasAlerts(ports) };
  });
  if (value.isWaiting) writing('', refreshFigures, UNHURRIED);
  goOnAfter(value.origin);
  tell(value.origin);
  if (value.isToTell) tellAtOnce();
  return count;
}

function tell(origin: Origin): void {
  if (origin !== 'same') say(personTexts()(`origin.${origin}`), { stays: true });
}
