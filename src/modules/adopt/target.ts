// Which field of a customer each recognised column becomes; a field has one column, and no column of people's is ever Daftar's own.

import { knownFields } from '../../kernel/schema/headings';
import { fieldNames, fieldOf } from '../../kernel/schema/table';
import type { CanonicalField, ColumnGuess, Reason } from '../columns/index';
import { customersTable } from '../customers/index';

type Target = { readonly field: string; readonly from: readonly CanonicalField[] };

/** The first that is found of each list is taken; a name is what a person is called, else the firm. */
const TARGETS: readonly Target[] = [
  { field: 'name', from: ['full_name', 'first_name', 'company', 'last_name'] },
  {
    field: 'contact',
    from: ['phone', 'phone_mobile', 'phone_work', 'whatsapp', 'phone_other', 'phone_home', 'telegram'],
  },
  { field: 'phone2', from: ['phone_other', 'phone_mobile', 'phone_work', 'phone_home', 'whatsapp'] },
  { field: 'email', from: ['email', 'email_2'] },
  { field: 'source', from: ['source'] },
  { field: 'responsible', from: ['owner'] },
  { field: 'note', from: ['notes'] },
  { field: 'tags', from: ['tags'] },
  { field: 'city', from: ['city', 'region'] },
  { field: 'birthday', from: ['birthday'] },
  { field: 'taxId', from: ['tax_id'] },
];

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

/** Returns the fields that a column of people's may become: what only Daftar writes is not among them. */
export function adoptableFields(): readonly string[] {
  return fieldNames(customersTable).filter((field) => field !== 'id' && !fieldOf(customersTable, field).machine);
}

/** Decides for each column, people's corrections first, then what was recognised, then our own words. */
export function targetColumns(guesses: readonly ColumnGuess[], corrections: Corrections = {}): readonly Targeted[] {
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
  for (const target of TARGETS) {
    const { field } = target;
    const from = field === 'name' && isOfFirms(guesses) ? FIRM_FIRST : target.from;
    const found = from.flatMap((one) => open().find((guess) => guess.field === one) ?? [])[0];
    if (found && isFree(field)) take(found, field, found);
  }
  const ours = knownFields(
    customersTable,
    guesses.map(({ heading }) => heading),
  );
  for (const guess of open()) {
    const field = ours[guess.index] ?? null;
    if (field !== null && adoptableFields().includes(field) && isFree(field)) take(guess, field, KNOWN);
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
