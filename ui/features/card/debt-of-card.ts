// What the card knows of a debt, for the forms about it.

import type { CustomerCard } from '../../../src/modules/card/view';
import type { Debt } from '../money/debt';

/** Returns what the customer owes, or what is left of one sale; of a sale that was paid, all that it came to. */
export function debtOfCard({ id, name, contact, money }: CustomerCard, saleId: string): Debt {
  const who = { customerId: id, saleId, name, contact, telegram: '' };
  if (!money) return { ...who, currency: '', amount: 0, due: '' };
  const { currency, balance, overdue, oldestDue: due } = money;
  const sale = money.sales.find((each) => each.id === saleId);
  const amount = sale ? sale.left || sale.amount : overdue || Math.max(balance, 0);
  return { ...who, currency, amount, due };
}
