// Who has claimed a message and what was true then: by it the next run tells whether one that died had sent it.

import { mayHaveTurned, type QuotaSeen } from './quota';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Google ends a run after six minutes: https://developers.google.com/apps-script/guides/services/quotas; half a minute to spare. */
const ALIVE_MS = 6.5 * MINUTE_MS;

export interface Claim {
  /** The id of the run. */
  readonly run: string;
  /** The sender's e-mail; by Telegram, the bot. */
  readonly by: string;
  /** Mails that the sender had left; by Telegram, the largest number of a message that was known. */
  readonly mark: number;
}

/** Prints it for its cell. */
export function printClaim(claim: Claim): string {
  return JSON.stringify(claim);
}

/** Reads it back; one that cannot be read is nobody's. */
export function parseClaim(text: string): Claim {
  try {
    const found: unknown = text === '' ? null : JSON.parse(text);
    const { run = '', by = '', mark = -1 } = (found ?? {}) as Partial<Claim>; // Written by this file; checked below.
    return { run: String(run), by: String(by), mark: Number(mark) };
  } catch (reason) {
    if (reason instanceof SyntaxError) return { run: '', by: '', mark: -1 };
    throw reason;
  }
}

/** Tells whether a run that claimed a message then may be at work still. */
export function mayBeAlive(claimedAt: number | null, now: number): boolean {
  return claimedAt !== null && now - claimedAt < ALIVE_MS;
}

/** Nothing can be found out about it any more. */
function isOutOfDate(claimedAt: number | null, now: number): boolean {
  return claimedAt === null || now - claimedAt >= DAY_MS;
}

export interface NowLeft {
  readonly email: string;
  /** Null where this run may not ask. */
  readonly left: number | null;
  /** What is known of when it is counted anew; absent where this run does not know, and another one may. */
  readonly quota?: QuotaSeen | null;
}

/** `later`: this run cannot tell. */
export type MailVerdict = 'sent' | 'notSent' | 'unsure' | 'later';

/**
 * Tells by the quota whether a mail that a run claimed had gone: while one is not told, its sender sends no other.
 * Hint: a mail that another script of the same account sends in between is taken for ours: rather one letter too few than two.
 */
export function wasMailed(claim: Claim, claimedAt: number | null, sender: NowLeft, now: number): MailVerdict {
  const { email, left, quota } = sender;
  if (isOutOfDate(claimedAt, now) || claim.mark < 0) return 'unsure';
  if (claim.by !== email || left === null) return 'later';
  // More than there were: Google has counted anew since, and what was counted before is not known.
  if (left !== claim.mark) return left < claim.mark ? 'sent' : 'unsure';
  // A full quota is the same before a mail and after Google counted anew.
  if (!isFull(left)) return 'notSent';
  if (quota === undefined) return 'later';
  return mayHaveTurned(quota, email, claimedAt ?? now, now) ? 'unsure' : 'notSent';
}

/** Accounts have 100 or 1,500 mails a day: https://developers.google.com/apps-script/guides/services/quotas */
function isFull(left: number): boolean {
  return left % 100 === 0;
}

/** Tells whether the bot can be asked about a message that a run claimed by Telegram. */
export function wasOfBot(claim: Claim, claimedAt: number | null, bot: string, now: number): 'ask' | 'unsure' | 'later' {
  if (claim.mark >= 0 && bot !== '' && claim.by === bot) return 'ask';
  return isOutOfDate(claimedAt, now) || bot !== '' ? 'unsure' : 'later';
}
