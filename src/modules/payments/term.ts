// What a contract says about money: until when a delivery must be paid, what lateness costs, and what is still to be delivered.

import type { Minor } from '../../kernel/money';
import { addDays, type Day, daysBetween, parseDay } from '../../kernel/time/day';
import { daysLate } from './ageing';

/** Shares are reckoned in millionths, so that 0.4 % is a whole number. */
const MILLION = 1_000_000;

export interface Penalty {
  /** What is overdue. */
  readonly left: Minor;
  readonly due: string;
  /** For each day late, as a share of what is overdue: 0.004 is 0.4 %. */
  readonly perDay: number;
  /** The most that it may come to, as a share of what is overdue; 0.5 is half. Null for no limit. */
  readonly most: number | null;
}

/** Returns what lateness costs until today, in minor units, rounded half up once at the end; 0 while it is not late. */
export function penaltyOf({ left, due, perDay, most }: Penalty, today: Day): Minor {
  const share = inMillionths(perDay) * daysLate(due, today);
  const limit = most === null ? share : Math.min(share, inMillionths(most));
  return shareOf(Math.max(left, 0), limit);
}

/** Days after a delivery: a whole number, 0 where a contract says nothing. */
export function deferralDays(cell: number | null): number {
  return cell === null || !Number.isFinite(cell) ? 0 : Math.max(0, Math.round(cell));
}

export interface Contract {
  /** The sum of the contract; null where it names none. */
  readonly value: Minor | null;
  readonly from: string;
  /** Its last day; '' where it has none. */
  readonly until: string;
}

export interface ContractState {
  readonly delivered: Minor;
  /** What of the value is to be delivered yet; null without a value. */
  readonly remaining: Minor | null;
  /** What was delivered beyond the value. */
  readonly beyond: Minor;
  /** Net of sales that belong to it but stand outside its days. */
  readonly outside: Minor;
  /** Until its last day, which is 0; null without one. Below zero it is over. */
  readonly daysLeft: number | null;
  /** `running`, `renew` in its last thirty days, `over` from the day after the last. */
  readonly stage: 'running' | 'renew' | 'over';
}

/** In a month people can agree on the next one. */
const RENEWAL_DAYS = 30;

/** Returns how a contract stands: its value against the net of the sales that were delivered under it. */
export function contractState(
  { value, from, until }: Contract,
  sales: readonly { readonly date: string; readonly net: Minor }[],
  today: Day,
): ContractState {
  const delivered = sales.reduce((sum, { net }) => sum + net, 0);
  const strange = sales.filter(({ date }) => date !== '' && (date < from || (until !== '' && date > until)));
  const last = parseDay(until);
  const daysLeft = last === null ? null : daysBetween(today, last);
  return {
    delivered,
    remaining: value === null ? null : Math.max(value - delivered, 0),
    beyond: value === null ? 0 : Math.max(delivered - value, 0),
    outside: strange.reduce((sum, { net }) => sum + net, 0),
    daysLeft,
    stage: stageOf(daysLeft),
  };
}

/** Returns the day on which a contract should be spoken about; null where it has no last day. */
export function renewalDay({ until }: Pick<Contract, 'until'>): Day | null {
  const last = parseDay(until);
  return last === null ? null : addDays(last, -RENEWAL_DAYS);
}

function stageOf(daysLeft: number | null): ContractState['stage'] {
  if (daysLeft === null || daysLeft > RENEWAL_DAYS) return 'running';
  return daysLeft >= 0 ? 'renew' : 'over';
}

function inMillionths(share: number): number {
  return Number.isFinite(share) ? Math.max(0, Math.round(share * MILLION)) : 0;
}

/** In two steps, so that no product is larger than a number can hold exactly. */
function shareOf(amount: Minor, millionths: number): Minor {
  const rest = amount % MILLION;
  return Math.floor(amount / MILLION) * millionths + Math.round((rest * millionths) / MILLION);
}
