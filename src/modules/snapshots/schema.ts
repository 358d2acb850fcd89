// What was true at a moment and no formula can say afterwards: forecasts as they were made, the baseline, medians of a month.

import { defineTable, type Row } from '../../kernel/schema/table';

const MACHINE = { machine: true, since: 6 } as const;

export const snapshotsTable = defineTable({
  name: 'snapshots',
  sheet: { uz: 'Koʻrsatkichlar tarixi', ru: 'История показателей', en: 'Snapshots' },
  prefix: 'Z',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' }, ...MACHINE },
    // Which figure; 'baseline:' before it for what was frozen at the beginning.
    key: { kind: 'text', heading: { uz: 'Koʻrsatkich', ru: 'Показатель', en: 'Figure' }, ...MACHINE },
    // Key of a segment; blank: of all.
    segment: { kind: 'text', heading: { uz: 'Segment', ru: 'Сегмент', en: 'Segment' }, ...MACHINE },
    who: { kind: 'text', heading: { uz: 'Kim', ru: 'Кто', en: 'Who' }, ...MACHINE },
    // The first day of what it is about.
    period: { kind: 'day', heading: { uz: 'Davr', ru: 'Период', en: 'Period' }, ...MACHINE },
    value: { kind: 'number', heading: { uz: 'Qiymat', ru: 'Значение', en: 'Value' }, ...MACHINE },
    low: { kind: 'number', heading: { uz: 'Eng kami', ru: 'Не меньше', en: 'Low' }, ...MACHINE },
    high: { kind: 'number', heading: { uz: 'Eng koʻpi', ru: 'Не больше', en: 'High' }, ...MACHINE },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, ...MACHINE },
    at: { kind: 'instant', heading: { uz: 'Vaqti', ru: 'Время', en: 'Time' }, ...MACHINE },
  },
});

export type Snapshot = Row<typeof snapshotsTable>;
