// The words by which the columns of a table are known: the headings of its fields in every language and script.

import { toCyrillic } from '../text/cyrillic';
import { fold } from '../text/fold';
import type { Cell } from './codec';
import { type Field, fieldNames, fieldOf, type Table } from './table';

/** Returns the lookup of the field that a heading names; null for a heading that is none of the table's. */
export function fieldOfHeading(table: Table): (heading: Cell) => string | null {
  const known = lookup(table, ({ heading, aliases = [] }) => [...Object.values(heading), ...aliases]);
  let spelled: ReadonlyMap<string, string> | null = null;
  return (heading) => {
    const word = fold(String(heading));
    const field = known.get(word);
    if (field !== undefined || !CYRILLIC.test(word)) return field ?? null;
    // Spelling every word costs more than all the rest, on every run, and few sheets need it.
    spelled ??= lookup(table, ({ heading: { uz }, aliases = [] }) => [uz, ...aliases].map(toCyrillic));
    return spelled.get(word) ?? null;
  };
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The first field that has a word keeps it, so that no column is ever two fields'. */
function lookup(table: Table, wordsOf: (field: Field) => readonly string[]): ReadonlyMap<string, string> {
  const words = [...fieldNames(table)].reverse().flatMap((name) => {
    return wordsOf(fieldOf(table, name)).map((word) => [fold(word), name] as const);
  });
  return new Map(words);
}
