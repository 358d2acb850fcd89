// What a sale needs of the settings, which the journal keeps so that an action need not read them.

import type { Book } from '../../kernel/book/book';
import { type Currency, HOME_CURRENCY } from '../../kernel/currency';
import { SETTINGS, type SettingKey } from '../settings/index';

const LIST = 'sale rules';

export interface SaleRules {
  /** The firm's own: an ISO code. */
  readonly currency: Currency;
  /** Days until a sale on credit must be paid. */
  readonly creditDays: number;
  /** Percent of the full price that may be taken off without a reason. */
  readonly discountMost: number;
}

/** Has the journal know the rules, as the settings say. */
export function knownSaleRules(book: Book, settings: Readonly<Record<SettingKey, string>>): void {
  const { currency, creditDays, discountMost } = settings;
  book.keepList(LIST, { currency, creditDays, discountMost });
}

/** Returns the rules as far as the journal knows them, else those of a new workbook; nonsense in a setting counts as its default. */
export function saleRules(book: Pick<Book, 'listOf'>): SaleRules {
  const { currency = '', creditDays = '', discountMost = '' } = book.listOf(LIST);
  return {
    currency: currency.trim().toUpperCase() || HOME_CURRENCY,
    creditDays: Math.round(numberOr(creditDays, SETTINGS.creditDays.value, 3_650)),
    discountMost: numberOr(discountMost, SETTINGS.discountMost.value, 100),
  };
}

function numberOr(text: string, fallback: string, most: number): number {
  const number = Number(text.replace(',', '.'));
  return text.trim() !== '' && number >= 0 && number <= most ? number : Number(fallback);
}
