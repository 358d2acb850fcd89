// Phones and @usernames: what a person typed, as the one form in which it is stored and compared.

import type { Parsed } from './issue';
import { mendNumber } from './phone/mend-number';
import { phonesIn } from './phone/phones-in';

// https://core.telegram.org/method/account.checkUsername: 5-32 of A-Z, 0-9 and _; Instagram: 1-30, dots too.
const USERNAME = /^@[\w.]{3,32}$/;
/** As parseContact returns what it read, which is most of what contactKey is asked for: nothing in it needs to be mended. */
const STORED = /^\+(?:(?:998 \d\d|7 \d{3}) \d{3} \d\d \d\d|\d{10,15})$/;

/**
 * Parses a phone (Uzbek when it names no country) or an @username; '' is no contact.
 * `parseContact('90 123 45 67') //=> '+998 90 123 45 67'`
 * Hint: a number of another country is taken when that country has numbers of its length, or, of a country that we know nothing
 * of, ITU-T E.164 allows it: 8 to 15 digits. Whether it is in use only its operator knows.
 */
export function parseContact(text: string): Parsed<string> {
  const bare = text.trim();
  if (bare === '') return { ok: true, value: '' };
  if (bare.startsWith('@')) return parseUsername(bare);

  const digits = mendNumber(bare);
  if (digits === null) return { ok: false, issue: { field: 'contact', received: text, text: 'err.phone' } };
  return { ok: true, value: formatPhone(digits) };
}

/**
 * Returns the phone and the second phone where people typed both into one field, as parseContact reads them; null for anything
 * else: `parseTwoPhones('90 123 45 67, 91 765 43 21') //=> ['+998 90 123 45 67', '+998 91 765 43 21']`.
 */
export function parseTwoPhones(text: string): readonly [phone: string, second: string] | null {
  const { phones, rest } = phonesIn(text);
  const [phone, second, ...others] = phones;
  if (phone === undefined || second === undefined || others.length > 0 || rest !== '') return null;
  return [formatPhone(phone), formatPhone(second)];
}

/** Returns what two writings of one contact share: the digits with the country, or the lower-case username; '' for neither. */
export function contactKey(stored: string): string {
  if (STORED.test(stored)) return digitsOf(stored);
  const parsed = parseContact(stored);
  const value = parsed.ok ? parsed.value : stored;
  return value.startsWith('@') ? value.toLowerCase() : digitsOf(value);
}

/** Returns the last four digits of a phone, or the username, to tell two people of one name apart. */
export function contactTail(stored: string): string {
  return stored.startsWith('@') ? stored : digitsOf(stored).slice(-4);
}

function parseUsername(bare: string): Parsed<string> {
  if (USERNAME.test(bare)) return { ok: true, value: bare };
  return { ok: false, issue: { field: 'contact', received: bare, text: 'err.username' } };
}

function formatPhone(digits: string): string {
  const uzbek = /^(998)(\d\d)(\d{3})(\d\d)(\d\d)$/.exec(digits);
  const russian = /^(7)(\d{3})(\d{3})(\d\d)(\d\d)$/.exec(digits);
  const groups = uzbek ?? russian;
  return groups ? `+${groups.slice(1).join(' ')}` : `+${digits}`;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
