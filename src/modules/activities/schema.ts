// The activities table: every call, message and meeting, one row each; append-only.

import { defineTable, type Row } from '../../kernel/schema/table';
import { CHANNELS, DIRECTIONS, OUTCOMES } from './options';

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
    channel: { kind: 'choice', heading: { uz: 'Kanal', ru: 'Канал', en: 'Channel' }, options: CHANNELS, width: 110 },
    text: { kind: 'text', heading: { uz: 'Mazmuni', ru: 'Содержание', en: 'Text' }, width: 280 },
    staff: { kind: 'person', heading: { uz: 'Xodim', ru: 'Сотрудник', en: 'Staff' }, choices: 'staff_label' },
    direction: {
      kind: 'choice',
      heading: { uz: 'Kim boshladi', ru: 'Кто начал', en: 'Direction' },
      options: DIRECTIONS,
      since: 3,
    },
    outcome: { kind: 'choice', heading: { uz: 'Natija', ru: 'Итог', en: 'Outcome' }, options: OUTCOMES, since: 3 },
    question: { kind: 'text', heading: { uz: 'Savol mavzusi', ru: 'Тема вопроса', en: 'Question' }, since: 3 },
    minutes: { kind: 'number', heading: { uz: 'Daqiqa', ru: 'Минут', en: 'Minutes' }, since: 3 },
    customerId: { kind: 'text', heading: { uz: 'Mijoz raqami', ru: '№ клиента', en: 'Customer no.' }, machine: true },
    dealId: { kind: 'text', heading: { uz: 'Bitim raqami', ru: '№ сделки', en: 'Deal no.' }, machine: true },
    createdAt: { kind: 'instant', heading: { uz: 'Qoʻshilgan', ru: 'Добавлено', en: 'Added' }, machine: true },
  },
});

export type Activity = Row<typeof activitiesTable>;
