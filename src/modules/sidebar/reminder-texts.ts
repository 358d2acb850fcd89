// What a customer is written about what they owe: plain and polite, in the customer's language whatever the seller speaks.

import type { Dictionary } from '../../kernel/i18n/texts';

/** Every one of them travels to the page in each language, as `reminder.due.ru`; see src/entry/page-texts.ts. */
export const reminderTexts = {
  'reminder.due': {
    uz: 'Assalomu alaykum{who}. Toʻlov haqida eslatamiz: {amount}, muddati {date}. Agar toʻlagan boʻlsangiz, bizga xabar bering. Rahmat.',
    ru: 'Здравствуйте{who}. Напоминаем об оплате: {amount}, срок {date}. Если вы уже оплатили, пожалуйста, сообщите нам. Спасибо.',
    en: 'Hello{who}. A kind reminder of your payment: {amount}, due on {date}. If you have paid already, please let us know. Thank you.',
  },
  'reminder.noDate': {
    uz: 'Assalomu alaykum{who}. Toʻlov haqida eslatamiz: {amount}. Qaysi kuni toʻlashingiz qulay? Rahmat.',
    ru: 'Здравствуйте{who}. Напоминаем об оплате: {amount}. В какой день вам удобно оплатить? Спасибо.',
    en: 'Hello{who}. A kind reminder of your payment: {amount}. Which day would suit you? Thank you.',
  },
  'reminder.money': { uz: '{amount} soʻm', ru: '{amount} сум', en: '{amount} soum' },
} as const satisfies Dictionary;
