// Writes amounts for the board: in full on a card, short where many are added up.

import type { Translate } from '../../texts';

const STEPS = [
  { from: 1e9, key: 'board.billions' },
  { from: 1e6, key: 'board.millions' },
  { from: 1e3, key: 'board.thousands' },
] as const;

/** Groups the digits by spaces that do not break: `toFullAmount(12400000) //=> '12 400 000'`. */
export function toFullAmount(amount: number): string {
  const [whole = '', decimals] = String(amount).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** Shortens an amount to two or three digits and a word: `toShortAmount(12400000, t) //=> '12,4 mln'`. */
export function toShortAmount(amount: number, t: Translate): string {
  const rounded = Math.round(amount);
  // From 999,5 on it is read as a thousand: else there would be "1000 ming".
  const step = STEPS.find(({ from }) => rounded >= from * 0.9995);
  if (!step || rounded < 1000) return toFullAmount(rounded);
  const scaled = rounded / step.from;
  const number = scaled < 100 ? Math.round(scaled * 10) / 10 : Math.round(scaled);
  return t(step.key, { n: String(number).replace('.', t('board.decimal')) });
}
