// What is owed by who sold it: one person however their name was typed.

import { fold } from '../../kernel/text/fold';
import type { Day } from '../../kernel/time/day';
import { type AccountBalance, type Ageing, ageingBy, debtsOf } from '../payments/index';

/** Returns what the person is called in all their sales. */
export type SellerNames = (responsible: string) => string;

/** Returns the name of each as the first of their sales has it; '' stays nobody's. */
export function sellersOf(sales: readonly { readonly responsible?: string }[]): SellerNames {
  const names = new Map<string, string>();
  for (const { responsible = '' } of sales) {
    if (!names.has(fold(responsible))) names.set(fold(responsible), responsible.trim());
  }
  return (responsible) => names.get(fold(responsible)) ?? responsible.trim();
}

/** Returns the debts by the name of who sold, each currency by itself, the largest overdue first. */
export function ageingBySeller(
  balances: readonly AccountBalance[],
  nameOf: SellerNames,
  today: Day,
): readonly Ageing[] {
  const debts = debtsOf(balances, today).map((debt) => ({ ...debt, responsible: nameOf(debt.responsible) }));
  return ageingBy('responsible', debts, today);
}
