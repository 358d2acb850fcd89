// The stamps of a sample deal, as they would stand there had it been moved and talked about by hand.

import type { StageKey } from '../stages/index';
import { isIncoming } from './activities';
import { type SampleActivity, type SampleDeal, stageNow } from './firm';

/** Instants are serial numbers; null where it did not happen. */
export interface Stamps {
  readonly stage: StageKey;
  /** The furthest stage on the way to being paid. */
  readonly reached: StageKey;
  readonly stageSince: number;
  readonly wonAt: number | null;
  readonly lostAt: number | null;
  readonly agreedAt: number | null;
  readonly arrivedAt: number | null;
  readonly firstReplyAt: number | null;
  readonly lastTouch: number | null;
}

const WAY: readonly StageKey[] = ['new', 'offer', 'agreement', 'paid'];

/** Returns the stamps of a deal with these talks, which are in the order of time. */
export function stampsOf(deal: SampleDeal, talks: readonly Pick<SampleActivity, 'at' | 'direction'>[]): Stamps {
  const { moves, createdAt, source } = deal;
  const enteredAt = (stage: StageKey): number | null => moves.find(({ to }) => to === stage)?.at ?? null;
  const outgoing = talks.filter(({ direction }) => direction === 'out');
  const furthest = Math.max(0, ...moves.map(({ to }) => WAY.indexOf(to)));
  return {
    stage: stageNow(deal),
    reached: WAY[furthest] ?? 'new',
    stageSince: moves[moves.length - 1]?.at ?? createdAt,
    wonAt: enteredAt('paid'),
    lostAt: enteredAt('lost'),
    agreedAt: enteredAt('agreement') ?? enteredAt('paid'),
    arrivedAt: isIncoming(source) ? createdAt : null,
    firstReplyAt: outgoing[0]?.at ?? null,
    lastTouch: outgoing[outgoing.length - 1]?.at ?? null,
  };
}
