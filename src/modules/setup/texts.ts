// The words of setting up, and of looking whether all sheets are whole.

import type { Dictionary } from '../../kernel/i18n/texts';

export const setupTexts = {
  'ok.setUp': {
    uz: 'Daftar tayyor. Birinchi lidni qoʻshing.',
    ru: 'Daftar готов. Добавьте первый лид.',
    en: 'Daftar is ready. Add your first lead.',
  },
  'ok.setUpBefore': {
    uz: 'Hamma varaqlar joyida, hech narsa oʻzgarmadi.',
    ru: 'Все листы на месте, ничего не изменено.',
    en: 'All sheets are in place; nothing was changed.',
  },
  'ok.setUpAdded': {
    uz: 'Yetishmagan varaqlar qoʻshildi: {made}.',
    ru: 'Добавлены недостающие листы: {made}.',
    en: 'Missing sheets were added: {made}.',
  },
  'err.trade': {
    uz: 'Bunday faoliyat turi yoʻq: {received}. Roʻyxatdan tanlang.',
    ru: 'Такого вида деятельности нет: {received}. Выберите из списка.',
    en: 'There is no such trade: {received}. Choose one from the list.',
  },
  'err.staffName': { uz: 'Xodimning ismini yozing.', ru: 'Введите имя сотрудника.', en: 'Enter the person’s name.' },
  'err.staffFormula': {
    uz: 'Ism =, +, - yoki @ belgisi bilan boshlanmaydi: {received}. Ismning oʻzini yozing.',
    ru: 'Имя не начинается с =, +, - или @: {received}. Введите просто имя.',
    en: 'A name does not begin with =, +, - or @: {received}. Enter the name alone.',
  },
  'err.staffLong': {
    uz: 'Ism juda uzun. 60 ta belgidan oshirmang.',
    ru: 'Имя слишком длинное. Не более 60 знаков.',
    en: 'The name is too long. Use at most 60 characters.',
  },
  'err.staffTwice': {
    uz: 'Bu ism roʻyxatda bor: {received}. Familiyasining bosh harfini qoʻshing.',
    ru: 'Это имя уже есть в списке: {received}. Добавьте первую букву фамилии.',
    en: 'This name is in the list already: {received}. Add the first letter of the surname.',
  },
  'err.staffEmail': {
    uz: 'Elektron pochta notoʻgʻri: {received}. Masalan: aziz@gmail.com.',
    ru: 'Неверный адрес почты: {received}. Например: aziz@gmail.com.',
    en: 'The e-mail address is wrong: {received}. For example: aziz@gmail.com.',
  },
  'err.staffEmailTwice': {
    uz: 'Bu pochta boshqa xodimda turibdi: {received}. Har kimning oʻz pochtasini yozing.',
    ru: 'Эта почта уже у другого сотрудника: {received}. Укажите каждому свою.',
    en: 'Another person has this e-mail: {received}. Give each their own.',
  },
  'err.staffMany': {
    uz: 'Xodimlar juda koʻp: {received}. Bitta jadvalda {most} kishigacha ishlaydi.',
    ru: 'Слишком много сотрудников: {received}. В одной таблице работают до {most} человек.',
    en: 'Too many people: {received}. Up to {most} can work in one sheet.',
  },
  'err.staffOwner': {
    uz: 'Kamida bitta rahbar kerak. Kimdir uchun «Rahbar» rolini tanlang.',
    ru: 'Нужен хотя бы один руководитель. Выберите кому-нибудь роль «Руководитель».',
    en: 'There must be at least one owner. Give somebody the role “Owner”.',
  },
  'ok.whole': {
    uz: 'Hamma varaq va ustunlar joyida.',
    ru: 'Все листы и столбцы на месте.',
    en: 'All sheets and columns are in place.',
  },
  'ok.repaired': {
    uz: 'Jadvallar tuzatildi.',
    ru: 'Таблицы исправлены.',
    en: 'The sheets were repaired.',
  },
  'repair.title': { uz: 'Jadvallarni tekshirish', ru: 'Проверка таблиц', en: 'Check the sheets' },
  'repair.willDo': { uz: 'Quyidagilar bajariladi:', ru: 'Будет сделано:', en: 'This will be done:' },
  'repair.askYou': { uz: 'Buni oʻzingiz qiling:', ru: 'Сделайте сами:', en: 'Please do this yourself:' },
  'repair.confirm': {
    uz: 'Boshqa ustun va varaqlarga tegilmaydi. Bajarilsinmi?',
    ru: 'Другие столбцы и листы не меняются. Выполнить?',
    en: 'Other columns and sheets stay as they are. Go ahead?',
  },
  'repair.changed': {
    uz: 'Siz oʻqiyotganingizda jadvallar oʻzgardi. Yangi roʻyxat:',
    ru: 'Пока вы читали, таблицы изменились. Новый список:',
    en: 'The sheets changed while you were reading. Here is the new list:',
  },
  'repair.make': {
    uz: 'Yangi varaq qoʻshiladi: {table}.',
    ru: 'Добавится новый лист: {table}.',
    en: 'A new sheet is added: {table}.',
  },
  'repair.connect': {
    uz: '{table}: shu jadval oʻrniga «{sheet}» varagʻi ulanadi, unda hamma sarlavhalar bor.',
    ru: '{table}: вместо этой таблицы подключится лист «{sheet}», на нём есть все заголовки.',
    en: '{table}: the sheet “{sheet}” has all its headings and is connected in its place.',
  },
  'repair.add-columns': {
    uz: '«{sheet}» varagʻiga ustunlar qoʻshiladi: {labels}.',
    ru: 'На лист «{sheet}» добавятся столбцы: {labels}.',
    en: 'Columns are added to the sheet “{sheet}”: {labels}.',
  },
  'repair.newNumbers': {
    uz: 'Diqqat: yozuvlar yangi raqam oladi. Eski raqamlar kerak boʻlsa, «Yoʻq»ni bosing va ustunni Ctrl+Z yoki versiyalar tarixi bilan qaytaring.',
    ru: 'Внимание: записи получат новые номера. Если нужны прежние, нажмите «Нет» и верните столбец через Ctrl+Z или историю версий.',
    en: 'Mind: the records get new numbers. To keep the old ones, choose “No” and bring the column back with Ctrl+Z or the version history.',
  },
  'repair.name-columns': {
    uz: '«{sheet}» varagʻi: formulalar shu ustunlarni yana topadi: {labels}.',
    ru: 'Лист «{sheet}»: формулы снова найдут столбцы: {labels}.',
    en: 'The sheet “{sheet}”: formulas find these columns again: {labels}.',
  },
  'repair.dropdowns': {
    uz: '«{sheet}» varagʻi: roʻyxatdan tanlash qaytadi: {labels}.',
    ru: 'Лист «{sheet}»: вернётся выбор из списка: {labels}.',
    en: 'The sheet “{sheet}”: choosing from a list comes back: {labels}.',
  },
  'repair.mark': {
    uz: '«{sheet}» varagʻi: ustunlar belgilab qoʻyiladi, sarlavhasi oʻzgarsa ham topiladi.',
    ru: 'Лист «{sheet}»: столбцы будут помечены и найдутся, даже если сменить заголовок.',
    en: 'The sheet “{sheet}”: its columns are marked, so that they are found under any heading.',
  },
  'repair.headings-first': {
    uz: '«{sheet}» varagʻining birinchi qatorida sarlavhalar yoʻq. Ustiga qator qoʻshilgan boʻlsa, oʻsha qatorlarni oʻchiring: qoʻlda yozganingiz sarlavhalar birinchi qatorda boʻlsa olinadi.',
    ru: 'На листе «{sheet}» в первой строке нет заголовков. Если над ними вставили строки, удалите их: введённое вручную учитывается, когда заголовки стоят в первой строке.',
    en: 'On the sheet “{sheet}” the first row has no headings. If rows were inserted above them, delete those: what you type is taken in when the headings stand in the first row.',
  },
  'repair.rename-one': {
    uz: '«{sheet}» varagʻida «{label}» sarlavhasi bir nechta ustunda turibdi: {letters}. Nusxasining nomini oʻzgartiring.',
    ru: 'На листе «{sheet}» заголовок «{label}» стоит у нескольких столбцов: {letters}. Переименуйте копию.',
    en: 'On the sheet “{sheet}” the heading “{label}” stands over several columns: {letters}. Rename the copy.',
  },
  'repair.choose-one': {
    uz: '{table}: shu jadval oʻrniga bir nechta varaq mos keladi: {sheets}. Keraklisini qoldiring, qolganini oʻchiring.',
    ru: '{table}: вместо этой таблицы подходит несколько листов: {sheets}. Оставьте нужный, остальные удалите.',
    en: '{table}: several sheets could be it: {sheets}. Keep the right one and delete the others.',
  },
} as const satisfies Dictionary;
