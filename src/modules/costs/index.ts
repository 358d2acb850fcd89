// Costs: what the firm pays for its sources of customers.

import type { Module } from '../../kernel/module';
import { sourceCost } from './kpis';
import { sourceCostsTable } from './schema';

export { sourceCost } from './kpis';
export { type SourceCost, sourceCostsTable } from './schema';

export const costs: Module = { name: 'costs', tables: [sourceCostsTable], measures: [sourceCost], texts: {} };
