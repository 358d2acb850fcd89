// The first sale of a deal: written once, when the deal is won.

import type { Day } from '../../kernel/time/day';
import type { Sale } from './schema';

export interface WonDeal {
  readonly id: string;
  readonly customer: string;
  readonly customerId: string;
  readonly need: string;
  readonly amount: number | null;
  readonly responsible: string;
}

/** Returns the sale that the deal leaves on the day it was won; `now` is when the row is written. */
export function saleOfWonDeal(deal: WonDeal, day: Day, now: number): Partial<Omit<Sale, 'id'>> {
  const { id: dealId, customer, customerId, need: product, amount, responsible } = deal;
  return { date: day, customer, customerId, product, amount, responsible, note: '', dealId, createdAt: now };
}
