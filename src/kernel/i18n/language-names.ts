// What the languages are called, where a cell says in which one somebody reads.

import type { Language, Words } from './language';

export const LANGUAGE_NAMES = {
  uz: { uz: 'Oʻzbekcha', ru: 'Узбекский', en: 'Uzbek' },
  'uz-Cyrl': { uz: 'Oʻzbekcha (kirill)', ru: 'Узбекский (кириллица)', en: 'Uzbek (Cyrillic)' },
  ru: { uz: 'Ruscha', ru: 'Русский', en: 'Russian' },
  en: { uz: 'Inglizcha', ru: 'Английский', en: 'English' },
} as const satisfies Readonly<Record<Language, Words>>;
