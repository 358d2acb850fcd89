// The customers table: persons and firms, each once.

import { defineTable } from '../../kernel/schema/table';

export const customersTable = defineTable({
  name: 'customers',
  sheet: { uz: 'Mijozlar', ru: 'Клиенты', en: 'Customers' },
  prefix: 'M',
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' } },
    name: {
      kind: 'text',
      heading: { uz: 'Ism', ru: 'Имя', en: 'Name' },
      aliases: [
        'Mijoz',
        'Xaridor',
        'Haridor',
        'Klient',
        'Клиент',
        'Customer',
        'Firma nomi',
        'Название',
        'Company name',
      ],
      width: 200,
    },
    contact: {
      kind: 'contact',
      heading: { uz: 'Telefon yoki @username', ru: 'Телефон или @username', en: 'Phone or @username' },
      aliases: ['Telefon', 'Телефон', 'Phone'],
      width: 170,
    },
    source: {
      kind: 'choice',
      heading: { uz: 'Manba', ru: 'Источник', en: 'Source' },
      choices: 'sources_label',
    },
    responsible: { kind: 'person', heading: { uz: 'Masʼul', ru: 'Ответственный', en: 'Assigned to' } },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, width: 240 },
    createdAt: { kind: 'instant', heading: { uz: 'Qoʻshilgan', ru: 'Добавлен', en: 'Added' }, machine: true },
  },
});
