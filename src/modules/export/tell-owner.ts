// Tells the owners that somebody took all data out, at whatever hour.

import type { Language } from '../../kernel/i18n/language';
import type { Letter } from '../../kernel/letter/letter';
import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import { type AlertWriting, messagesTo, owners } from '../alerts/index';
import { queueMessages } from '../outbox/index';
import { nameOf, readStaff, staffTable } from '../staff/index';

/** Queues the message, from the next commit on; one for each request. Returns how many owners hear of it. */
export function queueExported(ports: Ports, request: string, write: () => AlertWriting): number {
  const { book, now, zone } = ports;
  if (!book.has(staffTable)) return 0;
  const writing = write();
  const staff = readStaff(ports);
  const who = nameOf(staff, book.user) || book.user || '—';
  const key = `exported:${request}:${dayAt(now, zone)}`;
  const letterIn = (language: Language) => exportLetter(who, writing, language);
  return queueMessages(ports, messagesTo(owners(staff), { writing, now }, { key, from: now, letterIn })).length;
}

/** Returns the letter in a language. */
export function exportLetter(who: string, writing: AlertWriting, language: Language): Letter {
  const texts = writing.textsIn(language);
  const subject = texts('alert.exported');
  return {
    ...{ language, subject, title: subject, subtitle: writing.firm, preheader: texts('alert.exportedBy', { who }) },
    blocks: [
      { kind: 'text', text: texts('alert.exportedBy', { who }) },
      { kind: 'text', text: texts('alert.exportedHint') },
      { kind: 'button', label: texts('alert.openBook'), link: writing.link('today', null) },
    ],
    footer: '',
  };
}
