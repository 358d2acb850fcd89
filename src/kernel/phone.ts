// Phones and @usernames: what a person typed, as the one form in which it is stored and compared.

import type { Parsed } from './issue';

// https://core.telegram.org/method/account.checkUsername: 5-32 of A-Z, 0-9 and _; Instagram: 1-30, dots too.
const USERNAME = /^@[\w.]{3,32}$/;
const LABEL = /^(tel|тел|моб|mob|phone)\.?:?\s*/i;
const EXTENSION = /\s*(доб|ext|ichki)\.?\s*\d{1,5}$/i;
const PHONE_SIGNS = /^\+?[\d\s().–/-]+$/;

/**
 * Parses a phone (Uzbek when it names no country) or an @username; '' is no contact.
 * `parseContact('90 123 45 67') //=> '+998 90 123 45 67'`
 * Hint: a number of another country is taken when its length is one of ITU-T E.164, 8 to 15 digits; whether it is in use
 * only its operator knows.
 */
export function parseContact(text: string): Parsed<string> {
  const bare = text.trim();
  if (bare === '') return { ok: true, value: '' };
  if (bare.startsWith('@')) return parseUsername(bare);

  const digits = toE164(bare.replace(LABEL, '').replace(EXTENSION, ''));
  if (digits === null) return { ok: false, issue: { field: 'contact', received: text, text: 'err.phone' } };
  return { ok: true, value: formatPhone(digits) };
}

/** Returns what two writings of one contact share: the digits with the country, or the lower-case username; '' for neither. */
export function contactKey(stored: string): string {
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

/** Returns the digits after the "+", null when they are too few or too many. */
function toE164(text: string): string | null {
  if (!PHONE_SIGNS.test(text)) return null;
  const typed = digitsOf(text);
  const international = text.startsWith('+') ? typed : typed.startsWith('00') ? typed.slice(2) : withCountry(typed);
  if (international.startsWith('998')) return international.length === 12 ? international : null;
  return /^[1-9]\d{7,14}$/.test(international) ? international : null;
}

/** Returns the digits with their country: here people write nine, or ten with the old trunk 8, or a Russian eleven. */
function withCountry(digits: string): string {
  if (digits.length === 9) return `998${digits}`;
  if (digits.length === 10 && digits.startsWith('8')) return `998${digits.slice(1)}`;
  if (digits.length === 11 && /^[78]/.test(digits)) return `7${digits.slice(1)}`;
  return digits.startsWith('998') ? digits : '';
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
