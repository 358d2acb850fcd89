// Who owes the firm: one line a customer and currency, with what is left of each sale, the largest overdue first.

import type { Minor } from '../../kernel/money';
import { byDay } from '../../kernel/seniority';
import type { Day } from '../../kernel/time/day';
import { type Ageing, ageingBy, type Debt, debtsOf } from './ageing';
import type { AccountBalance } from './balances';

export interface SaleOwed {
  /** '' for money that was paid back beyond what came in. */
  readonly saleId: string;
  readonly date: string;
  readonly left: Minor;
  /** The earliest day on which a part of it falls due. */
  readonly due: string;
}

/** Amounts are in minor units; a customer who owes has no credit in that currency, so that the total is the balance. */
export interface DebtorAgeing extends Ageing {
  readonly customerId: string;
  readonly balance: Minor;
  /** Of sales that are owed, the earliest due first. */
  readonly sales: readonly SaleOwed[];
}

/** Returns everybody who owes; what is owed by nobody in particular is one line with the customer ''. */
export function debtorsOf(balances: readonly AccountBalance[], today: Day): readonly DebtorAgeing[] {
  const debts = debtsOf(balances, today);
  const dates = new Map(balances.flatMap(({ sales }) => sales.map(({ id, date }) => [id, date])));
  const byAccount = new Map<string, Debt[]>();
  for (const debt of debts) listOf(byAccount, debt.customerId, debt.currency).push(debt);
  return ageingBy('customerId', debts, today).map((ageing) => {
    const { key: customerId, currency, total: balance } = ageing;
    return { ...ageing, customerId, balance, sales: salesOwed(listOf(byAccount, customerId, currency), dates) };
  });
}

function listOf(lists: Map<string, Debt[]>, customerId: string, currency: string): Debt[] {
  const key = JSON.stringify([customerId, currency]);
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function salesOwed(debts: readonly Debt[], dates: ReadonlyMap<string, string>): readonly SaleOwed[] {
  const sales = new Map<string, SaleOwed>();
  for (const { saleId, left, due } of [...debts].sort((one, other) => byDay(one.due, other.due))) {
    const first = sales.get(saleId) ?? { saleId, date: dates.get(saleId) ?? '', left: 0, due };
    sales.set(saleId, { ...first, left: first.left + left });
  }
  return [...sales.values()];
}
