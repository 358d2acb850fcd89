// Activities: what was said and written between us and a customer.

import type { Module } from '../../kernel/module';
import { activitiesTable } from './schema';

export { activitiesTable } from './schema';

export const activities: Module = { name: 'activities', tables: [activitiesTable], measures: [], texts: {} };
