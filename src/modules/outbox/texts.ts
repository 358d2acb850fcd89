// What is said of messages: why one did not go, and how a customer gets no more of them.

import type { Dictionary } from '../../kernel/i18n/texts';

export const outboxTexts = {
  // A customer may read either language, whatever that of the workbook is.
  'outbox.optOut': {
    uz: 'Bunday xat olishni istamasangiz, «STOP» deb javob yozing. Не хотите получать такие письма – ответьте «STOP».',
    ru: 'Не хотите получать такие письма – ответьте «STOP». Bunday xat olishni istamasangiz, «STOP» deb javob yozing.',
    en: 'If you do not want such letters, answer “STOP”.',
  },
  'outbox.err.address': {
    uz: 'Bu pochta manziliga yuborib boʻlmaydi: {to}. Manzilni tuzating.',
    ru: 'На этот адрес отправить нельзя: {to}. Исправьте адрес.',
    en: 'Nothing can be sent to this address: {to}. Correct the address.',
  },
  'outbox.err.tooLong': {
    uz: 'Xat juda uzun: Google uni qabul qilmadi.',
    ru: 'Письмо слишком длинное: Google его не принял.',
    en: 'The letter is too long: Google did not take it.',
  },
  'outbox.err.google': {
    uz: 'Google xatni yubormadi: {reason}',
    ru: 'Google не отправил письмо: {reason}',
    en: 'Google did not send the letter: {reason}',
  },
  'outbox.err.tries': {
    uz: 'Toʻrt marta urinildi, ish har safar uzilib qoldi. Endi urinilmaydi.',
    ru: 'Четыре попытки, и каждый раз работа обрывалась. Больше попыток не будет.',
    en: 'It was tried four times, and each time the work was cut off. It is not tried any more.',
  },
  'outbox.err.late': {
    uz: 'Oʻz vaqtida yuborib boʻlmadi, endi keragi yoʻq.',
    ru: 'Вовремя отправить не удалось, теперь это уже не нужно.',
    en: 'It could not be sent in time, and is of no use any more.',
  },
  'outbox.err.copied': {
    uz: 'Nusxa bilan birga kelgan, asl kitob yuboradi.',
    ru: 'Пришло вместе с копией, отправит исходная книга.',
    en: 'It came along with the copy, and the workbook that was copied sends it.',
  },
  'outbox.err.restored': {
    uz: 'Kitobning eski holati tiklangan: bu xabar avval yuborilgan boʻlishi mumkin, qayta yuborilmaydi.',
    ru: 'Восстановлена старая версия книги: сообщение могло уйти раньше, повторно не отправится.',
    en: 'An older version of the workbook was restored: this may have gone before, and is not sent again.',
  },
  'outbox.err.unsure': {
    uz: 'Yuborish paytida ish uzildi, ketgan-ketmagani nomaʼlum. Qayta yuborilmaydi: oluvchidan soʻrang.',
    ru: 'Работа оборвалась во время отправки: ушло ли сообщение, неизвестно. Повторно не отправится: спросите получателя.',
    en: 'The work was cut off while it was being sent, and nobody knows whether it went. It is not sent again: ask whom it is for.',
  },
  'outbox.err.noCustomer': {
    uz: 'Mijoz roʻyxatda yoʻq, xat yuborilmadi.',
    ru: 'Клиента нет в списке, письмо не отправлено.',
    en: 'The customer is not on the list, and the letter was not sent.',
  },
  'outbox.err.doNotContact': {
    uz: 'Mijoz bezovta qilinmasin deb belgilangan, xat yuborilmadi.',
    ru: 'У клиента отмечено «не беспокоить», письмо не отправлено.',
    en: 'The customer is marked “do not contact”, and the letter was not sent.',
  },
  'outbox.err.noConsent': {
    uz: 'Mijoz xat olishga rozi emas, xat yuborilmadi.',
    ru: 'Клиент не согласен получать письма, письмо не отправлено.',
    en: 'The customer did not agree to letters, and the letter was not sent.',
  },
  'outbox.err.blocked': {
    uz: 'Botni bloklagan yoki Telegramdan chiqqan. Botni ochib, /start bossin.',
    ru: 'Бот заблокирован или человек удалил Telegram. Пусть откроет бота и нажмёт /start.',
    en: 'The bot is blocked, or they left Telegram. They should open the bot and press /start.',
  },
  'outbox.err.telegram': {
    uz: 'Telegram xabarni qabul qilmadi: {reason}',
    ru: 'Telegram не принял сообщение: {reason}',
    en: 'Telegram did not take the message: {reason}',
  },
  'outbox.err.token': {
    uz: 'Telegram bot kalitini tanimadi. «Tizim holati»da yangisini yozing.',
    ru: 'Telegram не узнал ключ бота. Впишите новый в «Состоянии системы».',
    en: 'Telegram does not know the key of the bot. Write a new one in Health.',
  },
  'outbox.err.mailRefused': {
    uz: 'Xat yuborishga ruxsat berilmagan, xabarlar kutib turibdi. Daftar menyusidan «Tizim holati»ni ochib, ruxsat bering.',
    ru: 'Отправка писем не разрешена, сообщения ждут. Откройте в меню Daftar «Состояние системы» и дайте разрешение.',
    en: 'Sending mail is not permitted, and messages wait. Open Health in the Daftar menu and allow it.',
  },
  'outbox.err.webRefused': {
    uz: 'Telegram bilan bogʻlanishga ruxsat berilmagan, xabarlar kutib turibdi. Daftar menyusidan «Tizim holati»ni ochib, ruxsat bering.',
    ru: 'Связь с Telegram не разрешена, сообщения ждут. Откройте в меню Daftar «Состояние системы» и дайте разрешение.',
    en: 'Reaching Telegram is not permitted, and messages wait. Open Health in the Daftar menu and allow it.',
  },
  'outbox.hello': {
    uz: 'Salom, {name}! Daftar xabarlari endi shu yerga keladi.',
    ru: 'Здравствуйте, {name}! Сообщения Daftar теперь будут приходить сюда.',
    en: 'Hello, {name}! Messages of Daftar come here from now on.',
  },
} as const satisfies Dictionary;
