// The languages of Daftar, and how a platform's locale name leads to one of them.

export const LANGUAGES = ['uz', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>;

/** Returns the language of a locale name such as "ru_RU" or "uz"; Uzbek when it is none of ours. */
export function languageOf(locale: string): Language {
  const prefix = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === prefix) ?? 'uz';
}
