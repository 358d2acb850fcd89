// The words of the morning message.

import type { Dictionary } from '../../kernel/i18n/texts';

export const digestTexts = {
  'digest.subject': { uz: 'Bugun {count} ta ish', ru: 'Дел на сегодня: {count}', en: 'To do today: {count}' },
  'digest.subjectLate': {
    uz: 'Bugun {count} ta ish, {overdue} tasi kechikkan',
    ru: 'Дел на сегодня: {count}, просрочено: {overdue}',
    en: 'To do today: {count}, overdue: {overdue}',
  },
  'digest.subjectOwner': {
    uz: 'Eʼtibor kerak: {count} ta masala',
    ru: 'Требует внимания: {count}',
    en: 'Needs attention: {count}',
  },
  'digest.exceptions': { uz: 'Eʼtibor kerak', ru: 'Требует внимания', en: 'Needs attention' },
  'digest.title': { uz: 'Bugun, {date}', ru: 'Сегодня, {date}', en: 'Today, {date}' },
  'digest.overdue': { uz: 'Kechikkan: {count} ta', ru: 'Просрочено: {count}', en: 'Overdue: {count}' },
  'digest.due': { uz: 'Bugun: {count} ta', ru: 'Сегодня: {count}', en: 'Today: {count}' },
  'digest.unanswered': {
    uz: 'Javobsiz lidlar: {count} ta',
    ru: 'Лиды без ответа: {count}',
    en: 'Unanswered leads: {count}',
  },
  'digest.stuck': { uz: 'Qotib qolgan: {count} ta', ru: 'Зависли: {count}', en: 'Stuck: {count}' },
  'digest.suggested': { uz: 'Daftar maslahati: {count} ta', ru: 'Советы: {count}', en: 'Daftar suggests: {count}' },
  'digest.touch': { uz: 'Aloqa uzilyapti: {count} ta', ru: 'Теряем контакт: {count}', en: 'Losing touch: {count}' },
  'digest.silent': {
    uz: '{silent} kundan beri aloqa yoʻq, {every} kunda bir boʻlishi kerak',
    ru: 'нет контакта {silent} дн., нужно раз в {every} дн.',
    en: 'no contact for {silent} d, due every {every} d',
  },
  'digest.more': {
    uz: 'Va yana {count} ta: «Bugun» varagʻida.',
    ru: 'И ещё {count}: на листе «Сегодня».',
    en: 'And {count} more in Today.',
  },
  'digest.open': { uz: '«Bugun»ni ochish', ru: 'Открыть «Сегодня»', en: 'Open Today' },
  'digest.footer': {
    uz: 'Daftar har ish kuni ertalab, ish boʻlsagina yozadi. Xabar kerak boʻlmasa yoki boshqa soatda kelsin desangiz, «Xodimlar» varagʻida oʻz qatoringizni oʻzgartiring.',
    ru: 'Daftar пишет утром рабочего дня, и только если есть дела. Чтобы сообщение приходило в другой час или не приходило, измените свою строку на листе «Сотрудники».',
    en: 'Daftar writes in the morning of a working day, and only where there is something to do. For another hour, or no message, change your row on the sheet “Staff”.',
  },
  'digest.contact': { uz: 'Bogʻlanish', ru: 'Связаться', en: 'Get in touch' },
  'digest.promise': { uz: 'Vaʼda', ru: 'Обещание', en: 'Promise' },
  'digest.handOff': { uz: 'Sizga topshirildi', ru: 'Передано вам', en: 'Handed over to you' },
  'digest.birthday': { uz: 'Tugʻilgan kun', ru: 'День рождения', en: 'Birthday' },
  'digest.late': { uz: '{count} kun kechikdi', ru: 'просрочено на {count} дн.', en: '{count} d late' },
  'digest.endsOn': { uz: 'tugaydi: {date}', ru: 'до {date}', en: 'until {date}' },
  'digest.endedOn': { uz: 'tugagan: {date}', ru: 'истёк {date}', en: 'ended {date}' },
  'digest.promised': { uz: 'vaʼda qilingan: {date}', ru: 'обещали {date}', en: 'promised for {date}' },
  'digest.pieces': { uz: '{count} ta', ru: '{count}', en: '{count}' },
  'digest.lateOthers': {
    uz: '{days} kundan koʻp kechikkan',
    ru: 'Просрочено больше чем на {days} дн.',
    en: 'Overdue for more than {days} days',
  },
  'digest.oldest': {
    uz: 'eng eskisi {days} kun: {what}',
    ru: 'самое старое – {days} дн.: {what}',
    en: 'the oldest {days} d: {what}',
  },
  'digest.absent': { uz: 'Ishda yoʻq', ru: 'Нет на работе', en: 'Away' },
  'digest.until': { uz: '{date} gacha', ru: 'до {date}', en: 'until {date}' },
  'digest.big': { uz: 'Yirik bitimlar', ru: 'Крупные сделки', en: 'Big deals' },
  'digest.others': { uz: 'Yana', ru: 'Ещё', en: 'Besides' },
  'digest.withoutNext': {
    uz: 'Keyingi aloqasi belgilanmagan bitimlar',
    ru: 'Сделки без следующего контакта',
    en: 'Open deals without a next contact',
  },
  'digest.trouble': {
    uz: 'Daftarning oʻzi ishlashida xato',
    ru: 'Ошибка в работе Daftar',
    en: 'Trouble in Daftar’s own work',
  },
  'digest.nobody': { uz: 'Masʼuli yoʻq', ru: 'Без ответственного', en: 'Nobody’s' },
} as const satisfies Dictionary;
