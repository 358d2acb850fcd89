// Builders of purchases of one customer, naming only what matters to a test.

import { type Day, parseDay } from '../../../src/kernel/time/day';
import { type Purchase, purchaseOf, type SoldRow } from '../../../src/modules/figures/purchase';

/** A sale of 100 to M-1 on the 1st of June 2026, of unknown cost. */
export function aSoldRow(row: Partial<SoldRow> = {}): SoldRow {
  const what = { amount: 100, returned: null, cost: null };
  return { id: 'S-1', customerId: 'M-1', date: '2026-06-01', createdAt: 1, ...what, ...row };
}

/** The same as a purchase. */
export function aPurchase(row: Partial<SoldRow> = {}): Purchase {
  return purchaseOf(aSoldRow(row));
}

/** One purchase of 100 on each of the days. */
export function purchasesOn(...days: readonly string[]): Purchase[] {
  return days.map((date, index) => aPurchase({ id: `S-${index + 1}`, date }));
}

/** Throws when there is no such day. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day.`);
  return parsed;
}
