// The headings of the dashboard's tables, and the words of the lines that reckon what a goal takes.

import type { Dictionary } from '../../kernel/i18n/texts';

export const columnTexts = {
  'solver.goal': { uz: 'Oylik reja', ru: 'План на месяц', en: 'Plan of the month' },
  'solver.done': {
    uz: 'Shu oyda sotilgan bitimlar summasi',
    ru: 'Выиграно в этом месяце, сумма',
    en: 'Won this month, amount',
  },
  'solver.won': { uz: '12 oyda sotilgan bitimlar', ru: 'Выиграно сделок за 12 месяцев', en: 'Deals won in 12 months' },
  'solver.wonAmount': { uz: 'Ularning summasi', ru: 'Их сумма', en: 'Their amount' },
  'solver.offers': { uz: 'Taklifga yetgan lidlar', ru: 'Дошли до предложения', en: 'Leads that reached an offer' },
  'solver.leads': { uz: 'Lidlar', ru: 'Лиды', en: 'Leads' },
  'solver.touches': { uz: 'Aloqalar', ru: 'Контакты', en: 'Contacts' },
  'solver.workDays': {
    uz: 'Oy oxirigacha ish kunlari (dush–juma)',
    ru: 'Рабочих дней до конца месяца (пн–пт)',
    en: 'Working days left (Mon–Fri)',
  },
  'solver.deals': { uz: 'Sotiladigan bitimlar', ru: 'Выиграть сделок', en: 'Deals to win' },
  'solver.callsADay': { uz: 'Kuniga aloqalar', ru: 'Контактов в день', en: 'Contacts a day' },
  'col.figure': { uz: 'Koʻrsatkich', ru: 'Показатель', en: 'Figure' },
  'col.chosen': { uz: 'Davr', ru: 'Период', en: 'Period' },
  'col.previous': { uz: 'Oldingi davr', ru: 'Прошлый период', en: 'Before' },
  'col.lastYear': { uz: 'Bir yil oldin', ru: 'Год назад', en: 'A year ago' },
  'col.change': { uz: 'Oʻzgarish', ru: 'Изменение', en: 'Change' },
  'col.now': { uz: 'hozir', ru: 'сейчас', en: 'now' },
  'col.before': { uz: 'oldin', ru: 'было', en: 'before' },
  'col.goal': { uz: 'maqsad', ru: 'цель', en: 'goal' },
  'col.band': { uz: 'meʼyor', ru: 'ориентир', en: 'band' },
  'col.month': { uz: 'Oy', ru: 'Месяц', en: 'Month' },
  'col.count': { uz: 'soni', ru: 'кол-во', en: 'count' },
  'col.days': { uz: 'kun', ru: 'дней', en: 'days' },
  'col.overdueWork': { uz: 'Kechikkan', ru: 'Просрочки', en: 'Overdue' },
  'col.source': { uz: 'Manba', ru: 'Источник', en: 'Source' },
  'col.sales': { uz: 'Savdo', ru: 'Продажи', en: 'Sales' },
  'col.perLead': { uz: '1 lid', ru: 'За лид', en: 'Per lead' },
  'col.perWin': { uz: '1 sotuv', ru: 'За продажу', en: 'Per win' },
  // A verb where Russian has no room for the noun.
  'col.cash': { uz: 'Tushum', ru: 'Поступило', en: 'Cash in' },
  'col.won': { uz: 'Sotildi', ru: 'Продано', en: 'Won' },
  'col.seller': { uz: 'Kim sotgan', ru: 'Кто продал', en: 'Who sold it' },
} as const satisfies Dictionary;
