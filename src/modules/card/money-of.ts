// What a customer owes and bought last, from the figures that Daftar keeps beside customers and sales.

import { fromMinor, toMinor } from '../../kernel/money';
import { parseDay } from '../../kernel/time/day';
import type { SaleRow } from './card-tables';
import type { Stock } from './take-stock';
import type { CardMoney, CardSale } from './view';

/** The newest are shown, and older ones that are not done with. */
const NEWEST = 5;
const MOST_SHOWN = 20;

/**
 * Returns it. The balance is the customer's, in the firm's currency; where nobody has reckoned it yet, it is what is left
 * of the sales in that currency.
 */
export function moneyOf({ customer, sales }: Pick<Stock, 'customer' | 'sales'>): CardMoney {
  const owed = sales.filter(({ balance }) => (balance ?? 0) > 0);
  const dues = owed.flatMap(({ dueOn }) => parseDay(dueOn) ?? []).sort();
  const left = owed.filter(({ currency }) => currency === '').map(({ balance }) => toMinor(balance ?? 0));
  const balance = customer.balance ?? fromMinor(left.reduce((sum, each) => sum + each, 0));
  return { balance, oldestDue: dues[0] ?? '', sales: shownSales(sales) };
}

function shownSales(sales: readonly SaleRow[]): readonly CardSale[] {
  const all = newest(sales).map(toCardSale);
  return all.filter((sale, index) => index < NEWEST || isOpen(sale)).slice(0, MOST_SHOWN);
}

function isOpen({ left, deliverBy, deliveredAt }: CardSale): boolean {
  return left > 0 || (deliverBy !== '' && deliveredAt === '');
}

/** Of one day the later row comes first. */
function newest(sales: readonly SaleRow[]): readonly SaleRow[] {
  const day = ({ date }: SaleRow) => parseDay(date) ?? '';
  return [...sales].reverse().sort((one, other) => (day(one) < day(other) ? 1 : day(one) > day(other) ? -1 : 0));
}

function toCardSale({ id, date, product, amount, returned, currency, balance, ...after }: SaleRow): CardSale {
  const net = fromMinor(toMinor(amount ?? 0) - toMinor(returned ?? 0));
  const [deliverBy, deliveredAt] = [parseDay(after.deliverBy) ?? '', parseDay(after.deliveredAt) ?? ''];
  const told = { deliverBy, deliveredAt, rating: after.rating };
  return { id, date: parseDay(date) ?? '', product, currency, amount: net, left: Math.max(balance ?? 0, 0), ...told };
}
