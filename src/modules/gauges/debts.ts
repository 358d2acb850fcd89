// What is owed for too long, from what stands beside the dues: as true as when balances were computed last.

import { type Day, daysBetween, parseDay } from '../../kernel/time/day';

export interface OpenDue {
  readonly customerId: string;
  readonly due: string;
  /** What is not paid of it, in its own currency; null where nobody computed it. */
  readonly left: number | null;
  readonly currency: string;
}

export interface OverdueDebt {
  /** In the firm's currency; of one without a rate nothing. */
  readonly amount: number;
  readonly debtors: number;
  /** Days late of the oldest due; 0 where nothing is late. */
  readonly oldest: number;
}

/** Returns what fell due before today and is not paid; `rateOf` gives units of the firm's currency, 0 where there is no rate. */
export function overdueDebt(dues: readonly OpenDue[], today: Day, rateOf: (currency: string) => number): OverdueDebt {
  const late = dues.flatMap(({ customerId, due, left, currency }) => {
    const day = parseDay(due);
    return day !== null && day < today && (left ?? 0) > 0
      ? [{ customerId, days: daysBetween(day, today), amount: (left ?? 0) * rateOf(currency) }]
      : [];
  });
  return {
    amount: Math.round(100 * late.reduce((sum, { amount }) => sum + amount, 0)) / 100,
    debtors: new Set(late.map(({ customerId }) => customerId)).size,
    oldest: Math.max(0, ...late.map(({ days }) => days)),
  };
}
