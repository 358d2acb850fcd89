// The money of a sale as rows: what was paid at once is a payment, what is owed is a due.

import { type Language, wordIn } from '../../kernel/i18n/language';
import { fromMinor, toMinor } from '../../kernel/money';
import type { Day } from '../../kernel/time/day';
import { METHODS, type Method } from '../payments/index';
import type { NewSale } from './parse-sale';

type Facts = Pick<NewSale, 'amount' | 'currency' | 'method' | 'paidNow' | 'paidNowMethod' | 'date' | 'due'>;

export interface MoneyOfSale {
  readonly payments: readonly {
    readonly date: Day;
    readonly amount: number;
    readonly currency: string;
    /** The word of the workbook's language. */
    readonly method: string;
  }[];
  readonly dues: readonly { readonly due: Day | ''; readonly amount: number; readonly currency: string }[];
}

/** Returns the rows; a first part of what is sold on credit is a due as well, that was paid on its day. */
export function moneyOfSale(sale: Facts, language: Language): MoneyOfSale {
  const { amount, currency, method, paidNow, paidNowMethod, date, due } = sale;
  const paid = (sum: number, how: Method) => ({ date, amount: sum, currency, method: wordIn(METHODS[how], language) });
  if (method !== 'credit') return { payments: [paid(amount, method)], dues: [] };
  const rest = { due, amount: fromMinor(toMinor(amount) - toMinor(paidNow)), currency };
  if (paidNow <= 0) return { payments: [], dues: [rest] };
  return { payments: [paid(paidNow, paidNowMethod)], dues: [{ due: date, amount: paidNow, currency }, rest] };
}
