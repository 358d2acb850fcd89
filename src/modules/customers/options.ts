// What a customer may be, as fixed choices: the cells hold the words, the code thinks in keys.

import type { Options } from '../../kernel/schema/options';

export const CUSTOMER_KINDS = {
  person: { uz: 'Shaxs', ru: 'Частное лицо', en: 'Person' },
  company: { uz: 'Firma', ru: 'Компания', en: 'Company' },
} as const satisfies Options;

export const SEGMENTS = {
  b2c: { uz: 'B2C', ru: 'B2C', en: 'B2C' },
  b2b: { uz: 'B2B', ru: 'B2B', en: 'B2B' },
} as const satisfies Options;

export const RELATIONS = {
  customer: { uz: 'Mijoz', ru: 'Клиент', en: 'Customer' },
  partner: { uz: 'Hamkor', ru: 'Партнёр', en: 'Partner' },
  supplier: { uz: 'Yetkazib beruvchi', ru: 'Поставщик', en: 'Supplier' },
  competitor: { uz: 'Raqobatchi', ru: 'Конкурент', en: 'Competitor' },
} as const satisfies Options;

/** How a customer buys, against the gap at which they usually do. */
export const STATUSES = {
  new: { uz: 'Yangi', ru: 'Новый', en: 'New' },
  active: { uz: 'Faol', ru: 'Активный', en: 'Active' },
  loyal: { uz: 'Sodiq', ru: 'Постоянный', en: 'Loyal' },
  atRisk: { uz: 'Ketishi mumkin', ru: 'Может уйти', en: 'At risk' },
  lost: { uz: 'Ketgan', ru: 'Ушёл', en: 'Lost' },
} as const satisfies Options;

export const HEALTHS = {
  good: { uz: 'Yaxshi', ru: 'Хорошо', en: 'Good' },
  watch: { uz: 'Eʼtibor kerak', ru: 'Требует внимания', en: 'Needs attention' },
  bad: { uz: 'Yomon', ru: 'Плохо', en: 'Bad' },
} as const satisfies Options;

/** Why the health is what it is. */
export const HEALTH_REASONS = {
  buys: { uz: 'Vaqtida xarid qiladi', ru: 'Покупает вовремя', en: 'Buys on time' },
  late: {
    uz: 'Odatdagidan uzoq xarid qilmadi',
    ru: 'Не покупает дольше обычного',
    en: 'Has not bought for longer than usual',
  },
  gone: { uz: 'Ancha vaqt xarid qilmadi', ru: 'Давно не покупает', en: 'Has not bought for a long time' },
  owes: { uz: 'Qarz muddati oʻtgan', ru: 'Просрочен долг', en: 'A debt is overdue' },
  owesLong: {
    uz: 'Qarz 30 kundan ortiq kechikkan',
    ru: 'Долг просрочен больше 30 дней',
    en: 'A debt is over 30 days late',
  },
} as const satisfies Options;
