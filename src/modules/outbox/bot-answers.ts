// What the answers of the Telegram Bot API mean for a message.

import type { Failure } from './retry';

export interface BotRefusal {
  readonly code: number;
  readonly description: string;
  /** Seconds. */
  readonly retryAfter: number;
}

/** Instead of a code of HTTP: Google did not let Telegram be asked. */
export const NOT_PERMITTED = 0;

/** The key of the sentence that the chat is closed to the bot. */
export const BLOCKED = 'outbox.err.blocked';

/** Returns what became of a message that the bot did not take. */
export function failureOfBot({ code, description, retryAfter }: BotRefusal): Failure {
  const params = { reason: description };
  if (code === NOT_PERMITTED) return { kind: 'closed', text: 'outbox.err.webRefused' };
  if (code === 429) return { kind: 'paused', ms: Math.max(1, retryAfter) * 1000 };
  // An unknown token is answered by "Not Found" as well.
  if (code === 401 || code === 404) return { kind: 'closed', text: 'outbox.err.token' };
  if (code === 403 || /chat not found|user is deactivated/i.test(description)) {
    return { kind: 'permanent', text: BLOCKED };
  }
  return { kind: code >= 500 ? 'transient' : 'permanent', text: 'outbox.err.telegram', params };
}

/** Tells by the answer to a change that changes nothing whether the message of that number is one of the bot's to the chat. */
export function isOwnMessage(answer: { readonly ok: boolean; readonly description?: string }): boolean {
  return answer.ok || /message is not modified/i.test(answer.description ?? '');
}

/** Returns the number of a message that was sent; 0 where the answer does not say. */
export function numberOfSent(result: unknown): number {
  return isTable(result) ? wholeNumber(result.message_id) : 0;
}

/** Returns the username that `getMe` tells; '' where the answer does not say. */
export function nameOfBot(result: unknown): string {
  const { username } = tableOf(result);
  return typeof username === 'string' ? username : '';
}

/** What somebody wrote to the bot in private. */
export interface Heard {
  readonly update: number;
  readonly number: number;
  readonly chat: string;
  /** Lower case, with its "@"; '' for who has none. */
  readonly username: string;
}

/** Reads what `getUpdates` returned; what is no private message has no chat, but counts as heard. */
export function parseUpdates(result: unknown): readonly Heard[] {
  const updates: readonly unknown[] = Array.isArray(result) ? result : [];
  return updates.filter(isTable).map((update) => {
    const message = tableOf(update.message);
    const [chat, from] = [tableOf(message.chat), tableOf(message.from)];
    const isPrivate = chat.type === 'private';
    const username = typeof from.username === 'string' ? `@${from.username.toLowerCase()}` : '';
    const id = isPrivate ? String(wholeNumber(chat.id)) : '';
    return { update: wholeNumber(update.update_id), number: wholeNumber(message.message_id), chat: id, username };
  });
}

type JsonTable = Readonly<Record<string, unknown>>;

function isTable(thing: unknown): thing is JsonTable {
  return typeof thing === 'object' && thing !== null;
}

function tableOf(thing: unknown): JsonTable {
  return isTable(thing) ? thing : {};
}

function wholeNumber(thing: unknown): number {
  return typeof thing === 'number' && Number.isSafeInteger(thing) ? thing : 0;
}
