// What the dialog of people's data says.

import type { Dictionary } from '../../kernel/i18n/texts';

export const dialogTexts = {
  'privacy.title': { uz: 'Maxfiylik va yuklab olish', ru: 'Конфиденциальность и выгрузка', en: 'Privacy and export' },
  'privacy.person': { uz: 'Bitta mijoz', ru: 'Один клиент', en: 'One customer' },
  'privacy.personLead': {
    uz: 'Mijoz soʻrasa, u haqida saqlangan hamma narsani bering yoki oʻchiring.',
    ru: 'По просьбе клиента выдайте всё, что о нём хранится, или удалите.',
    en: 'When a customer asks, hand out all that is kept of them, or erase it.',
  },
  'privacy.search': {
    uz: 'Ism, telefon, firma yoki raqam',
    ru: 'Имя, телефон, компания или номер',
    en: 'Name, phone, company or number',
  },
  'privacy.find': { uz: 'Topish', ru: 'Найти', en: 'Find' },
  'privacy.nobody': { uz: 'Hech kim topilmadi.', ru: 'Никого не найдено.', en: 'Nobody found.' },
  'privacy.pick': { uz: 'Tanlash', ru: 'Выбрать', en: 'Choose' },
  'privacy.download': { uz: 'Maʼlumotlarini yuklab olish', ru: 'Скачать данные', en: 'Download the data' },
  'privacy.erase': { uz: 'Maʼlumotlarini oʻchirish', ru: 'Удалить данные', en: 'Erase the data' },
  'privacy.eraseWarning': {
    uz: 'Ism, telefon, izohlar va yozishmalar hamma varaqlardan va tarixdan oʻchadi, qaytarib boʻlmaydi. Summalar va sanalar qoladi.',
    ru: 'Имя, телефон, заметки и переписка исчезнут со всех листов и из истории без возврата. Суммы и даты останутся.',
    en: 'The name, the phone, notes and what was said go from all sheets and from the history for good. Sums and days stay.',
  },
  'privacy.confirm': {
    uz: 'Tasdiqlash uchun yozing: {id}',
    ru: 'Для подтверждения введите: {id}',
    en: 'To confirm, type: {id}',
  },
  'privacy.erasing': { uz: 'Oʻchirilmoqda…', ru: 'Удаляем…', en: 'Erasing…' },
  'privacy.erased': {
    uz: '{id} oʻchirildi. Yozuvlar: {records} ta, boshqa kataklar: {cells} ta, nom, filtr va qoidalar: {beside} ta.',
    ru: '{id}: удалено. Записей: {records}, других ячеек: {cells}, названий, фильтров и правил: {beside}.',
    en: '{id} is erased. Records: {records}, other cells: {cells}, names, filters and rules: {beside}.',
  },
  'privacy.tabs': {
    uz: 'Kataklari oʻzgargan boshqa varaqlar: {tabs}.',
    ru: 'Другие листы, где изменены ячейки: {tabs}.',
    en: 'Other sheets of which cells were changed: {tabs}.',
  },
  'privacy.byHand': {
    uz: 'Qoʻlda tekshiring: filtr koʻrinishlari, kesimlar, pivot jadvallar filtrlari, chizma va rasmlar, havolalar, sharhlar, versiyalar tarixi. Dasturga ular koʻrinmaydi.',
    ru: 'Проверьте сами: режимы фильтрации, срезы, фильтры сводных таблиц, рисунки, ссылки, комментарии, история версий. Программе они не видны.',
    en: 'Look yourself through filter views, slicers, filters of pivot tables, drawings, links, comments and the version history: the program does not see them.',
  },
  'privacy.beside': {
    uz: '{place} (filtr, qoida, diagramma yoki nom)',
    ru: '{place} (фильтр, правило, диаграмма или название)',
    en: '{place} (a filter, rule, chart or name)',
  },
  'privacy.look': {
    uz: 'Bu ism boshqa odamniki ham boʻlishi mumkin, oʻzingiz qarang ({count} ta):',
    ru: 'Это имя может быть и чужим, посмотрите сами ({count}):',
    en: 'The name may be somebody else’s here, look for yourself ({count}):',
  },
  'privacy.pending': {
    uz: 'Oʻchirish yarim yoʻlda toʻxtagan: {id}. Davom ettirish uchun raqamini yozib, oʻchiring.',
    ru: 'Удаление прервалось: {id}. Чтобы продолжить, введите номер и удалите.',
    en: 'An erasure was cut off: {id}. To go on, type the number and erase.',
  },
  'privacy.retention': { uz: 'Saqlash muddati', ru: 'Срок хранения', en: 'How long data are kept' },
  'privacy.retentionLead': {
    uz: 'Shuncha yil davomida na sotuv, na bitim, na aloqa boʻlgan va qarzi yoʻq mijozlar.',
    ru: 'Клиенты, с которыми столько лет не было ни продаж, ни сделок, ни контактов, и без долгов.',
    en: 'Customers without a sale, a deal or a contact for so many years, who owe nothing.',
  },
  'privacy.years': { uz: 'Yil', ru: 'Лет', en: 'Years' },
  'privacy.show': { uz: 'Roʻyxatni koʻrish', ru: 'Показать список', en: 'Show the list' },
  'privacy.noneQuiet': { uz: 'Bunday mijoz yoʻq.', ru: 'Таких клиентов нет.', en: 'There are none.' },
  'privacy.quiet': {
    uz: 'Topildi: {count} ta. Koʻrsatildi: {shown} ta. Qoladiganlardan belgini oling.',
    ru: 'Найдено: {count}. Показано: {shown}. Снимите отметку с тех, кого оставляете.',
    en: 'Found: {count}. Shown: {shown}. Untick whom you keep.',
  },
  'privacy.lastOn': { uz: 'oxirgi marta {day}', ru: 'последний раз {day}', en: 'last on {day}' },
  'privacy.eraseAll': {
    uz: 'Belgilanganlarni oʻchirish',
    ru: 'Удалить отмеченных',
    en: 'Erase the ticked ones',
  },
  'privacy.confirmCount': {
    uz: 'Tasdiqlash uchun sonini yozing: {count}',
    ru: 'Для подтверждения введите число: {count}',
    en: 'To confirm, type the count: {count}',
  },
  'privacy.erasedMany': { uz: 'Oʻchirildi: {count} ta.', ru: 'Удалено: {count}.', en: 'Erased: {count}.' },
  'privacy.policy': { uz: 'Maʼlumotlar tartibi', ru: 'Порядок данных', en: 'Data policy' },
  'privacy.policyLead': {
    uz: 'Kim qaysi maʼlumotni nima uchun saqlashi, huquq va majburiyatlar yozilgan varaq.',
    ru: 'Лист о том, кто, что и зачем хранит, с правами и обязанностями.',
    en: 'A sheet that says who keeps what and what for, with rights and duties.',
  },
  'privacy.policyDraw': { uz: 'Varaqni yaratish', ru: 'Создать лист', en: 'Make the sheet' },
  'privacy.policyDone': {
    uz: 'Varaq tayyor: {sheet}.',
    ru: 'Лист готов: {sheet}.',
    en: 'The sheet is there: {sheet}.',
  },
  'privacy.policyThere': {
    uz: 'Bunday varaq bor, unga tegilmadi: {sheet}.',
    ru: 'Такой лист уже есть, он не изменён: {sheet}.',
    en: 'There is such a sheet already, it was left alone: {sheet}.',
  },
  'privacy.export': { uz: 'Yuklab olish', ru: 'Выгрузка', en: 'Export' },
  'privacy.exportLead': {
    uz: 'Faqat rahbar uchun. Har gal rahbarlarga xabar boradi.',
    ru: 'Только для руководителя. Каждый раз руководители получают сообщение.',
    en: 'For the owner only. Each time the owners get a message.',
  },
  'privacy.csv': { uz: 'Hammasi: CSV (zip)', ru: 'Всё: CSV (zip)', en: 'Everything: CSV (zip)' },
  'privacy.json': { uz: 'Hammasi: JSON', ru: 'Всё: JSON', en: 'Everything: JSON' },
  'privacy.vcard': { uz: 'Kontaktlar: vCard', ru: 'Контакты: vCard', en: 'Contacts: vCard' },
  'privacy.onec': { uz: 'Sotuvlar: 1C uchun CSV', ru: 'Продажи: CSV для 1С', en: 'Sales: CSV for 1C' },
  'privacy.exporting': { uz: 'Tayyorlanmoqda: {done}/{all}', ru: 'Готовим: {done}/{all}', en: 'At work: {done}/{all}' },
  'privacy.exported': {
    uz: 'Fayl tayyor: {name}. Qatorlar: {rows} ta.',
    ru: 'Файл готов: {name}. Строк: {rows}.',
    en: 'The file is ready: {name}. Rows: {rows}.',
  },
} as const satisfies Dictionary;
