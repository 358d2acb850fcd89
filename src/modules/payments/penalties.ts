// What lateness costs a customer by their contracts: which contract a sale stands under, and its penalty on what is overdue.

import type { Minor } from '../../kernel/money';
import { type Day, parseDay } from '../../kernel/time/day';
import type { Debt } from './ageing';
import { penaltyOf } from './term';

/** The days of a contract as its deal names them; '' for none. */
export interface ContractDays {
  /** The number of its deal. */
  readonly id: string;
  readonly contractFrom: string;
  readonly contractUntil: string;
}

export interface ContractTerms extends ContractDays {
  /** For each day late, as a share of what is overdue; null or 0 for none. */
  readonly penalty: number | null;
}

/** What of a sale says under which contract it was made. */
export interface SoldUnder {
  readonly dealId?: string;
  readonly date: string;
}

/**
 * Returns the contract of a sale: that of its deal, or for a sale that names no deal the only one of the customer's that covers
 * its day. Who delivers forty times a year names the customer, not the deal.
 */
export function contractOf<C extends ContractDays>(
  { dealId = '', date }: SoldUnder,
  contracts: readonly C[],
): C | null {
  if (dealId !== '') return contracts.find(({ id }) => id === dealId) ?? null;
  const covering = contracts.filter((contract) => covers(contract, date));
  return covering.length === 1 ? (covering[0] ?? null) : null;
}

/**
 * A penalty is never more than half of what is overdue, as the law of Uzbekistan on contracts has it (law 670-I of 1998,
 * article 32), since a deal names only the rate.
 */
export const MOST_PENALTY = 0.5;

/** Of one contract and currency. */
export interface PenaltyDue {
  /** The number of the contract's deal. */
  readonly dealId: string;
  readonly currency: string;
  readonly overdue: Minor;
  readonly penalty: Minor;
}

export interface PenaltyWorld {
  /** The contracts of the customer whose debts they are. */
  readonly contracts: readonly ContractTerms[];
  readonly saleOf: (saleId: string) => SoldUnder | undefined;
  readonly today: Day;
}

/** Returns what lateness costs until today, in minor units; part by part, since each is late since a day of its own. */
export function penaltiesOf(debts: readonly Debt[], { contracts, saleOf, today }: PenaltyWorld): readonly PenaltyDue[] {
  const found = new Map<string, PenaltyDue>();
  for (const { saleId, currency, left, due, late } of debts) {
    const sale = saleOf(saleId);
    const contract = sale && late > 0 ? contractOf(sale, contracts) : null;
    if (!contract?.penalty) continue;
    const penalty = penaltyOf({ left, due, perDay: contract.penalty, most: MOST_PENALTY }, today);
    const key = `${contract.id} ${currency}`;
    const before = found.get(key) ?? { dealId: contract.id, currency, overdue: 0, penalty: 0 };
    found.set(key, { ...before, overdue: before.overdue + left, penalty: before.penalty + penalty });
  }
  return [...found.values()].filter(({ penalty }) => penalty > 0);
}

function covers({ contractFrom, contractUntil }: ContractDays, date: string): boolean {
  const [day, from, until] = [date, contractFrom, contractUntil].map((text) => parseDay(text) ?? '');
  if (!day || (!from && !until)) return false;
  return day >= (from ?? '') && (!until || day <= until);
}
