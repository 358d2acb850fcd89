// The words of alerts: a new lead, one that nobody answers, a big deal, rows that are gone.

import type { Dictionary } from '../../kernel/i18n/texts';

export const alertTexts = {
  'alert.lead': { uz: 'Yangi lid: {name}', ru: 'Новый лид: {name}', en: 'New lead: {name}' },
  'alert.leads': { uz: 'Yangi lidlar: {count} ta', ru: 'Новые лиды: {count}', en: 'New leads: {count}' },
  'alert.late': { uz: 'Javobsiz lid: {name}', ru: 'Лид без ответа: {name}', en: 'Unanswered lead: {name}' },
  'alert.big': {
    uz: 'Yirik bitim: {name}, {amount}',
    ru: 'Крупная сделка: {name}, {amount}',
    en: 'Big deal: {name}, {amount}',
  },
  'alert.bigs': { uz: 'Yirik bitimlar: {count} ta', ru: 'Крупные сделки: {count}', en: 'Big deals: {count}' },
  'alert.lost': {
    uz: 'Oʻchirilgan yozuvlar: {count} ta',
    ru: 'Удалено записей: {count}',
    en: 'Records deleted: {count}',
  },
  'alert.leadHint': {
    uz: 'Tez javob bergan koʻproq sotadi. Javob bergach, aloqani yozib qoʻying.',
    ru: 'Кто отвечает быстро, продаёт больше. После ответа запишите контакт.',
    en: 'Who answers fast sells more. Log the contact once you have answered.',
  },
  'alert.lateHint': {
    uz: 'Kelganiga {minutes} ish daqiqasi boʻldi, hali hech kim javob bermadi. Masʼul: {responsible}.',
    ru: 'Прошло {minutes} рабочих минут, никто ещё не ответил. Ответственный: {responsible}.',
    en: 'It came {minutes} working minutes ago, and nobody has answered yet. Assigned to: {responsible}.',
  },
  'alert.bigHint': {
    uz: 'Masʼul: {responsible}. Bosqich: {stage}.',
    ru: 'Ответственный: {responsible}. Этап: {stage}.',
    en: 'Assigned to: {responsible}. Stage: {stage}.',
  },
  'alert.lostHint': {
    uz: 'Kimdir varaqlardan birdaniga koʻp yozuvni oʻchirdi. Hech narsa yoʻqolmadi: hammasi tarixda saqlangan. Qaytarish uchun Daftar menyusidan «Jadvallarni tekshirish»ni tanlang va taklifga rozi boʻling.',
    ru: 'Кто-то удалил с листов сразу много записей. Ничего не потеряно: всё хранится в истории. Чтобы вернуть, выберите в меню Daftar пункт «Проверить таблицы» и согласитесь на предложение.',
    en: 'Somebody deleted many records from the sheets at once. Nothing is lost: the history keeps them all. To put them back, choose “Check the sheets” in the Daftar menu and accept what it offers.',
  },
  'alert.lostIn': { uz: 'Qayerdan', ru: 'Откуда', en: 'Where from' },
  'alert.facts': { uz: 'Lid haqida', ru: 'О лиде', en: 'About the lead' },
  'alert.deal': { uz: 'Bitim', ru: 'Сделка', en: 'Deal' },
  'alert.open': { uz: 'Qatorini ochish', ru: 'Открыть строку', en: 'Open its row' },
  'alert.openBook': { uz: 'Kitobni ochish', ru: 'Открыть книгу', en: 'Open the workbook' },
  'alert.nobody': { uz: 'tayinlanmagan', ru: 'не назначен', en: 'nobody' },
  'alert.footer': {
    uz: 'Daftar shu haqda bir marta yozadi. Sozlash: «Sozlamalar» varagʻi, {names}.',
    ru: 'Daftar пишет об этом один раз. Настроить: лист «Настройки», {names}.',
    en: 'Daftar writes about this once. To change it: the sheet “Settings”, {names}.',
  },
} as const satisfies Dictionary;

/** Keys of the settings sheet, which are the same in every language and script. */
export const SETTINGS_NAMED = { names: 'replyMinutes, bigDeal' } as const;
