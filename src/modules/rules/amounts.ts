// Says the amounts that rules speak of, to customers and to the staff alike: each names its currency.

import { currencyKey, HOME_CURRENCY } from '../../kernel/currency';
import type { Texts } from '../../kernel/i18n/texts';
import { printMinor, toMinor } from '../../kernel/money';
import { amountIn } from './blanks';
import { textOf } from './facts';
import type { Rows } from './holds';

/** Returns what is owed, or what the deal is worth; '' where nobody knows. */
export type AmountOf = (rows: Rows) => string;

/** `home` is the firm's own currency, an ISO code: of what is owed in dollars, nobody must read soʻm. */
export function amountsIn(home: string, texts: Texts): AmountOf {
  const nameOf = (code: string): string => (code === HOME_CURRENCY ? texts('money.home') : code);
  return (rows) => {
    const amount = amountIn(rows);
    if (amount === null) return '';
    const currency = nameOf(currencyKey(textOf(rows.dues, 'currency'), home) || home);
    return `${printMinor(toMinor(amount))}\u00a0${currency}`;
  };
}
