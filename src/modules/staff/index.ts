// Staff: who works here.

import type { Module } from '../../kernel/module';
import { staffTable } from './schema';

export { actingPerson, type Colleague, colleagueActing, knownStaff, nameOf, readStaff } from './acting-person';
export { ROLES, type Role, staffTable } from './schema';

export const staff: Module = { name: 'staff', tables: [staffTable], measures: [], texts: {} };
