// The stage log: every move of a deal between stages, one row each, written by Daftar only.

import { defineTable } from '../../kernel/schema/table';

export const stageLogTable = defineTable({
  name: 'stage_log',
  sheet: { uz: 'Bosqichlar tarixi', ru: 'История этапов', en: 'Stage history' },
  prefix: 'L',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' }, machine: true },
    dealId: { kind: 'text', heading: { uz: 'Bitim raqami', ru: '№ сделки', en: 'Deal no.' }, machine: true },
    // Keys, since labels are renamed.
    from: { kind: 'text', heading: { uz: 'Qaysi bosqichdan', ru: 'Из этапа', en: 'From stage' }, machine: true },
    to: { kind: 'text', heading: { uz: 'Qaysi bosqichga', ru: 'В этап', en: 'To stage' }, machine: true },
    at: { kind: 'instant', heading: { uz: 'Vaqti', ru: 'Время', en: 'Time' }, machine: true },
    by: { kind: 'text', heading: { uz: 'Kim', ru: 'Кто', en: 'Who' }, machine: true },
    days: {
      kind: 'number',
      heading: { uz: 'Necha kun turgan', ru: 'Дней на этапе', en: 'Days in stage' },
      machine: true,
    },
    // Why a stage was entered though a required field was blank (K30).
    override: {
      kind: 'text',
      heading: { uz: 'Istisno sababi', ru: 'Причина исключения', en: 'Override reason' },
      machine: true,
    },
  },
});
