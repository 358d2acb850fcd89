// What a buyer is to the firm, by how long they have been silent against how often they buy.

import type { Day } from '../../kernel/time/day';
import { addMonths } from '../../kernel/time/months';
import type { STATUSES } from '../customers/index';

/** Their words are those of the customers table. */
export type BuyerStatus = keyof typeof STATUSES;

/**
 * Silent for longer than so many of their gaps. That a customer's own gap decides, and not one for all, is how shops' tools do
 * it (https://docs.glew.io/en/articles/1045877-how-are-active-at-risk-and-lost-customers-calculated). On the public sets of
 * ../shared/data, at every purchase behind three own gaps or more, of those silent for 1.5 gaps 45 % (CDNOW) and 36 % (rfm)
 * came back within two further gaps; of those silent for 3, 34 % and 31 %.
 */
const AT_RISK_GAPS = 1.5;
const LOST_GAPS = 3;

/** Who buys every day is not lost after a holiday. */
const SHORTEST_GAP_DAYS = 7;

/** How many buying days within how many months make a loyal customer (K4). */
export interface LoyalRule {
  readonly days: number;
  readonly months: number;
}

/** K4's own; a firm or a trade may set another. */
export const LOYAL_RULE: LoyalRule = { days: 2, months: 12 };
/** A policy is bought once a year. */
const LOYAL_RULES: Readonly<Record<string, LoyalRule>> = { insurance: { days: 2, months: 25 } };

/** Returns the rule of a trade, by its key. */
export function loyalRuleOf(trade: string): LoyalRule {
  return LOYAL_RULES[trade] ?? LOYAL_RULE;
}

/** Returns whether so many of the days lie within the rule's months until today; the very day so many months ago counts. */
export function isLoyal(days: readonly Day[], rule: LoyalRule, today: Day): boolean {
  const since = addMonths(today, -rule.months);
  return days.filter((day) => day >= since).length >= rule.days;
}

export interface Buyer {
  /** Since the last purchase. */
  readonly silentDays: number;
  readonly gapDays: number;
  readonly buyingDays: number;
  readonly isLoyal: boolean;
}

/** Returns the gravest that is true: lost, at risk, loyal, new (who bought on one day only), active. */
export function buyerStatus({ silentDays, gapDays, buyingDays, isLoyal: loyal }: Buyer): BuyerStatus {
  const gap = Math.max(gapDays, SHORTEST_GAP_DAYS);
  if (silentDays > gap * LOST_GAPS) return 'lost';
  if (silentDays > gap * AT_RISK_GAPS) return 'atRisk';
  if (loyal) return 'loyal';
  return buyingDays <= 1 ? 'new' : 'active';
}
