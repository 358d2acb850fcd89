// Chooses how a table is read: in one block with its headings, or headings first and then only what is needed.
//
// The model is that of platform.md section 3, from public benchmarks: a block read costs about 100 ms and 8.5 us a cell, and
// the question which column is the last 60 ms.

import { idNumber } from '../ids';
import { fieldNames, type Table } from '../schema/table';
import type { TypedColumns } from './typed-columns';

const READ_MS = 100;
const CELL_MS = 0.0085;
const LAST_COLUMN_MS = 60;

/** Rows read above and below the place where something is believed to stand: people insert and delete a few now and then. */
const ROWS_AROUND = 30;

/** Where a table ended when it was last written: a hint, which the rows themselves confirm. */
export interface Place {
  readonly lastRow: number;
  /** The number of the record in that row. */
  readonly lastNumber: number;
  /** Absent where an earlier version wrote it down. */
  readonly typed?: TypedColumns;
  /** How our columns stood then (`arrangementOf`); absent where they were not all read. */
  readonly columns?: string;
}

/** `wide` reads people's own columns as well. */
export type Scope =
  /** Every record, of the named fields; where `must` names some of them, the others may be missing. */
  | {
      readonly kind: 'all';
      readonly fields: readonly string[];
      readonly must?: readonly string[];
      readonly wide?: true;
    }
  /** The place below the last record, for so many new ones. */
  | { readonly kind: 'end'; readonly records: number; readonly wide?: true }
  /** These records. */
  | { readonly kind: 'records'; readonly ids: readonly string[] };

export type ReadPlan =
  /** One read of so many columns from the first, headings included; null: of all columns, foreign ones too. */
  | { readonly kind: 'block'; readonly columns: number | null }
  /** The headings, then the columns from the first to the last that is needed: never before a write, since columns may move between the two. */
  | { readonly kind: 'columns' }
  /** The first columns, then some further right, headings included: for who only looks, since rows may move between the two. */
  | { readonly kind: 'parts'; readonly left: number; readonly first: number; readonly last: number }
  /** These rows, then the headings. */
  | { readonly kind: 'rows'; readonly first: number; readonly last: number }
  /** Asks which column is the last with anything in it, then one read of all columns so far, headings included. */
  | { readonly kind: 'content' };

export interface ReadQuestion {
  readonly table: Table;
  readonly scope: Scope;
  readonly place: Place | null;
  /** Rows of the sheet, blank ones included. */
  readonly rowCount: number;
  /** How many reads it may take. */
  readonly reads: number;
  readonly isReadOnly: boolean;
}

/** Columns that a sheet is thought to have, where all of them are read: as many as a new sheet of Google's. */
const ALL_COLUMNS = 26;

/** Returns the cheapest plan that the allowed number of reads permits. */
export function planRead(question: ReadQuestion): ReadPlan {
  const plans = [planBlock(question), ...(question.reads > 1 ? planTwoReads(question) : [])];
  return plans.reduce((best, plan) => (costOf(plan, question) < costOf(best, question) ? plan : best));
}

/**
 * In a sheet that nobody rearranged, the fields stand where the schema has them. Of records that may be changed, foreign
 * cells are read as well: they are known then, should a write hit them. Who may add one must see what people typed elsewhere.
 */
function planBlock({ table, scope, place, isReadOnly }: ReadQuestion): ReadPlan {
  const names: readonly string[] = fieldNames(table);
  if (scope.kind === 'records' ? !isReadOnly : scope.wide) return { kind: 'block', columns: null };
  if (scope.kind !== 'all') return { kind: 'block', columns: names.length };
  const typed = isReadOnly ? 0 : (place?.typed?.columns ?? 0);
  return { kind: 'block', columns: Math.max(spanOf(names, scope.fields).last, typed) };
}

function planTwoReads(question: ReadQuestion): ReadPlan[] {
  const { scope, place, isReadOnly } = question;
  switch (scope.kind) {
    case 'all':
      return isReadOnly ? [{ kind: 'columns' }, ...planParts(question, scope.fields)] : [];
    case 'end':
      return place ? [rowsAround(place.lastRow, place.lastRow + scope.records)] : [];
    case 'records':
      // For records that stand far apart: blank columns cost more than to ask where they begin.
      return [...planRecords(question, scope.ids), ...(isReadOnly ? [] : [{ kind: 'content' } as const])];
    default:
      return unreachable(scope);
  }
}

/** Every gap between two fields that stand apart may be left out. */
function planParts({ table }: ReadQuestion, fields: readonly string[]): ReadPlan[] {
  const names: readonly string[] = fieldNames(table);
  const places = fields.map((field) => names.indexOf(field) + 1).sort((a, b) => a - b);
  const last = places[places.length - 1] ?? 1;
  return places.slice(1).map((first, index) => ({ kind: 'parts', left: places[index] ?? 1, first, last }));
}

/** Records are added in the order of their numbers, so that without a sort each stands where counting back leads. */
function planRecords({ table, place }: ReadQuestion, ids: readonly string[]): ReadPlan[] {
  const numbers = ids.flatMap((id) => idNumber(table.prefix, id) ?? []);
  if (!place || numbers.length < ids.length || numbers.length === 0) return [];
  const rowOf = (number: number): number => Math.max(2, place.lastRow - (place.lastNumber - number));
  return [rowsAround(rowOf(Math.min(...numbers)), rowOf(Math.max(...numbers)))];
}

function rowsAround(first: number, last: number): ReadPlan {
  return { kind: 'rows', first: Math.max(2, first - ROWS_AROUND), last: last + ROWS_AROUND };
}

function costOf(plan: ReadPlan, { table, scope, rowCount }: ReadQuestion): number {
  const names = fieldNames(table);
  switch (plan.kind) {
    case 'block':
      return READ_MS + CELL_MS * (plan.columns ?? ALL_COLUMNS) * rowCount;
    case 'columns': {
      const { first, last } = spanOf(names, scope.kind === 'all' ? scope.fields : names);
      return 2 * READ_MS + CELL_MS * (last - first + 1) * rowCount;
    }
    case 'parts':
      return 2 * READ_MS + CELL_MS * (plan.left + plan.last - plan.first + 1) * rowCount;
    case 'rows':
      return 2 * READ_MS + CELL_MS * ALL_COLUMNS * (plan.last - plan.first + 1);
    case 'content':
      return LAST_COLUMN_MS + READ_MS + CELL_MS * names.length * rowCount;
    default:
      return unreachable(plan);
  }
}

function spanOf(names: readonly string[], fields: readonly string[]): { first: number; last: number } {
  const places = fields.map((field) => names.indexOf(field) + 1);
  return { first: Math.min(...places), last: Math.max(...places) };
}

function unreachable(plan: never): never {
  throw new Error(`Unknown plan: ${JSON.stringify(plan)}`);
}
