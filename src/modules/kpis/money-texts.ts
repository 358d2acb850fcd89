// What each KPI of money and customers is called, and what it means in a sentence that an owner understands.

import type { Dictionary } from '../../kernel/i18n/texts';

export const moneyTexts = {
  'kpi.sales': { uz: 'Savdo', ru: 'Продажи, сумма', en: 'Sales' },
  'kpi.sales.means': {
    uz: 'Davrda sotilganlar summasi, qaytarilganlari ayirilgan; sotuv sanasi boʻyicha.',
    ru: 'Сумма продаж за период за вычетом возвратов, по дате продажи.',
    en: 'What was sold in the period less what came back, by the date of sale.',
  },
  'kpi.halfYearGrowth': { uz: 'Yarim yillik oʻsish', ru: 'Рост за полгода', en: 'Half-year growth' },
  'kpi.halfYearGrowth.means': {
    uz: 'Oxirgi olti toʻliq oy savdosi undan oldingi olti oyga nisbatan.',
    ru: 'Продажи последних шести полных месяцев к шести предыдущим.',
    en: 'Sales of the last six whole months against the six before them.',
  },
  'kpi.cash': { uz: 'Tushum', ru: 'Поступления', en: 'Cash in' },
  'kpi.cash.means': {
    uz: 'Davrda kelgan toʻlovlar, qaytarilgan pul ayirilgan; toʻlov sanasi boʻyicha.',
    ru: 'Оплаты за период за вычетом возвращённых денег, по дате оплаты.',
    en: 'Money that came in the period less what was paid back, by the date of payment.',
  },
  'kpi.averageSale': { uz: 'Oʻrtacha chek', ru: 'Средний чек', en: 'Average sale' },
  'kpi.averageSale.means': {
    uz: 'Savdo summasi sotuvlar soniga boʻlingan.',
    ru: 'Сумма продаж, делённая на их количество.',
    en: 'Sales divided by how many there were.',
  },
  'kpi.repeats': { uz: 'Takroriy sotuvlar', ru: 'Повторные продажи', en: 'Repeat sales' },
  'kpi.repeats.means': {
    uz: 'Avval ham olgan mijozlarga davrdagi sotuvlar soni.',
    ru: 'Сколько раз за период купили те, кто уже покупал раньше.',
    en: 'Sales of the period to customers who had bought before.',
  },
  'kpi.profit': { uz: 'Yalpi foyda', ru: 'Валовая прибыль', en: 'Gross profit' },
  'kpi.profit.means': {
    uz: 'Tannarxi yozilgan sotuvlar summasi va tannarx farqi.',
    ru: 'Сумма продаж с известной себестоимостью за её вычетом.',
    en: 'Sales whose cost is known, less that cost.',
  },
  'kpi.margin': { uz: 'Foyda ulushi', ru: 'Доля прибыли', en: 'Margin' },
  'kpi.margin.means': {
    uz: 'Yalpi foydaning tannarxi yozilgan savdodagi ulushi.',
    ru: 'Доля валовой прибыли в продажах с известной себестоимостью.',
    en: 'Gross profit as a share of the sales whose cost is known.',
  },
  'kpi.costCoverage': { uz: 'Tannarx kiritilgan', ru: 'Себестоимость указана', en: 'Costs filled in' },
  'kpi.costCoverage.means': {
    uz: 'Savdo summasining qaysi qismida tannarx yozilgan.',
    ru: 'В какой части суммы продаж указана себестоимость.',
    en: 'The share of sales whose cost is known.',
  },
  'kpi.active': { uz: 'Faol mijozlar', ru: 'Активные клиенты', en: 'Active customers' },
  'kpi.active.means': {
    uz: 'Davr oxirigacha boʻlgan 12 oyda kamida bir marta olgan mijozlar.',
    ru: 'Клиенты, купившие хотя бы раз за 12 месяцев до конца периода.',
    en: 'Customers who bought at least once in the 12 months up to the end of the period.',
  },
  'kpi.customerGrowth': { uz: 'Mijozlar oʻsishi', ru: 'Рост числа клиентов', en: 'Growth of customers' },
  'kpi.customerGrowth.means': {
    uz: 'Faol mijozlar soni davr oxirida davr boshiga nisbatan.',
    ru: 'Число активных клиентов на конец периода к его началу.',
    en: 'Active customers at the end of the period against its beginning.',
  },
  'kpi.newBuyers': { uz: 'Yangi mijozlar', ru: 'Новые клиенты', en: 'New customers' },
  'kpi.newBuyers.means': {
    uz: 'Davrda birinchi marta olgan mijozlar.',
    ru: 'Клиенты, впервые купившие в этом периоде.',
    en: 'Customers who bought for the first time in the period.',
  },
  'kpi.loyal': { uz: 'Sodiq mijozlar ulushi', ru: 'Доля постоянных клиентов', en: 'Loyal share' },
  'kpi.loyal.means': {
    uz: 'Faol mijozlarning qancha qismi firma qoidasi boʻyicha yetarlicha tez-tez oladi.',
    ru: 'Какая часть активных клиентов покупает так часто, как требует правило фирмы.',
    en: 'The share of active customers who buy as often as the firm’s rule asks for.',
  },
  'kpi.retention': { uz: 'Qaytgan mijozlar ulushi', ru: 'Доля вернувшихся', en: 'Retention' },
  'kpi.retention.means': {
    uz: 'Oldingi davrda olganlarning qancha qismi bu davrda yana oldi.',
    ru: 'Какая часть купивших в прошлом периоде купила и в этом.',
    en: 'Of those who bought in the period before, the share that bought in this one too.',
  },
  'kpi.salesPerPerson': { uz: 'Bir xodimga savdo', ru: 'Продажи на сотрудника', en: 'Sales per person' },
  'kpi.salesPerPerson.means': {
    uz: 'Davr savdosi xodimlar soniga boʻlingan; stavkasiga qarab.',
    ru: 'Продажи периода на одного сотрудника, с учётом ставки.',
    en: 'Sales of the period per person, part-timers by their share.',
  },
} as const satisfies Dictionary;
