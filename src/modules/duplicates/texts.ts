// What is said of customers who may stand there twice.

import type { Dictionary } from '../../kernel/i18n/texts';

const reason = (key: string, equal: string[], same: string[], alike: string[]): Dictionary =>
  Object.fromEntries(
    [equal, same, alike].map(([uz = '', ru = '', en = ''], at) => [
      `duplicates.reason.${key}.${['equal', 'same', 'alike'][at]}`,
      { uz, ru, en },
    ]),
  );

export const duplicatesTexts: Dictionary = {
  ...reason(
    'name',
    ['Ismi bir xil', 'Имя одинаковое', 'The same name'],
    ['Ismi bir xil oʻqiladi', 'Имя звучит одинаково', 'The names sound the same'],
    ['Ismi oʻxshash', 'Имя похоже', 'The names are alike'],
  ),
  ...reason(
    'contact',
    ['Telefoni bir xil', 'Телефон одинаковый', 'The same phone'],
    ['Telefoni bitta raqam bilan farq qiladi', 'Телефон отличается на одну цифру', 'The phones differ in one digit'],
    ['Telefoni oʻxshash', 'Телефон похож', 'The phones are alike'],
  ),
  ...reason(
    'email',
    ['Elektron pochtasi bir xil', 'Эл. почта одинаковая', 'The same e-mail'],
    ['Elektron pochtasi deyarli bir xil', 'Эл. почта почти одинаковая', 'Nearly the same e-mail'],
    ['Elektron pochtasi oʻxshash', 'Эл. почта похожа', 'The e-mails are alike'],
  ),
  ...reason(
    'birthday',
    ['Tugʻilgan kuni bir xil', 'День рождения одинаковый', 'The same birthday'],
    [
      'Tugʻilgan kuni bitta belgi bilan farq qiladi',
      'День рождения отличается на один знак',
      'The birthdays differ in one sign',
    ],
    ['Tugʻilgan kuni yaqin', 'День рождения близко', 'The birthdays are close'],
  ),
  ...reason(
    'city',
    ['Shahri bir xil', 'Город одинаковый', 'The same city'],
    ['Shahri bir xil oʻqiladi', 'Город звучит одинаково', 'The cities sound the same'],
    ['Shahri oʻxshash', 'Город похож', 'The cities are alike'],
  ),
  ...reason(
    'taxId',
    ['STIRi bir xil', 'ИНН одинаковый', 'The same tax ID'],
    ['STIRi bitta raqam bilan farq qiladi', 'ИНН отличается на одну цифру', 'The tax IDs differ in one digit'],
    ['STIRi oʻxshash', 'ИНН похож', 'The tax IDs are alike'],
  ),
  'duplicates.title': { uz: 'Takrorlar', ru: 'Дубли', en: 'Duplicates' },
  'duplicates.lead': {
    uz: 'Bu mijozlar ikki marta yozilganga oʻxshaydi. Birlashtirilsa, bitimlari, sotuvlari, toʻlovlari va vazifalari bitta mijozda yigʻiladi. Ikkinchi telefon ham, tanlanmagan yozuvlar ham saqlanadi.',
    ru: 'Похоже, эти клиенты записаны дважды. После объединения их сделки, продажи, оплаты и дела будут у одного клиента. Второй телефон и то, что не выбрано, сохранится.',
    en: 'These customers seem to be written down twice. Merged, their deals, sales, payments and tasks are one customer’s. The second phone and what was not chosen are kept as well.',
  },
  'duplicates.none': {
    uz: 'Takrorlar topilmadi. Tekshirilgan mijozlar soni: {count}.',
    ru: 'Дублей не найдено. Проверено клиентов: {count}.',
    en: 'No duplicates were found. Customers checked: {count}.',
  },
  'duplicates.loading': {
    uz: 'Mijozlar taqqoslanmoqda…',
    ru: 'Сравниваем клиентов…',
    en: 'Comparing the customers…',
  },
  'duplicates.likely': { uz: 'Ehtimoli: {percent} %', ru: 'Вероятность: {percent} %', en: 'Likelihood: {percent} %' },
  'duplicates.stays': { uz: 'Qaysi biri qolsin?', ru: 'Что оставить?', en: 'Which one stays?' },
  'duplicates.apart': { uz: 'Bular boshqa-boshqa', ru: 'Это разные клиенты', en: 'Not the same' },
  'duplicates.merged': {
    uz: 'Birlashtirildi: {customer}. Unga oʻtgan yozuvlar: {count}.',
    ru: 'Объединено: {customer}. Перенесено записей: {count}.',
    en: 'Merged: {customer}. Records moved: {count}.',
  },
  'duplicates.toldApart': {
    uz: 'Eslab qolindi: bu ikki mijoz haqida qayta soʻralmaydi.',
    ru: 'Запомнили: об этих двоих больше не спросим.',
    en: 'Remembered: you will not be asked about these two again.',
  },
  'duplicates.undone': { uz: 'Ortga qaytarildi.', ru: 'Возвращено как было.', en: 'Undone.' },
  'duplicates.more': {
    uz: 'Yana {count} ta juftlik bor. Bularni hal qilib, roʻyxatni yangilang.',
    ru: 'Есть ещё пары: {count}. Разберите эти и обновите список.',
    en: 'More pairs: {count}. Deal with these and refresh the list.',
  },
  'duplicates.refresh': { uz: 'Roʻyxatni yangilash', ru: 'Обновить список', en: 'Refresh the list' },
  'btn.merge': { uz: 'Birlashtirish', ru: 'Объединить', en: 'Merge' },
  'err.sameCustomer': {
    uz: 'Mijozni oʻzi bilan birlashtirib boʻlmaydi: {received}.',
    ru: 'Клиента нельзя объединить с самим собой: {received}.',
    en: 'A customer cannot be merged with itself: {received}.',
  },
  'err.noSettings': {
    uz: 'Javobni eslab qolib boʻlmadi: «Sozlamalar» varagʻi yoʻq. Menyudan «Varaqlarni tekshirish»ni ishga tushiring.',
    ru: 'Ответ не удалось запомнить: нет листа «Настройки». Запустите в меню «Проверить листы».',
    en: 'The answer could not be remembered: there is no Settings sheet. Run “Check the sheets” in the menu.',
  },
};
