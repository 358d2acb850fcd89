// Words of the gauges.

import type { Dictionary } from '../../kernel/i18n/texts';

export const gaugesTexts = {
  'gauge.years': {
    uz: 'Mijoz {years} yil qoladi deb hisoblandi',
    ru: 'Из расчёта, что клиент остаётся на {years} г.',
    en: 'If a customer stays for {years} years',
  },
  'gauge.baseline': { uz: 'Boshlangʻich: {day}', ru: 'Исходное значение: {day}', en: 'Baseline: {day}' },
  'gauge.lack.reach': {
    uz: 'Telefoni ham, pochtasi ham yoʻq: {count}',
    ru: 'Нет ни телефона, ни почты: {count}',
    en: 'Neither phone nor e-mail: {count}',
  },
  'gauge.lack.source': { uz: 'Manbasi yozilmagan: {count}', ru: 'Без источника: {count}', en: 'No source: {count}' },
  'gauge.lack.owner': {
    uz: 'Masʼuli yozilmagan: {count}',
    ru: 'Без ответственного: {count}',
    en: 'Nobody assigned: {count}',
  },
  'gauge.lack.twice': { uz: 'Takror mijoz: {count}', ru: 'Дубли клиентов: {count}', en: 'Duplicates: {count}' },
  'gauge.lack.stage': {
    uz: 'Bosqichi roʻyxatda yoʻq: {count}',
    ru: 'Этапа нет в списке: {count}',
    en: 'Unknown stage: {count}',
  },
  'gauge.lack.customer': {
    uz: 'Mijozi topilmadi: {count}',
    ru: 'Клиент не найден: {count}',
    en: 'Customer not found: {count}',
  },
  'gauge.lack.nextStep': {
    uz: 'Keyingi aloqasi yoʻq: {count}',
    ru: 'Без следующего контакта: {count}',
    en: 'No next contact: {count}',
  },
  'attention.kind.late': { uz: 'kechikkan', ru: 'просрочено', en: 'late' },
  'attention.kind.noStep': { uz: 'keyingi qadamsiz', ru: 'без шага', en: 'no next step' },
  'attention.kind.stuck': { uz: 'qotib qolgan', ru: 'зависло', en: 'stuck' },
  'attention.kind.unanswered': { uz: 'javobsiz', ru: 'без ответа', en: 'unanswered' },
  'attention.kind.debt': { uz: 'qarz', ru: 'долг', en: 'debt' },
  'attention.days': { uz: '{days} kun', ru: '{days} дн.', en: '{days} days' },
} as const satisfies Dictionary;
