// What the developer's drawer shows and asks: the outbox, triggers, clock, executions, quotas, accounts.

import type { AccountType, Consent, QuotaLeft } from '../accounts';
import type { TriggerFacts } from '../trigger-facts';
import type { Lang } from './protocol';

/** GET /developer. */
export interface DeveloperView {
  readonly now: number;
  readonly timeZone: string;
  readonly lang: Lang;
  /** Newest first, as the two lists below. */
  readonly mails: readonly MailView[];
  readonly executions: readonly ExecutionView[];
  readonly triggers: readonly TriggerFacts[];
  readonly quotas: readonly QuotaLeft[];
  readonly accountType: AccountType;
  readonly accounts: readonly AccountView[];
  /** The scopes that the consent screen asks for. */
  readonly scopes: readonly string[];
  readonly droppedEdits: number;
}

export interface MailView {
  readonly id: number;
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  /** A whole page to be shown in a frame that runs nothing. */
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly base64: string }[];
  readonly replies: readonly { readonly at: number; readonly from: string; readonly text: string }[];
  /** What became of it with --smtp; "" without. */
  readonly delivery: string;
}

export interface ExecutionView {
  readonly name: string;
  readonly kind: string;
  readonly user: string;
  readonly startedAt: number;
  readonly calls: number;
  readonly blocking: number;
  readonly cells: number;
  /** Milliseconds that Google would take, as modelled. */
  readonly modelledMs: number;
  readonly log: readonly string[];
  readonly error: string;
}

export interface AccountView {
  readonly email: string;
  readonly consent: Consent;
}

/** POST /developer. */
export type DeveloperAction =
  | { readonly kind: 'run-trigger'; readonly id: string }
  /** Winds the clock on by so much, firing what falls due. */
  | { readonly kind: 'wind'; readonly milliseconds: number }
  /** Winds the clock on to the next time of day in the workbook's zone, such as 9 for 09:00. */
  | { readonly kind: 'wind-to-hour'; readonly hour: number }
  /** Sets the clock back to the real time; nothing fires. */
  | { readonly kind: 'real-time' }
  | { readonly kind: 'reply'; readonly mail: number; readonly text: string }
  | { readonly kind: 'consent'; readonly email: string; readonly consent: Partial<Consent> }
  | { readonly kind: 'account-type'; readonly type: AccountType }
  | { readonly kind: 'language'; readonly lang: Lang }
  | { readonly kind: 'new-book' };
