// From when until when each deal is watched: over its whole life, and from the day on which it entered a stage.

import type { Span } from './curve';
import { isOpen, type Past, type PastDeal, type SerialDay } from './past-deal';

export interface Watched {
  /** Before this day nobody kept a record. */
  readonly since: SerialDay;
  /** The last day that is wholly known. */
  readonly known: SerialDay;
}

/**
 * Ages from which what is known of older deals is told apart: weeks, months, quarters, a year. Deals that were still in the
 * stage at that age are a group of their own (landmarks: van Houwelingen, Scand. J. Statist. 34, 2007, 70-85).
 */
export const LANDMARKS: readonly number[] = [0, 7, 14, 30, 60, 90, 180, 365];

/**
 * Returns the spans of the whole lives of deals, as watched ever and as watched since a later day; none of a deal of which nobody
 * knows when it began or ended.
 */
export function lifeSpans(
  deals: readonly PastDeal[],
  watched: Watched,
  later: SerialDay,
): { readonly ever: readonly Span[]; readonly lately: readonly Span[] } {
  const [ever, lately]: [Span[], Span[]] = [[], []];
  for (const deal of deals) {
    const span = deal.begun === null ? null : spanFrom(deal, deal.begun, watched);
    if (!span || deal.begun === null) continue;
    ever.push(span);
    const from = Math.max(span.from, later - deal.begun);
    if (from <= span.to) lately.push(from === span.from ? span : { from, to: span.to, ending: span.ending });
  }
  return { ever, lately };
}

/** Returns the spans of the deals that stood in each stage at each landmark, by the stage's key. */
export function stageSpans({ deals }: Past, watched: Watched): ReadonlyMap<string, readonly (readonly Span[])[]> {
  const stages = new Map<string, Span[][]>();
  for (const deal of deals) {
    deal.path.forEach(({ stage, on }, index) => {
      const groups = stages.get(stage) ?? LANDMARKS.map(() => []);
      stages.set(stage, groups);
      const left = deal.path[index + 1]?.on ?? deal.closed ?? watched.known;
      const span = spanFrom(deal, on, watched);
      if (span) addTo(groups, span, left - on);
    });
  }
  return stages;
}

function addTo(groups: readonly Span[][], span: Span, inStage: number): void {
  LANDMARKS.forEach((age, index) => {
    if (age <= inStage) groups[index]?.push({ ...span, from: Math.max(age, span.from) });
  });
}

function spanFrom(deal: PastDeal, on: SerialDay, { since, known }: Watched): Span | null {
  const end = isOpen(deal) ? known : deal.closed;
  if (end === null || end < on || end < since) return null;
  const ending = deal.outcome === 'won' || deal.outcome === 'lost' ? deal.outcome : 'open';
  return { from: Math.max(0, since - on), to: end - on, ending };
}
