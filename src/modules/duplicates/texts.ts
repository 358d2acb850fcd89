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
    ['Tugʻilgan kuni bitta belgi bilan farq qiladi', 'День рождения отличается на один знак', 'The birthdays differ in one sign'],
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
