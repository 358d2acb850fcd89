// The products table: what is sold, and at which price it was sold last.

import { defineTable } from '../../kernel/schema/table';

export const productsTable = defineTable({
  name: 'products',
  sheet: { uz: 'Mahsulotlar', ru: 'Товары и услуги', en: 'Products' },
  prefix: 'N',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' }, since: 4 },
    name: { kind: 'text', heading: { uz: 'Mahsulot', ru: 'Товар', en: 'Product' }, width: 240, since: 4 },
    price: { kind: 'money', heading: { uz: 'Narx', ru: 'Цена', en: 'Price' }, since: 4 },
    cost: { kind: 'money', heading: { uz: 'Tannarx', ru: 'Себестоимость', en: 'Cost' }, since: 4 },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, since: 4 },
    createdAt: {
      kind: 'instant',
      heading: { uz: 'Qoʻshilgan', ru: 'Добавлен', en: 'Added' },
      machine: true,
      since: 4,
    },
  },
});
