// What live numbers are called that are no KPIs of the registry, and what they mean.

import type { Dictionary } from '../../kernel/i18n/texts';

export const recountTexts = {
  'number.funnel': { uz: 'Voronka', ru: 'Воронка', en: 'Funnel' },
  'number.funnel.means': {
    uz: 'Davr lidlaridan shu bosqichgacha yetganlari. Har bir bitim bir marta sanaladi, yoʻqotilganlari ham.',
    ru: 'Лиды периода, которые дошли до этого этапа. Каждая сделка считается один раз, отказы тоже.',
    en: 'Leads of the period that came as far as this stage. Each deal counts once, lost ones too.',
  },
  'number.inStage': { uz: 'Bosqichdagi bitimlar', ru: 'Сделки на этапе', en: 'Deals in a stage' },
  'number.inStage.means': {
    uz: 'Shu xodim masʼul boʻlgan va hozir shu bosqichda turgan bitimlar.',
    ru: 'Сделки этого сотрудника, которые сейчас стоят на этом этапе.',
    en: 'Deals of this person that stand in this stage now.',
  },
  'number.done': { uz: 'Shu oyda sotilgan', ru: 'Продано в этом месяце', en: 'Sold this month' },
  'number.done.means': {
    uz: 'Shu oyda sotilgan bitimlar summasi.',
    ru: 'Сумма сделок, проданных в этом месяце.',
    en: 'The amounts of deals that were won this month.',
  },
  'number.wonAmount': { uz: 'Bir yilda sotilgan', ru: 'Продано за год', en: 'Sold in a year' },
  'number.wonAmount.means': {
    uz: 'Oxirgi 12 oyda sotilgan bitimlar summasi.',
    ru: 'Сумма сделок, проданных за последние 12 месяцев.',
    en: 'The amounts of deals that were won in the last 12 months.',
  },
  'number.offers': { uz: 'Taklif olganlar', ru: 'Получили предложение', en: 'Got an offer' },
  'number.offers.means': {
    uz: 'Oxirgi 12 oy lidlaridan taklif bosqichigacha yetganlari.',
    ru: 'Лиды последних 12 месяцев, которые дошли до предложения.',
    en: 'Leads of the last 12 months that came as far as an offer.',
  },
  'number.touches': { uz: 'Bir yildagi aloqalar', ru: 'Контакты за год', en: 'Contacts in a year' },
  'number.touches.means': {
    uz: 'Oxirgi 12 oydagi qoʻngʻiroqlar, xabarlar va uchrashuvlar.',
    ru: 'Звонки, сообщения и встречи за последние 12 месяцев.',
    en: 'Calls, messages and meetings of the last 12 months.',
  },
} as const satisfies Dictionary;

/** Returns the text key of the name of a live number; with '.means' behind it, that of its definition. */
export function nameKeyOf(key: string): string {
  const own = `number.${key}`;
  return own in recountTexts ? own : `kpi.${key}`;
}
