// A deal as the forecast sees it: when it began, through which stages it went, how it ended; and what was known on a past day.

import type { Minor } from '../../kernel/money';
import type { StageOutcome } from '../stages/index';

/** A day as a sheet's serial number, a whole one: days are reckoned with a lot. */
export type SerialDay = number;

/** A stage that was entered, by its key. */
export interface Step {
  readonly stage: string;
  readonly on: SerialDay;
}

export interface PastDeal {
  readonly id: string;
  /** Null when nobody knows when it came. */
  readonly begun: SerialDay | null;
  readonly outcome: StageOutcome;
  /** When it was won or lost; null for an open one, and where nobody knows. */
  readonly closed: SerialDay | null;
  /** In the order in which the stages were entered; the last is where it stands, or stood before it was closed. */
  readonly path: readonly Step[];
  readonly amount: Minor | null;
  /** When people expect it to close; null when they do not say. */
  readonly expected: SerialDay | null;
  /** The day to come back to a deal that was put off. */
  readonly notBefore: SerialDay | null;
}

/** What the forecast must know of a stage. */
export interface StageFacts {
  readonly outcome: StageOutcome;
  readonly order: number;
  /** Share of one, as the stages table says; null when it does not. */
  readonly probability: number | null;
}

/** All that the firm's rows tell. */
export interface Past {
  readonly deals: readonly PastDeal[];
  readonly stages: ReadonlyMap<string, StageFacts>;
  /** Since when moves between stages were seen; null when none was: imported deals do not tell their way. */
  readonly seenSince: SerialDay | null;
}

/** Tells whether the deal is still to be decided. */
export function isOpen({ outcome }: Pick<PastDeal, 'outcome'>): boolean {
  return outcome === 'open' || outcome === 'later';
}

/** Returns the deals that are still to be decided, and the others. */
export function splitDeals(deals: readonly PastDeal[]): {
  readonly open: readonly PastDeal[];
  readonly closed: readonly PastDeal[];
} {
  const [open, closed]: [PastDeal[], PastDeal[]] = [[], []];
  for (const deal of deals) (isOpen(deal) ? open : closed).push(deal);
  return { open, closed };
}

/**
 * Returns the past as it was known at the end of a day. What came later is hidden: deals that began later, how the others
 * ended, the stages they entered. Of a deal that was open then, amount and expected day are hidden as well, since rows do not
 * tell when those were typed. Deals without a beginning are left out unless they were closed by then.
 */
export function asOf(past: Past, day: SerialDay): Past {
  const deals: PastDeal[] = [];
  for (const deal of past.deals) {
    const then = dealAsOf(deal, past.stages, day);
    if (then) deals.push(then);
  }
  const { seenSince } = past;
  return { ...past, deals, seenSince: seenSince === null || seenSince > day ? null : seenSince };
}

function dealAsOf(deal: PastDeal, stages: Past['stages'], day: SerialDay): PastDeal | null {
  if (!isOpen(deal) && deal.closed !== null && deal.closed <= day) return deal;
  // Of one that is closed, but nobody knows when, nothing can be said of the past.
  if (deal.begun === null || deal.begun > day || (!isOpen(deal) && deal.closed === null)) return null;
  const path = deal.path.length === 0 ? deal.path : deal.path.filter(({ on }) => on <= day);
  const standing = path[path.length - 1];
  const outcome = stages.get(standing?.stage ?? '')?.outcome;
  const { id, begun } = deal;
  const lost = standing && outcome === 'lost' ? standing.on : null;
  // One object made in one place in one order: of tens of thousands, engines read such ones fastest.
  return {
    id,
    begun,
    // Lost then, and taken up again later on.
    outcome: lost !== null ? 'lost' : outcome === 'later' ? 'later' : 'open',
    closed: lost,
    path,
    amount: null,
    expected: null,
    notBefore: null,
  };
}
