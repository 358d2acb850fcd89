// What is said of the forecast.

import type { Dictionary } from '../../kernel/i18n/texts';

export const forecastTexts = {
  'forecast.basis.none': {
    uz: 'Hali bitim yoʻq. Birinchi lidni qoʻshing, prognoz shu yerda chiqadi.',
    ru: 'Сделок пока нет. Добавьте первый лид, и здесь появится прогноз.',
    en: 'No deals yet. Add the first lead, and the forecast appears here.',
  },
  'forecast.basis.noAmounts': {
    uz: 'Bitimlarda summa yoʻq. Ularni toʻldiring, prognoz shu yerda chiqadi.',
    ru: 'В сделках нет сумм. Заполните их, и здесь появится прогноз.',
    en: 'The deals have no amounts. Fill them in, and the forecast appears here.',
  },
  'forecast.basis.table': {
    uz: 'Oʻz tarixingiz hali kam: ehtimollar bosqichlar jadvalidan olindi.',
    ru: 'Своей истории пока мало: вероятности взяты из таблицы этапов.',
    en: 'Little history yet: the chances are those of the stages table.',
  },
  'forecast.basis.mixed': {
    uz: 'Ehtimollar qisman oʻz tarixingizdan, qisman bosqichlar jadvalidan.',
    ru: 'Вероятности частью из вашей истории, частью из таблицы этапов.',
    en: 'The chances come partly from your own history, partly from the stages table.',
  },
  'forecast.basis.own': {
    uz: 'Ehtimollar oʻz tarixingizdan: yutilgan va yoʻqotilgan bitimlar boʻyicha.',
    ru: 'Вероятности из вашей истории: по выигранным и проигранным сделкам.',
    en: 'The chances come from your own deals, won and lost.',
  },
  'forecast.band.backtest': {
    uz: 'Oraliq oldingi oylarda sinab koʻrilgan ({count} ta taqqoslash): 10 tadan 8 tasi shu oraliqqa tushadi.',
    ru: 'Диапазон проверен на прошлых месяцах (сравнений: {count}): 8 из 10 попадают в него.',
    en: 'The range was tried on past months ({count} comparisons): 8 of 10 fall into it.',
  },
  'forecast.band.spread': {
    uz: 'Hali sinab koʻrishga oylar yetmaydi, shuning uchun oraliq keng.',
    ru: 'Пока мало месяцев для проверки, поэтому диапазон широкий.',
    en: 'There are too few months to try it on, so the range is wide.',
  },
  'forecast.last.more': {
    uz: '{month}: prognozdan {percent} % koʻp sotildi.',
    ru: '{month}: продано на {percent} % больше прогноза.',
    en: '{month}: {percent} % more came in than forecast.',
  },
  'forecast.last.less': {
    uz: '{month}: prognozdan {percent} % kam sotildi.',
    ru: '{month}: продано на {percent} % меньше прогноза.',
    en: '{month}: {percent} % less came in than forecast.',
  },
  'forecast.last.same': {
    uz: '{month}: prognoz toʻgʻri chiqdi.',
    ru: '{month}: прогноз сбылся.',
    en: '{month}: it came as forecast.',
  },
  'forecast.last.none': {
    uz: '{month}: bu oyga sotuv kutilmagan edi.',
    ru: '{month}: продаж не ожидалось.',
    en: '{month}: no sales were expected.',
  },
  'forecast.late': {
    uz: 'Kutilgan sanasi oʻtgan bitimlar: {count} ta, {amount}. Sanasini yangilang yoki yoping.',
    ru: 'Сделки с прошедшей ожидаемой датой: {count}, {amount}. Обновите дату или закройте.',
    en: 'Deals past their expected date: {count}, {amount}. Give them a new date or close them.',
  },
} as const satisfies Dictionary;
