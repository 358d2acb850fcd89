// Keys of messages: how long the outbox remembers that something was sent.

import { addDays, type Day, parseDay } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';

/** Days for which a message that names its day is remembered. */
const REMEMBERED_DAYS = 60;
/**
 * Days for which it is remembered what a rule did: a rule acts within seven days of the day that its row names, and on a birthday once a
 * year from sixty days before it on, so that after a year, sixty days and seven none comes back to the same occasion, unless people
 * have the rule wait for a year longer than it did, which is another wish.
 */
const RULES_REMEMBERED_DAYS = 450;
/** Those of rules and to customers name a record, and not always a day. */
const OF_RULES: readonly string[] = ['rule', 'customer', 'marketing', ''];
const DAY = /\d{4}-\d{2}-\d{2}/g;

/** Returns the day before which messages are forgotten. */
export function forgottenBefore(now: number, zone: Zone): Day {
  return addDays(dayAt(now, zone), -REMEMBERED_DAYS);
}

/** Returns the day before which it is forgotten what rules did. */
export function rulesForgottenBefore(now: number, zone: Zone): Day {
  return addDays(dayAt(now, zone), -RULES_REMEMBERED_DAYS);
}

interface Keyed {
  readonly key: string;
  readonly kind: string;
}

/**
 * Tells whether the outbox has forgotten messages with such a key by now: what is forgotten must not be sent again, so that
 * both who clears the ledger and who adds to it ask here.
 */
export function isForgotten({ key, kind }: Keyed, before: Day): boolean {
  if (isOfRule({ kind })) return false;
  const days = (key.match(DAY) ?? []).flatMap((text) => parseDay(text) ?? []);
  const last = days.sort().pop();
  return last !== undefined && last < before;
}

/** Tells whether a rule did it, or it went to a customer. */
export function isOfRule({ kind }: Pick<Keyed, 'kind'>): boolean {
  return OF_RULES.includes(kind);
}
