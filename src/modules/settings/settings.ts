// The settings sheet: one setting a row, by key.

import type { Language } from '../../kernel/i18n/language';
import { defineTable } from '../../kernel/schema/table';

export const settingsTable = defineTable({
  name: 'settings',
  sheet: { uz: 'Sozlamalar', ru: 'Настройки', en: 'Settings' },
  prefix: 'SET',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Kalit', ru: 'Ключ', en: 'Key' } },
    value: { kind: 'text', heading: { uz: 'Qiymat', ru: 'Значение', en: 'Value' } },
  },
});

/** The version of the tables that this code makes; a migration raises it. */
export const SCHEMA_VERSION = 1;

/** Returns the first rows: the workbook's language and the version of its tables. */
export function settingRows(language: Language): string[][] {
  return [
    ['language', language],
    ['schemaVersion', String(SCHEMA_VERSION)],
  ];
}
