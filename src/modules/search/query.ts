// What a person typed into the search, as the ways in which it may be meant: words, a phone, a record number.

import { contactKey, parseContact } from '../../kernel/phone';
import { skeleton } from '../../kernel/text/skeleton';

export interface Query {
  /** Skeletons of the words, each of which must be found; none when digits alone were typed. */
  readonly words: readonly string[];
  /** A whole phone or username as it is compared; '' when it is none yet. */
  readonly contact: string;
  /** What a phone may hold of the typed digits: as typed, and without the trunk 8 in front; none for fewer than three. */
  readonly digits: readonly string[];
  /** 'M-12' and 'B-3'; '' when none was typed. A bare number may be a customer's. */
  readonly customerId: string;
  readonly dealId: string;
}

/** Fewer say too little. */
const FEWEST_CHARACTERS = 2;
const FEWEST_DIGITS = 3;

const DIGITS_ONLY = /^\+?[\d\s().–/-]+$/;
// Both letters have a twin in Cyrillic, and people leave the dash out.
const CUSTOMER_NUMBER = /^[MМ]\s*-?\s*(\d{1,9})$/i;
const DEAL_NUMBER = /^[BВБ]\s*-?\s*(\d{1,9})$/i;
const BARE_NUMBER = /^\d{1,9}$/;

/** Parses what was typed; null for fewer than two characters. */
export function parseQuery(text: string): Query | null {
  const bare = text.trim();
  if (bare.length < FEWEST_CHARACTERS) return null;
  const isNumber = DIGITS_ONLY.test(bare);
  const parsed = parseContact(bare);
  return {
    words: isNumber
      ? []
      : skeleton(bare)
          .split(' ')
          .filter((word) => /[\p{L}\d]/u.test(word)),
    contact: parsed.ok ? contactKey(parsed.value) : '',
    digits: isNumber ? phoneParts(bare) : [],
    customerId: numbered('M', CUSTOMER_NUMBER.exec(bare)?.[1] ?? BARE_NUMBER.exec(bare)?.[0]),
    dealId: numbered('B', DEAL_NUMBER.exec(bare)?.[1]),
  };
}

function phoneParts(bare: string): readonly string[] {
  const typed = bare.replace(/\D/g, '');
  const digits = typed.startsWith('00') ? typed.slice(2) : typed;
  if (digits.length < FEWEST_DIGITS) return [];
  // The trunk 8 of old: 8 90 123 45 67 is +998 90 123 45 67.
  const withCountry = digits.startsWith('8') && digits.length > FEWEST_DIGITS ? [`998${digits.slice(1)}`] : [];
  return [digits, ...withCountry];
}

function numbered(prefix: string, number: string | undefined): string {
  return number === undefined ? '' : `${prefix}-${Number(number)}`;
}
