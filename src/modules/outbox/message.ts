// What a message is: to whom, by which way, about what, and when it is worth sending.

/**
 * What a message is about, in the order of importance under a quota: what comes first is sent first. `customer` is a letter about
 * what they asked for, owe or were promised; `marketing` one by which the firm reminds of itself, for those who agreed alone.
 */
export const MESSAGE_KINDS = ['alert', 'ownerDigest', 'digest', 'rule', 'customer', 'marketing', 'report'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export interface Way {
  readonly channel: 'mail' | 'telegram';
  /** An e-mail address, or the number of a Telegram chat. */
  readonly to: string;
}

export interface Message extends Way {
  /**
   * Sent once ever: 'digest:H-2:2026-11-22', 'RULE:RECORD:OCCURRENCE', 'report:week:2026-11-16'. One that names a day, and is
   * no rule's and no customer's, is forgotten sixty days after it, and cannot be queued any more.
   */
  readonly key: string;
  readonly kind: MessageKind;
  /** '' for Telegram. */
  readonly subject: string;
  /** The plain part of a mail; the whole of a message by Telegram. */
  readonly text: string;
  /** '' for Telegram. */
  readonly html: string;
  /** The e-mail address of whom an answer goes to; '' for none. */
  readonly replyTo: string;
  /** '' unless it goes to a customer: then their consent is looked at again when it is sent. */
  readonly customerId: string;
  /** '' unless a rule sends it. */
  readonly ruleId: string;
  /** Epoch milliseconds; null: at once. */
  readonly notBefore: number | null;
  /** Epoch milliseconds after which the message is worth nothing, and is given up; null: in a week. */
  readonly until: number | null;
}

/**
 * How far a message has come. `done` is no message at all: a rule did something else, once. `late` was given up as its time
 * was over, `skipped` since the customer wants no messages. Of one that is `unsure` nobody can tell whether it was sent.
 */
export const STATUSES_OF_MESSAGES = [
  'waiting',
  'claimed',
  'sent',
  'failed',
  'skipped',
  'late',
  'unsure',
  'done',
] as const;
export type MessageStatus = (typeof STATUSES_OF_MESSAGES)[number];
