// How money comes in, by key; cells hold the words of the workbook's language.

import type { Options } from '../../kernel/schema/options';

/** How a payment was made. */
export const METHODS = {
  cash: { uz: 'Naqd', ru: 'Наличные', en: 'Cash' },
  card: { uz: 'Karta', ru: 'Карта', en: 'Card' },
  transfer: { uz: 'Oʻtkazma', ru: 'Перечисление', en: 'Transfer' },
  click: { uz: 'Click', ru: 'Click', en: 'Click' },
  payme: { uz: 'Payme', ru: 'Payme', en: 'Payme' },
} as const satisfies Options;
export type Method = keyof typeof METHODS;

/** How a sale is paid: at once, or later. */
export const SALE_PAYMENTS = {
  ...METHODS,
  credit: { uz: 'Nasiya', ru: 'В рассрочку', en: 'On credit' },
} as const satisfies Options;
export type SalePayment = keyof typeof SALE_PAYMENTS;
