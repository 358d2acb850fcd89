// Why a buyer's relation does as it does, in words; they are read by `health.${reason}`.

import type { Dictionary } from '../../kernel/i18n/texts';

export const figuresTexts = {
  'health.buying': {
    uz: 'Xarid qilib turibdi, oxirgisi {days} kun oldin.',
    ru: 'Покупает, последний раз {days} дн. назад.',
    en: 'Buys regularly, last {days} d ago.',
  },
  'health.debtLate': {
    uz: 'Qarz {days} kun kechikdi: {amount}.',
    ru: 'Долг просрочен на {days} дн.: {amount}.',
    en: 'A debt is {days} d late: {amount}.',
  },
  'health.firstSale': {
    uz: 'Birinchi xaridi {days} kun oldin.',
    ru: 'Первая покупка {days} дн. назад.',
    en: 'Bought for the first time {days} d ago.',
  },
  'health.lapsed': {
    uz: '{days} kundan beri xarid qilmadi.',
    ru: 'Не покупает уже {days} дн.',
    en: 'Has not bought for {days} d.',
  },
  'health.loyal': {
    uz: 'Sodiq mijoz, xaridlari: {count}.',
    ru: 'Постоянный клиент, покупок: {count}.',
    en: 'Loyal, purchases: {count}.',
  },
  'health.noSale': { uz: 'Hali xarid qilmagan.', ru: 'Ещё не покупал.', en: 'Has not bought yet.' },
  'health.slowing': {
    uz: '{days} kundan beri xarid yoʻq, odatda {gap} kunda bir olardi.',
    ru: 'Нет покупок {days} дн., обычно раз в {gap} дн.',
    en: 'No purchase for {days} d, usually every {gap} d.',
  },
} as const satisfies Dictionary;
