// How many messages may go in a day, and what is kept back for those that matter more.

import type { MessageKind } from './message';

/** Of a private account in 24 hours: https://developers.google.com/apps-script/guides/services/quotas; a firm's own account may more. */
export const MAILS_A_DAY = 100;

/**
 * Mails that must be left beside one of the kind: the last is for the letter about the hourly work itself; of the last ten only
 * alerts and the owner's digest are sent, of the last twenty no rule's and of the last thirty none to customers, so that a
 * morning's digests come through whatever was sent before.
 */
const KEPT_BACK: Readonly<Record<MessageKind, number>> = {
  alert: 1,
  ownerDigest: 1,
  digest: 10,
  rule: 20,
  customer: 30,
  marketing: 30,
  report: 10,
};

export interface Allowance {
  /** Mails that Google still lets the sender send. */
  readonly left: number;
  /** Mails that went today, from this workbook. */
  readonly mails: number;
  /** Of these, those to customers, and how many of them there may be. */
  readonly customers: number;
  readonly most: number;
}

/** Tells whether one more mail of the kind may go today. */
export function mayMail(kind: MessageKind, isToCustomer: boolean, allowance: Allowance): boolean {
  const { left, mails, customers, most } = allowance;
  if (isToCustomer && customers >= most) return false;
  return Math.min(left, MAILS_A_DAY - mails) > KEPT_BACK[kind];
}
