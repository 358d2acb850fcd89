// How well customers keep to the days on which they owe (K25).

import { toMinor } from '../../kernel/money';

export interface DueOn {
  readonly customerId: string;
  /** 'YYYY-MM-DD'; '' for a due without a day. */
  readonly due: string;
  readonly amount: number | null;
  readonly currency: string;
}

export interface PaidOn {
  readonly customerId: string;
  readonly date: string;
  readonly amount: number | null;
  readonly currency: string;
}

/**
 * Returns the share of the dues of [from, until) by whose day their customer had paid as much as all of their dues until then
 * ask for; null without dues. What is paid at the counter is no due and needs no payment of these: `atOnce` is what such sales took.
 */
export function paidOnTime(
  { dues, payments }: { readonly dues: readonly DueOn[]; readonly payments: readonly PaidOn[] },
  { from, until }: { readonly from: string; readonly until: string },
): number | null {
  const paidOf = groupBy(payments.filter(({ date }) => date !== ''));
  let kept = 0;
  let asked = 0;
  for (const [account, theirs] of groupBy(dues.filter(({ due }) => due !== ''))) {
    const inOrder = [...theirs].sort((one, other) => (one.due < other.due ? -1 : 1));
    const paid = paidOf.get(account) ?? [];
    let owed = 0;
    for (const due of inOrder) {
      owed += toMinor(due.amount);
      if (due.due < from || due.due >= until) continue;
      asked += 1;
      const came = paid.reduce((sum, { date, amount }) => sum + (date <= due.due ? toMinor(amount) : 0), 0);
      if (came >= owed) kept += 1;
    }
  }
  return asked === 0 ? null : kept / asked;
}

function groupBy<R extends { customerId: string; currency: string }>(rows: readonly R[]): ReadonlyMap<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const account = `${row.customerId} ${row.currency}`;
    groups.set(account, [...(groups.get(account) ?? []), row]);
  }
  return groups;
}
