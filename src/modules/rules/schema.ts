// The rules table: what Daftar does by itself, one rule a row.

import { defineTable } from '../../kernel/schema/table';
import { RULE_ACTIONS, RULE_EVENTS, RULE_MODES } from './options';

export const rulesTable = defineTable({
  name: 'rules',
  sheet: { uz: 'Qoidalar', ru: 'Автоправила', en: 'Rules' },
  prefix: 'Q',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' }, since: 5 },
    name: { kind: 'text', heading: { uz: 'Qoida', ru: 'Правило', en: 'Rule' }, width: 220, since: 5 },
    when: {
      kind: 'choice',
      heading: { uz: 'Qachon', ru: 'Когда', en: 'When' },
      options: RULE_EVENTS,
      width: 190,
      since: 5,
    },
    // The days, the stage, the product or the field that the event is about.
    what: { kind: 'text', heading: { uz: 'Nima (N)', ru: 'Что (N)', en: 'What (N)' }, width: 120, since: 5 },
    condition: { kind: 'text', heading: { uz: 'Shart', ru: 'Если', en: 'If' }, width: 220, since: 5 },
    wait: { kind: 'text', heading: { uz: 'Kutish', ru: 'Подождать', en: 'Wait' }, width: 90, since: 5 },
    action: {
      kind: 'choice',
      heading: { uz: 'Nima qilinsin', ru: 'Что сделать', en: 'Do' },
      options: RULE_ACTIONS,
      width: 190,
      since: 5,
    },
    // The task's title, the days until the next contact, "field = value", the template, or the message.
    detail: { kind: 'text', heading: { uz: 'Matn', ru: 'Текст', en: 'Text' }, width: 260, since: 5 },
    mode: {
      kind: 'choice',
      heading: { uz: 'Holati', ru: 'Режим', en: 'Mode' },
      options: RULE_MODES,
      width: 110,
      since: 5,
    },
    // Why the rule does nothing, in words; written by Daftar.
    problem: {
      kind: 'text',
      heading: { uz: 'Nima xato', ru: 'Что не так', en: 'What is wrong' },
      width: 260,
      since: 5,
    },
    // Of which ready-made rule it is a copy.
    preset: { kind: 'text', heading: { uz: 'Namuna', ru: 'Образец', en: 'Preset' }, machine: true, since: 5 },
    since: {
      kind: 'instant',
      heading: { uz: 'Qachondan ishlaydi', ru: 'Действует с', en: 'In force since' },
      machine: true,
      since: 5,
    },
    firedAt: {
      kind: 'instant',
      heading: { uz: 'Oxirgi marta', ru: 'В последний раз', en: 'Last fired' },
      machine: true,
      derived: true,
      since: 5,
    },
    fires: {
      kind: 'number',
      heading: { uz: 'Bugun nechta', ru: 'Сегодня', en: 'Today' },
      machine: true,
      derived: true,
      since: 5,
    },
    createdAt: {
      kind: 'instant',
      heading: { uz: 'Qoʻshilgan', ru: 'Добавлено', en: 'Added' },
      machine: true,
      since: 5,
    },
  },
});
