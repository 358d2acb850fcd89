// The sales table: one row a purchase; revenue is counted here and nowhere else.

import { defineTable, type Row } from '../../kernel/schema/table';
import { SEGMENTS } from '../customers/index';
import { SALE_PAYMENTS } from '../payments/index';

const DERIVED = { machine: true, derived: true, since: 4 } as const;
const COUNTED = { machine: true, derived: true, since: 6 } as const;

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
    payment: {
      kind: 'choice',
      heading: { uz: 'Toʻlov usuli', ru: 'Способ оплаты', en: 'Payment method' },
      aliases: ['Toʻlov turi', 'Оплата', 'Payment'],
      options: SALE_PAYMENTS,
      since: 4,
    },
    quantity: { kind: 'number', heading: { uz: 'Miqdor', ru: 'Количество', en: 'Quantity' }, further: true, since: 4 },
    discount: { kind: 'money', heading: { uz: 'Chegirma', ru: 'Скидка', en: 'Discount' }, further: true, since: 4 },
    discountReason: {
      kind: 'text',
      heading: { uz: 'Chegirma sababi', ru: 'Причина скидки', en: 'Discount reason' },
      further: true,
      since: 4,
    },
    returned: {
      kind: 'money',
      heading: { uz: 'Qaytarilgan', ru: 'Возвращено', en: 'Returned' },
      further: true,
      since: 4,
    },
    returnedOn: {
      kind: 'day',
      heading: { uz: 'Qaytarilgan sana', ru: 'Дата возврата', en: 'Returned on' },
      further: true,
      since: 4,
    },
    deliverBy: {
      kind: 'day',
      heading: { uz: 'Yetkazish muddati', ru: 'Доставить до', en: 'Deliver by' },
      further: true,
      since: 4,
    },
    deliveredAt: {
      kind: 'day',
      heading: { uz: 'Yetkazildi', ru: 'Доставлено', en: 'Delivered' },
      further: true,
      since: 4,
    },
    rating: {
      kind: 'number',
      heading: { uz: 'Baho (1-5)', ru: 'Оценка (1-5)', en: 'Rating (1-5)' },
      further: true,
      since: 4,
    },
    cost: { kind: 'money', heading: { uz: 'Tannarx', ru: 'Себестоимость', en: 'Cost' }, further: true, since: 4 },
    currency: {
      kind: 'text',
      heading: { uz: 'Valyuta', ru: 'Валюта', en: 'Currency' },
      width: 80,
      further: true,
      since: 4,
    },
    customerId: { kind: 'text', heading: { uz: 'Mijoz raqami', ru: '№ клиента', en: 'Customer no.' }, machine: true },
    dealId: { kind: 'text', heading: { uz: 'Bitim raqami', ru: '№ сделки', en: 'Deal no.' }, machine: true },
    createdAt: { kind: 'instant', heading: { uz: 'Qoʻshilgan', ru: 'Добавлена', en: 'Added' }, machine: true },
    // Plus is owed by the customer; of a sale that nobody said how it was paid, nothing is.
    balance: {
      kind: 'money',
      heading: { uz: 'Qarz qoldigʻi', ru: 'Остаток долга', en: 'Balance' },
      ...DERIVED,
    },
    dueOn: { kind: 'day', heading: { uz: 'Toʻlov muddati', ru: 'Срок оплаты', en: 'Due on' }, ...DERIVED },
    isRepeat: { kind: 'flag', heading: { uz: 'Takroriy', ru: 'Повторная', en: 'Repeat' }, ...DERIVED },
    // What remains of it in the firm's currency, less the same number in its own; blank in the firm's own.
    exchange: { kind: 'money', heading: { uz: 'Kurs farqi', ru: 'Курсовая разница', en: 'Exchange' }, ...COUNTED },
    // In the firm's currency; blank while the cost is not known.
    profit: { kind: 'money', heading: { uz: 'Foyda', ru: 'Прибыль', en: 'Profit' }, ...COUNTED },
    segment: {
      kind: 'choice',
      heading: { uz: 'Segment', ru: 'Сегмент', en: 'Segment' },
      options: SEGMENTS,
      ...COUNTED,
    },
    source: { kind: 'text', heading: { uz: 'Manba', ru: 'Источник', en: 'Source' }, ...COUNTED },
    // The day on which this customer bought next, far ahead while nobody knows; of two sales on one day the last tells.
    nextOn: {
      kind: 'day',
      heading: { uz: 'Keyingi xaridi', ru: 'Следующая покупка', en: 'Next bought on' },
      ...COUNTED,
    },
    // The buying day that makes this one a loyal customer's, so many days before it as the rule asks for.
    loyalOn: { kind: 'day', heading: { uz: 'Sodiqlik kuni', ru: 'День лояльности', en: 'Loyal by' }, ...COUNTED },
  },
});

export type Sale = Row<typeof salesTable>;
