// Activities: what was said and written between us and a customer.

import type { Module } from '../../kernel/module';
import { activitiesTable } from './schema';

export { CHANNELS, type Channel, DIRECTIONS, type Direction, OUTCOMES, type Outcome } from './options';
export { activitiesTable } from './schema';

export const activities: Module = { name: 'activities', tables: [activitiesTable], measures: [], texts: {} };
