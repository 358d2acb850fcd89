// The sheet of a table in another language: its tab, its headings, and the words to choose from. What people named stays.

import { type DrawnBlock, NOTHING } from '../../kernel/drawing/drawing';
import { drawRule } from '../../kernel/drawing/table-drawing';
import { LANGUAGES, type Language, type Words, wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { findAgreement } from '../../kernel/schema/agreement';
import { bindColumns } from '../../kernel/schema/headings';
import { fieldNames, fieldOf, type Table } from '../../kernel/schema/table';

/** What a tab is called besides where its own name was taken. */
const SUFFIX = ' (Daftar)';

/** Names the tab and the columns of a table in another language; nothing where its sheet is gone. */
export function translateSheet(table: Table, to: Language, { desk, mender }: Ports): void {
  const [seen] = mender.look([table], new Set()).tables;
  if (!seen?.sheet) return;
  const { id, name, headings } = seen.sheet;
  const { at } = bindColumns(table, headings, seen.marks);
  const columns = fieldNames(table).flatMap((field) => (at[field] === undefined ? [] : [{ field, column: at[field] }]));
  // What people headed themselves on a sheet of their own stays, also where it is a word of ours.
  const brought = findAgreement(headings)?.brought ?? [];
  const ours = columns.filter(({ field }) => !brought.includes(field));
  const blocks = ours.flatMap(({ field, column }): DrawnBlock[] => {
    const heading = translated(fieldOf(table, field).heading, String(headings[column - 1] ?? ''), to);
    return heading === null ? [] : [{ row: 1, column, cells: [[heading]] }];
  });
  // The rules before the cells: a cell takes no word that its rule does not offer.
  const fixed = ours.filter(({ field }) => fieldOf(table, field).options);
  const validations = fixed.flatMap((place) => drawRule(table, place, to));
  const tab = translated(table.sheet, withoutSuffix(name), to);
  if (tab !== null) desk.rename(id, tab);
  mender.draw(id, { ...NOTHING, blocks, validations });
}

/** Returns the text in another language where it is exactly ours in one of them and changes; null else. */
export function translated(words: Words, text: string, to: Language): string | null {
  const isOurs = LANGUAGES.some((language) => wordIn(words, language) === text);
  const word = wordIn(words, to);
  return isOurs && word !== text ? word : null;
}

export function withoutSuffix(tab: string): string {
  return tab.endsWith(SUFFIX) ? tab.slice(0, -SUFFIX.length) : tab;
}
