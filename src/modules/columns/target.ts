// Which field of a table each recognised column becomes: what people said first, then what was recognised, then our own words.

import { knownFields } from '../../kernel/schema/headings';
import type { Table } from '../../kernel/schema/table';
import type { CanonicalField } from './canonical-field';
import type { ColumnGuess, Reason } from './guess';

/** A field, and what may become it: the first that is found is taken. */
export interface Target {
  readonly field: string;
  readonly from: readonly CanonicalField[];
}

/** A column of people's, and the field that it becomes. */
export interface Targeted {
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  /** Null for one that stays people's own. */
  readonly field: string | null;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What people say that a column is: a field by column, '' for none. */
export type Corrections = Readonly<Record<string, string>>;

export interface Targets {
  /** In the order in which they choose. */
  readonly targets: readonly Target[];
  /** Whose headings are known besides. */
  readonly table: Table;
  /** The fields that a column may become. */
  readonly fields: readonly string[];
  readonly corrections?: Corrections;
}

/** Decides for each column; a field has one column. */
export function targetColumns(
  guesses: readonly ColumnGuess[],
  { targets, table, fields, corrections = {} }: Targets,
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
  for (const { field, from } of targets) {
    const found = from.flatMap((one) => open().find((guess) => guess.field === one) ?? [])[0];
    if (found && isFree(field)) take(found, field, found);
  }
  const ours = knownFields(
    table,
    guesses.map(({ heading }) => heading),
  );
  for (const guess of open()) {
    const field = ours[guess.index] ?? null;
    if (field !== null && fields.includes(field) && isFree(field)) take(guess, field, KNOWN);
  }
  return guesses.map((guess) => taken.get(guess.index) ?? { ...OWN, column: guess.index + 1, heading: guess.heading });
}

const MOST = 0.7;

/** Whose list begins with the firm, and names one in most rows, sells to firms; a person in it is whom to ask for. */
export function isOfFirms(guesses: readonly ColumnGuess[]): boolean {
  const firm = guesses.find(({ field }) => field === 'company');
  const person = guesses.find(({ field }) => field === 'full_name' || field === 'first_name');
  return firm !== undefined && person !== undefined && firm.index < person.index && firm.count >= MOST * person.count;
}

const KNOWN = { confidence: 0.97, reasons: ['heading'] } as const;
const OWN = { field: null, confidence: 0, reasons: [] } as const;
