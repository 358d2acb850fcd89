// The deals table: one wish to buy from lead to paid or lost.

import { defineTable } from '../../kernel/schema/table';

export const dealsTable = defineTable({
  name: 'deals',
  sheet: { uz: 'Bitimlar', ru: 'Сделки', en: 'Deals' },
  prefix: 'B',
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' } },
    customer: {
      kind: 'reference',
      heading: { uz: 'Mijoz', ru: 'Клиент', en: 'Customer' },
      aliases: ['Xaridor', 'Klient'],
      labelOf: { table: 'customers', by: 'customerId' },
      width: 200,
    },
    stage: { kind: 'choice', heading: { uz: 'Bosqich', ru: 'Этап', en: 'Stage' }, choices: 'stages_label' },
    need: {
      kind: 'text',
      heading: { uz: 'Nima kerak', ru: 'Что нужно', en: 'Need' },
      aliases: ['Ehtiyoj'],
      width: 220,
    },
    amount: { kind: 'money', heading: { uz: 'Summa', ru: 'Сумма', en: 'Amount' } },
    nextContact: { kind: 'day', heading: { uz: 'Keyingi aloqa', ru: 'Следующий контакт', en: 'Next contact' } },
    source: { kind: 'choice', heading: { uz: 'Manba', ru: 'Источник', en: 'Source' }, choices: 'sources_label' },
    nextStep: { kind: 'text', heading: { uz: 'Keyingi qadam', ru: 'Следующий шаг', en: 'Next step' } },
    responsible: { kind: 'person', heading: { uz: 'Masʼul', ru: 'Ответственный', en: 'Assigned to' } },
    lossReason: { kind: 'text', heading: { uz: 'Yoʻqotish sababi', ru: 'Причина отказа', en: 'Loss reason' } },
    customerId: { kind: 'text', heading: { uz: 'Mijoz raqami', ru: '№ клиента', en: 'Customer no.' }, machine: true },
    createdAt: { kind: 'instant', heading: { uz: 'Qoʻshilgan', ru: 'Добавлена', en: 'Added' }, machine: true },
    stageSince: {
      kind: 'instant',
      heading: { uz: 'Bosqichda', ru: 'На этапе с', en: 'In stage since' },
      machine: true,
    },
    wonAt: { kind: 'instant', heading: { uz: 'Sotilgan vaqti', ru: 'Продано', en: 'Won at' }, machine: true },
    lostAt: {
      kind: 'instant',
      heading: { uz: 'Yoʻqotilgan vaqti', ru: 'Отказ получен', en: 'Lost at' },
      machine: true,
    },
  },
});
