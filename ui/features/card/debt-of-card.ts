// What the card knows of a debt, for the forms about it.

import type { CustomerCard } from '../../../src/modules/card/view';
import type { Debt } from '../money/debt';

/** Returns what the customer has paid too much, for giving it back. */
export function creditOfCard(card: CustomerCard, home: string): Debt {
  const isInOthers = card.money.sales.some(({ currency }) => ownOr(currency, home) !== '');
  // The balance is reckoned in the firm's currency: who bought in another may have paid too much in that.
  const amount = isInOthers ? 0 : Math.max(-card.money.balance, 0);
  return { ...debtOfCard(card, '', home), currency: '', amount, due: '' };
}

/** Returns what the customer owes, or what is left of one sale; of a sale that was paid, all that it came to. */
export function debtOfCard({ id, name, contact, money }: CustomerCard, saleId: string, home: string): Debt {
  const { balance, oldestDue: due, sales } = money;
  const who = { customerId: id, saleId, name, contact, telegram: '', due };
  const sale = sales.find((each) => each.id === saleId);
  if (sale) return { ...who, currency: ownOr(sale.currency, home), amount: sale.left || sale.amount };
  const owed = sales.filter(({ left }) => left > 0).map((each) => ({ ...each, currency: ownOr(each.currency, home) }));
  const [currency = '', ...others] = new Set(owed.map((each) => each.currency));
  // Of several currencies nobody can say which is meant.
  if (others.length > 0) return { ...who, currency: '', amount: 0 };
  if (currency === '') return { ...who, currency, amount: Math.max(balance, 0) };
  return { ...who, currency, amount: owed.reduce((sum, { left }) => sum + Math.round(left * 100), 0) / 100 };
}

function ownOr(currency: string, home: string): string {
  return currency === home ? '' : currency;
}
