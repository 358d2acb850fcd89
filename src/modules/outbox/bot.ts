// What the journal knows of the firm's Telegram bot: which it is, what it heard last, and the number of its last message.

import type { Book } from '../../kernel/book/book';

/** The secrets under which its token and its @username are kept; Daftar has the token nowhere else. */
export const BOT_TOKEN = 'telegramToken';
export const BOT_NAME = 'telegramBot';

const LIST = 'telegram';

export interface BotState {
  /** The first part of its token; '' before there was one. */
  readonly bot: string;
  /** Which update is asked for next. */
  readonly offset: number;
  /** The largest number that is known of a message to or from it: they count upwards over all of its private chats. */
  readonly last: number;
}

/** Returns what is known of the bot of this token; of another one nothing was true. */
export function readBot(book: Book, token: string): BotState {
  return botOf(token, book.listOf(LIST));
}

/** Returns the same from all lists of a journal that was only looked at. */
export function botIn(lists: Readonly<Record<string, Readonly<Record<string, string>>>>, token: string): BotState {
  return botOf(token, lists[LIST] ?? {});
}

/** Has the journal know it, from the next commit on. */
export function keepBot(book: Book, { bot, offset, last }: BotState): void {
  book.keepList(LIST, { bot, offset: String(offset), last: String(last) });
}

function botOf(token: string, { bot: known, offset, last }: Readonly<Record<string, string>>): BotState {
  const bot = token.split(':')[0] ?? '';
  return known === bot ? { bot, offset: Number(offset), last: Number(last) } : { bot, offset: 0, last: 0 };
}
