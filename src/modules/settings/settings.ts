// The settings sheet: one setting a row, by key.

import type { Book } from '../../kernel/book/book';
import { type Language, parseLanguage } from '../../kernel/i18n/language';
import { defineTable } from '../../kernel/schema/table';

export const settingsTable = defineTable({
  name: 'settings',
  sheet: { uz: 'Sozlamalar', ru: 'Настройки', en: 'Settings' },
  prefix: 'SET',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Kalit', ru: 'Ключ', en: 'Key' } },
    value: { kind: 'text', heading: { uz: 'Qiymat', ru: 'Значение', en: 'Value' }, width: 220 },
    // What the setting is for, in words.
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Пояснение', en: 'Note' }, width: 420, since: 3 },
  },
});

/** The version of the tables that this code makes: that of the last migration in `src/modules/versions/migrations.ts`. */
export const SCHEMA_VERSION = 6;

/** The setting that records the version of the workbook's tables; while a migration is under way, the lower of the two. */
export const VERSION_SETTING = 'schemaVersion';

/** The setting that records in which language the cells and the sheets are written. */
export const LANGUAGE_SETTING = 'language';

/** Returns the first rows: the workbook's language and the version of its tables. */
export function settingRows(language: Language, version: number): string[][] {
  return [
    [LANGUAGE_SETTING, language],
    [VERSION_SETTING, String(version)],
  ];
}

/** Returns the language that the workbook records; null where it records none of ours. One blocking call. */
export function workbookLanguage(book: Book): Language | null {
  return parseLanguage(settingOf(book, LANGUAGE_SETTING));
}

/** Has the workbook record a language, from the next commit on; nothing where its settings sheet is gone. One blocking call. */
export function recordLanguage(book: Book, language: Language): void {
  recordSetting(book, LANGUAGE_SETTING, language);
}

/** Returns the version that the workbook records; null where it records none. One blocking call. */
export function recordedVersion(book: Book): number | null {
  const version = Number(settingOf(book, VERSION_SETTING) ?? Number.NaN);
  return Number.isInteger(version) && version > 0 ? version : null;
}

/** Has the workbook record a version, from the next commit on; nothing where its settings sheet is gone. One blocking call. */
export function recordVersion(book: Book, version: number): void {
  recordSetting(book, VERSION_SETTING, String(version));
}

function settingOf(book: Book, key: string): string | null {
  return book.has(settingsTable) ? (book.open(settingsTable, ['id', 'value']).get(key)?.value ?? null) : null;
}

function recordSetting(book: Book, key: string, value: string): void {
  if (!book.has(settingsTable)) return;
  const isThere = book.open(settingsTable, ['id', 'value']).rowOf(key) !== null;
  if (isThere) book.update(settingsTable, key, { value });
  else book.restore(settingsTable, key, { value });
}
