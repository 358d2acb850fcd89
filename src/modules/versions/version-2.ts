// Version 2: what people do by hand is noticed, by a hidden memory of every record; columns are known by marks, whatever
// happens to their headings; and the journal tells its version, where each table ends, and what work is under way.

import type { Migration } from '../../kernel/migrate/migration';
import { makeSheet, markSheets } from '../../kernel/migrate/steps';
import { shadowTable } from '../../kernel/reconcile/shadow';
import { settingsTable } from '../settings/index';
import { SHEETS } from '../setup/index';

export const version2: Migration = {
  version: 2,
  name: 'memory and marks',
  tables: [settingsTable],
  steps: [makeSheet(shadowTable), markSheets(SHEETS)],
};
