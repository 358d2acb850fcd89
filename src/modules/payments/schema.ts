// Payments are money that came, or went back; dues are what must come, and when. Cash is counted over payments and nowhere else.

import { defineTable, type Row } from '../../kernel/schema/table';
import { SEGMENTS } from '../customers/index';
import { METHODS } from './options';

const CUSTOMER = {
  kind: 'reference',
  heading: { uz: 'Mijoz', ru: 'Клиент', en: 'Customer' },
  labelOf: { table: 'customers', by: 'customerId' },
  width: 200,
  since: 4,
} as const;
const SALE = { kind: 'text', heading: { uz: 'Sotuv raqami', ru: '№ продажи', en: 'Sale no.' }, since: 4 } as const;
const CURRENCY = {
  kind: 'text',
  heading: { uz: 'Valyuta', ru: 'Валюта', en: 'Currency' },
  width: 80,
  since: 4,
} as const;
const CUSTOMER_ID = {
  kind: 'text',
  heading: { uz: 'Mijoz raqami', ru: '№ клиента', en: 'Customer no.' },
  machine: true,
  since: 4,
} as const;
const CREATED_AT = {
  kind: 'instant',
  heading: { uz: 'Qoʻshilgan', ru: 'Добавлен', en: 'Added' },
  machine: true,
  since: 4,
} as const;
const COUNTED = { machine: true, derived: true, since: 6 } as const;

export const paymentsTable = defineTable({
  name: 'payments',
  sheet: { uz: 'Toʻlovlar', ru: 'Оплаты', en: 'Payments' },
  prefix: 'P',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' }, since: 4 },
    date: { kind: 'day', heading: { uz: 'Sana', ru: 'Дата', en: 'Date' }, since: 4 },
    customer: CUSTOMER,
    // Blank pays what is oldest.
    saleId: SALE,
    // Minus is money that went back.
    amount: { kind: 'money', heading: { uz: 'Summa', ru: 'Сумма', en: 'Amount' }, since: 4 },
    method: {
      kind: 'choice',
      heading: { uz: 'Toʻlov usuli', ru: 'Способ оплаты', en: 'Payment method' },
      options: METHODS,
      since: 4,
    },
    responsible: {
      kind: 'person',
      heading: { uz: 'Masʼul', ru: 'Ответственный', en: 'Assigned to' },
      choices: 'staff_label',
      since: 4,
    },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, since: 4 },
    currency: CURRENCY,
    customerId: CUSTOMER_ID,
    createdAt: CREATED_AT,
    // In the firm's currency, less the same number in its own; blank in the firm's own.
    exchange: { kind: 'money', heading: { uz: 'Kurs farqi', ru: 'Курсовая разница', en: 'Exchange' }, ...COUNTED },
    segment: {
      kind: 'choice',
      heading: { uz: 'Segment', ru: 'Сегмент', en: 'Segment' },
      options: SEGMENTS,
      ...COUNTED,
    },
  },
});
export type Payment = Row<typeof paymentsTable>;

export const duesTable = defineTable({
  name: 'dues',
  sheet: { uz: 'Toʻlov jadvali', ru: 'График оплат', en: 'Payment schedule' },
  prefix: 'D',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' }, since: 4 },
    due: { kind: 'day', heading: { uz: 'Toʻlov muddati', ru: 'Срок оплаты', en: 'Due on' }, since: 4 },
    customer: CUSTOMER,
    saleId: SALE,
    amount: { kind: 'money', heading: { uz: 'Summa', ru: 'Сумма', en: 'Amount' }, since: 4 },
    // What the customer promised; a debt is as late as before.
    promised: {
      kind: 'day',
      heading: { uz: 'Toʻlov vaʼdasi', ru: 'Обещал оплатить', en: 'Promise to pay' },
      since: 4,
    },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, since: 4 },
    currency: CURRENCY,
    customerId: CUSTOMER_ID,
    createdAt: CREATED_AT,
    left: {
      kind: 'money',
      heading: { uz: 'Qoldiq', ru: 'Осталось', en: 'Left' },
      machine: true,
      derived: true,
      since: 4,
    },
  },
});
export type Due = Row<typeof duesTable>;
