// How many of the deals that are open at an age are won after it, and when: the cumulative incidence of winning where deals
// can be lost as well, where some are still open, and where records begin in the middle of a deal's life.

/** Ages are whole days: the day on which a deal began is age 0. */
export interface Span {
  /** The age from which it is watched; before it nobody would know had it been closed. */
  readonly from: number;
  /** The age at which it was closed, or which it has reached. */
  readonly to: number;
  readonly ending: 'won' | 'lost' | 'open';
}

/** What the records say of deals that are open at the end of an age, as numbers of deals. */
export interface Evidence {
  /** Of those watched, how many are won later on. */
  readonly won: number;
  /** How many are decided later on: won, lost or gone quiet. Those of which the records do not tell yet are not among them. */
  readonly decided: number;
  /** How many of `won` are won within so many days. */
  readonly wonWithin: (days: number) => number;
}

export type Curve = (age: number) => Evidence;

const NONE: Evidence = { won: 0, decided: 0, wonWithin: () => 0 };

/**
 * A deal that is open for longer than any that was ever closed has gone quiet: it counts as decided, not as "perhaps". Never
 * before a quarter of a year is over, so that the first weeks of a firm do not write off what is merely young.
 */
const QUIET_AFTER_DAYS = 90;

/**
 * Returns the curve of the spans. The estimator is that of Aalen and Johansen (Scand. J. Statist. 5, 1978, 141-150) for
 * competing endings: of those at risk at an age a share is won, `won / at risk`, and the incidence adds up those shares times the
 * share that was still open before. Spans that begin late count at risk from then on (Klein and Moeschberger, Survival
 * Analysis, section 4.6). It weighs as much as there are deals that were decided: those that are open still have a share in what
 * becomes of the others, but are no evidence of their own.
 */
export function curveOf(spans: readonly Span[]): Curve {
  const oldest = spans.reduce((most, { to, ending }) => (ending === 'open' ? most : Math.max(most, to)), 0);
  const quiet = Math.max(QUIET_AFTER_DAYS, oldest) + 1;
  const { atRisk, won, decided, quietCount } = countByAge(spans, quiet);
  const last = quiet + 1;
  // At index i: what holds at the end of age i - 1; of `still`: how many are decided after it.
  const [open, wonShare, still] = [new Float64Array(last + 1), new Float64Array(last + 1), new Float64Array(last + 1)];
  open[0] = 1;
  for (let age = 0; age <= quiet; age++) {
    const before = open[age] ?? 0;
    const risk = Math.max(1, atRisk[age] ?? 0);
    open[age + 1] = before * (1 - (decided[age] ?? 0) / risk);
    wonShare[age + 1] = (wonShare[age] ?? 0) + (before * (won[age] ?? 0)) / risk;
  }
  for (let age = quiet; age >= 0; age--) still[age] = (still[age + 1] ?? 0) + (decided[age] ?? 0);
  return (age) => {
    if (age >= quiet) return { ...NONE, decided: quietCount };
    const at = Math.max(0, age + 1);
    const share = (open[at] ?? 0) - (open[last] ?? 0);
    const count = still[at] ?? 0;
    if (count === 0 || share <= 0) return NONE;
    const wonUntil = (until: number): number => (count * ((wonShare[until] ?? 0) - (wonShare[at] ?? 0))) / share;
    return {
      won: wonUntil(last),
      decided: count,
      wonWithin: (days) => wonUntil(Math.min(last, at + Math.max(0, Math.floor(days)))),
    };
  };
}

interface Counts {
  readonly atRisk: Float64Array;
  readonly won: Float64Array;
  readonly decided: Float64Array;
  readonly quietCount: number;
}

function countByAge(spans: readonly Span[], quiet: number): Counts {
  const [won, decided] = [new Float64Array(quiet + 1), new Float64Array(quiet + 1)];
  // First the changes from age to age, then their sums.
  const atRisk = new Float64Array(quiet + 2);
  let quietCount = 0;
  for (const { from, to, ending } of spans) {
    if (to < from) continue;
    if (to >= quiet) quietCount++;
    const [first, at] = [Math.max(0, from), Math.min(to, quiet)];
    // Seen only after it had gone quiet.
    if (first > at) continue;
    atRisk[first] = (atRisk[first] ?? 0) + 1;
    atRisk[at + 1] = (atRisk[at + 1] ?? 0) - 1;
    if (to >= quiet || ending !== 'open') decided[at] = (decided[at] ?? 0) + 1;
    if (to < quiet && ending === 'won') won[at] = (won[at] ?? 0) + 1;
  }
  for (let age = 1; age <= quiet; age++) atRisk[age] = (atRisk[age] ?? 0) + (atRisk[age - 1] ?? 0);
  return { atRisk, won, decided, quietCount };
}
