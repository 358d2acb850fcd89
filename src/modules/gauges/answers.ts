// How soon incoming leads are answered (K9): in working time, so that a night does not count; a mean would hang on one forgotten lead.

import type { Span } from '../../kernel/kpi/period';
import { quantile } from '../../kernel/kpi/quantile';
import { instantAt, type WorkTime, workMinutesBetween } from '../../kernel/time/work-time';
import type { Zone } from '../../kernel/time/zone';

/** A deal that came in by itself has a time of arrival; one that was typed in during a call has none. Epoch ms. */
export interface Arrived {
  readonly arrivedAt: number | null;
  readonly firstReplyAt: number | null;
}

export interface Answers {
  /** Working minutes; null where nothing was answered. */
  readonly median: number | null;
  /** Nine of ten were answered within so many working minutes. */
  readonly p90: number | null;
  /** Leads that nobody answered. */
  readonly never: number;
}

export interface Clock {
  readonly work: WorkTime;
  readonly zone: Zone;
}

/** Returns how the leads were answered that arrived on those days. */
export function answersOf(deals: readonly Arrived[], { from, until }: Span, { work, zone }: Clock): Answers {
  const [since, before] = [instantAt(from, 0, zone), instantAt(until, 0, zone)];
  const arrived = deals.flatMap(({ arrivedAt, firstReplyAt }) =>
    arrivedAt !== null && arrivedAt >= since && arrivedAt < before ? [{ arrivedAt, firstReplyAt }] : [],
  );
  const minutes = arrived.flatMap(({ arrivedAt, firstReplyAt }) =>
    firstReplyAt === null ? [] : [workMinutesBetween(work, arrivedAt, firstReplyAt, zone)],
  );
  return { median: quantile(minutes, 0.5), p90: quantile(minutes, 0.9), never: arrived.length - minutes.length };
}
