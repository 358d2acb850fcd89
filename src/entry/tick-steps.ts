// What is done every hour, in this order: a new kind of hourly work is a line here.

import { noteOrigin } from '../kernel/repair/origin';
import { finishArchive } from '../modules/archive/index';
import { takeBigDeals } from '../modules/deals/index';
import { refreshDaily } from '../modules/figures/index';
import type { Problem } from '../modules/health/index';
import { goOnChanging } from '../modules/languages/index';
import { closeSampleGaps } from '../modules/sample/index';
import { refreshTodaySheet } from '../modules/today-sheet/index';
import { lookAfter } from '../modules/upkeep/index';
import { newPass, reading, settling, UNHURRIED, working, writing } from './app';
import { mailBigDeals } from './big-deals';
import { takeToday } from './today-sheet';

export interface Step {
  /** Has a word in `health.step.NAME`. */
  readonly name: string;
  /** It is there to go on with long work that was cut off, and has nothing to do unless the journal knows of it. */
  readonly work?: 'language' | 'archive' | 'sample gaps';
  /** Milliseconds that must be left for it to begin; else the next run does it. */
  readonly needsMs: number;
  /** Does it; returns what the owner must hear of, and throws what went wrong. */
  readonly run: () => Problem | null;
}

/** Each can be done again, and takes the lock itself. */
export const STEPS: readonly Step[] = [
  { name: 'language', work: 'language', needsMs: 60_000, run: quietly(() => working('', goOnChanging)) },
  { name: 'archive', work: 'archive', needsMs: 60_000, run: quietly(() => working('', finishArchive)) },
  { name: 'sample', work: 'sample gaps', needsMs: 60_000, run: quietly(() => writing('', closeSampleGaps, UNHURRIED)) },
  { name: 'settle', needsMs: 20_000, run: settleWrites },
  { name: 'input', needsMs: 60_000, run: quietly(() => takeToday(() => true)) },
  { name: 'pass', needsMs: 90_000, run: quietly(() => writing(newPass(), lookAfter, UNHURRIED)) },
  { name: 'figures', needsMs: 60_000, run: quietly(() => writing('', refreshDaily, UNHURRIED)) },
  { name: 'today', needsMs: 30_000, run: quietly(() => reading(refreshTodaySheet)) },
];

function quietly(body: () => unknown): Step['run'] {
  return () => {
    body();
    return null;
  };
}

/** Before anything gets a number: a version that was restored would give some a second time. */
function settleWrites(): Problem | null {
  const { value } = settling((ports) => ({ big: takeBigDeals(ports), origin: noteOrigin(ports) }));
  const [deal] = mailBigDeals(value.big);
  if (deal !== undefined) return { text: 'err.bigDealMail', params: { deal } };
  return value.origin === 'restored' ? { text: 'origin.restored', params: {} } : null;
}
