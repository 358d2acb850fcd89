// Staff: who works here.

import type { Module } from '../../kernel/module';
import * as kpis from './kpis';
import { staffTable } from './schema';
import { staffTexts } from './texts';

export {
  actingPerson,
  type Colleague,
  colleagueActing,
  DIGEST_HOURS,
  isOnStaff,
  knownStaff,
  nameOf,
  ownerEmail,
  readStaff,
  roleOf,
} from './acting-person';
export { findColleague } from './find-colleague';
export * from './kpis';
export { DIGEST_WAYS, type DigestWay, ROLES, type Role, staffTable } from './schema';

export const staff: Module = { name: 'staff', tables: [staffTable], measures: Object.values(kpis), texts: staffTexts };
