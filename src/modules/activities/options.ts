// How and with what outcome we talk, as fixed choices: the cells hold the words, the code thinks in keys.

import type { Options } from '../../kernel/schema/options';

export const CHANNELS = {
  call: { uz: 'Qoʻngʻiroq', ru: 'Звонок', en: 'Call' },
  telegram: { uz: 'Telegram', ru: 'Telegram', en: 'Telegram' },
  sms: { uz: 'SMS', ru: 'SMS', en: 'SMS' },
  whatsapp: { uz: 'WhatsApp', ru: 'WhatsApp', en: 'WhatsApp' },
  instagram: { uz: 'Instagram', ru: 'Instagram', en: 'Instagram' },
  email: { uz: 'Pochta', ru: 'Почта', en: 'E-mail' },
  meeting: { uz: 'Uchrashuv', ru: 'Встреча', en: 'Meeting' },
  visit: { uz: 'Tashrif', ru: 'Визит', en: 'Visit' },
  note: { uz: 'Eslatma', ru: 'Заметка', en: 'Note' },
} as const satisfies Options;
export type Channel = keyof typeof CHANNELS;

export const DIRECTIONS = {
  out: { uz: 'Biz', ru: 'Мы', en: 'Us' },
  in: { uz: 'Mijoz', ru: 'Клиент', en: 'Customer' },
} as const satisfies Options;
export type Direction = keyof typeof DIRECTIONS;

export const OUTCOMES = {
  talked: { uz: 'Gaplashdik', ru: 'Поговорили', en: 'Talked' },
  noAnswer: { uz: 'Koʻtarmadi', ru: 'Не взял трубку', en: 'No answer' },
  thinking: { uz: 'Oʻylab koʻradi', ru: 'Думает', en: 'Thinking it over' },
  refused: { uz: 'Rad etdi', ru: 'Отказался', en: 'Refused' },
  wrongNumber: { uz: 'Raqam xato', ru: 'Неверный номер', en: 'Wrong number' },
} as const satisfies Options;
export type Outcome = keyof typeof OUTCOMES;
