// The Today sheet as columns: what is due, and beside it the cells that people fill in on the phone. A drawing, not a store.

import { defineTable, type Row } from '../../kernel/schema/table';
import { OUTCOMES } from '../activities/index';
import { SALE_PAYMENTS } from '../payments/index';

/** What is said to a suggestion of a rule, as on the buttons of the sidebar. */
export const SUGGESTION_ANSWERS = {
  takeIt: { uz: 'Bajarilsin', ru: 'Сделать', en: 'Do it' },
  notNow: { uz: 'Hozir emas', ru: 'Не сейчас', en: 'Not now' },
} as const;

/** How a row went: the outcomes of a contact, a word for a task that is done, answers to a suggestion, and how money came. */
export const ROW_OUTCOMES = {
  ...OUTCOMES,
  done: { uz: 'Bajarildi', ru: 'Сделано', en: 'Done' },
  ...SUGGESTION_ANSWERS,
  ...SALE_PAYMENTS,
} as const;

export const todayTable = defineTable({
  name: 'today',
  sheet: { uz: 'Bugun', ru: 'Сегодня', en: 'Today' },
  prefix: 'T',
  markings: [
    { field: 'due', when: '=AND({due}<>"";{due}<TODAY())', tone: 'late' },
    { field: 'due', when: '=AND({due}<>"";{due}=TODAY())', tone: 'today' },
  ],
  fields: {
    customer: { kind: 'text', heading: { uz: 'Mijoz', ru: 'Клиент', en: 'Customer' }, width: 150 },
    contact: { kind: 'contact', heading: { uz: 'Telefon', ru: 'Телефон', en: 'Phone' }, width: 140 },
    what: { kind: 'text', heading: { uz: 'Nima qilish kerak', ru: 'Что сделать', en: 'What to do' }, width: 190 },
    outcome: {
      kind: 'choice',
      heading: { uz: 'Natija', ru: 'Итог', en: 'Outcome' },
      options: ROW_OUTCOMES,
      width: 130,
    },
    stage: { kind: 'choice', heading: { uz: 'Bosqich', ru: 'Этап', en: 'Stage' }, choices: 'stages_label', width: 130 },
    next: { kind: 'day', heading: { uz: 'Keyingi aloqa', ru: 'Следующий контакт', en: 'Next contact' } },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, width: 160 },
    status: { kind: 'text', heading: { uz: 'Holati', ru: 'Состояние', en: 'Status' }, width: 260 },
    due: { kind: 'day', heading: { uz: 'Muddati', ru: 'Срок', en: 'Due' }, width: 100 },
    amount: { kind: 'money', heading: { uz: 'Summa', ru: 'Сумма', en: 'Amount' }, width: 110 },
    // What the row is about, when it was drawn, and with which amount: "debt M-1 M-1 - <stamp> 300000".
    key: { kind: 'text', heading: { uz: 'Kalit', ru: 'Ключ', en: 'Key' }, machine: true },
    // The label of the stage as it was drawn: another one in its cell is a move.
    stageWas: { kind: 'text', heading: { uz: 'Bosqich edi', ru: 'Был этап', en: 'Stage before' }, machine: true },
  },
});

export type TodayCells = Row<typeof todayTable>;
