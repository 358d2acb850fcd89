// Setup: from an empty workbook to a working one.

import type { Module } from '../../kernel/module';

export { setUp } from './set-up';

export const setup: Module = {
  name: 'setup',
  tables: [],
  measures: [],
  texts: {
    'ok.setUp': {
      uz: 'Daftar tayyor. Birinchi lidni qoʻshing.',
      ru: 'Daftar готов. Добавьте первый лид.',
      en: 'Daftar is ready. Add your first lead.',
    },
    'ok.setUpBefore': {
      uz: 'Hamma varaqlar joyida, hech narsa oʻzgarmadi.',
      ru: 'Все листы на месте, ничего не изменено.',
      en: 'All sheets are in place; nothing was changed.',
    },
    'ok.setUpAdded': {
      uz: 'Yetishmagan varaqlar qoʻshildi: {made}.',
      ru: 'Добавлены недостающие листы: {made}.',
      en: 'Missing sheets were added: {made}.',
    },
  },
};
