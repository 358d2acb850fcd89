// What the dialog says while an import is on its way, and when it has ended.

import type { Dictionary } from '../../kernel/i18n/texts';

export const runTexts = {
  'import.run': {
    uz: 'Import qilish: {rows} ta qator',
    ru: 'Импортировать строк: {rows}',
    en: 'Import {rows} rows',
  },
  'import.running': {
    uz: 'Yozilmoqda: {done} / {all}',
    ru: 'Записываем: {done} из {all}',
    en: 'Writing: {done} of {all}',
  },
  'import.keepOpen': {
    uz: 'Oynani yopmang. Yopilib qolsa, oʻsha faylni yana oching: yozilganlari takrorlanmaydi.',
    ru: 'Не закрывайте окно. Если оно закроется, откройте тот же файл снова: записанное не повторится.',
    en: 'Keep this window open. Should it close, open the same file again: what is in is not repeated.',
  },
  'import.stop': {
    uz: 'Toʻxtatish',
    ru: 'Остановить',
    en: 'Stop',
  },
  'import.stopping': {
    uz: 'Boshlangan qism yozib tugatilmoqda…',
    ru: 'Дописываем начатую часть…',
    en: 'Finishing the part that began…',
  },
  'import.stopped': {
    uz: 'Toʻxtatildi. Koʻrib chiqilgan qatorlar: {done} / {all}.',
    ru: 'Остановлено. Обработано строк: {done} из {all}.',
    en: 'Stopped. Rows dealt with: {done} of {all}.',
  },
  'import.goOn': {
    uz: 'Davom etish',
    ru: 'Продолжить',
    en: 'Go on',
  },
  'import.done': {
    uz: 'Import tugadi.',
    ru: 'Импорт завершён.',
    en: 'The import is done.',
  },
  'import.created': {
    uz: 'Yangi yozuvlar',
    ru: 'Новых записей',
    en: 'New records',
  },
  'import.updated': {
    uz: 'Toʻldirilgan yozuvlar',
    ru: 'Дополнено записей',
    en: 'Records filled in',
  },
  'import.skipped': {
    uz: 'Oʻtkazib yuborilgan qatorlar',
    ru: 'Пропущено строк',
    en: 'Rows left out',
  },
  'import.wrong': {
    uz: 'Tuzatish kerak boʻlgan qatorlar',
    ru: 'Строк, которые нужно исправить',
    en: 'Rows to be mended',
  },
  'import.undoing': {
    uz: 'Qaytarilmoqda…',
    ru: 'Возвращаем…',
    en: 'Undoing…',
  },
  'import.undone': {
    uz: 'Import qaytarildi. Avvalgi holiga kelgan yozuvlar: {records} ta.',
    ru: 'Импорт отменён. Записей вернулось к прежнему: {records}.',
    en: 'The import is undone. Records that are as before: {records}.',
  },
  'import.another': {
    uz: 'Boshqa fayl',
    ru: 'Другой файл',
    en: 'Another file',
  },
} as const satisfies Dictionary;
