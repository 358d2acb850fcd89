// Products: what is sold.

import type { Module } from '../../kernel/module';
import { productsTable } from './schema';

export { hasNewPrices, notePrice, type PricedProduct, pricedProducts, takePrices } from './remembered-prices';
export { productsTable } from './schema';

export const products: Module = {
  name: 'products',
  tables: [productsTable],
  measures: [],
  texts: {},
};
