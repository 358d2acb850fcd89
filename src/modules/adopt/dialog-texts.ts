// What the dialog says in which people choose a sheet of their own.

import type { Dictionary } from '../../kernel/i18n/texts';

export const adoptDialogTexts = {
  'menu.useMySheet': {
    uz: 'Jadvalimni ulash',
    ru: 'Подключить мою таблицу',
    en: 'Use my sheet',
  },
  'adopt.loading': {
    uz: 'Varaqlar oʻqilmoqda',
    ru: 'Читаем листы',
    en: 'Reading the tabs',
  },
  'adopt.reading': {
    uz: 'Varaq oʻqilmoqda',
    ru: 'Читаем лист',
    en: 'Reading the tab',
  },
  'adopt.lead': {
    uz: 'Roʻyxatingiz turgan varaqni tanlang: mijozlar, bitimlar yoki sotuvlar. U oʻz joyida Daftarning shunday varagʻi boʻladi: yozganlaringiz oʻzgarmaydi va koʻchirilmaydi.',
    ru: 'Выберите лист с вашим списком: клиентов, сделок или продаж. Он на своём месте станет таким листом Daftar: ничего из вашего не меняется и не переносится.',
    en: 'Choose the tab with your list: of customers, deals or sales. Where it stands, it becomes that sheet of Daftar’s: nothing of yours is changed or moved.',
  },
  'adopt.noTabs': {
    uz: 'Bu kitobda oʻzingizning varagʻingiz yoʻq. Roʻyxatingizni yangi varaqqa qoʻying va bu oynani qayta oching.',
    ru: 'В этой книге нет вашего листа. Вставьте список на новый лист и откройте это окно снова.',
    en: 'There is no tab of yours in this workbook. Paste your list into a new tab and open this window again.',
  },
  'adopt.kind': {
    uz: 'Bu roʻyxat',
    ru: 'Этот список',
    en: 'This list is of',
  },
  'adopt.found': {
    uz: 'Qatorlar yozuv boʻladi: {records} ta. Har ustun nima ekanini tekshiring.',
    ru: 'Строк станут записями: {records}. Проверьте, что где в столбцах.',
    en: 'Rows that become records: {records}. Check what each column is.',
  },
  'adopt.customersToo': {
    uz: 'Qatorlarda nomi bor yangi mijozlar mijozlar varagʻiga qoʻshiladi.',
    ru: 'Новые клиенты, названные в строках, добавятся на лист клиентов.',
    en: 'New customers whom the rows name are added to the sheet of customers.',
  },
  'adopt.noSales': {
    uz: 'Sotilgan bitimlar uchun sotuv yozilmaydi: sotuvlar roʻyxatingizni alohida ulang.',
    ru: 'По выигранным сделкам продажи не записываются: список продаж подключите отдельно.',
    en: 'No sales are written for won deals: bring your list of sales along by itself.',
  },
  'adopt.above': {
    uz: 'Sarlavhalar ustidagi qatorlar: {above} ta. Daftar varaqning ularsiz nusxasida ishlaydi, oʻzingizniki joyida qoladi.',
    ru: 'Строк над заголовками: {above}. Daftar будет работать на копии листа без них, ваш лист останется как есть.',
    en: 'Rows above the headings: {above}. Daftar works on a copy of the tab without them; yours stays as it is.',
  },
  'adopt.totals': {
    uz: 'Jami qatorlari yozuv boʻlmaydi: {totals} ta.',
    ru: 'Итоговые строки записями не станут: {totals}.',
    en: 'Rows of totals become no records: {totals}.',
  },
  'adopt.joined': {
    uz: 'Ism alohida ustun boʻladi: {columns}. Oʻzlari oʻzgarmaydi.',
    ru: 'Имя встанет в отдельный столбец: {columns}. Сами они не изменятся.',
    en: 'The name gets a column of its own: {columns}. These stay as they are.',
  },
  'adopt.added': {
    uz: 'Oʻng tomonga qoʻshiladi: {columns}.',
    ru: 'Справа добавятся: {columns}.',
    en: 'Added at the right: {columns}.',
  },
  'adopt.wrong': {
    uz: 'Maydonga mos kelmaydi, oʻz holicha qoladi: {cells}.',
    ru: 'Не подходит полю и останется как есть: {cells}.',
    en: 'Does not fit its field, and stays as it is: {cells}.',
  },
  'adopt.column': {
    uz: 'Ustun',
    ru: 'Столбец',
    en: 'Column',
  },
  'adopt.means': {
    uz: 'Bu nima',
    ru: 'Что это',
    en: 'What it is',
  },
  'adopt.own': {
    uz: 'Oʻzimniki',
    ru: 'Моё',
    en: 'My own',
  },
  'adopt.samples': {
    uz: 'Misollar',
    ru: 'Примеры',
    en: 'Samples',
  },
  'adopt.noHeading': {
    uz: 'Sarlavhasiz',
    ru: 'Без заголовка',
    en: 'No heading',
  },
  'adopt.run': {
    uz: 'Ulash',
    ru: 'Подключить',
    en: 'Use it',
  },
  'adopt.running': {
    uz: 'Ulanmoqda…',
    ru: 'Подключаем…',
    en: 'Working…',
  },
  'adopt.done': {
    uz: 'Ulandi: {tab}. Bu {what}: {records} ta.',
    ru: 'Подключено: {tab}. Это {what}: {records}.',
    en: 'In use: {tab}. These are {what}: {records}.',
  },
  'adopt.customersAdded': {
    uz: 'Qoʻshilgan mijozlar: {count} ta.',
    ru: 'Добавлено клиентов: {count}.',
    en: 'Customers added: {count}.',
  },
  'adopt.unclear': {
    uz: 'Ismdosh mijozlar bor, shuning uchun mijozga bogʻlanmagan qatorlar: {count} ta. Telefonini yozib bogʻlang.',
    ru: 'Строк без привязки, потому что клиентов с таким именем несколько: {count}. Укажите телефон.',
    en: 'Rows bound to nobody, since several customers have that name: {count}. Type the phone to bind them.',
  },
  'adopt.words': {
    uz: 'Daftar bilmaydigan bosqichlar oʻz holicha qoldi: {words}. Bu bitimlar birinchi bosqichda turadi.',
    ru: 'Этапы, которых нет в Daftar, остались как есть: {words}. Эти сделки стоят на первом этапе.',
    en: 'Stages that Daftar does not know stay as they are: {words}. Those deals stand in the first stage.',
  },
  'adopt.keptCustomers': {
    uz: 'Qoʻshilgan mijozlardan oʻzgartirilgani yoki ishlatilgani qoldi: {count} ta.',
    ru: 'Из добавленных клиентов остались те, кого изменили или используют: {count}.',
    en: 'Customers that came along and were changed or used since stay: {count}.',
  },
  'adopt.what.customers': {
    uz: 'mijozlar',
    ru: 'клиенты',
    en: 'customers',
  },
  'adopt.what.deals': {
    uz: 'bitimlar',
    ru: 'сделки',
    en: 'deals',
  },
  'adopt.what.sales': {
    uz: 'sotuvlar',
    ru: 'продажи',
    en: 'sales',
  },
  'adopt.noRules': {
    uz: 'Google bu ustunlarga tekshiruv qoʻydirmadi, chunki turi jadvalda belgilangan: {fields}. Qolgani ishlaydi.',
    ru: 'Google не дал поставить проверку на столбцы с типом, заданным в таблице: {fields}. Остальное работает.',
    en: 'Google let no rule be set on columns whose type is set in a Table: {fields}. The rest works.',
  },
  'adopt.undoing': {
    uz: 'Qaytarilmoqda…',
    ru: 'Возвращаем…',
    en: 'Undoing…',
  },
  'adopt.undone': {
    uz: 'Varaq avvalgi holida: {tab}.',
    ru: 'Лист снова такой, как был: {tab}.',
    en: 'The tab is as it was: {tab}.',
  },
  'adopt.keptCopy': {
    uz: 'Nusxada oʻzgarish bor edi, shuning uchun u qoldi: {tab}.',
    ru: 'В копии были правки, поэтому она осталась: {tab}.',
    en: 'Somebody worked in the copy, so it stays: {tab}.',
  },
  'adopt.why.heading': {
    uz: 'sarlavhasi',
    ru: 'заголовок',
    en: 'heading',
  },
  'adopt.why.beside': {
    uz: 'yonidagi ustunlar',
    ru: 'соседние столбцы',
    en: 'columns beside',
  },
  'adopt.why.content': {
    uz: 'kataklari',
    ru: 'содержимое',
    en: 'cells',
  },
  'adopt.why.agrees': {
    uz: 'kataklari ham mos',
    ru: 'ячейки подходят',
    en: 'cells agree',
  },
  'adopt.why.differs': {
    uz: 'kataklari boshqacha',
    ru: 'ячейки другие',
    en: 'cells differ',
  },
  'adopt.why.second': {
    uz: 'shunday ikkinchi ustun',
    ru: 'второй такой столбец',
    en: 'second of its kind',
  },
} as const satisfies Dictionary;
