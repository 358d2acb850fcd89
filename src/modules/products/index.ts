// Products: what is sold.

import type { Module } from '../../kernel/module';
import { productsTable } from './schema';

export { productsTable } from './schema';

export const products: Module = {
  name: 'products',
  tables: [productsTable],
  measures: [],
  texts: {},
};
