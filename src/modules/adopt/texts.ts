// What is said of a sheet that people bring along.

import type { Dictionary } from '../../kernel/i18n/texts';

export const adoptTexts = {
  'err.adoptNotSetUp': {
    uz: 'Bu yozuvlar uchun varaq yoʻq. Avval Daftarni sozlang.',
    ru: 'Листа для таких записей нет. Сначала настройте Daftar.',
    en: 'There is no sheet for such records. Set up Daftar first.',
  },
  'err.adoptDone': {
    uz: 'Bunday jadval allaqachon ulangan, yozuvlar: {received} ta. Boshqasini ulash uchun avval uni ortga qaytaring.',
    ru: 'Такая таблица уже подключена, записей в ней: {received}. Чтобы подключить другую, сначала верните её как было.',
    en: 'Such a sheet of yours is in use already, with records: {received}. To use another one, undo that first.',
  },
  'err.adoptFull': {
    uz: 'Daftarning shu varagʻida yozuvlar bor: {received} ta. Jadvalni import qiling yoki avval namunani oʻchiring.',
    ru: 'На таком листе Daftar уже есть записи: {received}. Импортируйте таблицу или сначала удалите пример.',
    en: 'Daftar’s sheet of these has records already: {received}. Import your list instead, or remove the sample first.',
  },
  'err.adoptGone': {
    uz: 'Bu varaq topilmadi. Roʻyxatdan boshqasini tanlang.',
    ru: 'Этого листа больше нет. Выберите другой из списка.',
    en: 'That tab is gone. Choose another one from the list.',
  },
  'err.adoptNoList': {
    uz: 'Sarlavhalar qatori topilmadi: {received}. Ustunlar ustiga nom yozing, masalan Ism, Telefon.',
    ru: 'Строка заголовков не найдена: {received}. Подпишите столбцы, например: Имя, Телефон.',
    en: 'No row of headings was found: {received}. Write headings above the columns, such as Name, Phone.',
  },
  'err.adoptNoRows': {
    uz: 'Sarlavhalar ostida qator yoʻq: {received}.',
    ru: 'Под заголовками нет строк: {received}.',
    en: 'There are no rows below the headings: {received}.',
  },
  'err.adoptNoName': {
    uz: 'Ism yoki telefon ustuni topilmadi: {received}. Qaysi ustun ekanini oʻzingiz belgilang.',
    ru: 'Не найден столбец с именем или телефоном: {received}. Укажите его сами.',
    en: 'No column of names or phones was found: {received}. Say yourself which one it is.',
  },
  'err.adoptNoAmount': {
    uz: 'Sotuv summasi ustuni topilmadi: {received}. Qaysi ustun ekanini oʻzingiz belgilang.',
    ru: 'Не найден столбец с суммой продажи: {received}. Укажите его сами.',
    en: 'No column of amounts was found: {received}. Say yourself which one it is.',
  },
  'err.adoptTwice': {
    uz: 'Bitta maydonga ikki ustun belgilangan: {received}. Bittasini qoldiring.',
    ru: 'Одному полю указаны два столбца: {received}. Оставьте один.',
    en: 'Two columns are said to be one field: {received}. Leave one of them.',
  },
  'err.adoptNone': {
    uz: 'Ulangan jadval yoʻq.',
    ru: 'Подключённой таблицы нет.',
    en: 'No sheet of yours is in use.',
  },
  'err.adoptFilled': {
    uz: 'Ortga qaytarilmadi: Daftar qoʻshgan ustunga yozilgan: {received}. Avval uni boshqa joyga koʻchiring.',
    ru: 'Не отменено: в столбце, который добавил Daftar, есть записи: {received}. Сначала перенесите их.',
    en: 'Not undone: something stands in a column that Daftar added: {received}. Move it elsewhere first.',
  },
  'err.adoptReferred': {
    uz: 'Ortga qaytarilmadi: shu jadvalga bogʻlangan yozuvlar bor, varaq: {received}.',
    ru: 'Не отменено: с этой таблицей уже связаны записи, лист: {received}.',
    en: 'Not undone: there are records that belong to this list already, on the sheet: {received}.',
  },
} as const satisfies Dictionary;
