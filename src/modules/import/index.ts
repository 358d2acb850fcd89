// Import: records that lived elsewhere, through the same rules as those typed here.

import type { Module } from '../../kernel/module';
import { importDialogTexts } from './dialog-texts';
import { importTexts } from './texts';

export { type DealToImport, type Imported, importDeals } from './import-deals';
export { importSales, type SalesImported } from './import-sales';
export { type KnownSale, type PlannedSale, planSales, type RowIssue, type SalesWorld } from './plan-sales';
export { SALE_ROW_FIELDS, type SaleRowField, type SaleRowToImport } from './sale-row';

export const importModule: Module = {
  name: 'import',
  tables: [],
  measures: [],
  texts: { ...importTexts, ...importDialogTexts },
};
