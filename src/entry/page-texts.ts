// The sentences that travel to a page, in its person's language.

import { type Language, wordIn } from '../kernel/i18n/language';
import { mergeDictionaries } from '../kernel/i18n/texts';
import type { Module } from '../kernel/module';

/** Returns all texts of the modules by key; the few kilobytes cost less than a second call. */
export function createDictionary(modules: readonly Module[], language: Language): Readonly<Record<string, string>> {
  const all = mergeDictionaries(modules.map((module) => module.texts));
  return Object.fromEntries(Object.entries(all).map(([key, words]) => [key, wordIn(words, language)]));
}

/** What texts of other pages, of sheets and of messages begin with. */
const NOT_IN_SIDEBAR =
  /^(?:archive|block|board|col|dash|door|handover|language|leaver|period|repair|sample|setup|sheet|tile|todaySheet|upkeep)\./;

/** Returns what the sidebar may show: it is sent anew each time that it opens, so that the rest stays behind. */
export function sidebarDictionary(modules: readonly Module[], language: Language): Readonly<Record<string, string>> {
  const all = Object.entries(createDictionary(modules, language));
  return Object.fromEntries(all.filter(([key]) => !NOT_IN_SIDEBAR.test(key)));
}
