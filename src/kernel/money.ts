// Amounts of money as people type them: "12 mln", "500 ming", "1 500 000", "1,5 mln".

import type { Parsed } from './issue';

// Words are compared after folding: lower case, no dots.
const MULTIPLIERS: readonly (readonly [number, RegExp])[] = [
  [1_000_000_000, /^(mlrd|milliard|млрд|миллиард|миллиарда|миллиардов|bln|billion)$/],
  [1_000_000, /^(mln|million|m|млн|миллион|миллиона|миллионов|м)$/],
  [1_000, /^(ming|минг|тыс|тысяч|тысяча|тысячи|k|к|thousand)$/],
];
const CURRENCY = /(so[ʻ'‘’`ʼ]?m|сум|сўм|uzs)\.?$/i;
// A sheet keeps 15 significant digits; an amount of this size is a slip of the finger.
const LARGEST_AMOUNT = 1e13;

/** Parses an amount in whole units of the firm's currency, at most two decimals; '' is no amount (null). */
export function parseAmount(text: string): Parsed<number | null> {
  const bare = text.trim().replace(CURRENCY, '').trim();
  if (bare === '' && text.trim() === '') return { ok: true, value: null };

  const match = /^([\d][\d\s\u00a0\u202f.,']*)([^\d\s.,']*)\.?$/.exec(bare);
  const factor = match ? multiplier(match[2] ?? '') : null;
  const number = match ? parseNumber((match[1] ?? '').trim(), factor !== 1) : null;
  const amount = number !== null && factor !== null ? Math.round(number * factor * 100) / 100 : null;
  if (amount === null || amount > LARGEST_AMOUNT) {
    return { ok: false, issue: { field: 'amount', received: text, text: 'err.amount' } };
  }
  return { ok: true, value: amount };
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
