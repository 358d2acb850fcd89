// Sums over sales: what was sold and what it brought, in whole units of the firm's currency.

import { fromMinor } from '../../kernel/money';
import { isCounted } from '../figures/index';
import { printShare, shareOf, sumOf } from './page';
import type { Speaking } from './speaking';
import type { SaleFact } from './world';

export interface SalesSum {
  /** Less what came back. */
  readonly amount: number;
  /** Of the sales whose cost is known; null where none is. */
  readonly margin: number | null;
  /** The share of the amount whose cost is known; null without an amount. */
  readonly costKnown: number | null;
  /** Sales of which something remains. */
  readonly count: number;
  readonly returned: number;
}

/** Returns the sums of the sales. */
export function sumSales(sales: readonly SaleFact[]): SalesSum {
  const known = sales.filter(({ cost }) => cost !== null);
  const size = (items: readonly SaleFact[]): number => sumOf(items, ({ net }) => Math.abs(net));
  return {
    amount: fromMinor(sumOf(sales, ({ net }) => net)),
    margin: known.length === 0 ? null : fromMinor(sumOf(known, ({ net, cost }) => net - (cost ?? 0))),
    costKnown: shareOf(size(known), size(sales)),
    count: sales.filter(isCounted).length,
    returned: fromMinor(sumOf(sales, ({ returned }) => returned)),
  };
}

/** Of a margin of fewer costs nobody can say what it would be of all. */
export const ENOUGH_COSTS = 0.8;

/** Returns which sales the gross profit is of, in words. */
export function profitNote({ costKnown }: Pick<SalesSum, 'costKnown'>, { texts }: Speaking): string {
  if (costKnown === null || costKnown === 0) return texts('reports.noCost');
  return texts('reports.costKnown', { known: printShare(costKnown) });
}
