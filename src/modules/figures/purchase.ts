// A purchase as figures count it: a row of the sales table, less what came back, in the firm's currency and minor units.

import { type Minor, toMinor } from '../../kernel/money';
import { bySeniority } from '../../kernel/seniority';

/** A row of sales; amounts in whole units of its currency. */
export interface SoldRow {
  readonly id: string;
  readonly customerId: string;
  /** 'YYYY-MM-DD' or ''. */
  readonly date: string;
  /** Epoch ms. */
  readonly createdAt: number | null;
  readonly amount: number | null;
  readonly returned: number | null;
  /** Of all that was sold, whether or not it came back; blank is not known, which is not zero. */
  readonly cost: number | null;
}

export interface Purchase {
  readonly id: string;
  readonly customerId: string;
  readonly date: string;
  readonly createdAt: number | null;
  /** What remains of it; zero when all came back, below zero for a return that was typed as a sale. */
  readonly net: Minor;
  /** Of what remains; null when nobody knows. */
  readonly cost: Minor | null;
}

/** Returns the sale as a purchase; `rate` is what one unit of its currency is in the firm's on that day. */
export function purchaseOf(row: SoldRow, rate = 1): Purchase {
  const { id, customerId, date, createdAt } = row;
  const amount = toMinor(row.amount);
  const net = amount - toMinor(row.returned);
  const cost = row.cost === null ? null : costOf(toMinor(row.cost), amount, net);
  const convert = (minor: Minor): Minor => rounded(minor * rate);
  return { id, customerId, date, createdAt, net: convert(net), cost: cost === null ? null : convert(cost) };
}

/** Whether it counts as a purchase: what came back wholly was none, and nor is a return. */
export function isCounted({ net }: Pick<Purchase, 'net'>): boolean {
  return net > 0;
}

/**
 * Returns for each sale by number whether its customer had bought before. Every row is a purchase: of two on one day the second
 * is a repeat, by the moment of writing and then by number. What is not counted, or was sold to nobody, is none.
 */
export function repeatFlags(purchases: readonly Purchase[]): ReadonlyMap<string, boolean> {
  const known = new Set<string>();
  const flags = new Map<string, boolean>();
  for (const purchase of [...purchases].sort(bySeniority)) {
    const { id, customerId } = purchase;
    const counts = isCounted(purchase) && customerId !== '';
    flags.set(id, counts && known.has(customerId));
    if (counts) known.add(customerId);
  }
  return flags;
}

/** The share of the cost that what remains has; people type the cost of a return with and without a minus. */
function costOf(cost: Minor, amount: Minor, net: Minor): Minor {
  const size = amount === 0 ? Math.abs(cost) : rounded((Math.abs(cost) * Math.abs(net)) / Math.abs(amount));
  return net < 0 ? 0 - size : size;
}

/** Returns the amount as a whole number, half away from zero, and never minus zero. */
export function rounded(amount: number): Minor {
  const size = Math.round(Math.abs(amount));
  return amount < 0 && size > 0 ? -size : size;
}
