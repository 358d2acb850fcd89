// Which figures a goal may be set for; a month's sales have a plan of their own in the settings.

import type { Options } from '../../kernel/schema/options';

export const GOAL_FIGURES = {
  conversion: { uz: 'Konversiya', ru: 'Конверсия', en: 'Conversion' },
  response: { uz: 'Javob vaqti', ru: 'Время ответа', en: 'Response time' },
  sales: { uz: 'Savdo', ru: 'Продажи, сумма', en: 'Sales' },
  cash: { uz: 'Tushum', ru: 'Поступления', en: 'Cash in' },
  profit: { uz: 'Yalpi foyda', ru: 'Валовая прибыль', en: 'Gross profit' },
  active: { uz: 'Faol mijozlar', ru: 'Активные клиенты', en: 'Active customers' },
  loyal: { uz: 'Sodiq mijozlar ulushi', ru: 'Доля постоянных клиентов', en: 'Loyal share' },
  retention: { uz: 'Qaytgan mijozlar ulushi', ru: 'Доля вернувшихся', en: 'Retention' },
  promises: { uz: 'Vaʼdalar bajarilishi', ru: 'Выполнение обещаний', en: 'Promises kept' },
} as const satisfies Options;
export type GoalFigure = keyof typeof GOAL_FIGURES;
