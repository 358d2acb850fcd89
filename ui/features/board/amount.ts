// Writes amounts short, where the board adds many up.

import { toShownAmount } from '../../amount';
import type { Translate } from '../../texts';

const STEPS = [
  { from: 1e9, key: 'board.billions' },
  { from: 1e6, key: 'board.millions' },
  { from: 1e3, key: 'board.thousands' },
] as const;

/** Shortens an amount to two or three digits and a word: `toShortAmount(12400000, t) //=> '12,4 mln'`. */
export function toShortAmount(amount: number, t: Translate): string {
  const rounded = Math.round(amount);
  // From 999,5 on it is read as a thousand: else there would be "1000 ming".
  const step = STEPS.find(({ from }) => rounded >= from * 0.9995);
  if (!step || rounded < 1000) return toShownAmount(rounded);
  const scaled = rounded / step.from;
  const number = scaled < 100 ? Math.round(scaled * 10) / 10 : Math.round(scaled);
  return t(step.key, { n: String(number).replace('.', t('board.decimal')) });
}
