// The tasks table: what somebody has to do until a day, our promises to customers and hand-offs among them.

import { defineTable } from '../../kernel/schema/table';
import { TASK_KINDS, TASK_STATUSES } from './options';

export const tasksTable = defineTable({
  name: 'tasks',
  sheet: { uz: 'Vazifalar', ru: 'Задачи', en: 'Tasks' },
  prefix: 'V',
  hidden: true,
  markings: [
    { field: 'due', when: '=AND({title}<>"";{due}<>"";{doneAt}="";{due}<TODAY())', tone: 'late' },
    { field: 'due', when: '=AND({title}<>"";{due}<>"";{doneAt}="";{due}=TODAY())', tone: 'today' },
  ],
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' } },
    title: { kind: 'text', heading: { uz: 'Nima qilish kerak', ru: 'Что сделать', en: 'What to do' }, width: 240 },
    kind: { kind: 'choice', heading: { uz: 'Turi', ru: 'Вид', en: 'Kind' }, options: TASK_KINDS },
    customer: {
      kind: 'reference',
      heading: { uz: 'Mijoz', ru: 'Клиент', en: 'Customer' },
      labelOf: { table: 'customers', by: 'customerId' },
      width: 200,
    },
    due: { kind: 'day', heading: { uz: 'Muddati', ru: 'Срок', en: 'Due' } },
    responsible: {
      kind: 'person',
      heading: { uz: 'Masʼul', ru: 'Ответственный', en: 'Assigned to' },
      choices: 'staff_label',
    },
    status: { kind: 'choice', heading: { uz: 'Holati', ru: 'Состояние', en: 'Status' }, options: TASK_STATUSES },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, width: 240 },
    customerId: { kind: 'text', heading: { uz: 'Mijoz raqami', ru: '№ клиента', en: 'Customer no.' }, machine: true },
    dealId: { kind: 'text', heading: { uz: 'Bitim raqami', ru: '№ сделки', en: 'Deal no.' }, machine: true },
    // What was promised at first: moving a date does not make a promise kept (K24).
    firstDue: { kind: 'day', heading: { uz: 'Birinchi muddati', ru: 'Первый срок', en: 'First due' }, machine: true },
    moved: { kind: 'number', heading: { uz: 'Necha bor surilgan', ru: 'Переносов', en: 'Times moved' }, machine: true },
    from: { kind: 'text', heading: { uz: 'Kimdan', ru: 'От кого', en: 'From' }, machine: true },
    acceptedAt: { kind: 'instant', heading: { uz: 'Qabul qilingan', ru: 'Принято', en: 'Accepted at' }, machine: true },
    doneAt: { kind: 'instant', heading: { uz: 'Bajarilgan vaqti', ru: 'Сделано в', en: 'Done at' }, machine: true },
    createdAt: { kind: 'instant', heading: { uz: 'Qoʻshilgan', ru: 'Добавлена', en: 'Added' }, machine: true },
    // Which rule made it, for which record and occasion: it makes it once.
    ruleKey: { kind: 'text', heading: { uz: 'Qoida', ru: 'Правило', en: 'Rule' }, machine: true, since: 5 },
    // Of what is done: on its first day due or before (K24).
    onTime: {
      kind: 'flag',
      heading: { uz: 'Oʻz vaqtida', ru: 'В срок', en: 'On time' },
      machine: true,
      derived: true,
      since: 6,
    },
  },
});
