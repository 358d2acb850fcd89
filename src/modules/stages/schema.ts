// The stages table: the pipeline as rows that people may rename, reorder and extend.

import type { Options } from '../../kernel/schema/options';
import { defineTable } from '../../kernel/schema/table';

/** What a deal in a stage counts as. */
export const STAGE_OUTCOMES = {
  open: { uz: 'Ochiq', ru: 'В работе', en: 'Open' },
  won: { uz: 'Sotildi', ru: 'Продано', en: 'Won' },
  lost: { uz: 'Yoʻqotildi', ru: 'Отказ', en: 'Lost' },
  later: { uz: 'Keyinroq', ru: 'Отложено', en: 'Later' },
} as const satisfies Options;
export type StageOutcome = keyof typeof STAGE_OUTCOMES;

/** What happens when a deal enters a stage and a required field is blank. */
export const STRICTNESS = {
  warn: { uz: 'Ogohlantirish', ru: 'Предупредить', en: 'Warn' },
  block: { uz: 'Toʻxtatish', ru: 'Не пускать', en: 'Block' },
} as const satisfies Options;
export type Strictness = keyof typeof STRICTNESS;

export const stagesTable = defineTable({
  name: 'stages',
  sheet: { uz: 'Bosqichlar', ru: 'Этапы', en: 'Stages' },
  prefix: 'ST',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Kalit', ru: 'Ключ', en: 'Key' } },
    label: { kind: 'text', heading: { uz: 'Bosqich', ru: 'Этап', en: 'Stage' } },
    outcome: { kind: 'choice', heading: { uz: 'Natija', ru: 'Исход', en: 'Outcome' }, options: STAGE_OUTCOMES },
    order: { kind: 'number', heading: { uz: 'Tartib', ru: 'Порядок', en: 'Order' }, since: 3 },
    pipeline: { kind: 'text', heading: { uz: 'Voronka', ru: 'Воронка', en: 'Pipeline' }, since: 3 },
    probability: { kind: 'percent', heading: { uz: 'Ehtimol', ru: 'Вероятность', en: 'Probability' }, since: 3 },
    required: {
      kind: 'text',
      heading: { uz: 'Toʻldirilishi shart', ru: 'Обязательные поля', en: 'Required fields' },
      since: 3,
    },
    strictness: {
      kind: 'choice',
      heading: { uz: 'Boʻsh boʻlsa', ru: 'Если пусто', en: 'When blank' },
      options: STRICTNESS,
      since: 3,
    },
    playbook: {
      kind: 'text',
      heading: { uz: 'Nima qilinadi', ru: 'Что делать', en: 'Playbook' },
      width: 320,
      since: 3,
    },
    nextDays: {
      kind: 'number',
      heading: { uz: 'Keyingi aloqa, kun', ru: 'Контакт через, дней', en: 'Next contact, days' },
      since: 3,
    },
    stuckDays: {
      kind: 'number',
      heading: { uz: 'Qotib qoladi, kun', ru: 'Зависает через, дней', en: 'Stuck after, days' },
      since: 3,
    },
  },
});
