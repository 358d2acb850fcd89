// Setup: from an empty workbook to a working one.

import type { Module } from '../../kernel/module';
import { dialogTexts } from './dialog-texts';
import { setupTexts } from './texts';

export {
  addMissingColumns,
  type Check,
  checkSheets,
  drawRules,
  drawTableMarkings,
  groupColumns,
  repairSheets,
} from './check-sheets';
export { parseSetup, type SetupWish } from './parse-setup';
export { renewDashboard, renewDashboardDaily } from './renew-dashboard';
export { applySetup, checkSetup, type SetupApplied } from './run-setup';
export { makeSheets, makeTodaySheet, setUp } from './set-up';
export { setupState } from './setup-state';
export { firstRows, namesInUse, SHEETS } from './sheets';
export { findTrade, type Good, PLAIN_TRADE, TRADES, type Trade } from './trades';
export type { SetupDone, SetupInput, SetupPerson, SetupState } from './view';

export const setup: Module = {
  name: 'setup',
  tables: [],
  measures: [],
  texts: { ...setupTexts, ...dialogTexts },
};
