// Sales: what was sold, and the sale that a won deal leaves.

import type { Module } from '../../kernel/module';
import { salesAmount, salesCount } from './kpis';
import { salesTable } from './schema';

export { salesAmount, salesCount } from './kpis';
export { saleOfWonDeal, type WonDeal } from './sale-of-won-deal';
export { salesTable } from './schema';

export const sales: Module = {
  name: 'sales',
  tables: [salesTable],
  measures: [salesAmount, salesCount],
  texts: {},
};
