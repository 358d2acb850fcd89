// Choices that are fixed in the code: cells hold the words of the workbook's language, the code thinks in keys.

import { LANGUAGES, type Language, type Words, wordIn } from '../i18n/language';
import { fold } from '../text/fold';

/** Words by key, in the order in which they are offered. */
export type Options = Readonly<Record<string, Words>>;

/** Returns the key that a cell's word names in any language; null when none does. */
export function optionKey<O extends Options>(options: O, word: string): (keyof O & string) | null {
  const wanted = fold(word);
  if (wanted === '') return null;
  const names = (words: Words): boolean => LANGUAGES.some((language) => fold(wordIn(words, language)) === wanted);
  return Object.keys(options).find((key) => key === word || names(options[key] as Words)) ?? null; // A key of its own.
}

/** Returns the words of all options in a language. */
export function optionWords(options: Options, language: Language): string[] {
  return Object.values(options).map((words) => wordIn(words, language));
}
