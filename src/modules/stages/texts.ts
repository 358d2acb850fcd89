// What is said when a deal moves to another stage.

import type { Dictionary } from '../../kernel/i18n/texts';

export const stagesTexts = {
  'err.laterDate': {
    uz: 'Qaysi kuni qaytamiz? Sanani tanlang.',
    ru: 'Когда вернёмся? Выберите дату.',
    en: 'When shall we come back? Choose a date.',
  },
  'err.lostReason': {
    uz: 'Yoʻqotish sababini tanlang.',
    ru: 'Выберите причину отказа.',
    en: 'Choose the loss reason.',
  },
  'err.stageFields': {
    uz: 'Bosqich: {stage}. Avval toʻldiring: {fields}.',
    ru: 'Этап: {stage}. Сначала заполните: {fields}.',
    en: 'Stage: {stage}. Fill in first: {fields}.',
  },
  'err.stageUnknown': {
    uz: 'Bunday bosqich yoʻq: {received}. Roʻyxatdan tanlang yoki yangisini qoʻshing.',
    ru: 'Такого этапа нет: {received}. Выберите из списка или добавьте новый.',
    en: 'No such stage: {received}. Choose from the list or add it.',
  },
  'note.moveLostReason': {
    uz: '{deal}: yoʻqotish sababi yozilmagan.',
    ru: '{deal}: не указана причина отказа.',
    en: '{deal}: the loss reason is missing.',
  },
  'note.moveLaterDate': {
    uz: '{deal}: qaysi kuni qaytishimiz yozilmagan.',
    ru: '{deal}: не указано, когда вернуться.',
    en: '{deal}: the day to come back is missing.',
  },
  'note.moveFields': {
    uz: '{deal}: toʻldirilmagan: {fields}.',
    ru: '{deal}: не заполнено: {fields}.',
    en: '{deal}: not filled in: {fields}.',
  },
} as const satisfies Dictionary;
