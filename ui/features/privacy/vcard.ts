// Prints customers and the people at them as vCards, by RFC 6350.

import { fieldIn, type TakenTable } from './taken';

/** https://www.rfc-editor.org/rfc/rfc6350#section-3.2: a line has at most 75 octets, without its end. */
const OCTETS_A_LINE = 75;

/** Returns a vCard 4.0 for each customer and contact that can be reached. */
export function toVCards(tables: readonly TakenTable[]): string {
  const cards = tables.flatMap((table) =>
    table.rows.map((row) => {
      const text = (field: string): string => String(fieldIn(table, row, field) ?? '').trim();
      return cardOf(text, table.name === 'contacts');
    }),
  );
  return cards
    .filter((card) => card.length > 0)
    .map((lines) => lines.map(fold).join(''))
    .join('');
}

function cardOf(text: (field: string) => string, isAtFirm: boolean): readonly string[] {
  const [name, email] = [text('name'), text('email')];
  const reached = [text('contact'), text('phone2')].filter((contact) => contact !== '');
  if (reached.length === 0 && email === '') return [];
  const firm = isAtFirm ? text('customer').replace(/ · .*$/, '') : '';
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:${escaped(text('id'))}`,
    `FN:${escaped(name || reached[0] || email)}`,
    ...(firm === '' ? [] : [`ORG:${escaped(firm)}`]),
    ...(text('role') === '' ? [] : [`ROLE:${escaped(text('role'))}`]),
    ...reached.map(reachedBy),
    ...(email === '' ? [] : [`EMAIL:${escaped(email)}`]),
    ...(text('city') === '' ? [] : [`ADR:;;;${escaped(text('city'))};;;`]),
    ...(/^\d{4}-\d\d-\d\d$/.test(text('birthday')) ? [`BDAY:${text('birthday').replace(/-/g, '')}`] : []),
    'END:VCARD',
  ];
}

/** A phone as a number to call, an @username as a page of Telegram. */
function reachedBy(contact: string): string {
  if (contact.startsWith('@')) return `IMPP:https://t.me/${encodeURIComponent(contact.slice(1))}`;
  const digits = contact.replace(/[^\d+]/g, '');
  return /^\+?\d{5,15}$/.test(digits) ? `TEL;VALUE=uri:tel:${digits}` : `TEL;VALUE=text:${escaped(contact)}`;
}

/** https://www.rfc-editor.org/rfc/rfc6350#section-3.4 */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** No sign is cut apart. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const length = encoder.encode(sign).length;
    if (octets + length > OCTETS_A_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += length;
  }
  return `${folded}\r\n`;
}
