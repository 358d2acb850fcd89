// Which of the messages that wait is sent first, and which is not worth sending any more.

import { idNumber } from '../../kernel/ids';
import { MESSAGE_KINDS, type MessageKind } from './message';
import type { Entry } from './open-ledger';
import { sendsTable } from './schema';

type Waiting = Pick<Entry, 'status' | 'notBefore' | 'until'>;

/** Tells whether the message waits, and its time has come. */
export function isDue({ status, notBefore }: Waiting, now: number): boolean {
  return status === 'waiting' && (notBefore ?? 0) <= now;
}

/** Tells whether the message waits, and its time is over. */
export function isLate({ status, until }: Waiting, now: number): boolean {
  return status === 'waiting' && until !== null && until < now;
}

/** Returns the kind that a cell names; what names none is as important as what matters least. */
export function kindOf(word: string): MessageKind {
  return MESSAGE_KINDS.find((kind) => kind === word) ?? 'report';
}

/** Returns them by importance of their kind; of one kind the oldest first. */
export function inOrder<E extends Pick<Entry, 'id' | 'kind'>>(entries: readonly E[]): readonly E[] {
  const rank = ({ kind }: E): number => MESSAGE_KINDS.indexOf(kindOf(kind));
  const age = ({ id }: E): number => idNumber(sendsTable.prefix, id) ?? 0;
  return [...entries].sort((one, other) => rank(one) - rank(other) || age(one) - age(other));
}
