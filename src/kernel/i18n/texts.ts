// Sentences by key in the user's language, with `{placeholders}` filled in.

import { type Language, type Words, wordIn } from './language';

export type Dictionary = Readonly<Record<string, Words>>;

/** Looks up a sentence: `texts('ok.saved', { date: '05.03.2026' })`. Throws on a key that no dictionary has. */
export type Texts = (key: string, params?: Readonly<Record<string, string>>) => string;

/** Returns the lookup over all dictionaries. Throws when two of them define one key, since one would hide the other. */
export function createTexts(dictionaries: readonly Dictionary[], language: Language): Texts {
  const all = mergeDictionaries(dictionaries);

  return (key, params = {}) => {
    const words = all[key];
    if (!words) throw new Error(`No text with the key "${key}". Add it to the texts.ts of the module that uses it.`);
    return fill(wordIn(words, language), params);
  };
}

/** Returns all dictionaries as one. Throws on a key that is defined twice. */
export function mergeDictionaries(dictionaries: readonly Dictionary[]): Dictionary {
  const all: Record<string, Words> = {};
  for (const dictionary of dictionaries) {
    for (const key of Object.keys(dictionary)) {
      const words = dictionary[key];
      if (all[key]) throw new Error(`The text "${key}" is defined twice.`);
      if (words) all[key] = words;
    }
  }
  return all;
}

function fill(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => params[name] ?? placeholder);
}
