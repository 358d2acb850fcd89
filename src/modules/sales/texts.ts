// What is said about sales.

import type { Dictionary } from '../../kernel/i18n/texts';

export const salesTexts = {
  'err.amountNeeded': {
    uz: 'Summani yozing, masalan 500 ming.',
    ru: 'Укажите сумму, например 500 тыс.',
    en: 'Enter the amount, for example 500 k.',
  },
  'err.creditWhom': {
    uz: 'Nasiya kimga? Telefonini yozing yoki mijozni tanlang.',
    ru: 'Кому в рассрочку? Укажите телефон или выберите клиента.',
    en: 'On credit to whom? Enter the phone or choose the customer.',
  },
  'err.dayAhead': {
    uz: 'Bu kun hali kelmagan: {received}. Bugungi yoki oʻtgan kunni yozing.',
    ru: 'Этот день ещё не наступил: {received}. Укажите сегодняшний или прошедший день.',
    en: 'This day is still to come: {received}. Enter today or a day before.',
  },
  'err.discountReason': {
    uz: 'Chegirma {percent} % dan katta. Sababini yozing.',
    ru: 'Скидка больше {percent} %. Укажите причину.',
    en: 'The discount is above {percent} %. Give the reason.',
  },
  'err.otherCurrency': {
    uz: 'Valyuta sotuvnikidan boshqa: {received}. Bir xil valyutada yozing.',
    ru: 'Валюта не та, что у продажи: {received}. Укажите в той же валюте.',
    en: 'The currency is not that of the sale: {received}. Use the same one.',
  },
  'err.paidAll': {
    uz: 'Hammasi toʻlangan boʻlsa, nasiya emas: {received}. Toʻlov usulini tanlang yoki kamroq yozing.',
    ru: 'Если оплачено всё, это не рассрочка: {received}. Выберите способ оплаты или укажите меньше.',
    en: 'If all is paid, it is not on credit: {received}. Choose how it was paid, or enter less.',
  },
  'err.quantity': {
    uz: 'Miqdor notoʻgʻri: {received}. Masalan: 3 yoki 1,5.',
    ru: 'Неверное количество: {received}. Например: 3 или 1,5.',
    en: 'The quantity is wrong: {received}. For example: 3 or 1.5.',
  },
  'err.rating': {
    uz: 'Baho 1 dan 5 gacha boʻlsin: {received}.',
    ru: 'Оценка должна быть от 1 до 5: {received}.',
    en: 'The rating must be from 1 to 5: {received}.',
  },
  'err.returnTooMuch': {
    uz: 'Qaytarish summasi notoʻgʻri: {received}. Eng koʻpi bilan: {most}.',
    ru: 'Неверная сумма возврата: {received}. Не больше: {most}.',
    en: 'The amount to return is wrong: {received}. At most: {most}.',
  },
} as const satisfies Dictionary;
