// The chance of a deal to be won, and by when: what the records say of such deals, drawn to what was believed before.

import type { Evidence } from './curve';

/** Returns the chance to be won within so many days from now on; `Infinity` for ever. Never falls with the days. */
export type Outlook = (days: number) => number;

/**
 * What was believed before weighs as much as twenty decided deals: a firm with twenty of its own stands half on them, half on
 * the stages table. Nothing was fitted; with fewer than that a win rate is off by ten points and more (sqrt(.3 x .7 / 20) = .10).
 */
export const PRIOR_DEALS = 20;

/** Until the firm's own wins tell how long they take: half of them within three weeks, by a mean of a month. A guess. */
const USUAL_CYCLE_DAYS = 30;

/** Returns the outlook of a chance of which only that is known. */
export function plainOutlook(chance: number): Outlook {
  return (days) => chance * (1 - Math.exp(-Math.max(0, days) / USUAL_CYCLE_DAYS));
}

/**
 * Returns the posterior mean of the Dirichlet-multinomial (for the chance alone: beta-binomial) model,
 * `(seen + weight x prior) / (decided + weight)`: Gelman et al., Bayesian Data Analysis, 3rd ed., sections 2.4 and 3.4.
 */
export function updated(prior: Outlook, { won, decided, wonWithin }: Evidence): Outlook {
  if (decided === 0) return prior;
  return (days) => {
    const seen = days === Number.POSITIVE_INFINITY ? won : wonWithin(days);
    return (seen + PRIOR_DEALS * prior(days)) / (decided + PRIOR_DEALS);
  };
}

/**
 * Moves a chance by the odds that one group has against another: a group of 30 % within one of 20 % has 1.71 times the odds.
 * The adjustment to other base rates of Saerens, Latinne and Decaestecker (Neural Computation 14, 2002, 21-41).
 */
export function shifted(outlook: Outlook, { of, against }: { readonly of: number; readonly against: number }): Outlook {
  const chance = outlook(Number.POSITIVE_INFINITY);
  if (chance <= 0 || of === against) return outlook;
  const odds = (oddsOf(chance) * oddsOf(of)) / oddsOf(against);
  const moved = odds / (1 + odds);
  return (days) => (outlook(days) * moved) / chance;
}

/** No table is so sure that nothing could teach it better. */
function oddsOf(chance: number): number {
  const inside = Math.min(0.99, Math.max(0.01, chance));
  return inside / (1 - inside);
}
