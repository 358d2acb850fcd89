// How a buyer's relation does by the figures: overdue debt and silence, the gravest sign first.

import { type Minor, printMinor } from '../../kernel/money';
import type { HEALTH_REASONS } from '../customers/index';
import type { CustomerFigures } from './figures';

/** With its reason, the key of a text `health.<reason>`. */
export interface BuyerHealth {
  readonly health: 'good' | 'watch' | 'bad';
  readonly healthReason: {
    readonly reason: keyof typeof HEALTH_REASONS;
    readonly params: Readonly<Record<string, string>>;
  };
}

export interface Overdue {
  /** What is overdue, in minor units; 0 for nothing. */
  readonly overdue: Minor;
  /** Days late of the oldest part. */
  readonly late: number;
  /** As people here call the currency. */
  readonly currencyName: string;
}

/** A debt that is late by more days than this is no slip any more: the bucket of a month is over. */
const LATE_DAYS = 30;

/** Returns `bad` or `watch` with the gravest sign, `good` when there is none. */
export function buyerHealth(figures: CustomerFigures, debt: Overdue): BuyerHealth {
  const { status, silentDays, gap, salesCount } = figures;
  const days = String(silentDays ?? 0);
  const isLate = debt.overdue > 0 && debt.late > 0;
  if (isLate && debt.late > LATE_DAYS) return told('bad', 'debtLate', owed(debt));
  if (status === 'lost') return told('bad', 'lapsed', { days });
  if (isLate) return told('watch', 'debtLate', owed(debt));
  if (status === 'atRisk') return told('watch', 'slowing', { days, gap: String(Math.round(gap.days)) });
  if (status === 'loyal') return told('good', 'loyal', { count: String(salesCount) });
  if (status === 'new') return told('good', 'firstSale', { days });
  return status === 'active' ? told('good', 'buying', { days }) : told('good', 'noSale', {});
}

function owed({ overdue, late, currencyName }: Overdue): Readonly<Record<string, string>> {
  return { days: String(late), amount: `${printMinor(overdue)} ${currencyName}` };
}

function told(
  health: BuyerHealth['health'],
  reason: BuyerHealth['healthReason']['reason'],
  params: Readonly<Record<string, string>>,
): BuyerHealth {
  return { health, healthReason: { reason, params } };
}
