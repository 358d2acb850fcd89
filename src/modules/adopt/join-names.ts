// A list that has first and last names in two columns, and no whole name: a column of our own joins them, and theirs stay theirs.

import { agreedFields, type HeadedColumn } from '../../kernel/schema/agreement';
import type { Cell } from '../../kernel/schema/codec';
import type { CanonicalField, ColumnGuess, Corrections } from '../columns/index';
import { isOfFirms } from '../columns/index';

/** The fields that say who it is; a table has one of them. */
export const WHO: readonly string[] = ['name', 'customer'];

const PARTS: readonly CanonicalField[] = ['first_name', 'middle_name', 'last_name'];

/** Returns the columns whose cells together are the name, from 1, in their order in a name; none where one column is the name. */
export function columnsToJoin(guesses: readonly ColumnGuess[], corrections: Corrections): readonly number[] {
  if (isOfFirms(guesses) || Object.values(corrections).some((field) => WHO.includes(field))) return [];
  const found = (field: CanonicalField) =>
    guesses.find((guess) => guess.field === field && (corrections[String(guess.index + 1)] ?? '') === '');
  if (found('full_name') || !found('first_name') || !found('last_name')) return [];
  return PARTS.flatMap((part) => found(part)?.index ?? []).map((index) => index + 1);
}

/** joinedName(['Aziz', '', 'Karimov ']) //=> 'Aziz Karimov' */
export function joinedName(parts: readonly Cell[]): string {
  return parts
    .map((part) => String(part).trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** Returns where the joined columns stand now, from 1; one whose heading people changed meanwhile is left out. */
export function joinedColumns(joined: readonly HeadedColumn[], headings: readonly Cell[]): readonly number[] {
  const found = agreedFields({ columns: Object.fromEntries(joined.entries()), own: [] }, headings);
  return joined.flatMap((_, part) => (found.includes(String(part)) ? [found.indexOf(String(part)) + 1] : []));
}
