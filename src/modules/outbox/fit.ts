// Has a message fit into the cells of the ledger, in which it waits, and into what its way takes at once.

import { isOneAddress } from './address';
import type { Message } from './message';

/** A cell takes 50,000 characters: https://support.google.com/drive/answer/37603; the apostrophe that arms a text is one. */
const CHARACTERS_A_CELL = 49_000;
/** Of one message, after entities: https://core.telegram.org/bots/api#sendmessage */
const CHARACTERS_OF_TELEGRAM = 4096;
const CUT = '\n…';
/** More is on no screen, and Google refuses a letter whose subject is much longer. */
const CHARACTERS_OF_A_SUBJECT = 200;

/**
 * Returns the rows of a message. By Telegram a long text is several, each sent once by itself: `KEY`, `KEY#2`. HTML that
 * is too long for a cell gives way to the plain text, and that ends at a line with "…".
 */
export function fitted(message: Message): readonly Message[] {
  const { channel, html, key } = message;
  const text = shortened(message.text);
  if (channel === 'mail')
    return [{ ...message, ...headOf(message), text, html: html.length > CHARACTERS_A_CELL ? '' : html }];
  return partsOf(text).map((part, index) => ({
    ...message,
    key: index === 0 ? key : `${key}#${index + 1}`,
    text: part,
    html: '',
  }));
}

/** What people typed may have lines, and an address to answer to that is none would keep the letter from going. */
function headOf({ to, subject, replyTo }: Message): Pick<Message, 'to' | 'subject' | 'replyTo'> {
  const line = subject.replace(/ *[\n\r\t\v\f\u2028\u2029]+ */g, ' ').trim();
  const most = CHARACTERS_OF_A_SUBJECT;
  return {
    to: to.trim(),
    subject: line.length > most ? `${line.slice(0, endWithin(line, most - 1))}…` : line,
    replyTo: isOneAddress(replyTo.trim()) ? replyTo.trim() : '',
  };
}

function shortened(text: string): string {
  return text.length <= CHARACTERS_A_CELL ? text : text.slice(0, endWithin(text, CHARACTERS_A_CELL - CUT.length)) + CUT;
}

/** Parts at ends of lines; a line that is longer than a part is cut where a part ends. */
function partsOf(text: string): readonly string[] {
  if (text.length <= CHARACTERS_OF_TELEGRAM) return [text];
  const end = endWithin(text, CHARACTERS_OF_TELEGRAM);
  return [text.slice(0, end), ...partsOf(text.slice(end).replace(/^\n/, ''))];
}

/** Never in the middle of a character of two halves. */
function endWithin(text: string, most: number): number {
  const line = text.slice(0, most + 1).lastIndexOf('\n');
  if (line > 0) return line;
  return /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most;
}
