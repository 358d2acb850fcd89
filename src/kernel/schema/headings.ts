// Finds the column of each field by what stands in the heading row, whatever the language, the script and the order.

import { LANGUAGES, type Language, wordIn } from '../i18n/language';
import { fold } from '../text/fold';
import { agreedFields, findAgreement } from './agreement';
import type { Cell } from './codec';
import { fieldNames, fieldOf, type Table } from './table';
import { fieldOfHeading } from './words';

/** Column (from 1) of each field that was found; fields without a column, and fields with two, apart. */
export interface Columns {
  readonly at: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
  readonly twice: readonly string[];
}

/** The fields whose mark columns carry, by column; Set up marks each column of ours, and the mark moves with it. */
export type Marks = ReadonlyMap<number, string>;

/**
 * Binds the table's fields to columns by a heading row, which may be longer or shorter than the table. A known heading
 * decides where it stands once; where it stands twice, or nowhere, the marks do if they point at one column that is no
 * other field's. Nothing is guessed by position.
 */
export function bindColumns(table: Table, headings: readonly Cell[], marks: Marks | null = null): Columns {
  const known = knownFields(table, headings);
  const at: Record<string, number> = {};
  const missing: string[] = [];
  const twice: string[] = [];

  for (const name of fieldNames(table)) {
    const headed = columnsWhere(known, name);
    const marked = [...(marks ?? [])].flatMap(([column, field]) => (field === name ? [column] : []));
    const [ours, ...others] = candidates(headed, marked, known);
    if (ours !== undefined && others.length === 0) at[name] = ours;
    else if (headed.length > 1) twice.push(name);
    else missing.push(name);
  }
  return { at, missing, twice };
}

/** Returns the field of each column by what stands above it: what people agreed on their own sheet goes before our words. */
export function knownFields(table: Table, headings: readonly Cell[]): readonly (string | null)[] {
  const known = headings.map(fieldOfHeading(table));
  const agreement = findAgreement(headings);
  if (agreement?.table !== table.name) return known;
  return agreedFields(agreement, headings).map((field, index) =>
    field === undefined ? (known[index] ?? null) : field,
  );
}

interface Need {
  /** The fields that the caller cannot do without. */
  readonly fields: readonly string[];
  /** Reads the marks of fields, which costs some calls. */
  readonly marks: (fields: readonly string[]) => Marks;
}

/** Binds by the headings alone where they lead to every field that is needed, and asks for the marks of the others only. */
export function bindNeeded(table: Table, headings: readonly Cell[], { fields, marks }: Need): Columns {
  const columns = bindColumns(table, headings);
  const unclear = unboundOf(columns, fields);
  return unclear.length === 0 ? columns : bindColumns(table, headings, marks(unclear));
}

/** Returns those of the fields that have no column, or two. */
export function unboundOf(columns: Columns, fields: readonly string[]): readonly string[] {
  return fields.filter((field) => columns.missing.includes(field) || columns.twice.includes(field));
}

/** Returns the language in which most of the headings are written; Uzbek when none is known. */
export function languageOfHeadings(table: Table, headings: readonly Cell[]): Language {
  const found = new Set(headings.map((heading) => fold(String(heading))));
  const isCyrillic = /\p{Script=Cyrillic}/u.test(headings.join(''));
  const score = (language: Language): number => {
    if (language === 'uz-Cyrl' && !isCyrillic) return 0;
    return fieldNames(table).filter((name) => found.has(fold(wordIn(fieldOf(table, name).heading, language)))).length;
  };
  return LANGUAGES.reduce((best, language) => (score(language) > score(best) ? language : best));
}

/** Returns the heading of a field as the other headings are written: in their language and script. */
export function headingLike(table: Table, name: string, headings: readonly Cell[]): string {
  return wordIn(fieldOf(table, name).heading, languageOfHeadings(table, headings));
}

/** Of several columns with the heading the marked ones are ours; without any, the marked ones that have no heading of ours. */
function candidates(headed: readonly number[], marked: readonly number[], known: readonly (string | null)[]) {
  if (headed.length === 1) return headed;
  if (headed.length > 1) return headed.filter((column) => marked.includes(column));
  return marked.filter((column) => (known[column - 1] ?? null) === null);
}

function columnsWhere(known: readonly (string | null)[], name: string): number[] {
  return known.flatMap((field, index) => (field === name ? [index + 1] : []));
}
