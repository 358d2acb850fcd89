// What the people of the sample firm write and say, in the languages of the workbook.

import type { Words } from '../../kernel/i18n/language';

function words(uz: string, ru: string, en: string): Words {
  return { uz, ru, en };
}

/** What customers ask, with the tag under which it is counted. */
export const QUESTIONS: readonly { readonly tag: Words; readonly text: Words }[] = [
  { tag: words('narx', 'цена', 'price'), text: words('Narxi qancha?', 'Сколько стоит?', 'How much is it?') },
  {
    tag: words('muddat', 'срок', 'time'),
    text: words('Qachon tayyor boʻladi?', 'Когда будет готово?', 'When will it be ready?'),
  },
  {
    tag: words('toʻlov', 'оплата', 'payment'),
    text: words('Boʻlib toʻlasa boʻladimi?', 'Можно в рассрочку?', 'Can I pay in instalments?'),
  },
  {
    tag: words('yetkazish', 'доставка', 'delivery'),
    text: words('Yetkazib berasizlarmi?', 'Доставка есть?', 'Do you deliver?'),
  },
  {
    tag: words('chegirma', 'скидка', 'discount'),
    text: words('Chegirma bormi?', 'Есть скидка?', 'Is there a discount?'),
  },
];

export const FIRST_REPLIES: readonly Words[] = [
  words(
    'Salom, qaysi biri qiziqtirdi? Narx yubordim.',
    'Здравствуйте, что вас заинтересовало? Цену отправил.',
    'Hello, which one do you like? I have sent the price.',
  ),
  words(
    'Ehtiyojini soʻradim, variantlar yubordim.',
    'Уточнил, что нужно, отправил варианты.',
    'Asked what they need and sent some choices.',
  ),
];

export const FOLLOW_UPS: readonly Words[] = [
  words('Taklifni koʻrib chiqyapti.', 'Рассматривает предложение.', 'Looking at the offer.'),
  words('Turmush oʻrtogʻi bilan maslahatlashadi.', 'Посоветуется с семьёй.', 'Will talk it over at home.'),
  words(
    'Rahbari bilan gaplashib, ertaga aytadi.',
    'Поговорит с руководителем, ответит завтра.',
    'Will ask the boss and answer tomorrow.',
  ),
  words('Oylikdan keyin olmoqchi.', 'Хочет взять после зарплаты.', 'Wants to buy after payday.'),
  words('Shartlarni kelishdik.', 'Согласовали условия.', 'We agreed on the terms.'),
];

export const CARE: readonly Words[] = [
  words('Hammasi joyida, rahmat aytdi.', 'Всё хорошо, поблагодарил.', 'All is well, says thank you.'),
  words('Yangi kelganlarini yubordim.', 'Отправил новинки.', 'Sent what is new.'),
  words('Navbatdagi buyurtmani soʻradim.', 'Спросил о следующем заказе.', 'Asked about the next order.'),
];

export const NEXT_STEPS: readonly Words[] = [
  words('Qoʻngʻiroq qilish', 'Позвонить', 'Call'),
  words('Narx yuborish', 'Отправить цену', 'Send the price'),
  words('Uchrashuv belgilash', 'Назначить встречу', 'Arrange a meeting'),
  words('Toʻlovni eslatish', 'Напомнить об оплате', 'Remind of the payment'),
];

export const TASKS: readonly Words[] = [
  words('Hujjatlarni tayyorlash', 'Подготовить документы', 'Prepare the papers'),
  words('Omborda borligini tekshirish', 'Проверить наличие', 'Check the stock'),
  words('Fikrini soʻrash', 'Спросить отзыв', 'Ask for feedback'),
];

export const PROMISES: readonly Words[] = [
  words('Rasmlarni yuborishni vaʼda qildik', 'Обещали отправить фото', 'We promised to send photos'),
  words('Chegirmani aniqlashni vaʼda qildik', 'Обещали уточнить скидку', 'We promised to find out about a discount'),
  words('Juma kuni yetkazishni vaʼda qildik', 'Обещали доставить в пятницу', 'We promised to deliver on Friday'),
];

export const HAND_OFF: Words = words('Mijozni qabul qilib olish', 'Принять клиента', 'Take over the customer');
export const RENEWAL: Words = words('Shartnoma muddatini uzaytirish', 'Продлить договор', 'Renew the contract');

export const TAGS: readonly Words[] = [
  words('doimiy', 'постоянный', 'regular'),
  words('VIP', 'VIP', 'VIP'),
  words('chegirma soʻraydi', 'просит скидку', 'asks for discounts'),
];

export const PREFERENCES: readonly Words[] = [
  words(
    'Faqat Telegramda yozishni soʻraydi',
    'Просит писать только в Telegram',
    'Asks to be written to on Telegram only',
  ),
  words('Kechki payt qoʻngʻiroq qilish qulay', 'Удобно звонить вечером', 'Best called in the evening'),
];

export const ROLES_AT_FIRMS: readonly Words[] = [
  words('Direktor', 'Директор', 'Director'),
  words('Taʼminot boshligʻi', 'Начальник снабжения', 'Head of supply'),
  words('Hisobchi', 'Бухгалтер', 'Accountant'),
];

export const COMPETITORS = ['Mega Planet', 'Asaxiy', 'Texnomart', 'Artel'] as const;
