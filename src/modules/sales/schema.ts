// The sales table: one row a purchase; revenue is counted here and nowhere else.

import { defineTable } from '../../kernel/schema/table';

export const salesTable = defineTable({
  name: 'sales',
  sheet: { uz: 'Sotuvlar', ru: 'Продажи', en: 'Sales' },
  prefix: 'S',
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' } },
    date: { kind: 'day', heading: { uz: 'Sana', ru: 'Дата', en: 'Date' } },
    customer: {
      kind: 'reference',
      heading: { uz: 'Mijoz', ru: 'Клиент', en: 'Customer' },
      labelOf: { table: 'customers', by: 'customerId' },
      width: 200,
    },
    product: { kind: 'text', heading: { uz: 'Mahsulot', ru: 'Товар', en: 'Product' }, width: 220 },
    amount: { kind: 'money', heading: { uz: 'Summa', ru: 'Сумма', en: 'Amount' } },
    responsible: {
      kind: 'person',
      heading: { uz: 'Masʼul', ru: 'Ответственный', en: 'Assigned to' },
      choices: 'staff_label',
    },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' } },
    customerId: { kind: 'text', heading: { uz: 'Mijoz raqami', ru: '№ клиента', en: 'Customer no.' }, machine: true },
    dealId: { kind: 'text', heading: { uz: 'Bitim raqami', ru: '№ сделки', en: 'Deal no.' }, machine: true },
    createdAt: { kind: 'instant', heading: { uz: 'Qoʻshilgan', ru: 'Добавлена', en: 'Added' }, machine: true },
  },
});
