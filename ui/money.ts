// Shows money with the word of its currency, and reads amounts as far as a page must.

import { toShownAmount } from './amount';
import type { Translate } from './texts';

/** Shows an amount: `toMoney(t, 12000, 'UZS') //=> '12 000 soʻm'`; '' is the firm's own currency, of which the server tells the word. */
export function toMoney(t: Translate, amount: number, currency: string): string {
  const own = currency === '' ? t('money.home') : currency;
  const word = currency === 'UZS' ? t('money.UZS') : own;
  return `${toShownAmount(amount)}\u00a0${word}`;
}

/** Writes an amount as a person would type it: `toTyped(1500000) //=> '1 500 000'`. */
export function toTyped(amount: number): string {
  return toShownAmount(amount).replaceAll('\u00a0', ' ');
}
