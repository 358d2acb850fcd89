// Splits what is left of a sale into parts, and says what lacks of the whole; pure. The server judges what is sent.

import { addMonths } from '../../day';
import { toTyped } from '../../money';

/** A part as it is typed; the day is 'YYYY-MM-DD', '' for none. */
export interface TypedPart {
  readonly date: string;
  readonly amount: string;
}

/** How many equal parts are offered; people here buy for a season, half a year, a year. */
export const COUNTS = ['2', '3', '4', '6', '12'] as const;
export type PartCount = (typeof COUNTS)[number] | 'own';

/**
 * Returns equal parts a month apart, in whole units while there are enough of them; what the division leaves is in the first
 * part: `equalParts(100, 3, '2026-01-31') //=> 34 on 31.01, 33 on 28.02, 33 on 31.03`.
 */
export function equalParts(left: number, count: number, first: string): readonly TypedPart[] {
  if (first === '') return [];
  const owed = toCents(left);
  const whole = Math.floor(owed / count / 100) * 100;
  const part = whole > 0 ? whole : Math.floor(owed / count);
  return Array.from({ length: count }, (_, index) => ({
    date: addMonths(first, index),
    amount: toTyped((index === 0 ? owed - part * (count - 1) : part) / 100),
  }));
}

/** Returns the parts in which something stands. */
export function filledParts(parts: readonly TypedPart[]): readonly TypedPart[] {
  return parts.filter(({ date, amount }) => date !== '' || amount.trim() !== '');
}

/** Returns what the parts lack of what is left, below zero for too much; null where an amount is in words, which the server reads. */
export function restOf(left: number, parts: readonly TypedPart[]): number | null {
  const amounts = filledParts(parts).map(({ amount }) => plainAmount(amount));
  const known = amounts.flatMap((amount) => amount ?? []);
  if (known.length < amounts.length) return null;
  return (toCents(left) - known.reduce((sum, amount) => sum + toCents(amount), 0)) / 100;
}

/** A number as people write it, without words: `plainAmount('1 500 000,5') //=> 1500000.5`. */
function plainAmount(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return plain === '' || /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

function toCents(amount: number): number {
  return Math.round(amount * 100);
}
