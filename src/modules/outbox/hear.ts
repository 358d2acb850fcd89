// Learns the chats of the staff from what they write to the firm's bot.

import type { Book } from '../../kernel/book/book';
import { contactKey } from '../../kernel/phone';
import type { Ports } from '../../kernel/ports';
import { type Colleague, readStaff, staffTable } from '../staff/index';
import { keepBot, readBot } from './bot';
import type { Heard } from './bot-answers';
import type { Message } from './message';
import { queueMessages } from './queue';

/**
 * Keeps the chats of those whose @username stands in the staff table, and has each of them greeted, from the next commit
 * on. Strangers are not answered. What was heard is not asked for again.
 */
export function hear(ports: Ports, token: string, heard: readonly Heard[]): void {
  if (heard.length === 0) return;
  const { book } = ports;
  const bot = readBot(book, token);
  const last = Math.max(bot.last, ...heard.map(({ number }) => number));
  const offset = Math.max(bot.offset, ...heard.map(({ update }) => update + 1));
  keepBot(book, { ...bot, offset, last });
  const chats = new Map(heard.flatMap(({ username, chat }) => (username && chat ? [[username, chat] as const] : [])));
  if (chats.size === 0) return;
  const known = readStaff(ports).flatMap((person) => {
    const chat = chats.get(contactKey(person.telegram)) ?? '';
    return chat === '' || chat === person.chat ? [] : [{ person, chat }];
  });
  for (const { person, chat } of known) book.update(staffTable, person.id, { chat });
  queueMessages(
    ports,
    known.map(({ person, chat }) => helloTo(ports, person, chat)),
  );
}

/**
 * Has who blocked the bot get what comes next by mail, where they have an address, from the next commit on; whoever presses
 * /start again is known again.
 */
export function forgetChat(book: Book, chat: string): void {
  if (chat === '' || !book.has(staffTable)) return;
  const people = [...book.open(staffTable, ['id', 'email', 'chat'], { must: ['id'] }).records()];
  for (const person of people) {
    if (person.chat === chat && person.email !== '') book.update(staffTable, person.id, { chat: '' });
  }
}

function helloTo({ texts }: Ports, { id, label }: Colleague, chat: string): Message {
  const blank = { subject: '', html: '', replyTo: '', customerId: '', ruleId: '', notBefore: null, until: null };
  const text = texts('outbox.hello', { name: label });
  return { ...blank, key: `hello:${id}:${chat}`, kind: 'alert', channel: 'telegram', to: chat, text };
}
