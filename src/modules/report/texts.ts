// The words of the weekly and the monthly report.

import type { Dictionary } from '../../kernel/i18n/texts';

export const reportTexts = {
  'report.subject.week': {
    uz: 'Hafta: savdo {sales} ({days})',
    ru: 'Неделя: продажи {sales} ({days})',
    en: 'The week: sales {sales} ({days})',
  },
  'report.subject.month': {
    uz: 'Oy: savdo {sales} ({days})',
    ru: 'Месяц: продажи {sales} ({days})',
    en: 'The month: sales {sales} ({days})',
  },
  'report.title.week': { uz: 'Haftalik hisobot', ru: 'Отчёт за неделю', en: 'Report of the week' },
  'report.title.month': { uz: 'Oylik hisobot', ru: 'Отчёт за месяц', en: 'Report of the month' },
  'report.versus.week': {
    uz: 'Summalar {money} hisobida. Oʻzgarish: oldingi haftaga nisbatan.',
    ru: 'Суммы: {money}. Изменение – к предыдущей неделе.',
    en: 'Amounts in {money}. Changes are against the week before.',
  },
  'report.versus.month': {
    uz: 'Summalar {money} hisobida. Oʻzgarish: oldingi oyga nisbatan.',
    ru: 'Суммы: {money}. Изменение – к предыдущему месяцу.',
    en: 'Amounts in {money}. Changes are against the month before.',
  },
  'report.sales': { uz: 'Savdo', ru: 'Продажи, сумма', en: 'Sales' },
  'report.cashIn': { uz: 'Tushum', ru: 'Поступления', en: 'Cash in' },
  'report.newCustomers': { uz: 'Yangi mijozlar', ru: 'Новые клиенты', en: 'New customers' },
  'report.leads': { uz: 'Yangi lidlar', ru: 'Новые лиды', en: 'New leads' },
  'report.won': { uz: 'Sotilgan bitimlar', ru: 'Успешные сделки', en: 'Won deals' },
  'report.lost': { uz: 'Yoʻqotilgan bitimlar', ru: 'Отказы', en: 'Lost deals' },
  'report.winRate': { uz: 'Sotilgan bitimlar ulushi', ru: 'Доля успешных сделок', en: 'Win rate' },
  'report.overdueDebt': { uz: 'Muddati oʻtgan qarz', ru: 'Просроченный долг', en: 'Overdue debt' },
  'report.plan': { uz: 'Oy rejasi', ru: 'План месяца', en: 'Plan of the month' },
  'report.points': { uz: '{change} foiz punkti', ru: '{change} п. п.', en: '{change} points' },
  'report.leak': { uz: 'Eng koʻp qayerda yoʻqotildi', ru: 'Где теряем больше всего', en: 'Where most was lost' },
  'report.leakIn': {
    uz: '«{stage}» bosqichida: {of} ta yoʻqotilgan bitimdan {count} tasi, {amount}.',
    ru: 'На этапе «{stage}»: {count} из {of} отказов, {amount}.',
    en: 'In the stage “{stage}”: {count} of {of} lost deals, {amount}.',
  },
  'report.leakNowhere': {
    uz: 'Qaysi bosqichdaligi nomaʼlum: {of} ta yoʻqotilgan bitimdan {count} tasi, {amount}.',
    ru: 'Этап неизвестен: {count} из {of} отказов, {amount}.',
    en: 'The stage is not known: {count} of {of} lost deals, {amount}.',
  },
  'report.reason': {
    uz: 'Koʻproq aytilgan sabab: {reason}.',
    ru: 'Чаще всего причина: {reason}.',
    en: 'The reason named most: {reason}.',
  },
  'report.noLeak': {
    uz: 'Bu davrda bitim yoʻqotilmadi.',
    ru: 'За этот период отказов не было.',
    en: 'No deal was lost in this time.',
  },
  'report.sellers': { uz: 'Kim qancha sotdi', ru: 'Кто сколько продал', en: 'Who sold how much' },
  'report.soldTimes': { uz: 'sotuvlar: {count} ta', ru: 'продаж: {count}', en: 'sales: {count}' },
  'report.footer': {
    uz: 'Daftar bu hisobotni oʻzi tuzadi. Kuni yoki kerak emasligi: «Sozlamalar» varagʻi, {day}. Reja: {plan}.',
    ru: 'Этот отчёт Daftar составляет сам. День или отказ от отчёта: лист «Настройки», {day}. План: {plan}.',
    en: 'Daftar makes this report by itself. Its day, or none: the sheet “Settings”, {day}. The plan: {plan}.',
  },
} as const satisfies Dictionary;
