// Outbox: every message that Daftar sends, claimed before it goes and confirmed after.

import type { Module } from '../../kernel/module';
import { sendsTable } from './schema';
import { outboxTexts } from './texts';

export { BOT_NAME, BOT_TOKEN } from './bot';
export {
  type BotRefusal,
  failureOfBot,
  isOwnMessage,
  NOT_PERMITTED,
  nameOfBot,
  numberOfSent,
  parseUpdates,
} from './bot-answers';
export { clearOldMessages } from './clear';
export { beginOutbox, nextErrand } from './dispatch';
export type { Errand, MailErrand, ProbeErrand, Report, Sender, TelegramErrand } from './errand';
export { hear } from './hear';
export { forgottenBefore, isForgotten, rulesForgottenBefore } from './keys';
export { lookAtOutbox, type OutboxSeen } from './look';
export { MESSAGE_KINDS, type Message, type MessageKind, type MessageStatus, type Way } from './message';
export { type Deed, keysInOutbox, noteDone, queueMessages } from './queue';
export { afterLook, type QuotaSeen } from './quota';
export { beginAfterRestore, newSince } from './restored';
export type { Failure } from './retry';
export { sendsTable } from './schema';
export { type Lapse, type Tally, tallyIn } from './tally';
export { type WaysThereAre, wayTo } from './way-to';

export const outbox: Module = { name: 'outbox', tables: [sendsTable], measures: [], texts: outboxTexts };
