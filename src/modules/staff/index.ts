// Staff: who works here.

import type { Module } from '../../kernel/module';
import { staffTable } from './schema';
import { staffTexts } from './texts';

export {
  actingPerson,
  type Colleague,
  colleagueActing,
  knownStaff,
  nameOf,
  ownerEmail,
  readStaff,
  roleOf,
} from './acting-person';
export { findColleague } from './find-colleague';
export { ROLES, type Role, staffTable } from './schema';

export const staff: Module = { name: 'staff', tables: [staffTable], measures: [], texts: staffTexts };
