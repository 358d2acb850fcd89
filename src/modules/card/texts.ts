// The words of the customer card: what to do next, how things stand, and why.

import type { Dictionary } from '../../kernel/i18n/texts';

export const cardTexts = {
  'health.bought': {
    uz: '{days} kun oldin xarid qilgan.',
    ru: 'Последняя покупка: {days} дн. назад.',
    en: 'Bought {days} days ago.',
  },
  'health.boughtToday': { uz: 'Bugun xarid qilgan.', ru: 'Последняя покупка: сегодня.', en: 'Bought today.' },
  'health.contactLate': {
    uz: 'Aloqa {days} kunga kechikkan.',
    ru: 'Контакт просрочен: {days} дн.',
    en: 'The contact is {days} days overdue.',
  },
  'health.fresh': { uz: 'Yangi, hali gaplashilmagan.', ru: 'Новый, ещё не говорили.', en: 'New, not talked to yet.' },
  'health.noAnswer': {
    uz: 'Ketma-ket {count} marta javob bermadi.',
    ru: 'Не отвечает, попыток подряд: {count}.',
    en: 'No answer {count} times in a row.',
  },
  'health.promiseLate': {
    uz: 'Vaʼda bajarilmagan: {title}, muddati {date}.',
    ru: 'Обещание не выполнено: {title}, срок {date}.',
    en: 'A promise was not kept: {title}, due {date}.',
  },
  'health.refused': {
    uz: 'Oxirgi suhbatda rad etdi.',
    ru: 'В последнем разговоре отказался.',
    en: 'Refused when last talked to.',
  },
  'health.silent': {
    uz: '{days} kundan beri aloqa yoʻq.',
    ru: 'Не общались {days} дн.',
    en: 'No contact for {days} days.',
  },
  'health.losing': {
    uz: '{days} kundan beri aloqa yoʻq, har {every} kunda boʻlishi kerak.',
    ru: 'Не общались {days} дн., а нужно раз в {every}.',
    en: 'No contact for {days} days; it should be every {every}.',
  },
  'health.stuck': {
    uz: 'Bitim qotib qolgan. Bosqich: {stage}, {days} kun.',
    ru: 'Сделка зависла. Этап: {stage}, {days} дн.',
    en: 'The deal is stuck. Stage: {stage}, {days} days.',
  },
  'health.talked': {
    uz: 'Oxirgi aloqa: {days} kun oldin.',
    ru: 'Последний контакт: {days} дн. назад.',
    en: 'Last contact: {days} days ago.',
  },
  'health.talkedToday': { uz: 'Oxirgi aloqa: bugun.', ru: 'Последний контакт: сегодня.', en: 'Last contact: today.' },
  'next.afterSale': {
    uz: 'Rahmat ayting va hammasi joyidami deb soʻrang. Xariddan beri {days} kun oʻtdi.',
    ru: 'Поблагодарите и спросите, всё ли в порядке. После покупки прошло {days} дн.',
    en: 'Say thank you and ask whether all is well. Days since the sale: {days}.',
  },
  'next.noNext': {
    uz: 'Keyingi aloqa kunini belgilang: bitim ochiq, kuni yoʻq.',
    ru: 'Назначьте следующий контакт: сделка открыта, а даты нет.',
    en: 'Set the next contact: the deal is open and has no date.',
  },
  'next.noReply': {
    uz: 'Javob bering: bu lidga hali hech kim javob bermagan.',
    ru: 'Ответьте: этому лиду ещё никто не ответил.',
    en: 'Reply: nobody has answered this lead yet.',
  },
  'next.none': {
    uz: 'Hozir hech narsa kerak emas.',
    ru: 'Сейчас ничего делать не нужно.',
    en: 'Nothing to do now.',
  },
  'next.overdue': {
    uz: 'Bogʻlaning: aloqa kuni {date}. {step}',
    ru: 'Свяжитесь: контакт назначен на {date}. {step}',
    en: 'Get in touch: the contact was set for {date}. {step}',
  },
  'next.planned': {
    uz: 'Keyingi aloqa: {date}. {step}',
    ru: 'Следующий контакт: {date}. {step}',
    en: 'Next contact: {date}. {step}',
  },
  'next.promise': {
    uz: 'Vaʼdani bajaring: {title}, muddati {date}.',
    ru: 'Выполните обещание: {title}, срок {date}.',
    en: 'Keep the promise: {title}, due {date}.',
  },
  'next.quiet': {
    uz: 'Eslatib qoʻying: {days} kundan beri jim.',
    ru: 'Напомните о себе: тишина {days} дн.',
    en: 'Remind them of you: silent for {days} days.',
  },
  'next.stuck': {
    uz: 'Bitimni siljiting. Bosqich: {stage}, {days} kun.',
    ru: 'Сдвиньте сделку с места. Этап: {stage}, {days} дн.',
    en: 'Get the deal moving. Stage: {stage}, {days} days.',
  },
  'next.task': {
    uz: 'Vazifani bajaring: {title}. {date}',
    ru: 'Выполните задачу: {title}. {date}',
    en: 'Do the task: {title}. {date}',
  },
  'status.active': { uz: 'Faol', ru: 'В работе', en: 'Active' },
  'status.bought': { uz: 'Xarid qilgan', ru: 'Купил', en: 'Bought' },
  'status.lost': { uz: 'Yoʻqotilgan', ru: 'Потерян', en: 'Lost' },
  'status.new': { uz: 'Yangi', ru: 'Новый', en: 'New' },
  'status.quiet': { uz: 'Jim', ru: 'Молчит', en: 'Quiet' },
} as const satisfies Dictionary;
