// The languages of Daftar, and how a platform's locale name leads to one of them.

import { toCyrillic } from '../text/cyrillic';

/** Uzbek is written in two scripts; the Cyrillic one is spelled from the Latin words by rule. */
export const LANGUAGES = ['uz', 'uz-Cyrl', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language that has words of its own. */
export type Words = Readonly<Record<Exclude<Language, 'uz-Cyrl'>, string>>;

/** Returns the text in a language. */
export function wordIn(words: Words, language: Language): string {
  return language === 'uz-Cyrl' ? toCyrillic(words.uz) : words[language];
}

/** Returns the language of a locale name such as "ru_RU", "uz" or "uz_UZ_#Cyrl"; Uzbek when it is none of ours. */
export function languageOf(locale: string): Language {
  const prefix = locale.slice(0, 2).toLowerCase();
  if (prefix === 'uz') return /cyrl/i.test(locale) ? 'uz-Cyrl' : 'uz';
  return LANGUAGES.find((language) => language === prefix) ?? 'uz';
}

/** Returns the language that a setting or a page names; null when it names none of ours. */
export function parseLanguage(text: unknown): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null;
}
