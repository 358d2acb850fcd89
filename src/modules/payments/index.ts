// Payments: money that comes, what customers owe, since when, and what was agreed about it.

import type { Module } from '../../kernel/module';
import * as kpis from './kpis';
import { duesTable, paymentsTable } from './schema';
import { paymentsTexts } from './texts';

export { strayDues } from './accounts';
export { addPayment, type PaymentWritten } from './add-payment';
export * from './ageing';
export { type AccountBalance, balancesOf, type SaleBalance, unsaidSales } from './balances';
export { type DebtorAgeing, debtorsOf, type SaleOwed } from './debtors';
export { type DueBalance, duesInForce } from './dues-in-force';
export * from './kpis';
export { METHODS, type Method, SALE_PAYMENTS, type SalePayment } from './options';
export * from './penalties';
export { type Act, type ActAsked, type ActLine, reconcile } from './reconciliation';
export { type ActToPrint, type Party, reconciliationPage } from './reconciliation-page';
export { type BalanceOptions, type DueRow, type MoneyRows, ON_CREDIT, type PaymentRow, type SaleRow } from './rows';
export * from './schedule';
export { type Due, duesTable, type Payment, paymentsTable } from './schema';
export * from './term';
export { paymentsTexts } from './texts';

export const payments: Module = {
  name: 'payments',
  tables: [paymentsTable, duesTable],
  measures: Object.values(kpis),
  texts: paymentsTexts,
};
