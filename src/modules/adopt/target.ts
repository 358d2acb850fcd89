// Which field each recognised column becomes; a field has one column, and no column of people's is ever Daftar's own.

import { knownFields } from '../../kernel/schema/headings';
import { fieldNames, fieldOf } from '../../kernel/schema/table';
import type { CanonicalField, ColumnGuess, Reason } from '../columns/index';
import type { Kind } from './kinds';

/** A column of people's, and the field that it becomes. */
export interface Targeted {
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  /** A field of the table or a hint of its kind; null for one of which nothing is wanted. */
  readonly field: string | null;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What people say that a column is: a field by column, '' for none. */
export type Corrections = Readonly<Record<string, string>>;

/** Returns what a column of people's may become: what only Daftar writes is not among it. */
export function adoptableFields({ table, hints }: Kind): readonly string[] {
  const typed = fieldNames(table).filter((field) => field !== 'id' && !fieldOf(table, field).machine);
  return [...typed, ...hints];
}

/** Returns the columns that become the table's: all but people's own, of which some tell of the rows. */
export function boundColumns({ table }: Kind, columns: readonly Targeted[]): readonly Bound[] {
  return columns.flatMap(({ column, field }) => (field !== null && table.fields[field] ? [{ column, field }] : []));
}

export interface Bound {
  /** From 1. */
  readonly column: number;
  readonly field: string;
}

/** Decides for each column, people's corrections first, then what was recognised, then our own words. */
export function targetColumns(
  guesses: readonly ColumnGuess[],
  kind: Kind,
  corrections: Corrections = {},
): readonly Targeted[] {
  const taken = new Map<number, Targeted>();
  const take = (
    { index, heading }: ColumnGuess,
    field: string,
    told: Pick<Targeted, 'confidence' | 'reasons'>,
  ): void => {
    taken.set(index, { column: index + 1, heading, field, confidence: told.confidence, reasons: told.reasons });
  };
  const isFree = (field: string): boolean => ![...taken.values()].some((one) => one.field === field);
  const open = (): readonly ColumnGuess[] =>
    guesses.filter(({ index }) => !taken.has(index) && corrections[String(index + 1)] === undefined);

  for (const guess of guesses) {
    const said = corrections[String(guess.index + 1)];
    if (said !== undefined && said !== '') take(guess, said, { confidence: 1, reasons: [] });
  }
  for (const target of kind.targets) {
    const { field } = target;
    const from = (field === 'name' || field === 'customer') && isOfFirms(guesses) ? FIRM_FIRST : target.from;
    const found = from.flatMap((one) => open().find((guess) => guess.field === one) ?? [])[0];
    if (found && isFree(field)) take(found, field, found);
  }
  const ours = knownFields(
    kind.table,
    guesses.map(({ heading }) => heading),
  );
  for (const guess of open()) {
    const field = ours[guess.index] ?? null;
    if (field !== null && adoptableFields(kind).includes(field) && isFree(field)) take(guess, field, KNOWN);
  }
  return guesses.map((guess) => taken.get(guess.index) ?? { ...OWN, column: guess.index + 1, heading: guess.heading });
}

const FIRM_FIRST: readonly CanonicalField[] = ['company', 'full_name', 'first_name', 'last_name'];
const MOST = 0.7;

/** Whose list begins with the firm, and names one in most rows, sells to firms; a person in it is whom to ask for. */
function isOfFirms(guesses: readonly ColumnGuess[]): boolean {
  const firm = guesses.find(({ field }) => field === 'company');
  const person = guesses.find(({ field }) => field === 'full_name' || field === 'first_name');
  return firm !== undefined && person !== undefined && firm.index < person.index && firm.count >= MOST * person.count;
}

const KNOWN = { confidence: 0.97, reasons: ['heading'] } as const;
const OWN = { field: null, confidence: 0, reasons: [] } as const;
