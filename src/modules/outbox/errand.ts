// What a run is to do outside the workbook, and what it reports of it.

import type { WorkTime } from '../../kernel/time/work-time';
import type { MessageKind } from './message';
import type { QuotaSeen } from './quota';
import type { Failure } from './retry';

/** Who sends. */
export interface Sender {
  /** The id of the run. */
  readonly run: string;
  /** Whose mail it is. */
  readonly email: string;
  /** Mails that they have left today; null where this run sends none. */
  readonly mailLeft: number | null;
  /** What is known of when that is counted anew; absent where this run does not know. */
  readonly quota?: QuotaSeen | null;
  /** The token of the bot; '' where this run sends nothing by Telegram. */
  readonly token: string;
  /** Mails that may go to customers on a day. */
  readonly most: number;
  /** When the firm works: customers are written to then alone. Absent: at any time. */
  readonly work?: WorkTime;
  /** What is sent now; all kinds when absent. */
  readonly kinds?: readonly MessageKind[];
}

export interface MailErrand {
  readonly kind: 'mail';
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string;
  /** Mails that the sender had left before. */
  readonly mark: number;
}

export interface TelegramErrand {
  readonly kind: 'telegram';
  readonly id: string;
  readonly to: string;
  readonly text: string;
  /** The largest number of a message that was known before. */
  readonly mark: number;
}

/** A run died on it: the bot is asked whether one of its messages to that chat has a number above `mark`, up to `last`. */
export interface ProbeErrand {
  readonly kind: 'probe';
  readonly id: string;
  readonly to: string;
  readonly mark: number;
  readonly last: number;
}

export type Errand = MailErrand | TelegramErrand | ProbeErrand;

export type Report =
  | {
      readonly id: string;
      readonly result: 'sent';
      /** The number that Telegram gave the message. */
      readonly number?: number;
    }
  | { readonly id: string; readonly result: 'notSent' }
  | { readonly id: string; readonly result: 'failed'; readonly failure: Failure };
