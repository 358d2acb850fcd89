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
