// The words of adding a lead.

import type { Dictionary } from '../../kernel/i18n/texts';

export const dealsTexts = {
  'btn.addLead': { uz: 'Lid qoʻshish', ru: 'Добавить лид', en: 'Add lead' },
  'btn.joinCustomer': { uz: 'Shu mijozga qoʻshish', ru: 'Добавить клиенту', en: 'Add to this customer' },
  'btn.newRecord': { uz: 'Yangi yozuv', ru: 'Новая запись', en: 'New record' },
  'btn.retry': { uz: 'Qayta urinish', ru: 'Повторить', en: 'Try again' },
  'btn.save': { uz: 'Saqlash', ru: 'Сохранить', en: 'Save' },
  'btn.saving': { uz: 'Saqlanmoqda…', ru: 'Сохраняется…', en: 'Saving…' },
  'chip.date': { uz: 'sana', ru: 'дата', en: 'date' },
  'chip.in3': { uz: '+3', ru: '+3', en: '+3' },
  'chip.in7': { uz: '+7', ru: '+7', en: '+7' },
  'chip.in14': { uz: '+14', ru: '+14', en: '+14' },
  'chip.in30': { uz: '+30', ru: '+30', en: '+30' },
  'chip.hint': { uz: '{count} kundan keyin', ru: 'через {count} дн.', en: 'in {count} days' },
  'chip.today': { uz: 'bugun', ru: 'сегодня', en: 'today' },
  'chip.tomorrow': { uz: 'ertaga', ru: 'завтра', en: 'tomorrow' },
  'err.amount': {
    uz: 'Summa notoʻgʻri: {received}. Masalan: 1 500 000 yoki 1,5 mln.',
    ru: 'Неверная сумма: {received}. Например: 1 500 000 или 1,5 млн.',
    en: 'The amount is wrong: {received}. For example: 1 500 000 or 1.5 mln.',
  },
  'err.contactOrName': {
    uz: 'Telefon, @username yoki ism yozing.',
    ru: 'Укажите телефон, @username или имя.',
    en: 'Enter a phone, an @username or a name.',
  },
  'err.date': {
    uz: 'Bunday sana yoʻq: {received}. Kun.oy.yil tartibida yozing, masalan 05.03.2026.',
    ru: 'Такой даты нет: {received}. Пишите день.месяц.год, например 05.03.2026.',
    en: 'No such date: {received}. Write day.month.year, for example 05.03.2026.',
  },
  'err.dayOver': {
    uz: 'Bu kun oʻtib ketgan: {received}. Bugunni yoki keyingi kunni tanlang.',
    ru: 'Этот день уже прошёл: {received}. Выберите сегодня или позже.',
    en: 'This day is over: {received}. Choose today or a later day.',
  },
  'err.network': {
    uz: 'Aloqa uzildi. Yozganingiz joyida, qayta urining.',
    ru: 'Нет связи. Введённое не пропало, повторите попытку.',
    en: 'No connection. What you typed is kept; try again.',
  },
  'err.ownColumn': {
    uz: '«{received}» ustuniga yozib boʻlmadi: nomi oʻzgargan, oʻchirilgan yoki yangi qatorda band. Ustunni tekshiring yoki bu maydonni boʻshating.',
    ru: 'В столбец «{received}» записать нельзя: его переименовали, удалили, или в новой строке он занят. Проверьте столбец или очистите это поле.',
    en: 'Nothing could be written under “{received}”: it was renamed or deleted, or the new row has something there. Check the column, or clear this field.',
  },
  'err.phone': {
    uz: 'Telefon raqami toʻliq emas: {received}. 9 ta raqam yozing, masalan 90 123 45 67.',
    ru: 'Номер неполный: {received}. Введите 9 цифр, например 90 123 45 67.',
    en: 'The phone number is incomplete: {received}. Enter 9 digits, for example 90 123 45 67.',
  },
  'err.pickDate': { uz: 'Sanani tanlang.', ru: 'Выберите дату.', en: 'Choose a date.' },
  'err.unknown': {
    uz: 'Saqlab boʻlmadi. Yozganingiz joyida, qayta urining.',
    ru: 'Не удалось сохранить. Введённое не пропало, повторите попытку.',
    en: 'Could not save. What you typed is kept; try again.',
  },
  'err.username': {
    uz: 'Username notoʻgʻri: {received}. Masalan: @aziz_karimov.',
    ru: 'Неверный username: {received}. Например: @aziz_karimov.',
    en: 'The username is wrong: {received}. For example: @aziz_karimov.',
  },
  'field.amount': { uz: 'Summa', ru: 'Сумма', en: 'Amount' },
  'field.name': { uz: 'Ism', ru: 'Имя', en: 'Name' },
  'field.need': { uz: 'Nima kerak', ru: 'Что нужно', en: 'Need' },
  'field.nextDate': { uz: 'Keyingi aloqa', ru: 'Следующий контакт', en: 'Next contact' },
  'field.phoneOrHandle': { uz: 'Telefon yoki @username', ru: 'Телефон или @username', en: 'Phone or @username' },
  'field.source': { uz: 'Manba', ru: 'Источник', en: 'Source' },
  'hint.amount': { uz: 'masalan 12 mln', ru: 'например 12 млн', en: 'for example 12 mln' },
  'hint.source': { uz: 'Tanlang', ru: 'Выберите', en: 'Choose' },
  'note.checking': { uz: 'tekshirilmoqda…', ru: 'проверяется…', en: 'checking…' },
  'ok.saved': {
    uz: 'Saqlandi. Keyingi aloqa: {date}.',
    ru: 'Сохранено. Следующий контакт: {date}.',
    en: 'Saved. Next contact: {date}.',
  },
  'ok.savedNoDate': { uz: 'Saqlandi.', ru: 'Сохранено.', en: 'Saved.' },
  'warn.duplicateJoin': {
    uz: 'Bu raqam bazada bor: {name}. Bitim shu mijozga qoʻshilsinmi?',
    ru: 'Этот номер уже есть: {name}. Добавить сделку этому клиенту?',
    en: 'This number is already here: {name}. Add the deal to this customer?',
  },
  'warn.sameNameJoin': {
    uz: 'Boshqacha yozilgan shu ism bazada bor: {name}. Bitim shu mijozga qoʻshilsinmi?',
    ru: 'Это имя, записанное иначе, уже есть: {name}. Добавить сделку этому клиенту?',
    en: 'This name is already here, written otherwise: {name}. Add the deal to this customer?',
  },
  'warn.notChecked': {
    uz: 'Takrorlar hozir tekshirilmadi, saqlashda tekshiriladi.',
    ru: 'Дубли пока не проверены, проверим при сохранении.',
    en: 'Not checked for duplicates yet; it will be checked on saving.',
  },
} as const satisfies Dictionary;
