// Sales: what was sold, and the sale that a won deal leaves.

import type { Module } from '../../kernel/module';
import * as kpis from './kpis';
import { salesTable } from './schema';
import { salesTexts } from './texts';

export { addSale, type SaleWritten } from './add-sale';
export { deliverSale, rateSale, type SaleDelivered, type SaleRated } from './delivery';
export * from './kpis';
export { moneyOfSale } from './money-of-sale';
export { type NewSale, parseSale } from './parse-sale';
export { returnSale, type SaleReturned } from './return-sale';
export { saleOfWonDeal, type Won, type WonDeal, writeSaleOfWonDeal } from './sale-of-won-deal';
export { knownSaleRules, type SaleRules, saleRules } from './sale-rules';
export { type Sale, salesTable } from './schema';
export { followSales, type MoneyFollows, type SalesTyped } from './typed-sales';

export const sales: Module = {
  name: 'sales',
  tables: [salesTable],
  measures: Object.values(kpis),
  texts: salesTexts,
};
