// What an amount is in the firm's currency, less the same number in its own: with it, a plain sum adds up over all currencies.

import { fromMinor, type Minor } from '../../kernel/money';

/**
 * Returns it in whole units: `exchangeOf(10_000, 126_000_000) //=> 1_259_900`. Null where the amount is in the firm's own currency;
 * of one without a rate `converted` is 0, so that it counts as nothing.
 */
export function exchangeOf(own: Minor, converted: Minor, isHome: boolean): number | null {
  return isHome ? null : fromMinor(converted - own);
}
