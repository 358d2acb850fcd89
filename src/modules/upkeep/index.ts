// Upkeep: what Daftar does by itself so that sheets in which people work stay in order.

import type { Module } from '../../kernel/module';
import { shadowTable } from '../../kernel/reconcile/shadow';

export { lookAfter, restoreLost } from './look-after';

export const upkeep: Module = { name: 'upkeep', tables: [shadowTable], measures: [], texts: {} };
