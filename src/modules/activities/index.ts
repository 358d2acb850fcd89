// Activities: what was said and written between us and a customer.

import type { Module } from '../../kernel/module';
import * as kpis from './kpis';
import { activitiesTable } from './schema';
import { activitiesTexts } from './texts';

export * from './kpis';
export { nextContactAfter } from './next-contact';
export { CHANNELS, type Channel, DIRECTIONS, type Direction, OUTCOMES, type Outcome } from './options';
export { type Contact, cellsOfContact, parseContactLog } from './parse-contact-log';
export { type Activity, activitiesTable } from './schema';

export const activities: Module = {
  name: 'activities',
  tables: [activitiesTable],
  measures: Object.values(kpis).flat(),
  texts: activitiesTexts,
};
