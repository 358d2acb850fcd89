// The words of data quality: of its sheet, its view in the sidebar, and the letter.

import type { Dictionary } from '../../kernel/i18n/texts';

export const qualityTexts = {
  'quality.sheet': { uz: 'Maʼlumot sifati', ru: 'Качество данных', en: 'Data quality' },
  'quality.share': {
    uz: 'Kamchiliksiz qatorlar: {share}. Tuzatiladigan qatorlar: {count} ta. {day}',
    ru: 'Строк без недостатков: {share}. Нужно исправить строк: {count}. {day}',
    en: 'Rows that lack nothing: {share}. Rows to put right: {count}. {day}',
  },
  'quality.none': { uz: 'Hamma qatorlar joyida.', ru: 'Все строки в порядке.', en: 'All rows are in order.' },
  'tab.quality': { uz: 'Sifat', ru: 'Данные', en: 'Quality' },
  'quality.mine': { uz: 'Sizning qatorlaringiz', ru: 'Ваши строки', en: 'Your rows' },
  'quality.of': { uz: 'qator kamchiliksiz', ru: 'строк без недостатков', en: 'of the rows lack nothing' },
  'quality.fine': {
    uz: 'Hamma qatorlar joyida, barakalla.',
    ru: 'Все строки в порядке, отличная работа.',
    en: 'All rows are in order, well done.',
  },
  'quality.toMend': { uz: 'Tuzatiladi: {count} ta', ru: 'Исправить: {count}', en: 'To put right: {count}' },
  'quality.again': { uz: 'Qayta tekshirish', ru: 'Проверить снова', en: 'Check again' },
  'quality.people': { uz: 'Kim boʻyicha', ru: 'По сотрудникам', en: 'By person' },
  'quality.rows': { uz: 'Qatorlar', ru: 'Строк', en: 'Rows' },
  'quality.sound': { uz: 'Kamchiliksiz', ru: 'Без недостатков', en: 'Lack nothing' },
  'quality.five': {
    uz: 'Shu hafta beshta qatorni tuzating',
    ru: 'Исправьте на этой неделе пять строк',
    en: 'Put five rows right this week',
  },
  'quality.all': {
    uz: 'Tuzatiladigan hamma qatorlar',
    ru: 'Все строки, которые нужно исправить',
    en: 'All rows to put right',
  },
  'quality.person': { uz: 'Masʼul', ru: 'Ответственный', en: 'Assigned to' },
  'quality.nobody': { uz: 'Masʼulsiz', ru: 'Без ответственного', en: 'Nobody' },
  'quality.no': { uz: 'Raqami', ru: '№', en: 'No.' },
  'quality.name': { uz: 'Kim', ru: 'Кто', en: 'Who' },
  'quality.fault': { uz: 'Nima notoʻgʻri', ru: 'Что не так', en: 'What is wrong' },
  'quality.score': { uz: 'Ball', ru: 'Балл', en: 'Score' },
  'quality.more': { uz: 'Yana {count} ta', ru: 'Ещё {count}', en: '{count} more' },
  'quality.moved': {
    uz: 'Sifat varagʻining joyi oʻzgargan. Varaqni oʻchirib, qaytadan oching.',
    ru: 'Область листа качества сдвинута. Удалите лист и откройте заново.',
    en: 'The area of the quality sheet was moved. Delete the sheet and open it again.',
  },
  'quality.reach': {
    uz: 'telefon ham, pochta ham yoʻq',
    ru: 'нет ни телефона, ни почты',
    en: 'neither phone nor e-mail',
  },
  'quality.source': { uz: 'manba yoʻq', ru: 'нет источника', en: 'no source' },
  'quality.owner': {
    uz: 'masʼul yoʻq yoki notanish',
    ru: 'ответственный не указан или неизвестен',
    en: 'nobody we know is assigned',
  },
  'quality.twice': {
    uz: 'telefoni boshqasida ham bor',
    ru: 'телефон есть и у другого',
    en: 'somebody else has the phone too',
  },
  'quality.stage': { uz: 'bosqich roʻyxatda yoʻq', ru: 'этапа нет в списке', en: 'the stage is not on the list' },
  'quality.customer': { uz: 'mijoz topilmadi', ru: 'клиент не найден', en: 'the customer is not found' },
  'quality.nextStep': { uz: 'keyingi aloqa belgilanmagan', ru: 'следующий контакт не назначен', en: 'no next contact' },
  'quality.negative': { uz: 'summa manfiy', ru: 'сумма меньше нуля', en: 'the amount is below zero' },
  'quality.future': { uz: 'sana hali kelmagan', ru: 'дата ещё не наступила', en: 'the date is still to come' },
  'quality.hanging': {
    uz: 'bunday mijoz raqami yoʻq',
    ru: 'такого номера клиента нет',
    en: 'no customer has that number',
  },
  'quality.stale': {
    uz: 'ikki oydan beri hech kim tegmagan',
    ru: 'два месяца никто не трогал',
    en: 'nobody touched it for two months',
  },
} as const satisfies Dictionary;
