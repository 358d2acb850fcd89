// What is said when tasks are added, closed, postponed and handed over.

import type { Dictionary } from '../../kernel/i18n/texts';

export const tasksTexts = {
  'err.nextContact': {
    uz: 'Bitim hali ochiq. Keyingi aloqa kunini belgilang.',
    ru: 'Сделка ещё открыта. Назначьте следующий контакт.',
    en: 'The deal is still open. Plan the next contact.',
  },
  'err.notHandOff': {
    uz: 'Bu vazifa topshirish emas: {received}.',
    ru: 'Эта задача — не передача: {received}.',
    en: 'This task is no hand-off: {received}.',
  },
  'err.sameResponsible': {
    uz: 'Bu bitimning masʼuli allaqachon shu odam: {received}.',
    ru: 'Этот человек уже отвечает за сделку: {received}.',
    en: 'This person has the deal already: {received}.',
  },
  'err.taskClosed': {
    uz: 'Bu vazifa allaqachon yopilgan: {received}.',
    ru: 'Эта задача уже закрыта: {received}.',
    en: 'This task is closed already: {received}.',
  },
  'err.taskTitle': {
    uz: 'Nima qilish kerakligini yozing.',
    ru: 'Напишите, что нужно сделать.',
    en: 'Write what is to be done.',
  },
} as const satisfies Dictionary;
