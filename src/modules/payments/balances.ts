// What each customer owes, by currency and to the tiyin: the one place where sales, payments and dues meet.
//
// Net is the amount less what came back. A payment that names a sale pays that sale, and what is more than its net goes to the
// customer's pool, with the payments that name none. A refund takes from the payments of its sale, then from the pool. The pool
// pays the oldest sales first; what remains is credit, and a pool below zero is a debt of its own (`unattached`). A sale of
// which nobody said how it was paid owes nothing and keeps the refunds that name it; it is told apart (`isSaid`).
//
// So, in every account: sum of net of said sales - sum of payments (but for the refunds of unsaid sales)
//   = sum of left + unattached - credit.

import type { Minor } from '../../kernel/money';
import { type Account, accountsOf, type SaleEntry } from './accounts';
import { type DueBalance, duesInForce } from './dues-in-force';
import type { BalanceOptions, MoneyRows } from './rows';

export interface SaleBalance {
  readonly id: string;
  readonly date: string;
  readonly responsible: string;
  readonly net: Minor;
  /** What was paid of its net, by itself or from the pool; of an unsaid sale the refunds that name it, zero or below. */
  readonly paid: Minor;
  /** From 0 to the net; 0 where the net is below zero, which is credit. */
  readonly left: Minor;
  readonly isSaid: boolean;
  /** By day; none of an unsaid sale. */
  readonly dues: readonly DueBalance[];
}

export interface AccountBalance {
  /** '' for sales and payments of nobody in particular. */
  readonly customerId: string;
  /** ISO code; '' is the firm's own. */
  readonly currency: string;
  /** The oldest first. */
  readonly sales: readonly SaleBalance[];
  /** What the customer has paid too much. */
  readonly credit: Minor;
  /** What was paid back beyond all that was paid. */
  readonly unattached: Minor;
  /** The day of the last refund, from which `unattached` is due; '' without one. */
  readonly unattachedSince: string;
  /** Plus owes us, minus has credit. */
  readonly balance: Minor;
}

/** Returns the balance of every customer and currency that has a sale or a payment; the order of the rows does not matter. */
export function balancesOf(rows: MoneyRows, options: BalanceOptions = {}): readonly AccountBalance[] {
  return accountsOf(rows, options).map((account) => balanceOf(account, options));
}

/** Returns the sales of which nobody said how they were paid, and which are not wholly returned: for the list of doubtful data. */
export function unsaidSales(balances: readonly AccountBalance[]): readonly SaleBalance[] {
  return balances.flatMap(({ sales }) => sales.filter(({ isSaid, net }) => !isSaid && net !== 0));
}

function balanceOf(account: Account, options: BalanceOptions): AccountBalance {
  const { customerId, currency } = account;
  let pool = poolOf(account);
  const sales = account.sales.map((entry) => {
    const own = coveredByOwn(entry);
    const fromPool = entry.isSaid ? Math.min(Math.max(pool, 0), Math.max(entry.net, 0) - own) : 0;
    pool -= fromPool;
    return toBalance(entry, own + fromPool, options);
  });
  const credit = Math.max(pool, 0);
  const unattached = Math.max(-pool, 0);
  const left = sum(sales.map((sale) => sale.left));
  const unattachedSince = unattached > 0 ? lastRefund(account) : '';
  return { customerId, currency, sales, credit, unattached, unattachedSince, balance: left + unattached - credit };
}

/** What the account has to share among its sales; below zero where more was paid back than came in. */
function poolOf({ sales, pool }: Account): Minor {
  const said = sales.filter(({ isSaid }) => isSaid);
  const beyond = said.map((sale) => paidFor(sale) - coveredByOwn(sale) + Math.max(-sale.net, 0));
  return sum(pool.map(({ amount }) => amount)) + sum(beyond);
}

/** What of a sale its own payments cover. */
function coveredByOwn(sale: SaleEntry): Minor {
  return sale.isSaid ? Math.min(Math.max(paidFor(sale), 0), Math.max(sale.net, 0)) : 0;
}

function paidFor({ payments }: SaleEntry): Minor {
  return sum(payments.map(({ amount }) => amount));
}

function toBalance(entry: SaleEntry, paid: Minor, { termDays }: BalanceOptions): SaleBalance {
  const { row, net, isSaid } = entry;
  const { id, date, responsible = '' } = row;
  const facts = { id, date, responsible, net, isSaid };
  if (!isSaid) return { ...facts, paid: paidFor(entry), left: 0, dues: [] };
  const owed = Math.max(net, 0);
  const dues = duesInForce({ net: owed, paid, date, termDays: termDays?.(row) ?? 0 }, entry.dues);
  return { ...facts, paid, left: owed - paid, dues };
}

function lastRefund({ sales, pool }: Account): string {
  const payments = [...pool, ...sales.filter(({ isSaid }) => isSaid).flatMap((sale) => sale.payments)];
  const days = payments.filter(({ amount }) => amount < 0).map(({ row }) => row.date);
  return days.reduce((last, day) => (day > last ? day : last), '');
}

function sum(amounts: readonly Minor[]): Minor {
  return amounts.reduce((total, amount) => total + amount, 0);
}
