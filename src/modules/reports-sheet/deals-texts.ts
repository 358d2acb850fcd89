// What the reports about deals say: funnel, time in stages, losses, compliance, forecast.

import type { Dictionary } from '../../kernel/i18n/texts';

export const dealTexts = {
  'reports.funnel.main': { uz: 'Asosiy voronka', ru: 'Основная воронка', en: 'Main pipeline' },
  'reports.funnel.all': {
    uz: '{leads} ta liddan {won} tasi sotildi ({share}).',
    ru: 'Из лидов ({leads}) продано: {won} ({share}).',
    en: 'Of {leads} leads {won} were won ({share}).',
  },
  'reports.funnel.worst': {
    uz: 'Eng koʻp yoʻqotish: «{from}» → «{to}». {of} ta bitimdan {lost} tasi shu yerda yoʻqotildi, oʻtgani {share}, hali ochigʻi {waiting} ta.',
    ru: 'Больше всего теряем на шаге «{from}» → «{to}»: из {of} отказ – {lost}, прошло дальше – {share}, ещё в работе – {waiting}.',
    en: 'Most is lost at “{from}” → “{to}”: of {of} deals {lost} were lost there, {share} went on, {waiting} are still open.',
  },
  'reports.funnel.noDrop': {
    uz: 'Bu lidlardan hali birortasi yoʻqotilmagan.',
    ru: 'Из этих лидов отказов пока нет.',
    en: 'None of these leads is lost so far.',
  },
  'reports.funnel.how': {
    uz: 'Shu davrda kelgan bitimlar, yoʻqotilganlari ham. Har biri bir marta sanaladi: oʻtkazib yuborilgan bosqich oʻtilgan hisoblanadi, orqaga qaytish qayta sanalmaydi. Ochiqlari keyinroq oʻtishi mumkin.',
    ru: 'Сделки, пришедшие за период, вместе с отказами. Каждая считается один раз: пропущенный этап считается пройденным, возврат не считается заново. Открытые ещё могут пройти дальше.',
    en: 'Deals that came in the period, lost ones included. Each counts once: a skipped stage was passed, going back and forth is no second time. Open ones may still go on.',
  },
  'reports.funnel.unknown': {
    uz: 'Bosqichi roʻyxatda yoʻq bitimlar: {count} ta. Ular birinchi bosqichda sanaldi; «Bitimlar»da bosqichini tanlang.',
    ru: 'Сделок с этапом не из списка: {count}. Они посчитаны на первом этапе; выберите им этап на листе «Сделки».',
    en: 'Deals whose stage is in no list: {count}. They count in the first stage; choose their stage on “Deals”.',
  },
  'reports.funnel.reasons': { uz: 'Nega yoʻqotildi', ru: 'Почему отказались', en: 'Why they were lost' },
  'reports.funnel.segments': { uz: 'Segmentlar boʻyicha', ru: 'По сегментам', en: 'By segment' },
  'reports.funnel.two': { uz: 'Konversiya ikki xil', ru: 'Две конверсии', en: 'Two ways to count conversion' },
  'reports.funnel.twoHow': {
    uz: 'Standart {standard}: shu davrda kelgan lidlardan sotilgani. Qoldiq boʻyicha {implied}: faqat hozir bosqichlarda turganlari sanalsa; yoʻqotilganlar tushib qoladi, shuning uchun yaxshiroq koʻrinadi. Standartiga ishoning.',
    ru: 'Стандартно {standard}: сколько лидов периода дошло до продажи. По остаткам {implied}: если считать только стоящие на этапах; отказы выпадают, и цифра выглядит лучше. Верьте стандартной.',
    en: 'Standard {standard}: the leads of the period that were won. Implied {implied}: only what stands in the stages today; lost deals are in none, so it looks better. Trust the standard one.',
  },
  'reports.stageTime.slowest': {
    uz: 'Eng sekin bosqich: «{stage}». Bitimlarning yarmi {days} kundan koʻp turadi, oʻndan biri {far} kundan koʻp.',
    ru: 'Самый медленный этап: «{stage}». Половина сделок стоит дольше {days} дн., каждая десятая – дольше {far} дн.',
    en: 'The slowest stage is “{stage}”: half of the deals stay longer than {days} days, one in ten longer than {far}.',
  },
  'reports.stageTime.none': {
    uz: 'Bu davrda hech bir bitim bosqichdan oʻtib ketmadi; pastda hozir turganlari.',
    ru: 'За этот период ни одна сделка не ушла с этапа; ниже – те, что стоят сейчас.',
    en: 'No deal left a stage in this period; below are those that stand there now.',
  },
  'reports.stageTime.how': {
    uz: 'Mediana: yarmi shundan tez, yarmi sekin. Bitta uzoq turgan bitim uni buzmaydi. «Hozirgacha»: hali shu yerda turgan bitimlar, bugungacha (mediana).',
    ru: 'Медиана: половина быстрее, половина медленнее; одна застрявшая сделка её не портит. «Пока»: сделки, которые ещё стоят здесь, до сегодняшнего дня (медиана).',
    en: 'Median: half are faster, half slower; one deal that is stuck does not bend it. “So far”: deals that still stand here, until today (median).',
  },
  'reports.stageTime.cycle': { uz: 'Liddan sotuvgacha', ru: 'От лида до продажи', en: 'From lead to sale' },
  'reports.stageTime.cycleOf': { uz: 'Shu davrda sotilganlar', ru: 'Проданные за период', en: 'Won in the period' },
  'reports.stageTime.fromLead': {
    uz: 'Kelganidan sotilguncha',
    ru: 'С прихода до продажи',
    en: 'From coming to the win',
  },
  'reports.losses.all': {
    uz: 'Yoʻqotilgan bitimlar: {count} ta, kutilgan summa {amount}.',
    ru: 'Отказов: {count}, ждали на сумму {amount}.',
    en: 'Deals lost: {count}, {amount} were hoped for.',
  },
  'reports.losses.first': {
    uz: 'Eng koʻp sabab: «{reason}» ({share}), koʻproq «{stage}» bosqichida.',
    ru: 'Главная причина: «{reason}» ({share}), чаще на этапе «{stage}».',
    en: 'The main reason is “{reason}” ({share}), mostly in the stage “{stage}”.',
  },
  'reports.losses.noReasons': {
    uz: 'Sabablari yozilmagan: yoʻqotishda sababni tanlang.',
    ru: 'Причины не указаны: выбирайте причину при отказе.',
    en: 'No reasons are given: choose one when a deal is lost.',
  },
  'reports.losses.how': {
    uz: 'Ustunlar: bitim yoʻqotilgunga qadar yetgan eng uzoq bosqich. Qayta ochilgan bitim yoʻqotilgan hisoblanmaydi.',
    ru: 'Столбцы – самый дальний этап, до которого дошла сделка. Снова открытая сделка отказом не считается.',
    en: 'Columns: the furthest stage that the deal had reached. A deal that was reopened is not lost.',
  },
  'reports.losses.competitors': { uz: 'Kimga ketdi', ru: 'К кому ушли', en: 'To whom they went' },
  'reports.compliance.all': {
    uz: '{of} ta oʻtishdan {count} tasi qoidaga koʻra ({share}).',
    ru: 'По правилам прошло переходов: {count} из {of} ({share}).',
    en: '{count} of {of} moves kept to the rules ({share}).',
  },
  'reports.compliance.how': {
    uz: 'Qoida «Bosqichlar» varagʻida: qaysi maydonlar toʻldirilishi shart. Istisno: sababi yozilib, maydon boʻsh qoldirilgan.',
    ru: 'Правило – на листе «Этапы»: какие поля обязательны. Исключение: поле оставили пустым и назвали причину.',
    en: 'The rule is on “Stages”: which fields are required. An exception: the field was left blank, with a reason given.',
  },
  'reports.compliance.people': { uz: 'Xodimlar boʻyicha', ru: 'По сотрудникам', en: 'By person' },
  'reports.compliance.reasons': { uz: 'Istisno sabablari', ru: 'Причины исключений', en: 'Reasons for exceptions' },
  'reports.forecast.next': {
    uz: 'Shu oy kutilayotgan savdo: {low} – {high}. Hozircha sotilgani: {actual}.',
    ru: 'Ожидаемые продажи этого месяца: {low} – {high}. Уже продано: {actual}.',
    en: 'Sales expected this month: {low} – {high}. Won so far: {actual}.',
  },
  'reports.forecast.quarter': { uz: 'Shu chorak', ru: 'Этот квартал', en: 'This quarter' },
  'reports.forecast.held': { uz: 'Avvalgi prognozlar', ru: 'Прошлые прогнозы', en: 'Earlier forecasts' },
} as const satisfies Dictionary;
