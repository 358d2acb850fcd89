// Payments: money that comes, what is owed, and when it must come.

import type { Module } from '../../kernel/module';
import { duesTable, paymentsTable } from './schema';

export { METHODS, type Method, SALE_PAYMENTS, type SalePayment } from './options';
export { type Due, duesTable, type Payment, paymentsTable } from './schema';

export const payments: Module = {
  name: 'payments',
  tables: [paymentsTable, duesTable],
  measures: [],
  texts: {},
};
