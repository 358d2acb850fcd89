// What is said when a contact is logged.

import type { Dictionary } from '../../kernel/i18n/texts';

export const activitiesTexts = {
  'err.minutes': {
    uz: 'Daqiqalar notoʻgʻri: {received}. 0 dan 1440 gacha son yozing.',
    ru: 'Неверное число минут: {received}. Введите число от 0 до 1440.',
    en: 'The minutes are wrong: {received}. Enter a number from 0 to 1440.',
  },
} as const satisfies Dictionary;
