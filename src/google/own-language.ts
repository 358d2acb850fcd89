// The language that a person chose for what Daftar says to them, kept with their account for this script and no other.

import { type Language, parseLanguage } from '../kernel/i18n/language';

const KEY = 'daftar.language';

/** Returns the language that the acting person chose; null when they chose none. One blocking call. */
export function readOwnLanguage(): Language | null {
  return parseLanguage(PropertiesService.getUserProperties().getProperty(KEY));
}

/** Keeps the acting person's choice; null for that of their Google account. One blocking call. */
export function keepOwnLanguage(language: Language | null): void {
  const own = PropertiesService.getUserProperties();
  if (language) own.setProperty(KEY, language);
  else own.deleteProperty(KEY);
}
