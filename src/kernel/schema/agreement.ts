// What was agreed on the columns of a sheet that people brought: which of theirs are which fields, whatever their headings say.
//
// It stands in row 1 of that very sheet, in a hidden column of its own: whoever reads the headings has read it, at no call more.

import { fold } from '../text/fold';
import type { Cell } from './codec';

/** A heading, which of several columns of that heading (from 1), and how many there were. */
export type HeadedColumn = readonly [heading: string, which: number, of: number];

export interface Agreement {
  /** The name of the table. */
  readonly table: string;
  /** By field. */
  readonly columns: Readonly<Record<string, HeadedColumn>>;
  /** Stay people's own, although their headings would say another thing. */
  readonly own: readonly HeadedColumn[];
  /** The fields whose columns people brought; those of the others were added. */
  readonly brought: readonly string[];
  /** Fields whose column gets a rule on what it takes: before, it took anything. */
  readonly rules: readonly string[];
  /** The id of the table's empty sheet, in whose place this one came. */
  readonly replaced: number;
  /** The id of the sheet that people chose: another one than this where this is a copy that was made for it. */
  readonly from: number;
}

const START = 'Daftar {';

/** Returns the heading that holds the agreement. */
export function printAgreement(agreement: Agreement): string {
  return `Daftar ${JSON.stringify(agreement)}`;
}

/** Tells whether a heading is an agreement, and no heading of a column. */
export function isAgreement(heading: Cell): boolean {
  return typeof heading === 'string' && heading.startsWith(START);
}

/** Returns the agreement among the headings; null where there is none, or people changed it to something else. */
export function findAgreement(headings: readonly Cell[]): Agreement | null {
  const text = headings.find(isAgreement);
  if (text === undefined) return null;
  const read = parseJson(String(text).slice(START.length - 1));
  const isWhole = ['table', 'columns', 'own', 'brought', 'rules', 'replaced', 'from'].every(
    (part) => read?.[part] !== undefined,
  );
  return isWhole ? (read as unknown as Agreement) : null; // Written whole, by printAgreement.
}

/** Null for a text that people changed: the marks of the columns then tell, as where a heading was renamed. */
function parseJson(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Returns what was agreed on each column: a field, null for one of people's own, undefined where nothing holds any more: the
 * heading is gone, or there are more of it than there were.
 */
export function agreedFields(
  { columns, own }: Pick<Agreement, 'columns' | 'own'>,
  headings: readonly Cell[],
): (string | null | undefined)[] {
  const agreed = headings.map((): string | null | undefined => undefined);
  const words = headings.map((heading) => fold(String(heading)));
  const agree = ([heading, which, of]: HeadedColumn, field: string | null): void => {
    const word = fold(heading);
    const places = words.flatMap((one, index) => (one === word ? [index] : []));
    const place = places.length === of ? places[which - 1] : undefined;
    if (place !== undefined) agreed[place] = field;
  };
  for (const [field, column] of Object.entries(columns)) agree(column, field);
  for (const column of own) agree(column, null);
  return agreed;
}

/** Returns how a column is headed, to be told from others of its heading; columns count from 1. */
export function headedColumn(headings: readonly Cell[], column: number): HeadedColumn {
  const words = headings.map((heading) => fold(String(heading)));
  const word = words[column - 1] ?? '';
  const places = words.flatMap((one, index) => (one === word ? [index + 1] : []));
  return [String(headings[column - 1] ?? ''), places.indexOf(column) + 1, places.length];
}
