// What the card knows of a debt, for the forms about it.

import type { CustomerCard } from '../../../src/modules/card/view';
import type { Debt } from '../money/debt';

/** Returns what the customer has paid too much, for giving it back. */
export function creditOfCard(card: CustomerCard): Debt {
  return { ...debtOfCard(card, ''), amount: Math.max(-card.money.balance, 0), due: '' };
}

/** Returns what the customer owes, or what is left of one sale; of a sale that was paid, all that it came to. */
export function debtOfCard({ id, name, contact, money }: CustomerCard, saleId: string): Debt {
  const { balance, oldestDue: due, sales } = money;
  const who = { customerId: id, saleId, name, contact, telegram: '', due };
  const sale = sales.find((each) => each.id === saleId);
  if (sale) return { ...who, currency: sale.currency, amount: sale.left || sale.amount };
  return { ...who, currency: '', amount: Math.max(balance, 0) };
}
