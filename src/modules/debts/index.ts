// Debts: who owes, when they pay, and what was agreed about it.

import type { Module } from '../../kernel/module';

export { type ActMade, actOfCustomer } from './act-of-customer';
export { dueRowOf, type MoneyRead, paymentRowOf, readMoney, type SoldRow, soldRowOf } from './money-rows';
export { penaltiesAsked } from './penalties';
export { type Promised, promisePayment } from './promise-payment';
export { type Scheduled, scheduleDues } from './schedule-dues';
export { ageingBySeller, sellersOf } from './sellers';
export type { Debtor, DebtsView, PenaltyOwed } from './view';
export { type DebtsKnown, whoOwes } from './who-owes';

export const debts: Module = { name: 'debts', tables: [], measures: [], texts: {} };
