// The words of changing the language.

import type { Dictionary } from '../../kernel/i18n/texts';

export const languageTexts = {
  'language.title': { uz: 'Kitob tili', ru: 'Язык книги', en: 'Language of the workbook' },
  'language.ask': {
    uz: 'Kitob tili: {language}. Varaqlar, sarlavhalar va roʻyxatlar hamma uchun shu tilga oʻtadi, maʼlumotlar oʻzgarmaydi. Davom etamizmi?',
    ru: 'Язык книги: {language}. Листы, заголовки и списки сменят язык для всех, данные не изменятся. Продолжить?',
    en: 'Language of the workbook: {language}. Sheets, headings and lists change for everybody, the data stay. Go on?',
  },
  'ok.languageChanged': {
    uz: 'Kitob tili oʻzgardi. Maʼlumotlarga tegilmadi.',
    ru: 'Язык книги изменён. Данные не тронуты.',
    en: 'The language of the workbook was changed. The data were not touched.',
  },
  'ok.languageGoesOn': {
    uz: 'Til hali toʻliq oʻzgarmadi: vaqt tugadi. Davom etish uchun Daftarni oching.',
    ru: 'Язык изменён не до конца: время вышло. Откройте Daftar, и работа продолжится.',
    en: 'The language is not fully changed yet: the time was up. Open Daftar to go on.',
  },
} as const satisfies Dictionary;
