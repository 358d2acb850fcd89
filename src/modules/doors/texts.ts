// The words of the door: they are read by whoever fills in or builds a form, and repeat nothing that was sent.

import type { Dictionary } from '../../kernel/i18n/texts';

export const doorsTexts = {
  'door.amount': {
    uz: 'Summa notoʻgʻri. Masalan: 1 500 000 yoki 1,5 mln.',
    ru: 'Неверная сумма. Например: 1 500 000 или 1,5 млн.',
    en: 'The amount is wrong. For example: 1 500 000 or 1.5 mln.',
  },
  'door.body': {
    uz: 'Yuborilgan narsa oʻqilmadi. JSON yoki oddiy forma yuboring.',
    ru: 'Присланное не удалось прочитать. Отправьте JSON или обычную форму.',
    en: 'What was sent could not be read. Send JSON or a plain form.',
  },
  'door.contact': {
    uz: 'Telefon yoki @username toʻliq emas. Masalan: 90 123 45 67.',
    ru: 'Телефон или @username неполный. Например: 90 123 45 67.',
    en: 'The phone or @username is not complete. For example: 90 123 45 67.',
  },
  'door.fields': {
    uz: 'Faqat shu maydonlar qabul qilinadi: {fields}.',
    ru: 'Принимаются только эти поля: {fields}.',
    en: 'Only these fields are taken: {fields}.',
  },
  'door.later': {
    uz: 'Hozir qabul qilib boʻlmadi. Bir daqiqadan keyin qayta yuboring.',
    ru: 'Сейчас принять не удалось. Отправьте ещё раз через минуту.',
    en: 'This could not be taken just now. Send it again in a minute.',
  },
  'door.requestId': {
    uz: 'requestId kerak: har safar yangi, 1–60 ta lotin harfi, raqam, - yoki _.',
    ru: 'Нужен requestId: каждый раз новый, 1–60 латинских букв, цифр, - или _.',
    en: 'A requestId is needed: a new one each time, 1–60 Latin letters, digits, - or _.',
  },
  'door.token': {
    uz: 'token notoʻgʻri yoki yuborilmagan.',
    ru: 'token неверен или не прислан.',
    en: 'The token is wrong or missing.',
  },
  'door.tooLong': {
    uz: 'Matn juda uzun. Qisqaroq yozing.',
    ru: 'Слишком много текста. Напишите короче.',
    en: 'This is too much text. Write less.',
  },
  'door.twoContacts': {
    uz: 'phone yoki contact yuboring, ikkalasini emas.',
    ru: 'Отправьте phone или contact, но не оба.',
    en: 'Send phone or contact, not both.',
  },
  'door.value': {
    uz: 'Bu maydonga bitta matn yoki son yuboring.',
    ru: 'В этом поле отправьте один текст или одно число.',
    en: 'Send one text or one number in this field.',
  },
} as const satisfies Dictionary;
