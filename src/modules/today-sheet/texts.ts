// The words of the Today sheet.

import type { Dictionary } from '../../kernel/i18n/texts';

export const todaySheetTexts = {
  'todaySheet.newLead': {
    uz: 'Yangi lid: ism, telefon va nima kerak. Keyingi aloqa yozilgach qoʻshiladi.',
    ru: 'Новый лид: имя, телефон и что нужно. Добавится, когда укажете следующий контакт.',
    en: 'New lead: name, phone and need. It is added once you fill in the next contact.',
  },
  'todaySheet.gone': {
    uz: '«Bugun» varagʻi yoʻq yoki ustunlari koʻchirilgan. «Jadvallarni tekshirish»ni tanlang yoki ustunlarni qaytaring.',
    ru: 'Листа «Сегодня» нет или его столбцы переставлены. Выберите «Проверить таблицы» или верните столбцы на место.',
    en: 'The sheet “Today” is gone or its columns were moved. Choose “Check the sheets”, or put the columns back.',
  },
  'todaySheet.drawn': {
    uz: '«Bugun» varagʻi yangilandi.',
    ru: 'Лист «Сегодня» обновлён.',
    en: 'The sheet “Today” is up to date.',
  },
  'err.outcomeUnknown': {
    uz: 'Bunday natija yoʻq: {received}. Roʻyxatdan tanlang.',
    ru: 'Такого итога нет: {received}. Выберите из списка.',
    en: 'No such outcome: {received}. Choose it from the list.',
  },
  'err.noDeal': {
    uz: 'Bu qatorda bitim yoʻq: bosqich va sanani bitimning oʻzida belgilang.',
    ru: 'В этой строке нет сделки: этап и дату укажите в самой сделке.',
    en: 'There is no deal in this row: set the stage and the date in the deal itself.',
  },
  'err.noCustomer': {
    uz: 'Bu vazifada mijoz yoʻq: «Bajarildi»ni tanlang yoki sanani koʻchiring.',
    ru: 'У этой задачи нет клиента: выберите «Сделано» или перенесите дату.',
    en: 'This task has no customer: choose “Done” or move the date.',
  },
} as const satisfies Dictionary;
