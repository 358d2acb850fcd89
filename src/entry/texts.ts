// The words of menus and errors.

import type { Dictionary } from '../kernel/i18n/texts';

export const entryTexts = {
  'menu.open': { uz: 'Daftarni ochish', ru: 'Открыть Daftar', en: 'Open Daftar' },
  'menu.board': { uz: 'Doska', ru: 'Доска', en: 'Board' },
  'menu.sale': { uz: 'Sotuvni yozish', ru: 'Записать продажу', en: 'Log sale' },
  'menu.payment': { uz: 'Toʻlovni yozish', ru: 'Записать оплату', en: 'Log payment' },
  'menu.debts': { uz: 'Qarzlar', ru: 'Долги', en: 'Debts' },
  'menu.refreshToday': { uz: '«Bugun»ni yangilash', ru: 'Обновить «Сегодня»', en: 'Refresh “Today”' },
  'menu.numbers': { uz: 'Koʻrsatkichlar va hisobotlar', ru: 'Показатели и отчёты', en: 'Dashboard and reports' },
  'menu.refreshDashboard': {
    uz: 'Koʻrsatkichlarni yangilash',
    ru: 'Обновить показатели',
    en: 'Refresh the dashboard',
  },
  'menu.setUp': { uz: 'Sozlash', ru: 'Настроить', en: 'Set up' },
  'menu.left': { uz: 'Xodim ketdi…', ru: 'Сотрудник ушёл…', en: 'Somebody left…' },
  'menu.privacy': { uz: 'Maxfiylik va yuklab olish', ru: 'Конфиденциальность и выгрузка', en: 'Privacy and export' },
  'menu.duplicates': { uz: 'Takrorlar', ru: 'Дубли', en: 'Duplicates' },
  'menu.rules': { uz: 'Qoidalar', ru: 'Автоправила', en: 'Rules' },
  'menu.health': { uz: 'Tizim holati', ru: 'Состояние системы', en: 'Health' },
  'menu.quality': { uz: 'Maʼlumot sifati', ru: 'Качество данных', en: 'Data quality' },
  'menu.checkNumbers': { uz: 'Raqamlarni tekshirish', ru: 'Сверить показатели', en: 'Check the numbers' },
  'menu.check': { uz: 'Jadvallarni tekshirish', ru: 'Проверить таблицы', en: 'Check the sheets' },
  'menu.archive': { uz: 'Arxivlash…', ru: 'В архив…', en: 'Archive…' },
  'menu.unarchive': { uz: 'Arxivdan qaytarish…', ru: 'Вернуть из архива…', en: 'Bring back from the archive…' },
  'menu.language': { uz: 'Kitob tili', ru: 'Язык книги', en: 'Language of the workbook' },
  'menu.sample': { uz: 'Namuna maʼlumotlar', ru: 'Пример данных', en: 'Sample data' },
  'menu.removeSample': { uz: 'Namunani oʻchirish…', ru: 'Удалить пример…', en: 'Remove the sample…' },
  'origin.copied': {
    uz: 'Bu kitob nusxa. Raqamlar shu yerdan davom etadi, asl kitob oʻzgarmaydi.',
    ru: 'Эта книга — копия. Номера продолжатся отсюда, исходная книга не изменится.',
    en: 'This workbook is a copy. Numbers go on from here, and the original stays as it is.',
  },
  'origin.restored': {
    uz: 'Kitobning eski holati tiklangan. Undan keyin berilgan raqamlar qayta berilmaydi.',
    ru: 'Восстановлена старая версия книги. Выданные после неё номера повторно не выдаются.',
    en: 'An older version of the workbook was restored. Numbers given since then are not given again.',
  },
  'error.title': { uz: 'Bajarilmadi', ru: 'Не получилось', en: 'It did not work' },
  'error.BUSY': {
    uz: 'Jadval band. Yozganingiz saqlanib turibdi, bir daqiqadan keyin qayta urining.',
    ru: 'Таблица занята. Введённое сохранено, повторите через минуту.',
    en: 'The sheet is busy. What you typed is kept; try again in a minute.',
  },
  'error.TABLE_MISSING': {
    uz: 'Varaq topilmadi: {table}. Daftar menyusidan «Jadvallarni tekshirish»ni tanlang.',
    ru: 'Лист не найден: {table}. Выберите в меню Daftar пункт «Проверить таблицы».',
    en: 'Sheet not found: {table}. Choose “Check the sheets” in the Daftar menu.',
  },
  'error.COLUMN_MISSING': {
    uz: 'Ustun topilmadi: {table} varagʻida {field}. Sarlavhasini qaytaring yoki Daftar menyusidan «Jadvallarni tekshirish»ni tanlang.',
    ru: 'Столбец не найден: {field} на листе {table}. Верните его заголовок или выберите в меню Daftar пункт «Проверить таблицы».',
    en: 'Column not found: {field} on the sheet {table}. Put its heading back, or choose “Check the sheets” in the Daftar menu.',
  },
  'error.COLUMN_TWICE': {
    uz: 'Ikki ustunning sarlavhasi bir xil: {table} varagʻida {field}. Birining nomini oʻzgartiring; qaysilari ekanini Daftar menyusidagi «Jadvallarni tekshirish» aytadi.',
    ru: 'У двух столбцов один заголовок: {field} на листе {table}. Переименуйте один из них; какие это столбцы, скажет пункт «Проверить таблицы» в меню Daftar.',
    en: 'Two columns have the same heading: {field} on the sheet {table}. Rename one of them; “Check the sheets” in the Daftar menu says which they are.',
  },
  'error.RECORD_GONE': {
    uz: '{record} yozuvi {table} varagʻida topilmadi: oʻchirilgan boʻlishi mumkin. Hech narsa oʻzgarmadi.',
    ru: 'Запись {record} не найдена на листе {table}: возможно, её удалили. Ничего не изменено.',
    en: '{record} is not on the sheet {table}: it may have been deleted. Nothing was changed.',
  },
  'error.WORKBOOK_NEWER': {
    uz: 'Bu kitob yangiroq Daftarda yaratilgan (jadvallar {workbook}, skript {script}). Skriptni yangilang. Hech narsa yozilmadi.',
    ru: 'Эта книга создана более новым Daftar (таблицы {workbook}, скрипт {script}). Обновите скрипт. Ничего не записано.',
    en: 'This workbook was made by a newer Daftar (tables {workbook}, script {script}). Update the script. Nothing was written.',
  },
  'error.CONFLICT': {
    uz: '{record}: «{field}» maydonini kimdir hozirgina oʻzgartirdi. Yozuvni qayta oching va yana saqlang.',
    ru: '{record}: поле «{field}» только что изменил кто-то другой. Откройте запись снова и повторите.',
    en: '{record}: somebody has just changed “{field}”. Open the record again and save once more.',
  },
  'error.WRITE_REFUSED': {
    uz: '{table} varagʻi yozuvni qabul qilmadi, hech narsa yozilmadi: ustunidagi tekshiruv qoidasi yoki himoya yoʻl qoʻymayapti. Qiymatni yoki qoidani oʻzgartiring (Maʼlumotlar menyusi, Maʼlumotlarni tekshirish). {reason}',
    ru: 'Лист {table} не принял запись, ничего не записано: мешает правило проверки или защита в его столбце. Измените значение или правило (меню «Данные», «Проверка данных»). {reason}',
    en: 'The sheet {table} did not take it, and nothing was written: a validation rule or a protection in one of its columns is in the way. Change the value or the rule (Data menu, Data validation). {reason}',
  },
  'error.INPUT_INVALID': {
    uz: 'Yuborilgan maʼlumot notoʻgʻri. Panelni yopib, qayta oching.',
    ru: 'Получены неверные данные. Закройте панель и откройте её снова.',
    en: 'What was sent is not valid. Close the panel and open it again.',
  },
  'error.PROTECTED': {
    uz: 'Bu kataklar himoyalangan, hech narsa yozilmadi. Jadval egasidan himoyani olib tashlashni yoki sizni roʻyxatga qoʻshishni soʻrang.',
    ru: 'Эти ячейки защищены, ничего не записано. Попросите владельца таблицы снять защиту или добавить вас в список.',
    en: 'These cells are protected, and nothing was written. Ask the owner of the sheet to lift the protection or to add you to its list.',
  },
  'error.SYSTEM': {
    uz: 'Kutilmagan xato. Hech narsa yoʻqolmadi, qayta urinib koʻring.',
    ru: 'Неожиданная ошибка. Ничего не потеряно, попробуйте ещё раз.',
    en: 'Something unexpected went wrong. Nothing was lost; try again.',
  },
} as const satisfies Dictionary;
