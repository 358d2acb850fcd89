// What the journal knows of an adopted list of deals or sales: how far its rows were taken in, and which records came along.

import type { Book } from '../../kernel/book/book';
import { type Language, wordIn } from '../../kernel/i18n/language';
import { agreedFields, type HeadedColumn, headedColumn } from '../../kernel/schema/agreement';
import type { Cell } from '../../kernel/schema/codec';
import { fieldOf, type Table } from '../../kernel/schema/table';
import { type Hint, kindOf } from './kinds';
import type { AdoptionPlan } from './plan';

/** First and last number of records that came one after the other. */
export type Run = readonly [first: number, last: number];

export interface Intake {
  /** Whether rows may still wait. */
  readonly isOpen: boolean;
  /** People's own columns that are read along. */
  readonly hints: Readonly<Partial<Record<Hint, HeadedColumn>>>;
  /** The records of other tables that were added, by the name of the table. */
  readonly made: Readonly<Record<string, readonly Run[]>>;
  /** How many rows name a customer whom several bear the name of. */
  readonly unclear: number;
  /** The first words in the column of stages that are no stage. */
  readonly words: readonly string[];
  /** The columns that were joined to a name. */
  readonly joined?: readonly HeadedColumn[];
}

/** Returns what is known of the table's intake; null where none was adopted with one. */
export function intakeOf(book: Pick<Book, 'state'>, table: Table): Intake | null {
  return (book.state().work[workOf(table)] as Intake | undefined) ?? null; // Written by this file and no other.
}

/** Tells the same in a book that is only read. One blocking call. */
export function notedIntake(book: Pick<Book, 'asNoted'>, table: Table): Intake | null {
  return (book.asNoted().work[workOf(table)] as Intake | undefined) ?? null; // As above.
}

/** Has the journal know it from the next commit on; null: nothing any more. */
export function keepIntake(book: Pick<Book, 'keep'>, table: Table, intake: Intake | null): void {
  book.keep({ work: { [workOf(table)]: intake } });
}

/** Returns the intake of a plan before its first row; null where nothing is to be known: customers any pass takes in. */
export function newIntake(plan: AdoptionPlan, language: Language): Intake | null {
  const { hints, table } = kindOf(plan.kind);
  const added = [...plan.added.shown, ...plan.added.hidden].map((field) =>
    wordIn(fieldOf(table, field).heading, language),
  );
  const headings = [...plan.headings, ...added];
  const joined = plan.joined.map((column) => headedColumn(headings, column));
  if (hints.length === 0 && joined.length === 0) return null;
  const headed = hints.flatMap((hint) => {
    const found = plan.columns.find(({ field }) => field === hint);
    return found ? [[hint, headedColumn(plan.headings, found.column)] as const] : [];
  });
  const known = { hints: Object.fromEntries(headed), made: {}, unclear: 0, words: [] };
  return { isOpen: hints.length > 0, ...known, ...(joined.length > 0 && { joined }) };
}

/** Returns where the hints stand now, columns from 1; one whose heading people changed meanwhile is not found. */
export function hintColumns({ hints }: Intake, headings: readonly Cell[]): Readonly<Partial<Record<Hint, number>>> {
  const found = agreedFields({ columns: hints, own: [] }, headings);
  return Object.fromEntries(found.flatMap((hint, index) => (hint ? [[hint, index + 1]] : [])));
}

/** Returns the runs with more records behind them. */
export function withRecords(runs: readonly Run[], ids: readonly string[]): readonly Run[] {
  const all = [...runs];
  for (const number of ids.map(numberOf).sort((a, b) => a - b)) {
    const last = all[all.length - 1];
    if (last && last[1] + 1 === number) all[all.length - 1] = [last[0], number];
    else all.push([number, number]);
  }
  return all;
}

/** Tells whether the record is one that was added. */
export function isMade(runs: readonly Run[], id: string): boolean {
  const number = numberOf(id);
  return runs.some(([first, last]) => first <= number && number <= last);
}

/** Returns how many records the runs hold. */
export function countOf(runs: readonly Run[]): number {
  return runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

function numberOf(id: string): number {
  return Number(id.replace(/^\D+/, ''));
}

function workOf({ name }: Table): string {
  return `adopted ${name}`;
}
