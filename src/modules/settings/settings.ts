// The settings sheet: one setting a row, by key.

import type { Book } from '../../kernel/book/book';
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

/** The version of the tables that this code makes: that of the last migration in `src/modules/versions/migrations.ts`. */
export const SCHEMA_VERSION = 3;

/** The setting that records the version of the workbook's tables; while a migration is under way, the lower of the two. */
export const VERSION_SETTING = 'schemaVersion';

/** Returns the first rows: the workbook's language and the version of its tables. */
export function settingRows(language: Language, version: number): string[][] {
  return [
    ['language', language],
    [VERSION_SETTING, String(version)],
  ];
}

/** Returns the version that the workbook records; null where it records none. One blocking call. */
export function recordedVersion(book: Book): number | null {
  if (!book.has(settingsTable)) return null;
  const version = Number(book.open(settingsTable, ['id', 'value']).get(VERSION_SETTING)?.value);
  return Number.isInteger(version) && version > 0 ? version : null;
}

/** Has the workbook record a version, from the next commit on; nothing where its settings sheet is gone. One blocking call. */
export function recordVersion(book: Book, version: number): void {
  if (!book.has(settingsTable)) return;
  const value = String(version);
  const isThere = book.open(settingsTable, ['id', 'value']).rowOf(VERSION_SETTING) !== null;
  if (isThere) book.update(settingsTable, VERSION_SETTING, { value });
  else book.restore(settingsTable, VERSION_SETTING, { value });
}
