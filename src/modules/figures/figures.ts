// The figures of a customer: what they bought, since when, what it brought, and how the relation stands today.

import type { Minor } from '../../kernel/money';
import { type Day, daysBetween } from '../../kernel/time/day';
import { addMonths } from '../../kernel/time/months';
import { type BuyerStatus, buyerStatus, isLoyal, type LoyalRule, loyalRuleOf } from './buyer-status';
import { type BuyingGap, buyingDays, buyingGap, firmGap } from './buying-gap';
import { isCounted, type Purchase } from './purchase';

/** K1: who bought in this many months. */
export const ACTIVE_MONTHS = 12;

export interface Times {
  readonly today: Day;
  /** What `firmGap` found; null while the firm's sales do not tell. */
  readonly firmGap: number | null;
  /** The key of the firm's trade. */
  readonly trade: string;
  /** Otherwise the trade's own. */
  readonly loyalRule?: LoyalRule;
}

export interface CustomerFigures {
  /** The first and the last day of a counted sale; '' without one. */
  readonly firstSale: string;
  readonly lastSale: string;
  /** Rows of sales of which something remains. */
  readonly salesCount: number;
  /** Of all sales, less what came back. */
  readonly total: Minor;
  /** Over the sales whose cost is known; null when none is. */
  readonly margin: Minor | null;
  /** The share of the amount whose cost is known, from 0 to 1; null without an amount. */
  readonly costKnown: number | null;
  /** Bought in the last twelve months: on this very day a year ago is just within them. */
  readonly isActive: boolean;
  readonly isLoyal: boolean;
  /** Days since the last sale; null without one. One dated ahead is of today. */
  readonly silentDays: number | null;
  readonly gap: BuyingGap;
  /** '' for who never bought. */
  readonly status: BuyerStatus | '';
}

/** Returns the figures of one customer from all their sales, in any order. */
export function figuresOf(purchases: readonly Purchase[], times: Times): CustomerFigures {
  const { today, trade } = times;
  const days = buyingDays(purchases);
  const last = days[days.length - 1];
  const gap = buyingGap(purchases, times.firmGap, trade);
  const loyal = isLoyal(days, times.loyalRule ?? loyalRuleOf(trade), today);
  const silentDays = last === undefined ? null : Math.max(0, daysBetween(last, today));
  return {
    firstSale: days[0] ?? '',
    lastSale: last ?? '',
    salesCount: purchases.filter(isCounted).length,
    total: sum(purchases.map(({ net }) => net)),
    ...marginOf(purchases),
    isActive: last !== undefined && last >= addMonths(today, -ACTIVE_MONTHS),
    isLoyal: loyal,
    silentDays,
    gap,
    status:
      silentDays === null
        ? ''
        : buyerStatus({ silentDays, gapDays: gap.days, buyingDays: days.length, isLoyal: loyal }),
  };
}

/** Returns the figures of every customer of the sales, who are judged by the gap that these very sales show. */
export function figuresByCustomer(
  purchases: readonly Purchase[],
  times: Omit<Times, 'firmGap'>,
): ReadonlyMap<string, CustomerFigures> {
  const customers = new Map<string, Purchase[]>();
  for (const purchase of purchases.filter(({ customerId }) => customerId !== '')) {
    const own = customers.get(purchase.customerId);
    if (own) own.push(purchase);
    else customers.set(purchase.customerId, [purchase]);
  }
  const known = { ...times, firmGap: firmGap(customers.values()) };
  return new Map([...customers].map(([id, own]) => [id, figuresOf(own, known)]));
}

function marginOf(purchases: readonly Purchase[]): Pick<CustomerFigures, 'margin' | 'costKnown'> {
  const known = purchases.flatMap(({ net, cost }) => (cost === null ? [] : [{ net, cost }]));
  const all = turnover(purchases);
  return {
    margin: known.length === 0 ? null : sum(known.map(({ net, cost }) => net - cost)),
    costKnown: all === 0 ? null : turnover(known) / all,
  };
}

/** A return counts like a sale here: its cost is to be known as well. */
function turnover(purchases: readonly Pick<Purchase, 'net'>[]): Minor {
  return sum(purchases.map(({ net }) => Math.abs(net)));
}

function sum(amounts: readonly Minor[]): Minor {
  return amounts.reduce((total, amount) => total + amount, 0);
}
