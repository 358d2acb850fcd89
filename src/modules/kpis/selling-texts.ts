// What each KPI of selling is called, and what it means in a sentence that an owner understands.

import type { Dictionary } from '../../kernel/i18n/texts';

export const sellingTexts = {
  'kpi.repeatGrowth': {
    uz: 'Takroriy xaridlar oʻsishi',
    ru: 'Рост повторных покупок',
    en: 'Growth of repeat purchases',
  },
  'kpi.repeatGrowth.means': {
    uz: 'Oxirgi 12 oydagi takroriy sotuvlar soni undan oldingi 12 oyga nisbatan.',
    ru: 'Повторные продажи за 12 месяцев к предыдущим 12 месяцам.',
    en: 'Repeat sales of the last 12 months against the 12 before them.',
  },
  'kpi.salesGrowth': { uz: 'Savdo hajmining oʻsishi', ru: 'Рост продаж', en: 'Growth of sales' },
  'kpi.salesGrowth.means': {
    uz: 'Oxirgi 12 oy savdosi undan oldingi 12 oyga nisbatan.',
    ru: 'Продажи за 12 месяцев к предыдущим 12 месяцам.',
    en: 'Sales of the last 12 months against the 12 before them.',
  },
  'kpi.leads': { uz: 'Lidlar', ru: 'Лиды', en: 'Leads' },
  'kpi.leads.means': {
    uz: 'Davrda qoʻshilgan lidlar soni.',
    ru: 'Сколько лидов добавлено за период.',
    en: 'Leads that were added in the period.',
  },
  'kpi.won': { uz: 'Sotilgan bitimlar', ru: 'Успешные сделки', en: 'Won deals' },
  'kpi.won.means': {
    uz: 'Davrda sotilgan deb belgilangan bitimlar.',
    ru: 'Сделки, выигранные за период.',
    en: 'Deals that were won in the period.',
  },
  'kpi.lost': { uz: 'Yoʻqotilgan bitimlar', ru: 'Потерянные сделки', en: 'Lost deals' },
  'kpi.lost.means': {
    uz: 'Davrda yoʻqotilgan va hech qachon sotilmagan bitimlar.',
    ru: 'Сделки, потерянные за период и не выигранные никогда.',
    en: 'Deals that were lost in the period and never won.',
  },
  'kpi.winRate': { uz: 'Sotilgan bitimlar ulushi', ru: 'Доля успешных сделок', en: 'Win rate' },
  'kpi.winRate.means': {
    uz: 'Davrda hal boʻlgan bitimlardan sotilganlari ulushi.',
    ru: 'Доля выигранных среди сделок, закрытых за период.',
    en: 'Of the deals decided in the period, the share that was won.',
  },
  'kpi.conversion': { uz: 'Konversiya', ru: 'Конверсия', en: 'Conversion' },
  'kpi.conversion.means': {
    uz: 'Hal boʻlishga vaqti yetgan oxirgi oy lidlaridan hozirgacha sotilganlari ulushi.',
    ru: 'Доля проданных среди лидов последнего месяца, у которых было время решиться.',
    en: 'Of the leads of the last month that had time to decide, the share won by now.',
  },
  'kpi.cohortOpen': { uz: 'Shu oydan hali ochiq', ru: 'Ещё открыты с того месяца', en: 'Of that month, still open' },
  'kpi.cohortOpen.means': {
    uz: 'Konversiya hisoblangan oy lidlaridan hali ochiq turganlari.',
    ru: 'Лиды месяца конверсии, по которым ещё нет решения.',
    en: 'Leads of the month of the conversion that are not decided yet.',
  },
  'kpi.contracts': { uz: 'Imzolangan shartnomalar', ru: 'Подписанные договоры', en: 'Signed contracts' },
  'kpi.contracts.means': {
    uz: 'Davrda kelishuvga yetgan bitimlar soni.',
    ru: 'Сколько сделок за период дошло до договорённости.',
    en: 'Deals that came to an agreement in the period.',
  },
  'kpi.contractAmount': { uz: 'Shartnomalar summasi', ru: 'Сумма договоров', en: 'Amount of contracts' },
  'kpi.contractAmount.means': {
    uz: 'Davrda kelishuvga yetgan bitimlar summasi.',
    ru: 'Сумма сделок, дошедших за период до договорённости.',
    en: 'Amounts of the deals that came to an agreement in the period.',
  },
  'kpi.open': { uz: 'Ochiq bitimlar', ru: 'Открытые сделки', en: 'Open deals' },
  'kpi.open.means': {
    uz: 'Hozir ustida ish ketayotgan bitimlar: sotilmagan, yoʻqotilmagan, surilmagan.',
    ru: 'Сделки в работе сейчас: не проданы, не потеряны, не отложены.',
    en: 'Deals at work now: not won, not lost, not put off.',
  },
  'kpi.openAmount': { uz: 'Ochiq bitimlar summasi', ru: 'Сумма открытых сделок', en: 'Open deals, amount' },
  'kpi.openAmount.means': {
    uz: 'Hozir ochiq bitimlar summasi. Bu prognoz emas.',
    ru: 'Сумма сделок в работе. Это не прогноз.',
    en: 'Amounts of the deals at work now. This is no forecast.',
  },
  'kpi.overdue': { uz: 'Kechikkan aloqalar', ru: 'Просроченные контакты', en: 'Overdue contacts' },
  'kpi.overdue.means': {
    uz: 'Keyingi aloqa kuni oʻtib ketgan bitimlar.',
    ru: 'Сделки, у которых день следующего контакта прошёл.',
    en: 'Deals whose day of the next contact has passed.',
  },
  'kpi.planned': { uz: 'Keyingi aloqasi borlar', ru: 'С назначенным контактом', en: 'With a next contact' },
  'kpi.planned.means': {
    uz: 'Ochiq bitimlardan keyingi aloqasi belgilanganlari ulushi.',
    ru: 'Доля открытых сделок, у которых назначен следующий контакт.',
    en: 'The share of open deals that have a next contact.',
  },
  'kpi.noStep': { uz: 'Keyingi aloqasi yoʻq', ru: 'Без следующего контакта', en: 'No next contact' },
  'kpi.noStep.means': {
    uz: 'Keyingi aloqa kuni yozilmagan ochiq bitimlar.',
    ru: 'Открытые сделки без дня следующего контакта.',
    en: 'Open deals without a day of the next contact.',
  },
  'kpi.adoption': { uz: 'Yuritilayotgan bitimlar', ru: 'Ведутся в системе', en: 'Kept up to date' },
  'kpi.adoption.means': {
    uz: 'Ochiq bitimlardan oxirgi 7 kunda aloqa boʻlganlari ulushi.',
    ru: 'Доля открытых сделок, по которым был контакт за 7 дней.',
    en: 'The share of open deals with a contact in the last 7 days.',
  },
  'kpi.calls': { uz: 'Qoʻngʻiroqlar', ru: 'Звонки', en: 'Calls' },
  'kpi.calls.means': {
    uz: 'Davrda yozilgan qoʻngʻiroqlar.',
    ru: 'Звонки, записанные за период.',
    en: 'Calls that were logged in the period.',
  },
  'kpi.messages': { uz: 'Xabarlar', ru: 'Сообщения', en: 'Messages' },
  'kpi.messages.means': {
    uz: 'Davrdagi Telegram, SMS, WhatsApp, Instagram va pochta xabarlari.',
    ru: 'Сообщения за период: Telegram, SMS, WhatsApp, Instagram, почта.',
    en: 'Messages of the period by Telegram, SMS, WhatsApp, Instagram and mail.',
  },
  'kpi.contacts': { uz: 'Aloqalar', ru: 'Контакты', en: 'Contacts' },
  'kpi.contacts.means': {
    uz: 'Davrdagi qoʻngʻiroqlar, xabarlar va uchrashuvlar.',
    ru: 'Звонки, сообщения и встречи за период.',
    en: 'Calls, messages and meetings of the period.',
  },
  'kpi.contactsPerWin': { uz: 'Bitta sotuvga aloqa', ru: 'Контактов на продажу', en: 'Contacts per win' },
  'kpi.contactsPerWin.means': {
    uz: 'Davrdagi aloqalar sotilgan bitimlar soniga boʻlingan.',
    ru: 'Контакты периода на одну выигранную сделку.',
    en: 'Contacts of the period per deal won.',
  },
  'kpi.minutesPerWin': { uz: 'Bitta sotuvga daqiqa', ru: 'Минут на продажу', en: 'Minutes per win' },
  'kpi.minutesPerWin.means': {
    uz: 'Aloqalarga ketgan daqiqalar sotilgan bitimlar soniga boʻlingan.',
    ru: 'Записанные минуты разговоров на одну выигранную сделку.',
    en: 'Minutes of contacts that were written down, per deal won.',
  },
  'kpi.promises': { uz: 'Vaʼdalar bajarilishi', ru: 'Выполнение обещаний', en: 'Promises kept' },
  'kpi.promises.means': {
    uz: 'Muddati kelgan vaʼdalardan birinchi aytilgan kunida bajarilganlari ulushi.',
    ru: 'Доля обещаний, выполненных к первому названному дню.',
    en: 'Of the promises that fell due, the share kept by the first day named.',
  },
  'kpi.compliance': { uz: 'Tartibga rioya', ru: 'Соблюдение порядка', en: 'Process compliance' },
  'kpi.compliance.means': {
    uz: 'Bosqich oʻzgarishlaridan qoidaga mos boʻlganlari ulushi.',
    ru: 'Доля смен этапа, сделанных по правилам.',
    en: 'The share of stage moves that followed the rules.',
  },
  'kpi.sourceCosts': { uz: 'Reklama xarajati', ru: 'Расходы на рекламу', en: 'Source costs' },
  'kpi.sourceCosts.means': {
    uz: 'Davr uchun yozilgan manba xarajatlari.',
    ru: 'Расходы на источники, записанные за период.',
    en: 'What was written down as costs of sources for the period.',
  },
  'kpi.costPerLead': { uz: '1 lid narxi', ru: 'Цена лида', en: 'Cost per lead' },
  'kpi.costPerLead.means': {
    uz: 'Manba xarajati uning lidlari soniga boʻlingan.',
    ru: 'Расходы на источник на один его лид.',
    en: 'Costs of a source per lead of it.',
  },
  'kpi.costPerWin': { uz: '1 sotuv narxi', ru: 'Цена продажи', en: 'Cost per win' },
  'kpi.costPerWin.means': {
    uz: 'Manba xarajati uning sotilgan bitimlari soniga boʻlingan.',
    ru: 'Расходы на источник на одну выигранную сделку.',
    en: 'Costs of a source per deal won from it.',
  },
  'kpi.funnel.means': {
    uz: 'Davr lidlaridan shu bosqichga yetganlari. Har bitim bir marta, yoʻqotilganlari ham.',
    ru: 'Сколько лидов периода дошло до этапа. Каждая сделка один раз, потерянные тоже.',
    en: 'Leads of the period that came as far as the stage. Each deal once, lost ones too.',
  },
  'kpi.overdueDebt': { uz: 'Muddati oʻtgan qarz', ru: 'Просроченный долг', en: 'Overdue debt' },
  'kpi.overdueDebt.means': {
    uz: 'Toʻlov kuni oʻtgan qarzlar. Skript hisoblaydi, vaqti yonida turadi.',
    ru: 'Долги, срок которых прошёл. Считает скрипт, время указано рядом.',
    en: 'Debts whose day has passed. Computed by the script; its time stands beside.',
  },
  'kpi.response': { uz: 'Javob vaqti', ru: 'Время ответа', en: 'Response time' },
  'kpi.response.means': {
    uz: 'Lid kelganidan birinchi javobgacha ish daqiqalari, medianasi.',
    ru: 'Рабочие минуты от прихода лида до первого ответа, медиана.',
    en: 'Working minutes from a lead’s arrival to the first answer, the median.',
  },
  'kpi.forecast': { uz: 'Prognoz', ru: 'Прогноз', en: 'Forecast' },
  'kpi.forecast.means': {
    uz: 'Shu oy savdosi oraligʻi: ochiq bitimlar firmaning oʻz tajribasi bilan hisoblanadi.',
    ru: 'Диапазон продаж месяца по открытым сделкам и собственному опыту фирмы.',
    en: 'The range of this month’s sales, from open deals by the firm’s own past.',
  },
} as const satisfies Dictionary;
