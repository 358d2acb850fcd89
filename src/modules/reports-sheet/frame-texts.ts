// The words of the tab of reports: its choosers, its columns, and what it says where there is nothing yet.

import type { Dictionary } from '../../kernel/i18n/texts';

export const frameTexts = {
  'sheet.reports': { uz: 'Hisobotlar', ru: 'Отчёты', en: 'Reports' },
  'reports.choose': { uz: 'Hisobot', ru: 'Отчёт', en: 'Report' },
  'reports.choosePeriod': { uz: 'Davr', ru: 'Период', en: 'Period' },
  'reports.asOf': { uz: '{at} holatiga', ru: 'По состоянию на {at}', en: 'As of {at}' },
  'reports.anyPeriod': {
    uz: 'davr tanlovi bu yerda ishlamaydi',
    ru: 'выбор периода здесь не действует',
    en: 'the chosen period does not matter here',
  },
  'reports.period.month': { uz: 'Shu oy', ru: 'Этот месяц', en: 'This month' },
  'reports.period.lastMonth': { uz: 'Oʻtgan oy', ru: 'Прошлый месяц', en: 'Last month' },
  'reports.period.quarter': { uz: 'Shu chorak', ru: 'Этот квартал', en: 'This quarter' },
  'reports.period.year': { uz: 'Shu yil', ru: 'Этот год', en: 'This year' },
  'reports.period.all': { uz: 'Hamma vaqt', ru: 'За всё время', en: 'All time' },
  'reports.title.funnel': { uz: 'Voronka', ru: 'Воронка', en: 'Funnel' },
  'reports.title.stageTime': { uz: 'Bosqichlarda oʻtgan vaqt', ru: 'Время на этапах', en: 'Time in stages' },
  'reports.title.losses': { uz: 'Yoʻqotish sabablari', ru: 'Причины отказа', en: 'Loss reasons' },
  'reports.title.sources': { uz: 'Manbalar', ru: 'Источники', en: 'Sources' },
  'reports.title.staff': { uz: 'Xodimlar', ru: 'Сотрудники', en: 'Staff' },
  'reports.title.products': { uz: 'Mahsulotlar', ru: 'Товары и услуги', en: 'Products' },
  'reports.title.regions': { uz: 'Hududlar', ru: 'Регионы', en: 'Regions' },
  'reports.title.forecast': { uz: 'Prognoz', ru: 'Прогноз', en: 'Forecast' },
  'reports.title.beforeAfter': { uz: 'Avval va hozir', ru: 'До и после', en: 'Before and after' },
  'reports.title.compliance': { uz: 'Tartibga rioya', ru: 'Соблюдение порядка', en: 'Process compliance' },
  'reports.title.adoption': { uz: 'Daftardan foydalanish', ru: 'Работа в Daftar', en: 'Use of Daftar' },
  'reports.empty.funnel': {
    uz: 'Bu davrda lid kelmagan. Boshqa davrni tanlang yoki lid qoʻshing: Daftar → Daftarni ochish → Qoʻshish.',
    ru: 'За этот период лидов не было. Выберите другой период или добавьте лид: Daftar → Открыть Daftar → Добавить.',
    en: 'No lead came in this period. Choose another period, or add a lead: Daftar → Open Daftar → Add.',
  },
  'reports.empty.stageTime': {
    uz: 'Bu davrda bitimlar bosqichdan bosqichga oʻtmagan. Boshqa davrni tanlang yoki bitimni doskada suring: Daftar → Doska.',
    ru: 'За этот период сделки не переходили между этапами. Выберите другой период или передвиньте сделку: Daftar → Доска.',
    en: 'No deal moved between stages in this period. Choose another period, or move a deal: Daftar → Board.',
  },
  'reports.empty.losses': {
    uz: 'Bu davrda bitim yoʻqotilmagan. Bitim yoʻqotilsa, sababini tanlang: hisobot shu sabablardan tuziladi.',
    ru: 'За этот период отказов не было. При отказе выбирайте причину: отчёт строится по этим причинам.',
    en: 'No deal was lost in this period. When one is, choose the reason: this report is made of these reasons.',
  },
  'reports.empty.sources': {
    uz: 'Bu davrda lid ham, sotuv ham yoʻq. Lid qoʻshganda «Manba»ni tanlang: qayerdan mijoz kelayotgani shu yerda koʻrinadi.',
    ru: 'За этот период нет ни лидов, ни продаж. Добавляя лид, выбирайте «Источник»: здесь будет видно, откуда приходят клиенты.',
    en: 'No lead and no sale in this period. Choose the “Source” of each lead: you will see here where customers come from.',
  },
  'reports.empty.staff': {
    uz: 'Bu davrda hech kim hech narsa yozmagan. Xodimlarni «Sozlash»da qoʻshing va bitimlarga «Masʼul»ni tanlang.',
    ru: 'За этот период ничего не записано. Добавьте сотрудников через «Настроить» и указывайте у сделок ответственного.',
    en: 'Nobody wrote anything in this period. Add the staff in “Set up”, and say who each deal is assigned to.',
  },
  'reports.empty.products': {
    uz: 'Bu davrda soʻralgan ham, sotilgan ham narsa yoʻq. Lidda «Nima kerak»ni, sotuvda «Mahsulot»ni yozing.',
    ru: 'За этот период ничего не спрашивали и не продали. Пишите в лиде «Что нужно», а в продаже «Товар».',
    en: 'Nothing was asked for or sold in this period. Write down the need of a lead, and the product of a sale.',
  },
  'reports.empty.regions': {
    uz: 'Hali mijoz yoʻq. Mijoz qoʻshganda «Shahar»ni yozing.',
    ru: 'Клиентов пока нет. Добавляя клиента, указывайте город.',
    en: 'No customers yet. Write down the city of each customer you add.',
  },
  'reports.empty.forecast': {
    uz: 'Prognoz uchun bitim kerak. Lid qoʻshing: Daftar → Daftarni ochish → Qoʻshish.',
    ru: 'Для прогноза нужны сделки. Добавьте лид: Daftar → Открыть Daftar → Добавить.',
    en: 'A forecast needs deals. Add a lead: Daftar → Open Daftar → Add.',
  },
  'reports.empty.beforeAfter': {
    uz: 'Solishtirish uchun hali maʼlumot yoʻq. Avvalgi sotuvlaringizni import qiling: Daftar ularni «avval» deb oladi.',
    ru: 'Сравнивать пока не с чем. Импортируйте прежние продажи: Daftar возьмёт их как «до».',
    en: 'Nothing to compare yet. Import your earlier sales: Daftar takes them as “before”.',
  },
  'reports.empty.compliance': {
    uz: 'Bu davrda bitimlar bosqichdan bosqichga oʻtmagan. Boshqa davrni tanlang.',
    ru: 'За этот период сделки не переходили между этапами. Выберите другой период.',
    en: 'No deal moved between stages in this period. Choose another period.',
  },
  'reports.empty.adoption': {
    uz: 'Hali hech kim Daftarda ishlamagan. Yon panelni oching: Daftar → Daftarni ochish.',
    ru: 'В Daftar пока никто не работал. Откройте боковую панель: Daftar → Открыть Daftar.',
    en: 'Nobody has worked in Daftar yet. Open the sidebar: Daftar → Open Daftar.',
  },
  'reports.foot': {
    uz: 'Summalar: {currency}. Daftar bu varaqni tanlov oʻzgarganda va har kuni qayta chizadi; yozuvlaringizni oʻng tomonga yozing. Saqlab qolish: Daftar → Hisobotni saqlab qolish.',
    ru: 'Суммы: {currency}. Daftar перерисовывает этот лист при каждом выборе и раз в день; свои записи делайте правее. Чтобы сохранить: Daftar → Сохранить отчёт отдельно.',
    en: 'Amounts: {currency}. Daftar draws this sheet anew with each choice and once a day; write your own notes to the right. To keep it: Daftar → Keep this report.',
  },
  'reports.footKept': {
    uz: 'Summalar: {currency}. Bu nusxa oʻzgarmaydi.',
    ru: 'Суммы: {currency}. Эта копия не меняется.',
    en: 'Amounts: {currency}. This copy stays as it is.',
  },
  'reports.noRate': {
    uz: 'Kursi yoʻq valyutadagi sotuvlar hisobga olinmadi: {currencies}. Kursni «Sozlamalar» varagʻida yozing.',
    ru: 'Продажи в валюте без курса не учтены: {currencies}. Укажите курс на листе «Настройки».',
    en: 'Sales in a currency without a rate are left out: {currencies}. Give the rate on the sheet “Settings”.',
  },
  'reports.kept': {
    uz: 'Hisobot alohida varaqda saqlandi: {name}.',
    ru: 'Отчёт сохранён на отдельном листе: {name}.',
    en: 'The report is kept on a sheet of its own: {name}.',
  },
  'reports.moved': {
    uz: '«Hisobotlar» varagʻining ustunlari surilgan, shuning uchun qayta chizilmadi. Qoʻshilgan ustunni oʻchiring yoki varaqni oʻchirib, menyudan qayta oching.',
    ru: 'На листе «Отчёты» сдвинуты столбцы, поэтому он не перерисован. Уберите добавленный столбец или удалите лист и откройте его из меню заново.',
    en: 'The columns of “Reports” were moved, so it was not drawn anew. Remove the added column, or delete the sheet and open it from the menu again.',
  },
  'menu.reports': { uz: 'Hisobotlar', ru: 'Отчёты', en: 'Reports' },
  'menu.keepReport': { uz: 'Hisobotni saqlab qolish', ru: 'Сохранить отчёт отдельно', en: 'Keep this report' },
} as const satisfies Dictionary;
