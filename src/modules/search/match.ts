// How well a customer fits what was typed: an exact number before the start of a word before any part.

import { contactKey } from '../../kernel/phone';
import { skeleton } from '../../kernel/text/skeleton';
import type { Query } from './query';

/** The fields of a customer in which a search looks. */
export interface Searched {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly phone2: string;
  readonly email: string;
  readonly tags: string;
  readonly taxId: string;
}

/** The smaller, the better. */
export const FIT = { exact: 0, start: 1, part: 2 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

const LAST_FOUR = 4;
const COUNTRY = '998';

/** Returns how well the customer fits; null when not at all. */
export function fitOf(query: Query, customer: Searched): Fit | null {
  const fits = [fitOfNumber(query, customer), fitOfDigits(query, customer), fitOfWords(query, customer)];
  return fits.reduce((best, fit) => (best === null || (fit !== null && fit < best) ? fit : best));
}

function fitOfNumber({ customerId, contact }: Query, customer: Searched): Fit | null {
  if (customerId !== '' && customer.id === customerId) return FIT.exact;
  if (contact === '') return null;
  return contactKey(customer.contact) === contact || contactKey(customer.phone2) === contact ? FIT.exact : null;
}

function fitOfDigits({ digits }: Query, { contact, phone2, taxId }: Searched): Fit | null {
  if (digits.length === 0) return null;
  const [typed = ''] = digits;
  const tax = digitsOf(taxId);
  if (tax === typed) return FIT.exact;
  const phones = [contact, phone2].filter((phone) => !phone.startsWith('@')).map(digitsOf);
  if (phones.some((phone) => digits.some((part) => isPhoneEdge(phone, part)))) return FIT.start;
  return tax.includes(typed) || phones.some((phone) => phone.includes(typed)) ? FIT.part : null;
}

/** People know a phone by its beginning, with the country or without, or by its last four digits. */
function isPhoneEdge(phone: string, part: string): boolean {
  const isTail = part.length >= LAST_FOUR && phone.endsWith(part);
  return isTail || phone.startsWith(part) || phone.startsWith(COUNTRY + part);
}

/** Each word must be found; the worst place of them counts. */
function fitOfWords({ words }: Query, { name, contact, phone2, email, tags, taxId }: Searched): Fit | null {
  if (words.length === 0) return null;
  // The digits once more as one, since on other sheets people read "Nodira · 4567".
  const text = skeleton(`${name} ${contact} ${email} ${tags} ${taxId} ${digitsOf(contact)} ${digitsOf(phone2)}`);
  let worst: Fit = FIT.start;
  for (const word of words) {
    const fit = fitOfWord(text, word);
    if (fit === null) return null;
    if (fit > worst) worst = fit;
  }
  return worst;
}

function fitOfWord(text: string, word: string): Fit | null {
  const first = text.indexOf(word);
  if (first < 0) return null;
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\d]/u.test(text.charAt(at - 1))) return FIT.start;
  }
  return FIT.part;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
