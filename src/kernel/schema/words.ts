// The words by which the columns of a table are known: the headings of its fields in every language and script.

import { LANGUAGES, type Language, wordIn } from '../i18n/language';
import { toCyrillic } from '../text/cyrillic';
import { fold } from '../text/fold';
import type { Cell } from './codec';
import { type Field, fieldNames, fieldOf, type Table } from './table';

/** Returns the lookup of the field that a heading names; null for a heading that is none of the table's. */
export function fieldOfHeading(table: Table): (heading: Cell) => string | null {
  const known = new Map<string, string>();
  // The first field that has a word keeps it, so that no column is ever two fields'.
  for (const name of [...fieldNames(table)].reverse()) {
    for (const word of wordsOf(fieldOf(table, name))) known.set(fold(word), name);
  }
  return (heading) => known.get(fold(String(heading))) ?? null;
}

/** Returns all headings of a field: one a language, and its aliases in both scripts. */
export function wordsOf(field: Field): readonly string[] {
  const { aliases = [] } = field;
  const headings = LANGUAGES.flatMap((language) => spellingsOf(field, language));
  return [...headings, ...aliases, ...aliases.map(toCyrillic)];
}

/** Returns how a field's heading is written in a language. */
export function spellingsOf({ heading }: Field, language: Language): readonly string[] {
  return [wordIn(heading, language)];
}
