// What a source of customers costs, month by month: people type it, since no other sheet of theirs knows.

import { defineTable, type Row } from '../../kernel/schema/table';

export const sourceCostsTable = defineTable({
  name: 'source_costs',
  sheet: { uz: 'Reklama xarajatlari', ru: 'Расходы на рекламу', en: 'Source costs' },
  prefix: 'C',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' }, since: 6 },
    // Any day of the month counts for all of it.
    month: { kind: 'day', heading: { uz: 'Oy', ru: 'Месяц', en: 'Month' }, since: 6 },
    source: {
      kind: 'choice',
      heading: { uz: 'Manba', ru: 'Источник', en: 'Source' },
      choices: 'sources_label',
      since: 6,
    },
    // In the firm's currency.
    amount: { kind: 'money', heading: { uz: 'Summa', ru: 'Сумма', en: 'Amount' }, since: 6 },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, width: 240, since: 6 },
    createdAt: {
      kind: 'instant',
      heading: { uz: 'Qoʻshilgan', ru: 'Добавлен', en: 'Added' },
      machine: true,
      since: 6,
    },
  },
});

export type SourceCost = Row<typeof sourceCostsTable>;
