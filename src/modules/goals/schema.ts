// What the firm wants to reach: a number for a figure of the dashboard, by a day.

import { defineTable, type Row } from '../../kernel/schema/table';
import { SEGMENTS } from '../customers/index';
import { GOAL_FIGURES } from './options';

export const goalsTable = defineTable({
  name: 'goals',
  sheet: { uz: 'Maqsadlar', ru: 'Цели', en: 'Goals' },
  prefix: 'G',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' }, since: 6 },
    figure: {
      kind: 'choice',
      heading: { uz: 'Koʻrsatkich', ru: 'Показатель', en: 'Figure' },
      options: GOAL_FIGURES,
      width: 220,
      since: 6,
    },
    // Blank: of all customers.
    segment: {
      kind: 'choice',
      heading: { uz: 'Segment', ru: 'Сегмент', en: 'Segment' },
      options: SEGMENTS,
      since: 6,
    },
    // Relative to the baseline: +15 % makes 34.5 % of 30 %.
    change: { kind: 'percent', heading: { uz: 'Oʻzgarish', ru: 'Изменение', en: 'Change' }, since: 6 },
    // Instead of a change: what is to be reached itself.
    target: { kind: 'number', heading: { uz: 'Maqsad', ru: 'Цель', en: 'Target' }, since: 6 },
    deadline: { kind: 'day', heading: { uz: 'Muddati', ru: 'Срок', en: 'Deadline' }, since: 6 },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, width: 240, since: 6 },
    createdAt: {
      kind: 'instant',
      heading: { uz: 'Qoʻshilgan', ru: 'Добавлена', en: 'Added' },
      machine: true,
      since: 6,
    },
  },
});

export type Goal = Row<typeof goalsTable>;
