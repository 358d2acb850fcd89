// The contacts table: the people at a company that is a customer.

import { defineTable } from '../../kernel/schema/table';

export const contactsTable = defineTable({
  name: 'contacts',
  sheet: { uz: 'Aloqa shaxslari', ru: 'Контактные лица', en: 'Contacts' },
  prefix: 'K',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' } },
    name: { kind: 'text', heading: { uz: 'Ism', ru: 'Имя', en: 'Name' }, width: 200 },
    customer: {
      kind: 'reference',
      heading: { uz: 'Firma', ru: 'Компания', en: 'Company' },
      labelOf: { table: 'customers', by: 'customerId' },
      width: 200,
    },
    role: { kind: 'text', heading: { uz: 'Lavozimi', ru: 'Должность', en: 'Role' } },
    contact: {
      kind: 'contact',
      heading: { uz: 'Telefon yoki @username', ru: 'Телефон или @username', en: 'Phone or @username' },
      aliases: ['Telefon', 'Телефон', 'Phone'],
      width: 170,
    },
    email: { kind: 'email', heading: { uz: 'Elektron pochta', ru: 'Эл. почта', en: 'E-mail' } },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, width: 240 },
    customerId: { kind: 'text', heading: { uz: 'Firma raqami', ru: '№ компании', en: 'Company no.' }, machine: true },
    createdAt: { kind: 'instant', heading: { uz: 'Qoʻshilgan', ru: 'Добавлен', en: 'Added' }, machine: true },
  },
});
