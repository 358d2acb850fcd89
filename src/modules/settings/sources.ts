// Where customers come from: a list that people extend by typing below it.

import { type Language, type Words, wordIn } from '../../kernel/i18n/language';
import { defineTable } from '../../kernel/schema/table';

export const sourcesTable = defineTable({
  name: 'sources',
  sheet: { uz: 'Manbalar', ru: 'Источники', en: 'Sources' },
  prefix: 'SR',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Kalit', ru: 'Ключ', en: 'Key' } },
    label: { kind: 'text', heading: { uz: 'Manba', ru: 'Источник', en: 'Source' } },
  },
});

const SOURCES: readonly (readonly [string, Words])[] = [
  ['instagram', { uz: 'Instagram', ru: 'Instagram', en: 'Instagram' }],
  ['telegram', { uz: 'Telegram', ru: 'Telegram', en: 'Telegram' }],
  ['referral', { uz: 'Tavsiya', ru: 'Рекомендация', en: 'Referral' }],
  ['call', { uz: 'Qoʻngʻiroq', ru: 'Звонок', en: 'Call' }],
  ['walkin', { uz: 'Oʻzi keldi', ru: 'Пришёл сам', en: 'Walk-in' }],
  ['other', { uz: 'Boshqa', ru: 'Другое', en: 'Other' }],
];

/** Some trades have more sources than these; the dashboard shows so many. */
export const SOURCE_COUNT = SOURCES.length + 2;

/** Returns the labels that a new workbook starts with. */
export function sourceLabels(language: Language): string[] {
  return SOURCES.map(([, label]) => wordIn(label, language));
}

/** Returns the first rows of the sources sheet. */
export function sourceRows(language: Language): string[][] {
  return SOURCES.map(([key, label]) => [key, wordIn(label, language)]);
}
