// Finds the column of each field by what stands in the heading row, whatever the language and order.

import type { Language } from '../i18n/language';
import { LANGUAGES } from '../i18n/language';
import { fold } from '../text/fold';
import type { Cell } from './codec';
import { type Field, fieldNames, type Table } from './table';

/** Column (from 1) of each field that was found; fields without a column, and fields with two, apart. */
export interface Columns {
  readonly at: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
  readonly twice: readonly string[];
}

/** Binds the table's fields to columns by a heading row, which may be longer or shorter than the table. */
export function bindColumns(table: Table, headings: readonly Cell[]): Columns {
  const found = headings.map((heading) => fold(String(heading)));
  const at: Record<string, number> = {};
  const missing: string[] = [];
  const twice: string[] = [];

  for (const name of fieldNames(table)) {
    const columns = columnsOf(table.fields[name], found);
    if (columns.length > 1) twice.push(name);
    const first = columns[0];
    if (first === undefined) missing.push(name);
    else at[name] = first;
  }
  return { at, missing, twice };
}

/** Returns the language in which most of the headings are written; Uzbek when none is known. */
export function languageOfHeadings(table: Table, headings: readonly Cell[]): Language {
  const found = new Set(headings.map((heading) => fold(String(heading))));
  const score = (language: Language): number =>
    fieldNames(table).filter((name) => found.has(fold(table.fields[name]?.heading[language] ?? ''))).length;
  return LANGUAGES.reduce((best, language) => (score(language) > score(best) ? language : best));
}

function columnsOf(field: Field | undefined, folded: readonly string[]): number[] {
  if (!field) return [];
  const names = new Set([...LANGUAGES.map((language) => field.heading[language]), ...(field.aliases ?? [])].map(fold));
  return folded.flatMap((heading, index) => (names.has(heading) ? [index + 1] : []));
}
