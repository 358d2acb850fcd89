// Amounts of money: as people type them ("12 mln", "500 ming", "$300"), and as whole numbers of minor units to reckon with.

import { type Currency, currencyNamed, HOME_CURRENCY } from './currency';
import type { Parsed } from './issue';

/** A whole number of hundredths of a currency's unit (tiyin, cents). All sums are made of these, so that none is ever off. */
export type Minor = number;

export interface Money {
  /** In whole units, at most two decimals. */
  readonly amount: number;
  /** An ISO code; '' is the firm's own. */
  readonly currency: Currency;
}

/** Hundredths of every currency: cells hold two decimals at most. */
const MINOR_PLACES = 2;
const MINOR = 10 ** MINOR_PLACES;
// A sheet keeps 15 significant digits; an amount of this size is a slip of the finger.
const LARGEST_AMOUNT = 1e13;

// Words are compared in lower case.
const MULTIPLIERS: readonly (readonly [number, RegExp])[] = [
  [1_000_000_000, /^(mlrd|milliard|млрд|миллиард|миллиарда|миллиардов|bln|billion)$/],
  [1_000_000, /^(mln|million|m|млн|миллион|миллиона|миллионов|м)$/],
  [1_000, /^(ming|минг|тыс|тысяч|тысяча|тысячи|k|к|thousand)$/],
];
/** Larger than any multiplier. */
const FIRST = Number.POSITIVE_INFINITY;
const PART = /(\d[\d\s\u00a0\u202f.,']*)([^\d\s\u00a0\u202f.,']*)\.?\s*/y;

/**
 * Parses an amount with its currency, before or behind: `parseMoney('$300') //=> { amount: 300, currency: 'USD' }`; '' is no
 * amount (null). `home` is the firm's own currency, which is answered as ''.
 */
export function parseMoney(text: string, home: Currency = HOME_CURRENCY): Parsed<Money | null> {
  if (text.trim() === '') return { ok: true, value: null };
  const { bare, currency } = splitCurrency(text.trim());
  const amount = readAmount(bare);
  if (currency === null || amount === null) {
    return { ok: false, issue: { field: 'amount', received: text, text: 'err.amount' } };
  }
  return { ok: true, value: { amount, currency: currency === home ? '' : currency } };
}

/** Parses an amount in whole units of the firm's currency, at most two decimals; '' is no amount (null). */
export function parseAmount(text: string): Parsed<number | null> {
  const parsed = parseMoney(text);
  if (!parsed.ok || parsed.value === null) return parsed as Parsed<null>; // What is left of both is the same.
  if (parsed.value.currency === '') return { ok: true, value: parsed.value.amount };
  return { ok: false, issue: { field: 'amount', received: text, text: 'err.amount' } };
}

/** Returns whole units as minor units, rounded half away from zero as the digits stand; blank is 0. Throws when it is no number. */
export function toMinor(amount: number | null): Minor {
  if (amount === null || amount === 0) return 0;
  if (Number.isInteger(amount)) return amount * MINOR;
  if (!Number.isFinite(amount)) throw new RangeError(`No amount of money: ${amount}.`);
  // By its digits, since 1.005 * 100 is 100.49999999999999.
  const [digits, exponent = '0'] = String(Math.abs(amount)).split('e');
  const minor = Math.round(Number(`${digits}e${Number(exponent) + MINOR_PLACES}`));
  return amount < 0 && minor > 0 ? -minor : minor;
}

/** Returns minor units as whole units with at most two decimals, as cells and pages have them. */
export function fromMinor(minor: Minor): number {
  return minor === 0 ? 0 : minor / MINOR;
}

/** Returns the amount as people here write it, with both decimals or with none: `printMinor(123456750) //=> '1 234 567,50'`. */
export function printMinor(minor: Minor): string {
  const whole = String(Math.floor(Math.abs(minor) / MINOR)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const rest = Math.abs(minor) % MINOR;
  return `${minor < 0 ? '−' : ''}${whole}${rest === 0 ? '' : `,${String(rest).padStart(MINOR_PLACES, '0')}`}`;
}

/** Takes the currency off one end; null when a word in front names none that we know. A second one is left to be refused. */
function splitCurrency(text: string): { readonly bare: string; readonly currency: Currency | null } {
  const [, before = '', rest = ''] = /^([^\d\s.,']*)\s*(.*)$/s.exec(text) ?? [];
  // Behind the last digit stand a multiplier, a currency, or both: "12 mln so'm", "300$", "2mlnso'm".
  const behind = /^(.*?\d)([^\d]*)$/s.exec(rest)?.[2] ?? '';
  const named = trailingCurrency(behind);
  const bare = rest.slice(0, rest.length - named.text.length).trim();
  if (before === '') return { bare, currency: named.currency };
  return { bare: rest.trim(), currency: currencyNamed(before) };
}

interface Trailing {
  readonly text: string;
  readonly currency: Currency;
}

/** The longest end of the text that names a currency; '' where none does: then it is the firm's. */
function trailingCurrency(text: string): Trailing {
  for (let from = 0; from < text.length; from++) {
    const end = text.slice(from);
    const currency = currencyNamed(end);
    if (currency !== null && end.trim() === end) return { text: end, currency };
  }
  return { text: '', currency: '' };
}

/** Reads one amount, or several with falling multipliers: "1 mln 200 ming". Null when it is none. */
function readAmount(bare: string): number | null {
  let sum = 0;
  let last = FIRST;
  PART.lastIndex = 0;
  while (PART.lastIndex < bare.length || last === FIRST) {
    const [, digits = '', word = ''] = PART.exec(bare) ?? [];
    const factor = digits === '' ? null : multiplier(word);
    const number = factor === null ? null : parseNumber(digits.trim(), factor !== 1);
    if (factor === null || number === null || factor >= last || (factor === 1 && last !== FIRST)) return null;
    sum += toMinor(number * factor);
    last = factor;
  }
  return sum > toMinor(LARGEST_AMOUNT) ? null : fromMinor(sum);
}

function multiplier(word: string): number | null {
  if (word === '') return 1;
  const folded = word.toLowerCase();
  return MULTIPLIERS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Reads digits with separators. "1.500" is fifteen hundred, but "1.5 mln" is one and a half: `scaled` tells which. */
function parseNumber(text: string, scaled: boolean): number | null {
  const digits = text.replace(/[\s\u00a0\u202f']/g, '');
  const separators = digits.replace(/\d/g, '');
  if (separators === '') return Number(digits);

  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const tail = digits.length - last - 1;
  const mixed = separators.includes(',') && separators.includes('.');
  const isDecimal = mixed || (separators.length === 1 && (scaled || tail <= 2));
  const whole = isDecimal ? digits.slice(0, last) : digits;
  if (!isGrouped(whole)) return null;
  return Number(whole.replace(/[.,]/g, '') + (isDecimal ? `.${digits.slice(last + 1)}` : ''));
}

function isGrouped(whole: string): boolean {
  return /^\d+$/.test(whole) || /^\d{1,3}(,\d{3})+$/.test(whole) || /^\d{1,3}(\.\d{3})+$/.test(whole);
}
