// Setup: from an empty workbook to a working one.

import type { Module } from '../../kernel/module';
import { dialogTexts } from './dialog-texts';
import { setupTexts } from './texts';

export { addMissingColumns, type Check, checkSheets, drawRules, repairSheets } from './check-sheets';
export { makeSheets, setUp } from './set-up';
export { firstRows, SHEETS } from './sheets';

export const setup: Module = {
  name: 'setup',
  tables: [],
  measures: [],
  texts: { ...setupTexts, ...dialogTexts },
};
