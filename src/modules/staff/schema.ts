// The staff table: who works here, under which e-mail, in which role.

import { LANGUAGE_NAMES } from '../../kernel/i18n/language-names';
import type { Options } from '../../kernel/schema/options';
import { defineTable } from '../../kernel/schema/table';

export const ROLES = {
  owner: { uz: 'Rahbar', ru: 'Руководитель', en: 'Owner' },
  seller: { uz: 'Sotuvchi', ru: 'Продавец', en: 'Seller' },
  viewer: { uz: 'Kuzatuvchi', ru: 'Наблюдатель', en: 'Viewer' },
} as const satisfies Options;
export type Role = keyof typeof ROLES;

/** By which way a person gets the digest of a morning. */
export const DIGEST_WAYS = {
  mail: { uz: 'Pochta', ru: 'Почта', en: 'E-mail' },
  telegram: { uz: 'Telegram', ru: 'Telegram', en: 'Telegram' },
  none: { uz: 'Kerak emas', ru: 'Не нужно', en: 'None' },
} as const satisfies Options;
export type DigestWay = keyof typeof DIGEST_WAYS;

export const staffTable = defineTable({
  name: 'staff',
  sheet: { uz: 'Xodimlar', ru: 'Сотрудники', en: 'Staff' },
  prefix: 'H',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' } },
    label: { kind: 'text', heading: { uz: 'Ism', ru: 'Имя', en: 'Name' } },
    email: { kind: 'email', heading: { uz: 'Elektron pochta', ru: 'Эл. почта', en: 'E-mail' } },
    role: { kind: 'choice', heading: { uz: 'Roli', ru: 'Роль', en: 'Role' }, options: ROLES },
    telegram: { kind: 'contact', heading: { uz: 'Telegram', ru: 'Telegram', en: 'Telegram' } },
    absentFrom: { kind: 'day', heading: { uz: 'Yoʻq: sanadan', ru: 'Нет с', en: 'Absent from' } },
    absentTo: { kind: 'day', heading: { uz: 'Yoʻq: sanagacha', ru: 'Нет до', en: 'Absent to' } },
    leftOn: { kind: 'day', heading: { uz: 'Ketgan kuni', ru: 'Уволен', en: 'Left on' } },
    // Blank: that of the workbook.
    language: {
      kind: 'choice',
      heading: { uz: 'Tili', ru: 'Язык', en: 'Language' },
      options: LANGUAGE_NAMES,
      since: 5,
    },
    digest: {
      kind: 'choice',
      heading: { uz: 'Kunlik xabar', ru: 'Утреннее сообщение', en: 'Digest by' },
      options: DIGEST_WAYS,
      since: 5,
    },
    // Whole hours of the workbook's day; blank: that of the settings.
    digestHour: { kind: 'number', heading: { uz: 'Xabar soati', ru: 'Час сообщения', en: 'Digest hour' }, since: 5 },
    // Of a full working week; blank: all of it.
    share: { kind: 'percent', heading: { uz: 'Stavka', ru: 'Ставка', en: 'Part-time share' }, since: 6 },
    // What Telegram knows the person's chat with the firm's bot by.
    chat: {
      kind: 'text',
      heading: { uz: 'Telegram chati', ru: 'Чат Telegram', en: 'Telegram chat' },
      machine: true,
      since: 5,
    },
  },
});
