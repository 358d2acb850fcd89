// Writes Uzbek Latin text in Cyrillic letters, by the official alphabet.

import { knownWord } from './cyrillic-words';
import { straightApostrophes } from './fold';

/** The longest first: yoʻ is й and ў, not ё and an apostrophe. */
const LETTERS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["yo'", 'йў'],
  ["s'h", 'сҳ'],
  ["o'", 'ў'],
  ["g'", 'ғ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['tsiya', 'ция'],
  ['ye', 'е'],
  ["'", 'ъ'],
  ...[...'abdfghijklmnopqrstuvxyz'].map((latin, at) => [latin, [...'абдфгҳижклмнопқрстувхйз'][at] ?? ''] as const),
];
const CYRILLIC = new Map(LETTERS);
const LETTER = new RegExp(LETTERS.map(([latin]) => latin).join('|'), 'gi');
// After a vowel and at the beginning of a word "e" is э; behind a consonant it is е.
const LONE_E = /(?<![bcdfghjklmnpqrstvwxyz'])e/gi;

/** Names such as @username, {placeholders} and addresses are no words. */
const NO_WORD = /(@\w+|\{\w+\}|https?:\S+)/;

const WORD = /[a-z][a-z0-9']*(?:-[a-z][a-z0-9']*)*/gi;

/**
 * Returns the text in Cyrillic letters: `toCyrillic('Yoʻqotish sababi') //=> 'Йўқотиш сабаби'`. What is no Uzbek letter stays.
 * Hint: it knows the alphabet and the words of cyrillic-words.ts; other loans come out as they are spoken.
 */
export function toCyrillic(text: string): string {
  return straightApostrophes(text)
    .split(NO_WORD)
    .map((part) => (NO_WORD.test(part) ? part : part.replace(WORD, spellWord)))
    .join('');
}

function spellWord(word: string): string {
  const found = knownWord(word);
  return found ? found.known + spell(found.rest) : spell(word);
}

function spell(words: string): string {
  return words
    .replace(/ye/gi, (found) => cased('е', found))
    .replace(LONE_E, (found) => cased('э', found))
    .replace(/e/gi, (found) => cased('е', found))
    .replace(LETTER, (found) => cased(CYRILLIC.get(found.toLowerCase()) ?? found, found));
}

/** "Sh" and "SH" are both Ш, but "Yoʻ" is Йў and "YOʻ" is ЙЎ. */
function cased(cyrillic: string, latin: string): string {
  const letters = latin.replace(/'/g, '');
  if (letters === '' || letters === letters.toLowerCase()) return cyrillic;
  const isAll = letters.length > 1 && letters === letters.toUpperCase();
  return isAll ? cyrillic.toUpperCase() : cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1);
}
