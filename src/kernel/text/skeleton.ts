// Brings a name to one Latin skeleton, in whatever script and with whatever apostrophes it is written: for search.

import { straightApostrophes } from './fold';

const FROM = 'абвгдезийклмнопрстуфхцчшщъыьэюяёўқғҳіїєң';
const TO = [
  ...['a', 'b', 'v', 'g', 'd', 'e', 'z', 'i', 'y', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u', 'f', 'x'],
  ...['ts', 'ch', 'sh', 'sh', '', 'i', '', 'e', 'yu', 'ya', 'yo', 'o', 'q', 'g', 'h', 'i', 'yi', 'ye', 'n'],
];
const LATIN: ReadonlyMap<string, string> = new Map([
  ['ж', 'j'],
  ...[...FROM].map((letter, at): [string, string] => [letter, TO[at] ?? '']),
]);
const CYRILLIC = /[\u0400-\u04ff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, to tell what needs no more work
const ASCII = /^[\x00-\x7f]*$/;
const MARKS = /\p{M}/gu;

/**
 * Returns the text as plain Latin letters, lower case, one space between words: `skeleton('Ўктам Ёқубов') //=> 'oktam yoqubov'`,
 * as of "Oʻktam Yoqubov". x and h, q and k stay apart.
 * Hint: two texts that sound alike are to have one skeleton; it is compared and never shown.
 */
export function skeleton(text: string): string {
  const latin = ASCII.test(text) ? text.toLowerCase() : toLatin(text);
  // Cyrillic has one letter for "ye" and "e", and Russians write Жанна where the passport says Zhanna.
  return latin.replace(/['`]/g, '').replace(/y+e/g, 'e').replace(/zh/g, 'j').replace(/\s+/g, ' ').trim();
}

function toLatin(text: string): string {
  const plain = straightApostrophes(text.normalize('NFKC')).toLowerCase();
  const latin = plain.replace(CYRILLIC, (letter) => LATIN.get(letter) ?? letter);
  return ASCII.test(latin) ? latin : latin.normalize('NFKD').replace(MARKS, '');
}
