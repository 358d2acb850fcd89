// What rules say when they act, and what is said of them.

import type { Dictionary } from '../../kernel/i18n/texts';
import { dialogTexts } from './dialog-texts';
import { problemTexts } from './problem-texts';
import { sentenceTexts } from './sentence-texts';

export const rulesTexts = {
  ...problemTexts,
  ...dialogTexts,
  ...sentenceTexts,
  'rules.days': { uz: '{count} kun', ru: '{count} дн.', en: '{count} d' },
  'rules.workDays': { uz: '{count} ish kuni', ru: '{count} раб. дн.', en: '{count} working days' },
  'rules.do.nextContact': {
    uz: 'Keyingi aloqa: {after} oʻtgach',
    ru: 'Следующий контакт: через {after}',
    en: 'Next contact: in {after}',
  },
  'rules.do.mailCustomer': { uz: 'Mijozga xat: {what}', ru: 'Письмо клиенту: {what}', en: 'Mail the customer: {what}' },
  'rules.do.tellStaff': {
    uz: 'Masʼulga xabar: {what}',
    ru: 'Сообщить ответственному: {what}',
    en: 'Tell the person assigned: {what}',
  },
  'rules.do.tellOwner': {
    uz: 'Rahbarga xabar: {what}',
    ru: 'Сообщить руководителю: {what}',
    en: 'Tell the owner: {what}',
  },
  'rules.note': { uz: 'Qoida: {rule}', ru: 'Автоправило: {rule}', en: 'Rule: {rule}' },
  'rules.note.asked': {
    uz: 'Daftar tavsiyasi, «Bugun»da qabul qilinadi. Qoida: {rule}',
    ru: 'Совет Daftar, принимается в «Сегодня». Автоправило: {rule}',
    en: 'Suggested by Daftar, to be accepted in Today. Rule: {rule}',
  },
  'rules.stopped': {
    uz: 'Qoida oʻchirildi: {rules}. Sababi qoidaning oʻzida yozilgan.',
    ru: 'Автоправило выключено: {rules}. Причина написана в нём самом.',
    en: 'A rule was switched off: {rules}. The reason stands in the rule.',
  },
} satisfies Dictionary;
