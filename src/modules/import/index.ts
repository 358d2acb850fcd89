// Import: records that lived elsewhere, through the same rules as those typed here.

import type { Module } from '../../kernel/module';

export { type DealToImport, type Imported, importDeals } from './import-deals';

export const importModule: Module = { name: 'import', tables: [], measures: [], texts: {} };
