// Messages by the firm's Telegram bot, where Daftar is built with it: listens, sends, and finds out what was sent.

import { askBot, type BotAnswer } from '../google/telegram';
import type { Problem } from '../modules/health/index';
import {
  BOT_NAME,
  BOT_TOKEN,
  failureOfBot,
  hear,
  isOwnMessage,
  NOT_PERMITTED,
  nameOfBot,
  numberOfSent,
  type OutboxSeen,
  type ProbeErrand,
  parseUpdates,
  type Report,
  type TelegramErrand,
} from '../modules/outbox/index';
import { reading, UNHURRIED, writing } from './app';

type Errand = TelegramErrand | ProbeErrand;
type Refused = BotAnswer & { readonly ok: false };

/** Tells whether messages can go by a bot. One blocking call where Daftar is built with Telegram, else none. */
export function hasBot(): boolean {
  return __TELEGRAM__ && botToken() !== '';
}

/** Returns the token of the bot; '' where none is set. One blocking call. */
export function botToken(): string {
  return reading(({ secrets }) => secrets.get(BOT_TOKEN) ?? '');
}

/** Returns the @username of the bot; '' where none is set. One blocking call. */
export function botName(): string {
  return reading(({ secrets }) => secrets.get(BOT_NAME) ?? '');
}

/** Keeps the token of a bot that answers to it, '' to forget the bot; returns what is wrong with it. */
export function keepBotToken(token: string): Problem | null {
  const answer = token === '' ? null : TOKEN.test(token) ? tried(() => askBot(token, 'getMe')) : WRONG_TOKEN;
  if (token !== '' && !answer) return { text: 'health.err.noAnswer', params: {} };
  if (answer && !answer.ok) return answer.code === NOT_PERMITTED ? problemOfBot(answer) : NO_SUCH_BOT;
  const name = answer ? `@${nameOfBot(answer.result)}` : '';
  reading(({ secrets }) => {
    secrets.keep(BOT_TOKEN, token);
    secrets.keep(BOT_NAME, name);
  });
  return null;
}

/** As @BotFather gives them: the bot's number, a colon and 35 signs. */
const TOKEN = /^\d{1,20}:[\w-]{1,100}$/;
const WRONG_TOKEN: Refused = { ok: false, code: 401, description: '', retryAfter: 0 };
const NO_SUCH_BOT: Problem = { text: 'health.err.token', params: {} };

interface Listened {
  /** Something is to be sent now: who wrote first is greeted. */
  readonly isNew: boolean;
  /** The bot answers, so that messages may go by it. */
  readonly isOpen: boolean;
  /** What somebody must do before it can be used. */
  readonly problem: Problem | null;
}

/** Asks what people wrote to the bot, and keeps the chats of the staff; nothing without a token. */
export function listenToBot(token: string, { offset }: OutboxSeen['bot']): Listened {
  if (token === '') return { isNew: false, isOpen: false, problem: null };
  const answer = tried(() => askBot(token, 'getUpdates', { offset, timeout: 0, allowed_updates: ['message'] }));
  if (!answer?.ok) return { isNew: false, isOpen: false, problem: answer ? problemOfBot(answer) : null };
  const heard = parseUpdates(answer.result);
  if (heard.length > 0) writing('', (ports) => hear(ports, token, heard), UNHURRIED);
  return { isNew: heard.length > 0, isOpen: true, problem: null };
}

/** Does what the errand says; null where nobody knows what became of it. */
export function carryOutByBot(token: string, errand: Errand): Report | null {
  return errand.kind === 'probe' ? probe(token, errand) : send(token, errand);
}

function send(token: string, errand: TelegramErrand): Report | null {
  const { id, to, text, mark } = errand;
  const options = { chat_id: to, text, link_preview_options: { is_disabled: true } };
  const answer = tried(() => askBot(token, 'sendMessage', options));
  if (answer?.ok) return { id, result: 'sent', number: numberOfSent(answer.result) };
  if (answer) return { id, result: 'failed', failure: failureOfBot(answer) };
  // It may have arrived although no answer came.
  return probe(token, { kind: 'probe', id, to, mark, last: mark + PROBED_AT_ONCE });
}

/** Numbers that people's own messages to the bot may have taken in that moment. */
const PROBED_AT_ONCE = 5;
/** An empty keyboard for a message that has none: a change that changes nothing. */
const NO_KEYBOARD = { inline_keyboard: [] };

/** Null where the bot does not answer. */
function probe(token: string, { id, to, mark, last }: ProbeErrand): Report | null {
  for (let number = mark + 1; number <= last; number += 1) {
    const params = { chat_id: to, message_id: number, reply_markup: NO_KEYBOARD };
    const answer = tried(() => askBot(token, 'editMessageReplyMarkup', params));
    if (!answer) return null;
    if (isOwnMessage(answer)) return { id, result: 'sent', number };
    if (answer.ok || answer.code === 400) continue;
    return answer.code === 403 ? { id, result: 'failed', failure: failureOfBot(answer) } : null;
  }
  return { id, result: 'notSent' };
}

/** Null where no answer came, which is logged. */
function tried(ask: () => BotAnswer): BotAnswer | null {
  try {
    return ask();
  } catch (reason) {
    console.error(`Telegram: ${String(reason)}`);
    if (!/googleapis\.com\/auth\/|permissions are not sufficient/i.test(String(reason))) return null;
    return { ok: false, code: NOT_PERMITTED, description: '', retryAfter: 0 };
  }
}

function problemOfBot(answer: Refused): Problem | null {
  const failure = failureOfBot(answer);
  return failure.kind === 'paused' ? null : { text: failure.text, params: failure.params ?? {} };
}
