// Settings: what people may change without code, as rows of hidden sheets.

import type { Module } from '../../kernel/module';
import { settingsTable } from './settings';
import { sourcesTable } from './sources';

export { parseRates } from './rates';
export {
  mayBeBlank,
  ratingDaysOf,
  readSettings,
  SETTINGS,
  type SettingKey,
  settingsAsTyped,
  withDefaults,
} from './setting-list';
export {
  recordedVersion,
  recordLanguage,
  recordVersion,
  SCHEMA_VERSION,
  settingRows,
  settingsTable,
  workbookLanguage,
} from './settings';
export { SOURCE_COUNT, sourceLabels, sourceRows, sourcesTable } from './sources';

export const settings: Module = {
  name: 'settings',
  tables: [sourcesTable, settingsTable],
  measures: [],
  texts: {},
};
