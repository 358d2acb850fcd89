// Why a file cannot be read, and what to do about it.

import type { Dictionary } from '../../kernel/i18n/texts';

export const unreadableTexts = {
  'import.err.size': {
    uz: 'Faylda {size} MB bor, koʻpi bilan {most} MB mumkin. Uni qismlarga boʻling.',
    ru: 'В файле {size} МБ, можно не больше {most}. Разделите его на части.',
    en: 'The file has {size} MB; at most {most} can be brought in. Split it into parts.',
  },
  'import.err.empty': {
    uz: 'Ichida hech narsa yoʻq. Roʻyxatingiz turgan faylni tanlang.',
    ru: 'Там ничего нет. Выберите файл с вашим списком.',
    en: 'Nothing stands there. Choose the file with your list.',
  },
  'import.err.onlyHeadings': {
    uz: 'Faqat sarlavhalar bor, ostida qator yoʻq.',
    ru: 'Там только заголовки, строк под ними нет.',
    en: 'Only headings stand there, and no rows below them.',
  },
  'import.err.rows': {
    uz: 'Roʻyxatda {most} tadan koʻp qator bor. Uni qismlarga boʻlib, birma-bir import qiling.',
    ru: 'В списке больше {most} строк. Разделите его на части и внесите их по очереди.',
    en: 'The list has more than {most} rows. Split it into parts and bring them in one after another.',
  },
  'import.err.columns': {
    uz: 'Roʻyxatda {columns} ustun bor, koʻpi bilan {most} ta oʻqiladi. Faqat keraklisini qoldiring.',
    ru: 'В списке {columns} столбцов, прочесть можно не больше {most}. Оставьте только нужные.',
    en: 'The list has {columns} columns; at most {most} can be read. Leave only those that you need.',
  },
  'import.err.longCell': {
    uz: '{row}-qatorda {characters} belgili katak bor, katakka koʻpi bilan {most} belgi sigʻadi. Uni qisqartiring.',
    ru: 'В строке {row} есть ячейка из {characters} знаков, а помещается не больше {most}. Сократите её.',
    en: 'Row {row} has a cell of {characters} characters; at most {most} fit into a cell. Shorten it.',
  },
  'import.err.quotes': {
    uz: '{row}-qatorda qoʻshtirnoq ochilgan, lekin yopilmagan. Qatorni tuzating yoki roʻyxatni XLSX qilib saqlang.',
    ru: 'В строке {row} кавычка открыта и не закрыта. Исправьте строку или сохраните список как .xlsx.',
    en: 'A quotation mark in row {row} opens and does not close. Mend that row, or save the list as .xlsx.',
  },
  'import.err.oldExcel': {
    uz: 'Bu eski Excel kitobi. Uni oching, XLSX qilib saqlang va oʻshani tanlang.',
    ru: 'Это книга старого Excel. Откройте её, сохраните как .xlsx и выберите новый файл.',
    en: 'This is a workbook of an old Excel. Open it, save it as .xlsx, and choose that.',
  },
  'import.err.password': {
    uz: 'Kitobga parol qoʻyilgan. Uni oching, parolni olib tashlang va qayta saqlang.',
    ru: 'Книга закрыта паролем. Откройте её, снимите пароль и сохраните снова.',
    en: 'The workbook has a password. Open it, take the password off, and save it again.',
  },
  'import.err.noTable': {
    uz: 'Bu roʻyxat emas: rasm, hujjat yoki dastur. CSV yoki XLSX faylni tanlang.',
    ru: 'Это не список, а картинка, документ или программа. Выберите файл CSV или .xlsx.',
    en: 'This is no list, but a picture, a document or a program. Choose a CSV or .xlsx file.',
  },
  'import.err.markup': {
    uz: 'Nomi qanday boʻlmasin, bu veb-sahifa. Uni Excelda oching, XLSX qilib saqlang va oʻshani tanlang.',
    ru: 'Как бы файл ни назывался, это веб-страница. Откройте её в Excel, сохраните как .xlsx и выберите новый файл.',
    en: 'This is a web page, whatever its name says. Open it in Excel, save it as .xlsx, and choose that.',
  },
  'import.err.archive': {
    uz: 'Bu arxiv. Uni oching va ichidagi roʻyxatni tanlang.',
    ru: 'Это архив. Распакуйте его и выберите список внутри.',
    en: 'This is an archive. Unpack it, and choose the list inside.',
  },
  'import.err.otherSheets': {
    uz: 'Bunday kitob bu yerda oʻqilmaydi. Uni oching, XLSX yoki CSV qilib saqlang va oʻshani tanlang.',
    ru: 'Такую книгу здесь не прочесть. Откройте её, сохраните как .xlsx или CSV и выберите новый файл.',
    en: 'Such a workbook cannot be read here. Open it, save it as .xlsx or CSV, and choose that.',
  },
  'import.err.broken': {
    uz: 'Fayl buzilgan. Uni Excel yoki Google Sheetsda oching, qayta saqlang va oʻshani tanlang.',
    ru: 'Файл повреждён. Откройте его в Excel или Google Таблицах, сохраните снова и выберите новый файл.',
    en: 'The file is damaged. Open it in Excel or Google Sheets, save it again, and choose that.',
  },
  'import.err.bomb': {
    uz: 'Ochilganda fayl xavfsiz oʻqish uchun juda katta. Faqat roʻyxat turgan varaqni CSV qilib saqlang.',
    ru: 'В распакованном виде файл слишком велик, чтобы читать его безопасно. Сохраните только лист со списком, как CSV.',
    en: 'Unpacked, the file is too large to be read safely. Save only the sheet with your list, as CSV.',
  },
  'import.err.gone': {
    uz: '{file} oʻqilmadi: bu papka yoki u endi yoʻq. Faylni tanlang.',
    ru: '{file} не читается: это папка, или файла больше нет. Выберите файл.',
    en: '{file} cannot be read: it is a folder, or it is gone. Choose a file.',
  },
} as const satisfies Dictionary;
