// Tells the owner that many records were deleted at once, and how to put them back.

import type { Language } from '../../kernel/i18n/language';
import type { Letter } from '../../kernel/letter/letter';
import type { Ports } from '../../kernel/ports';
import type { Lost } from '../../kernel/reconcile/summary';
import { dayAt } from '../../kernel/time/zone';
import { queueMessages } from '../outbox/index';
import { readStaff, staffTable } from '../staff/index';
import type { AlertWriting } from './alert-letters';
import { messagesTo, owners } from './queue-alerts';
import { SETTINGS_NAMED } from './texts';

/** So many in one pass are no slip of the hand. */
export const LOST_ROWS = 10;

/**
 * Queues a message to the owners where a pass found that so many records are gone, from the next commit on; returns whether
 * it did. At any hour: what is deleted may be wanted before the morning.
 */
export function queueLostRows(
  ports: Ports,
  lost: readonly Lost[],
  write: () => AlertWriting,
  sheetOf: (table: string, language: Language) => string,
): boolean {
  const { book, now, zone } = ports;
  if (lost.length < LOST_ROWS || !book.has(staffTable)) return false;
  const writing = write();
  const day = dayAt(now, zone);
  const [first] = lost;
  const messages = messagesTo(
    owners(readStaff(ports)),
    { writing, now },
    {
      key: `lost:${first?.table}:${first?.id}:${lost.length}:${day}`,
      from: now,
      letterIn: (language) => lostLetter(lost, writing, language, sheetOf),
    },
  );
  return queueMessages(ports, messages).length > 0;
}

function lostLetter(
  lost: readonly Lost[],
  writing: AlertWriting,
  language: Language,
  sheetOf: (table: string, language: Language) => string,
): Letter {
  const texts = writing.textsIn(language);
  const subject = texts('alert.lost', { count: String(lost.length) });
  const tables = [...new Set(lost.map(({ table }) => table))];
  const lines = tables.map((table) => {
    const ids = lost.filter((each) => each.table === table).map(({ id }) => id);
    const named = ids.slice(0, LOST_ROWS).join(', ');
    const detail = ids.length > LOST_ROWS ? `${named}, +${ids.length - LOST_ROWS}` : named;
    return { text: sheetOf(table, language), detail, side: String(ids.length), link: '' };
  });
  return {
    ...{ language, subject, title: subject, subtitle: writing.firm, preheader: texts('alert.lostHint') },
    blocks: [
      { kind: 'list', title: texts('alert.lostIn'), tone: 'late', lines },
      { kind: 'text', text: texts('alert.lostHint') },
      { kind: 'button', label: texts('alert.openBook'), link: writing.link('today', null) },
    ],
    footer: texts('alert.footer', SETTINGS_NAMED),
  };
}
