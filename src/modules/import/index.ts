// Import: records that lived elsewhere, through the same rules as those typed here.

import type { Module } from '../../kernel/module';
import { importDialogTexts } from './dialog-texts';
import { importTexts } from './texts';

export { type BroughtIn, bringIn } from './bring-in';
export { type Foreseen, foreseeImport } from './foresee';
export { type DealToImport, type Imported, importDeals } from './import-deals';
export { KINDS, type Kind, kindLabel, labelOf } from './kinds';
export { ROWS_TO_BRING_IN, ROWS_TO_PLAN } from './part-input';
export { type PartTold, planImport } from './plan-import';
export { type KnownSale, type PlannedSale, planSales, type SalesWorld } from './plan-sales';
export { type Reading, readColumns } from './read-columns';
export { SALE_ROW_FIELDS, type SaleRowField, type SaleRowToImport } from './sale-row';
export { textsOfTab } from './tab-rows';

export const importModule: Module = {
  name: 'import',
  tables: [],
  measures: [],
  texts: { ...importTexts, ...importDialogTexts },
};
