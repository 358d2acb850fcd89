// Plans the move of a deal to another stage, the same for the sidebar, the board, the grid and the Today sheet: what is
// stamped, what is proposed, what goes into the history, and what is lacking.

import { addDays, type Day } from '../../kernel/time/day';
import type { Stage } from './read-stages';

/** What a move must know of a deal. */
export interface MovingDeal {
  /** Key of the stage in which Daftar last saw it; '' when it never did. */
  readonly stageKey: string;
  /** Epoch milliseconds, as all of these times. */
  readonly stageSince: number | null;
  /** The highest order of a stage; null when not known. */
  readonly reached: number | null;
  readonly wonAt: number | null;
  readonly lostAt: number | null;
  readonly agreedAt: number | null;
  readonly nextContact: string;
  readonly lossReason: string;
}

export interface ToMove {
  readonly deal: MovingDeal;
  readonly stages: readonly Stage[];
  readonly to: Stage;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly today: Day;
  /** The next contact that was given with the move; '' for none. */
  readonly nextContact?: Day | '';
  /** The loss reason that was given with the move. */
  readonly lossReason?: string;
  /** Those of the stage's required fields, as headings, that are blank once the move is made. */
  readonly blank?: readonly string[];
  /** Why required fields stay blank; '' for no reason given. */
  readonly override?: string;
}

/** What stands in the way: people are asked for it where they can be asked, and told of it where they cannot. */
export type Lack = 'lossReason' | 'nextContact' | 'required';

export interface MovePlan {
  /** What is written into the deal; fields that are not named stay. */
  readonly stamps: {
    readonly stage: string;
    readonly stageKey: string;
    readonly stageSince: number;
    readonly reached: number | null;
    readonly wonAt: number | null;
    readonly lostAt: number | null;
    readonly agreedAt: number | null;
    readonly nextContact: string;
    readonly lossReason: string;
  };
  /** The line of the stage log, keys of stages; `days` are whole days in the former one, null when not known. */
  readonly log: {
    readonly from: string;
    readonly to: string;
    readonly days: number | null;
    readonly override: string;
  };
  /** Whether the deal is won by this move, for the first time. */
  readonly isFirstWin: boolean;
  /** Required fields that are blank, as headings. */
  readonly missing: readonly string[];
  readonly lacks: readonly Lack[];
}

const MS_PER_DAY = 86_400_000;
const AGREEMENT = 'agreement';

/** Plans the move; null when the deal is in that stage already. */
export function planMove(move: ToMove): MovePlan | null {
  const { deal, stages, to, now, blank = [], override = '' } = move;
  if (deal.stageKey === to.key) return null;
  const stamps = {
    stage: to.label,
    stageKey: to.key,
    stageSince: now,
    reached: reachedBy(move),
    wonAt: deal.wonAt ?? (to.outcome === 'won' ? now : null),
    // Two stages that both count as lost keep the first day; a deal that is reopened is not lost any more.
    lostAt: to.outcome === 'lost' ? (deal.lostAt ?? now) : null,
    agreedAt: deal.agreedAt ?? (isAgreed(to, stages) ? now : null),
    nextContact: nextContactAfter(move),
    lossReason: move.lossReason || deal.lossReason,
  };
  const isNeeded = blank.length > 0 && to.strictness === 'block';
  return {
    stamps,
    log: { from: deal.stageKey, to: to.key, days: daysIn(deal, now), override: isNeeded ? override : '' },
    isFirstWin: to.outcome === 'won' && deal.wonAt === null,
    missing: blank,
    lacks: [...lacksOf(move, stamps), ...(isNeeded && override === '' ? (['required'] as const) : [])],
  };
}

/** Tells whether a deal in the stage has come to terms: it stands in the stage of agreement, or further on its way. */
export function isAgreed(stage: Stage, stages: readonly Stage[]): boolean {
  const agreement = stages.find(({ key, pipeline }) => key === AGREEMENT && pipeline === stage.pipeline);
  if (stage.outcome === 'won') return true;
  return stage.outcome === 'open' && agreement !== undefined && stage.order >= agreement.order;
}

/** Lost and later are exits: they lie on no way to the end. Going back and forth again leads nowhere new. */
function reachedBy({ deal, stages, to }: ToMove): number | null {
  const from = stages.find(({ key }) => key === deal.stageKey);
  const orders = [from, to].flatMap((stage) => (stage && isOnTheWay(stage) ? [stage.order] : []));
  const known = deal.reached === null ? orders : [...orders, deal.reached];
  return known.length === 0 ? null : Math.max(...known);
}

function isOnTheWay({ outcome }: Stage): boolean {
  return outcome === 'open' || outcome === 'won';
}

/** What is planned for a later day stays; what is due or overdue is behind us once the deal moves. */
function nextContactAfter({ deal, to, today, nextContact = '' }: ToMove): string {
  if (nextContact !== '') return nextContact;
  if (to.nextDays === null || to.nextDays < 0 || deal.nextContact > today) return deal.nextContact;
  return addDays(today, Math.round(to.nextDays));
}

function lacksOf({ to, today, nextContact = '' }: ToMove, after: MovePlan['stamps']): Lack[] {
  if (to.outcome === 'lost' && after.lossReason === '') return ['lossReason'];
  // A day that was chosen just now may be today; one that was there before is no answer unless it lies ahead.
  const isDated = nextContact === '' ? after.nextContact > today : nextContact >= today;
  return to.outcome === 'later' && !isDated ? ['nextContact'] : [];
}

function daysIn({ stageSince }: MovingDeal, now: number): number | null {
  return stageSince === null ? null : Math.max(0, Math.floor((now - stageSince) / MS_PER_DAY));
}
