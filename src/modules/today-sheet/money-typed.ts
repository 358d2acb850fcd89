// Reads an amount out of what a thumb types into one cell of a phone: "500 ming choynak", "choynak 500 ming", "$300".

import { parseMoney } from '../../kernel/money';

export interface MoneyTyped {
  /** As it was typed; '' where there is none. */
  readonly amount: string;
  /** What stands beside it. */
  readonly rest: string;
}

/**
 * Returns the amount at the beginning or the end, and the rest; null where more than one amount could be meant:
 * `splitMoney('500 ming choynak') //=> { amount: '500 ming', rest: 'choynak' }`, `splitMoney('2 choynak 500 ming') //=> null`
 */
export function splitMoney(text: string): MoneyTyped | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lengths = words.map((_, index) => words.length - index);
  for (const length of lengths) {
    const [front, back] = [words.slice(0, length), words.slice(-length)];
    if (isMoney(front)) return clear(front, words.slice(length));
    if (isMoney(back)) return clear(back, words.slice(0, -length));
  }
  return { amount: '', rest: words.join(' ') };
}

/** Tells whether the whole text is one amount. */
export function isMoneyTyped(text: string): boolean {
  return isMoney(text.split(/\s+/).filter((word) => word !== ''));
}

/** A number in the name of a product could be an amount as well; so could the first digits of one: "iPhone 13 500 ming". */
function clear(words: readonly string[], rest: readonly string[]): MoneyTyped | null {
  const amount = words.join(' ');
  const isTwo = rest.length > 0 && /\d [1-9].*\D$/.test(amount);
  return isTwo || rest.some((word) => /\d/.test(word)) ? null : { amount, rest: rest.join(' ') };
}

function isMoney(words: readonly string[]): boolean {
  const parsed = parseMoney(words.join(' '));
  return parsed.ok && parsed.value !== null && isOneNumber(words);
}

/** "500 000" is one number; "13 5 mln" is two, such as a model and its price. */
function isOneNumber(words: readonly string[]): boolean {
  return words.every((word, index) => {
    const before = words[index - 1] ?? '';
    return !/^\d/.test(word) || !/\d$/.test(before) || /^\d{3}(?!\d)/.test(word);
  });
}
