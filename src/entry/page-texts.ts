// The sentences that travel to a page, in its person's language.

import { type Language, wordIn } from '../kernel/i18n/language';
import { mergeDictionaries } from '../kernel/i18n/texts';
import type { Module } from '../kernel/module';

/** Returns all texts of the modules by key; the few kilobytes cost less than a second call. */
export function createDictionary(modules: readonly Module[], language: Language): Readonly<Record<string, string>> {
  const all = mergeDictionaries(modules.map((module) => module.texts));
  return Object.fromEntries(Object.entries(all).map(([key, words]) => [key, wordIn(words, language)]));
}

/** The modules whose texts the sidebar shows; those of the others are of other pages, of sheets and of messages. */
const IN_SIDEBAR = ['sidebar', 'card', 'deals', 'figures', 'history', 'quality', 'stages', 'tasks'];
const NOT_IN_SIDEBAR = /^(?:mail|reminder)\./;
/** A customer is written to in their own language, whatever the page speaks. */
const REMINDER = /^reminder\./;
const OF_CUSTOMERS = ['uz', 'ru', 'en'] as const;

/**
 * Returns what the sidebar may show: it is sent anew each time that it opens, so that the rest stays behind. Reminders
 * come in every language, as `reminder.due.ru`.
 */
export function sidebarDictionary(modules: readonly Module[], language: Language): Readonly<Record<string, string>> {
  const speaking = modules.filter(({ name }) => IN_SIDEBAR.includes(name));
  const shown = Object.entries(createDictionary(speaking, language)).filter(([key]) => !NOT_IN_SIDEBAR.test(key));
  const reminders = Object.entries(mergeDictionaries(speaking.map((module) => module.texts)))
    .filter(([key]) => REMINDER.test(key))
    .flatMap(([key, words]) => OF_CUSTOMERS.map((each) => [`${key}.${each}`, words[each]] as const));
  return Object.fromEntries([...shown, ...reminders]);
}
