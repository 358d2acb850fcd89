// What a customer may be, as fixed choices: the cells hold the words, the code thinks in keys.

import type { Options } from '../../kernel/schema/options';

export const CUSTOMER_KINDS = {
  person: { uz: 'Shaxs', ru: 'Частное лицо', en: 'Person' },
  company: { uz: 'Firma', ru: 'Компания', en: 'Company' },
} as const satisfies Options;

/** Whether the customer agreed to be written to. */
export const CONSENTS = {
  yes: { uz: 'Ha', ru: 'Да', en: 'Yes' },
  no: { uz: 'Yoʻq', ru: 'Нет', en: 'No' },
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
  atRisk: { uz: 'Soviyapti', ru: 'Остывает', en: 'At risk' },
  lost: { uz: 'Ketgan', ru: 'Ушёл', en: 'Lost' },
} as const satisfies Options;

export const HEALTHS = {
  good: { uz: 'Yaxshi', ru: 'Хорошо', en: 'Good' },
  watch: { uz: 'Eʼtibor kerak', ru: 'Требует внимания', en: 'Needs attention' },
  bad: { uz: 'Yomon', ru: 'Плохо', en: 'Bad' },
} as const satisfies Options;

/** Why the health is what it is. */
export const HEALTH_REASONS = {
  debtLate: { uz: 'Qarz muddati oʻtgan', ru: 'Долг просрочен', en: 'A debt is overdue' },
  lapsed: { uz: 'Ancha vaqt xarid qilmadi', ru: 'Давно не покупает', en: 'Has not bought for a long time' },
  slowing: {
    uz: 'Odatdagidan kech qolyapti',
    ru: 'Не покупает дольше обычного',
    en: 'Has not bought for longer than usual',
  },
  loyal: { uz: 'Muntazam xarid qiladi', ru: 'Покупает постоянно', en: 'Buys regularly' },
  firstSale: { uz: 'Birinchi xarid', ru: 'Первая покупка', en: 'First sale' },
  buying: { uz: 'Xarid qilmoqda', ru: 'Покупает', en: 'Buys' },
  noSale: { uz: 'Xarid yoʻq', ru: 'Покупок нет', en: 'No sale yet' },
} as const satisfies Options;
