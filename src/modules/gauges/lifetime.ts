// What a customer is worth (K17): the profit of their sales so far, and what may be expected of one in so many years.

import type { Day } from '../../kernel/time/day';
import { addMonths } from '../../kernel/time/months';

/** A sale; `profit` in the firm's currency, null where its cost is not known. */
export interface SaleWorth {
  readonly customerId: string;
  readonly date: string;
  readonly profit: number | null;
  /** Blank for what is no purchase. */
  readonly nextOn: string;
}

export interface Lifetime {
  /** Profit a buyer, over all sales whose cost is known; null where none is. */
  readonly toDate: number | null;
  /** Average profit of an order x orders a year x years; null below twelve months of sales, or without costs. */
  readonly expected: number | null;
}

/** Returns both. A simple product of means: it knows no customer who stays away for good, and says so in its note. */
export function lifetimeOf(sales: readonly SaleWorth[], { today, years }: { today: Day; years: number }): Lifetime {
  const known = sales.filter(({ customerId, profit }) => customerId !== '' && profit !== null);
  const buyers = new Set(known.map(({ customerId }) => customerId));
  const profit = sum(known);
  return {
    toDate: buyers.size === 0 ? null : profit / buyers.size,
    expected: expectedOf(sales, known, { today, years }),
  };
}

function expectedOf(
  sales: readonly SaleWorth[],
  known: readonly SaleWorth[],
  { today, years }: { today: Day; years: number },
): number | null {
  const since = addMonths(today, -12);
  const bought = sales.filter(({ customerId, nextOn }) => customerId !== '' && nextOn !== '');
  if (known.length === 0 || !bought.some(({ date }) => date !== '' && date < since)) return null;
  const lately = bought.filter(({ date }) => date >= since && date <= today);
  const buyers = new Set(lately.map(({ customerId }) => customerId));
  if (buyers.size === 0) return null;
  return (sum(known) / known.length) * (lately.length / buyers.size) * years;
}

function sum(sales: readonly SaleWorth[]): number {
  return sales.reduce((total, { profit }) => total + (profit ?? 0), 0);
}
