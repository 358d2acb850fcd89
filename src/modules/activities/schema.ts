// The activities table: every call, message and meeting, one row each; append-only.

import { defineTable } from '../../kernel/schema/table';

export const activitiesTable = defineTable({
  name: 'activities',
  sheet: { uz: 'Aloqalar', ru: 'История контактов', en: 'Activities' },
  prefix: 'A',
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' } },
    at: { kind: 'instant', heading: { uz: 'Vaqti', ru: 'Время', en: 'Time' } },
    customer: {
      kind: 'reference',
      heading: { uz: 'Mijoz', ru: 'Клиент', en: 'Customer' },
      labelOf: { table: 'customers', by: 'customerId' },
      width: 200,
    },
    channel: { kind: 'text', heading: { uz: 'Kanal', ru: 'Канал', en: 'Channel' }, width: 110 },
    text: { kind: 'text', heading: { uz: 'Mazmuni', ru: 'Содержание', en: 'Text' }, width: 280 },
    staff: { kind: 'person', heading: { uz: 'Xodim', ru: 'Сотрудник', en: 'Staff' } },
    customerId: { kind: 'text', heading: { uz: 'Mijoz raqami', ru: '№ клиента', en: 'Customer no.' }, machine: true },
    dealId: { kind: 'text', heading: { uz: 'Bitim raqami', ru: '№ сделки', en: 'Deal no.' }, machine: true },
    createdAt: { kind: 'instant', heading: { uz: 'Qoʻshilgan', ru: 'Добавлено', en: 'Added' }, machine: true },
  },
});
