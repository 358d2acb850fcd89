// The change log: who changed which field of which record, when, from what to what. Append-only.

import { defineTable } from '../schema/table';

export const changesTable = defineTable({
  name: 'changes',
  sheet: { uz: 'Oʻzgarishlar tarixi', ru: 'История изменений', en: 'Change history' },
  prefix: 'X',
  hidden: true,
  fields: {
    // The record stands near the front: where the journal was spoiled, it is made again from these two columns.
    request: { kind: 'text', heading: { uz: 'Soʻrov', ru: 'Запрос', en: 'Request' }, machine: true },
    record: { kind: 'text', heading: { uz: 'Yozuv', ru: 'Запись', en: 'Record' }, machine: true },
    at: { kind: 'instant', heading: { uz: 'Vaqti', ru: 'Время', en: 'Time' }, machine: true },
    by: { kind: 'text', heading: { uz: 'Kim', ru: 'Кто', en: 'Who' }, machine: true },
    table: { kind: 'text', heading: { uz: 'Jadval', ru: 'Таблица', en: 'Table' }, machine: true },
    field: { kind: 'text', heading: { uz: 'Maydon', ru: 'Поле', en: 'Field' }, machine: true },
    from: { kind: 'text', heading: { uz: 'Avvalgi qiymat', ru: 'Было', en: 'From' }, machine: true },
    to: { kind: 'text', heading: { uz: 'Yangi qiymat', ru: 'Стало', en: 'To' }, machine: true },
  },
});
