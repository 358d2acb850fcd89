// The staff table: who works here, under which e-mail, in which role.

import type { Options } from '../../kernel/schema/options';
import { defineTable } from '../../kernel/schema/table';

export const ROLES = {
  owner: { uz: 'Rahbar', ru: 'Руководитель', en: 'Owner' },
  seller: { uz: 'Sotuvchi', ru: 'Продавец', en: 'Seller' },
  viewer: { uz: 'Kuzatuvchi', ru: 'Наблюдатель', en: 'Viewer' },
} as const satisfies Options;
export type Role = keyof typeof ROLES;

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
  },
});
