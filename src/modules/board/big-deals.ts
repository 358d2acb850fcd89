// From which amount on a deal is a big one: what the firm has set, else what stands out among the open deals.

import type { Book } from '../../kernel/book/book';
import { parseAmount } from '../../kernel/money';
import { settingsTable } from '../settings/index';

/** The setting that names the amount, as people write amounts. */
const BIG_DEAL = 'bigDeal';

/** A twentieth of the open deals. */
const SHARE = 0.05;
/** Among fewer deals the largest says nothing. */
const FEWEST_DEALS = 20;

/**
 * Returns the smallest amount of the largest twentieth, of at least 20 open deals with an amount; null where there are fewer,
 * or where they are all alike: then none is big.
 */
export function bigAmount(amounts: readonly number[]): number | null {
  if (amounts.length < FEWEST_DEALS) return null;
  const sorted = [...amounts].sort((one, other) => other - one);
  const limit = sorted[Math.floor(sorted.length * SHARE) - 1] ?? null;
  return limit === sorted[sorted.length - 1] ? null : limit;
}

/** Returns the amount that the firm has set; null where it has set none. One blocking call. */
export function bigAmountSet(book: Book): number | null {
  return bigAmountIn(book.open(settingsTable, ['id', 'value']).get(BIG_DEAL)?.value ?? '');
}

/** Returns the amount that a setting says; null for none. */
export function bigAmountIn(setting: string): number | null {
  const parsed = parseAmount(setting);
  return parsed.ok ? parsed.value : null;
}
