// What is said of templates that cannot be used.

import type { Dictionary } from '../../kernel/i18n/texts';

export const templatesTexts = {
  'err.templateUnknown': {
    uz: 'Bunday shablon yoʻq: {received}. «Shablonlar» varagʻidagi nomini yozing.',
    ru: 'Такого шаблона нет: {received}. Напишите название с листа «Шаблоны».',
    en: 'There is no such template: {received}. Write its name as on the sheet “Templates”.',
  },
  'err.templateField': {
    uz: 'Shablonda notanish joy bor: {received}. Mumkin boʻlganlari: {known}.',
    ru: 'В шаблоне неизвестное поле: {received}. Можно использовать: {known}.',
    en: 'The template has an unknown place: {received}. There can be: {known}.',
  },
} as const satisfies Dictionary;
