// The letters that a workbook begins with: people change them, delete them, and write their own below.

import { type Language, type Words, wordIn } from '../../kernel/i18n/language';
import { LANGUAGE_NAMES } from '../../kernel/i18n/language-names';
import { templatesTable } from './schema';

interface Preset {
  readonly name: Words;
  readonly subject: Words;
  readonly text: Words;
}

const PRESETS: readonly Preset[] = [
  {
    name: { uz: 'Xarid uchun rahmat', ru: 'Спасибо за покупку', en: 'Thank you' },
    subject: { uz: 'Xaridingiz uchun rahmat', ru: 'Спасибо за покупку', en: 'Thank you for your purchase' },
    text: {
      uz: 'Assalomu alaykum, {ism}!\n\nXaridingiz uchun rahmat. Savol tugʻilsa yoki biror narsa yoqmagan boʻlsa, shu xatga javob yozing – oʻzim koʻrib chiqaman.\n\n{masʼul}\n{firma}',
      ru: 'Здравствуйте, {имя}!\n\nСпасибо за покупку. Если появятся вопросы или что-то не понравилось, ответьте на это письмо – я сам всё посмотрю.\n\n{менеджер}\n{фирма}',
      en: 'Hello, {name}!\n\nThank you for your purchase. Should you have a question, or should something be wrong, answer this letter: I will look into it myself.\n\n{manager}\n{firm}',
    },
  },
  {
    name: { uz: 'Tugʻilgan kun', ru: 'День рождения', en: 'Birthday' },
    subject: { uz: 'Tugʻilgan kuningiz bilan!', ru: 'С днём рождения!', en: 'Happy birthday!' },
    text: {
      uz: 'Assalomu alaykum, {ism}!\n\nTugʻilgan kuningiz bilan tabriklaymiz. Sogʻlik, baraka va xonadoningizga tinchlik tilaymiz.\n\n{masʼul}\n{firma}',
      ru: 'Здравствуйте, {имя}!\n\nПоздравляем вас с днём рождения. Желаем здоровья, благополучия и мира вашему дому.\n\n{менеджер}\n{фирма}',
      en: 'Hello, {name}!\n\nMany happy returns of the day. We wish you health, and peace to your home.\n\n{manager}\n{firm}',
    },
  },
  {
    name: { uz: 'Toʻlov eslatmasi', ru: 'Напоминание об оплате', en: 'Payment reminder' },
    subject: { uz: 'Toʻlov haqida eslatma', ru: 'Напоминание об оплате', en: 'A reminder of your payment' },
    text: {
      uz: 'Assalomu alaykum, {ism}!\n\nToʻlov haqida eslatamiz: {summa}, muddati {sana}. Agar toʻlagan boʻlsangiz, shu xatga javob yozing. Rahmat.\n\n{masʼul}\n{firma}',
      ru: 'Здравствуйте, {имя}!\n\nНапоминаем об оплате: {сумма}, срок {дата}. Если вы уже оплатили, ответьте, пожалуйста, на это письмо. Спасибо.\n\n{менеджер}\n{фирма}',
      en: 'Hello, {name}!\n\nA kind reminder of your payment: {amount}, due on {date}. If you have paid already, please answer this letter. Thank you.\n\n{manager}\n{firm}',
    },
  },
  {
    name: { uz: 'Koʻpdan beri koʻrinmadingiz', ru: 'Давно не виделись', en: 'Long time no see' },
    subject: { uz: 'Sizni sogʻindik', ru: 'Давно вас не видели', en: 'It has been a while' },
    text: {
      uz: 'Assalomu alaykum, {ism}!\n\nAncha boʻldi, gaplashmadik. Hozir nima kerakligini yozing – narxi va muddatini shu kuni aytamiz.\n\n{masʼul}\n{firma}',
      ru: 'Здравствуйте, {имя}!\n\nДавно не общались. Напишите, что вам сейчас нужно, – цену и срок скажем в тот же день.\n\n{менеджер}\n{фирма}',
      en: 'Hello, {name}!\n\nIt has been a while. Tell us what you need now: you will have price and date the same day.\n\n{manager}\n{firm}',
    },
  },
  {
    name: { uz: 'Soʻrovingiz keldi', ru: 'Получили ваш запрос', en: 'We have your request' },
    subject: { uz: 'Soʻrovingizni oldik', ru: 'Мы получили ваш запрос', en: 'We have your request' },
    text: {
      uz: 'Assalomu alaykum, {ism}!\n\nSoʻrovingiz keldi, rahmat. Ish vaqtida siz bilan {masʼul} bogʻlanadi.\n\n{firma}',
      ru: 'Здравствуйте, {имя}!\n\nМы получили ваш запрос, спасибо. В рабочее время с вами свяжется {менеджер}.\n\n{фирма}',
      en: 'Hello, {name}!\n\nWe have your request, thank you. {manager} will contact you within working hours.\n\n{firm}',
    },
  },
];

/** Returns the first rows, in the language of the workbook; here customers read Uzbek or Russian, and both are there. */
export function templateRows(language: Language): string[][] {
  const others: readonly Language[] = language === 'ru' ? ['uz'] : language === 'en' ? [] : ['ru'];
  const rows = [language, ...others].flatMap((each) =>
    PRESETS.map(({ name, subject, text }) => [
      wordIn(name, each),
      wordIn(LANGUAGE_NAMES[each], language),
      wordIn(subject, each),
      wordIn(text, each),
    ]),
  );
  return rows.map((row, index) => [`${templatesTable.prefix}-${index + 1}`, ...row]);
}
