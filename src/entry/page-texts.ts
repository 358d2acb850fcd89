// The sentences that travel to a page, in its person's language.

import { type Language, wordIn } from '../kernel/i18n/language';
import { mergeDictionaries } from '../kernel/i18n/texts';
import type { Module } from '../kernel/module';

/** Returns all texts of the modules by key; the few kilobytes cost less than a second call. */
export function createDictionary(modules: readonly Module[], language: Language): Readonly<Record<string, string>> {
  const all = mergeDictionaries(modules.map((module) => module.texts));
  return Object.fromEntries(Object.entries(all).map(([key, words]) => [key, wordIn(words, language)]));
}
