// Brings one number, as sheets, old exchanges and hurried people leave it, to the digits of E.164.

import { readNumber } from './read-number';

const LABEL =
  /^(?:tel(?:efon)?|phone|mob(?:ile)?|whatsapp|telegram|raqam[i]?|uy|ish|тел(?:ефон)?|моб|сот|дом|раб|факс|fax)(?![a-zа-яё])[.:]*\s*(?:raqam[i]?\b)?[.:]*\s*/i;
const EXTENSION = /[\s,;]*(?:доб|внутр?|ext|ichki|x|#)\.?:?\s*\d{1,5}\)?$/i;
const PHONE_SIGNS = /^\+?[\d\s().–/-]+$/;
/** What a cell makes of digits when it takes them for a number: 901234567.0, 901234567,00. */
const DECIMALS = /^(\+?\d{7,15})[.,]0{1,2}$/;
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i;
/** Letters that stand for the digit they look like, beside digits only. */
const LOOKALIKES: readonly (readonly [letters: RegExp, digit: string])[] = [
  [/(?<=\d[\s()-]?)[OoОо]|[OoОо](?=[\s()-]?\d)/g, '0'],
  [/(?<=\d[\s()-]?)[lI|]|[lI|](?=[\s()-]?\d)/g, '1'],
  [/(?<=\d[\s()-]?)[Зз](?=[\s()-]?\d)/g, '3'],
];

/**
 * Returns the digits after the "+", null for what is no whole number: `mendNumber('8 90 123-45-67') //=> '998901234567'`.
 * Hint: a number that a cell cut to 9.98901E+11 has lost its end, and is none.
 */
export function mendNumber(text: string): string | null {
  const signs = withDigits(wholeDigits(text.trim().replace(LABEL, '').replace(EXTENSION, '')));
  if (!PHONE_SIGNS.test(signs)) return null;
  const typed = signs.replace(/\D/g, '');
  if (signs.startsWith('+')) return withPlus(typed);
  return toUzbek(typed) ?? withoutPlus(typed);
}

/** People put a plus before our nine digits too: theirs they are unless a country that begins so gave them out. */
function withPlus(digits: string): string | null {
  if (digits.startsWith('998')) return toUzbek(digits);
  const read = digits.length === 9 ? readNumber(`+${digits}`) : null;
  return read && !read.isValid && readNumber(digits)?.isValid ? `998${digits}` : foreign(digits);
}

function withoutPlus(digits: string): string | null {
  const out = /^(?:00|810)(\d+)$/.exec(digits)?.[1];
  if (out !== undefined) return foreign(out);
  // The Russian eleven digits, with the trunk 8 or the country in front.
  if (/^[78]\d{10}$/.test(digits)) return foreign(`7${digits.slice(1)}`);
  // Of other countries only what they gave out: anybody may have typed a digit too many.
  return digits.length >= 10 && readNumber(`+${digits}`)?.isValid ? digits : null;
}

/** Undoes what a cell makes of a number when it keeps all of its digits. */
function wholeDigits(text: string): string {
  const scientific = SCIENTIFIC.exec(text);
  if (!scientific) return text.replace(DECIMALS, '$1');
  const [, first = '', rest = '', power = ''] = scientific;
  return rest.length === Number(power) ? first + rest : text;
}

function withDigits(text: string): string {
  return LOOKALIKES.reduce((mended, [letters, digit]) => mended.replace(letters, digit), text);
}

/** Nine digits are ours, also behind the country, the trunk 8 of old, or the ways out of other countries; null for others. */
function toUzbek(digits: string): string | null {
  const found = /^(?:(?:00|8?10)?998|8?)([1-9]\d{8})$/.exec(digits) ?? /^8998([1-9]\d{8})$/.exec(digits);
  return found ? `998${found[1]}` : null;
}

/** A country of which libphonenumber tells the lengths must have this one; others get what ITU-T E.164 allows. */
function foreign(digits: string): string | null {
  if (!/^[1-9]\d{7,14}$/.test(digits)) return null;
  const read = readNumber(`+${digits}`);
  return read === null || read.isPossible ? digits : null;
}
