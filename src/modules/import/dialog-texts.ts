// What the dialog says in which people bring in a file.

import type { Dictionary } from '../../kernel/i18n/texts';
import { runTexts } from './run-texts';
import { unreadableTexts } from './unreadable-texts';

export const importDialogTexts = {
  'menu.import': {
    uz: 'Fayldan import',
    ru: 'Импорт из файла',
    en: 'Import from a file',
  },
  'import.loading': {
    uz: 'Tayyorlanmoqda',
    ru: 'Готовим',
    en: 'Getting ready',
  },
  'import.lead': {
    uz: 'Roʻyxat turgan faylni tanlang yoki shu yerga tashlang. Nima boʻlishini avval koʻrasiz, keyin oʻzingiz tasdiqlaysiz.',
    ru: 'Выберите файл со списком или перетащите его сюда. Сначала вы увидите, что получится, и только потом подтвердите.',
    en: 'Choose the file with your list, or drop it here. You see what would happen first, and confirm it then.',
  },
  'import.choose': {
    uz: 'Faylni tanlash',
    ru: 'Выбрать файл',
    en: 'Choose a file',
  },
  'import.formats': {
    uz: 'CSV yoki XLSX, koʻpi bilan {megabytes} MB va {rows} qator.',
    ru: 'CSV или .xlsx, не больше {megabytes} МБ и {rows} строк.',
    en: 'CSV or .xlsx, at most {megabytes} MB and {rows} rows.',
  },
  'import.tabs': {
    uz: 'Yoki shu kitobdagi varaq',
    ru: 'Или лист этой книги',
    en: 'Or a tab of this workbook',
  },
  'import.paste': {
    uz: 'Yoki nusxalangan kataklar',
    ru: 'Или скопированные ячейки',
    en: 'Or copied cells',
  },
  'import.pasteHint': {
    uz: 'Excelda kataklarni sarlavhasi bilan belgilang, nusxalang va shu yerga qoʻying.',
    ru: 'Выделите ячейки в Excel вместе с заголовками, скопируйте и вставьте сюда.',
    en: 'In Excel select cells with their headings, copy them and paste them here.',
  },
  'import.takePasted': {
    uz: 'Shu kataklarni olish',
    ru: 'Взять эти ячейки',
    en: 'Take these cells',
  },
  'import.pasted': {
    uz: 'Nusxalangan kataklar',
    ru: 'Скопированные ячейки',
    en: 'Copied cells',
  },
  'import.reading': {
    uz: 'Oʻqilmoqda…',
    ru: 'Читаем…',
    en: 'Reading…',
  },
  'import.kind': {
    uz: 'Qatorlarda nima',
    ru: 'Что в строках',
    en: 'What the rows are',
  },
  'import.encoding': {
    uz: 'Kodlash (harflar buzuq boʻlsa)',
    ru: 'Кодировка (если буквы не читаются)',
    en: 'Encoding (if letters look wrong)',
  },
  'import.sheet': {
    uz: 'Varaq',
    ru: 'Лист',
    en: 'Sheet',
  },
  'import.found': {
    uz: 'Sarlavhalar ostidagi qatorlar: {rows} ta. Har ustun nima ekanini tekshiring.',
    ru: 'Строк под заголовками: {rows}. Проверьте, что где в столбцах.',
    en: 'Rows below the headings: {rows}. Check what each column is.',
  },
  'import.above': {
    uz: 'Sarlavhalar ustidagi qatorlar olinmaydi: {above} ta.',
    ru: 'Строки над заголовками не берутся: {above}.',
    en: 'Rows above the headings are left out: {above}.',
  },
  'import.dropped': {
    uz: 'Koʻrsatib boʻlmaydigan belgilar tashlab ketildi: {dropped} ta.',
    ru: 'Знаки, которые нельзя показать, пропущены: {dropped}.',
    en: 'Signs that cannot be shown were left out: {dropped}.',
  },
  'import.leftOut': {
    uz: 'Olinmaydi',
    ru: 'Не брать',
    en: 'Leave out',
  },
  'import.see': {
    uz: 'Nima boʻlishini koʻrish',
    ru: 'Посмотреть, что получится',
    en: 'See what would happen',
  },
  'import.planning': {
    uz: 'Qatorlar koʻrib chiqilmoqda: {done} / {all}',
    ru: 'Смотрим строки: {done} из {all}',
    en: 'Looking at the rows: {done} of {all}',
  },
  'import.notYet': {
    uz: 'Hali hech narsa yozilmadi. Har qator bilan nima boʻlishini koʻring.',
    ru: 'Пока ничего не записано. Посмотрите, что станет с каждой строкой.',
    en: 'Nothing has been written yet. See what becomes of each row.',
  },
  'import.words': {
    uz: '{field}: bu soʻzlar sizda yoʻq. Har biri nimani bildirishini tanlang.',
    ru: '{field}: этих слов у вас нет. Выберите, что значит каждое.',
    en: '{field}: you have no such words. Choose what each one means.',
  },
  'import.wordRows': { uz: '{rows} ta qator', ru: 'строк: {rows}', en: 'rows: {rows}' },
  'import.wordChoose': { uz: 'Tanlang', ru: 'Выберите', en: 'Choose' },
  'import.wordOut': { uz: 'Bu qatorlar olinmasin', ru: 'Не брать эти строки', en: 'Leave these rows out' },
  'import.fates': {
    uz: 'Qatorlar',
    ru: 'Строки',
    en: 'Rows',
  },
  'import.fate.create': {
    uz: 'Yangi',
    ru: 'Новые',
    en: 'New',
  },
  'import.fate.update': {
    uz: 'Toʻldiriladi',
    ru: 'Дополнят',
    en: 'Fill in',
  },
  'import.fate.skip': {
    uz: 'Oʻtkaziladi',
    ru: 'Пропустим',
    en: 'Left out',
  },
  'import.fate.issue': {
    uz: 'Tuzatish kerak',
    ru: 'Исправить',
    en: 'To be mended',
  },
  'import.fate.create.lead': {
    uz: 'Yangi yozuv boʻladi.',
    ru: 'Станут новыми записями.',
    en: 'Become new records.',
  },
  'import.fate.update.lead': {
    uz: 'Bor yozuvning boʻsh kataklarini toʻldiradi. Yozilgani oʻzgarmaydi.',
    ru: 'Заполнят пустые ячейки имеющихся записей. Написанное не меняется.',
    en: 'Fill blank cells of records that you have. What is written stays.',
  },
  'import.fate.skip.lead': {
    uz: 'Allaqachon bor yoki yozuv emas.',
    ru: 'Уже есть или не являются записями.',
    en: 'Are there already, or are no records.',
  },
  'import.fate.issue.lead': {
    uz: 'Bu qatorlar olinmaydi. Ularni saqlang, tuzating va oʻsha faylni qayta import qiling.',
    ru: 'Эти строки не войдут. Сохраните их, исправьте и импортируйте тот файл.',
    en: 'These rows are left out. Save them, mend them, and import that file.',
  },
  'import.row': {
    uz: 'Qator',
    ru: 'Строка',
    en: 'Row',
  },
  'import.what': {
    uz: 'Kim yoki nima',
    ru: 'Кто или что',
    en: 'Who or what',
  },
  'import.says': {
    uz: 'Izoh',
    ru: 'Пояснение',
    en: 'Remark',
  },
  'import.like': {
    uz: 'Oʻxshashi bor: {record}',
    ru: 'Похож на {record}',
    en: 'Resembles {record}',
  },
  'import.likes': {
    uz: 'Yangilardan bor mijozlarga oʻxshashlari: {count} ta. Importdan keyin «Takrorlar»ni koʻring.',
    ru: 'Среди новых похожи на ваших клиентов: {count}. После импорта загляните в «Дубли».',
    en: 'New ones that resemble customers you have: {count}. Look at Duplicates after the import.',
  },
  'import.none': {
    uz: 'Bunday qator yoʻq.',
    ru: 'Таких строк нет.',
    en: 'There are no such rows.',
  },
  'import.first': {
    uz: 'Birinchi {shown} tasi koʻrsatildi.',
    ru: 'Показаны первые {shown}.',
    en: 'The first {shown} are shown.',
  },
  'import.saveIssues': {
    uz: 'Shu qatorlarni CSV qilib saqlash',
    ru: 'Сохранить эти строки в CSV',
    en: 'Save these rows as CSV',
  },
  'import.issueColumn': {
    uz: 'Nimani tuzatish kerak',
    ru: 'Что исправить',
    en: 'What to mend',
  },
  'import.issueFile': {
    uz: 'tuzatish-kerak',
    ru: 'исправить',
    en: 'to-mend',
  },
  'import.nothing': {
    uz: 'Qoʻshadigan narsa yoʻq: qatorlar allaqachon bor yoki tuzatilishi kerak.',
    ru: 'Вносить нечего: строки уже есть или их нужно исправить.',
    en: 'There is nothing to bring in: the rows are there already, or have to be mended.',
  },
  ...runTexts,
  ...unreadableTexts,
} as const satisfies Dictionary;
