// What is said about rows that are brought in.

import type { Dictionary } from '../../kernel/i18n/texts';

export const importTexts = {
  'err.currencyUnknown': {
    uz: 'Bunday valyuta yoʻq: {received}. Kodini yozing, masalan USD.',
    ru: 'Валюта не найдена: {received}. Укажите код, например USD.',
    en: 'No such currency: {received}. Use its code, for example USD.',
  },
  'err.methodUnknown': {
    uz: 'Toʻlov usuli notanish: {received}. Naqd, Karta, Oʻtkazma, Click, Payme yoki Nasiya deb yozing.',
    ru: 'Неизвестный способ оплаты: {received}. Укажите: Наличные, Карта, Перечисление, Click, Payme или В рассрочку.',
    en: 'No such way to pay: {received}. Use Cash, Card, Transfer, Click, Payme or On credit.',
  },
  'err.tooLong': {
    uz: 'Matn juda uzun: {received}. Eng koʻpi {most} ta belgi.',
    ru: 'Слишком длинный текст: {received}. Не больше {most} знаков.',
    en: 'The text is too long: {received}. At most {most} characters.',
  },
} as const satisfies Dictionary;
