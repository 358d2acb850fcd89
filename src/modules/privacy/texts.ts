// What is said about people's data: who may decide, what was erased, and what the dialog asks.

import type { Dictionary } from '../../kernel/i18n/texts';

export const privacyTexts = {
  'err.privacyRole': {
    uz: 'Buni faqat rahbar qila oladi. Rahbarga murojaat qiling.',
    ru: 'Это может сделать только руководитель. Обратитесь к руководителю.',
    en: 'Only the owner may do this. Ask the owner.',
  },
  'err.noPerson': {
    uz: 'Bunday mijoz yoki aloqa shaxsi yoʻq: {received}.',
    ru: 'Такого клиента или контактного лица нет: {received}.',
    en: 'There is no such customer or contact: {received}.',
  },
  'err.privacyConfirm': {
    uz: 'Tasdiqlash uchun raqamini yozing: {id}.',
    ru: 'Для подтверждения введите номер: {id}.',
    en: 'To confirm, type the number: {id}.',
  },
  'err.privacyNotQuiet': {
    uz: 'Roʻyxat tuzilgach {received} bilan aloqa boʻldi yoki u oʻchirildi. Roʻyxatni yangilang.',
    ru: 'С {received} что-то произошло после составления списка. Обновите список.',
    en: 'Something happened to {received} since the list was made. Show it anew.',
  },
  'privacy.fileTitle': {
    uz: 'Mijoz haqidagi maʼlumotlar: {id}',
    ru: 'Данные о клиенте: {id}',
    en: 'Data about a customer: {id}',
  },
  'privacy.fileMade': { uz: 'Tayyorlangan sana: {day}', ru: 'Составлено: {day}', en: 'Made on {day}' },
  'privacy.fileHistory': { uz: 'Oʻzgarishlar tarixi', ru: 'История изменений', en: 'Change history' },
  'privacy.yes': { uz: 'Ha', ru: 'Да', en: 'Yes' },
  'privacy.no': { uz: 'Yoʻq', ru: 'Нет', en: 'No' },
} as const satisfies Dictionary;
