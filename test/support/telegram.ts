// A stand-in of the Telegram Bot API: people write to the bot, and it keeps what the bot sent to them.

import type { Computer } from '../../host/host';

export interface Person {
  readonly chat: number;
  readonly username: string;
}

export interface SentMessage {
  readonly number: number;
  readonly chat: string;
  readonly text: string;
}

interface Answer {
  readonly status: number;
  readonly result?: unknown;
  readonly description?: string;
  readonly retryAfter?: number;
}

type Params = Readonly<Record<string, unknown>>;

/** As much of the API as Daftar asks for: https://core.telegram.org/bots/api. */
export class Telegram {
  readonly token = '77:stand-in';
  readonly sent: SentMessage[] = [];
  /** How many requests came, by method. */
  readonly asked: string[] = [];
  /** What the next `sendMessage` is answered instead of being done. */
  refuse: { readonly status: number; readonly description: string; readonly retryAfter?: number } | null = null;
  /** The net does not reach it: Google's error repeats the whole address. */
  isDown = false;
  private readonly updates: { readonly update_id: number; readonly message: unknown }[] = [];
  private readonly people = new Map<string, Person>();
  private readonly blocked = new Set<string>();
  /** Numbers count upwards over all private chats of a bot. */
  private number = 0;

  /** The person opens the bot and writes. */
  write(person: Person, text = '/start'): void {
    this.people.set(String(person.chat), person);
    this.number += 1;
    const { chat: id, username } = person;
    const message = { message_id: this.number, text, chat: { id, type: 'private' }, from: { id, username } };
    this.updates.push({ update_id: 1000 + this.updates.length, message });
  }

  block({ chat }: Person): void {
    this.blocked.add(String(chat));
  }

  /** Stands in for api.telegram.org; give it to the host as one of its `computers`. */
  readonly computer: Computer = ({ url, body }) => {
    const [, token = '', method = ''] = /\/bot([^/]+)\/(\w+)$/.exec(new URL(url).pathname) ?? [];
    this.asked.push(method);
    if (this.isDown) throw new Error(`Address unavailable: ${url}`);
    const params: Params = body === '' ? {} : JSON.parse(body);
    const { status, result, description, retryAfter } =
      decodeURIComponent(token) === this.token
        ? this.answer(method, params)
        : { status: 401, description: 'Unauthorized' };
    const more = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
    const json = status === 200 ? { ok: true, result } : { ok: false, error_code: status, description, ...more };
    return { status, body: JSON.stringify(json) };
  };

  private answer(method: string, params: Params): Answer {
    const chat = String(params.chat_id ?? '');
    if (method === 'getMe') return { status: 200, result: { id: 77, is_bot: true, username: 'FirmaBot' } };
    if (method === 'getUpdates') return this.getUpdates(Number(params.offset ?? 0));
    if (this.blocked.has(chat)) return { status: 403, description: 'Forbidden: bot was blocked by the user' };
    if (!this.people.has(chat)) return { status: 400, description: 'Bad Request: chat not found' };
    if (method === 'sendMessage') return this.sendMessage(chat, String(params.text ?? ''));
    if (method === 'editMessageReplyMarkup') return this.edit(chat, Number(params.message_id));
    return { status: 404, description: 'Not Found' };
  }

  /** Those below the offset are confirmed by it, and forgotten. */
  private getUpdates(offset: number): Answer {
    const result = this.updates.filter((update) => update.update_id >= offset);
    this.updates.splice(0, this.updates.length, ...result);
    return { status: 200, result };
  }

  private sendMessage(chat: string, text: string): Answer {
    const { refuse } = this;
    this.refuse = null;
    if (refuse) return refuse;
    if (text === '') return { status: 400, description: 'Bad Request: message text is empty' };
    if (text.length > 4096) return { status: 400, description: 'Bad Request: message is too long' };
    this.number += 1;
    this.sent.push({ number: this.number, chat, text });
    return { status: 200, result: { message_id: this.number, chat: { id: Number(chat), type: 'private' }, text } };
  }

  private edit(chat: string, number: number): Answer {
    const isOurs = this.sent.some((message) => message.number === number && message.chat === chat);
    const description = isOurs
      ? 'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'
      : 'Bad Request: message to edit not found';
    return { status: 400, description };
  }
}
