// Which customers' figures are not true any more: noted by whatever writes sales, payments or dues, in the very same commit.

import type { Book } from '../../kernel/book/book';
import type { Cells, Operation } from '../../kernel/book/change-set';
import type { OpenTable } from '../../kernel/book/open-table';
import type { Table } from '../../kernel/schema/table';
import { duesTable, paymentsTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { allStale, noteStale } from './stale-facts';

/** A list of the journal: ids of customers. */
const LIST = 'figures';
/** Stands for all customers, and for sales to nobody in particular. */
const ALL = '*';
const NOBODY = '-';
/** More are all. */
const MOST = 100;
const MONEY_TABLES: ReadonlySet<string> = new Set([salesTable.name, paymentsTable.name, duesTable.name]);

type Opened = ReadonlyMap<string, OpenTable<Table>>;

/** Notes whose figures the operations change, for `refreshFigures`, and what else is stale by them. No call. */
export function noteTouched(book: Book, operations: readonly Operation[], opened: Opened): void {
  noteStale(book, operations);
  const money = operations.filter(({ table }) => MONEY_TABLES.has(table));
  const touched = money.flatMap((operation) => customersOf(operation, opened));
  if (touched.length > 0) wait(book, touched);
}

/** Has all figures be computed anew, and all facts that are read from other tables. No call. */
export function waitForAll(book: Book): void {
  wait(book, [ALL]);
  allStale(book);
}

export interface Waiting {
  /** Null for all. */
  readonly customers: ReadonlySet<string> | null;
}

/** Returns whose figures wait to be computed; null where none do. No call. */
export function figuresWaiting(book: Book): Waiting | null {
  const ids = Object.keys(book.listOf(LIST));
  if (ids.length === 0) return null;
  return { customers: ids.includes(ALL) ? null : new Set(ids.filter((id) => id !== NOBODY)) };
}

/** Has nothing wait any more. No call. */
export function clearWaiting(book: Book): void {
  book.keepList(LIST, {});
}

function wait(book: Book, ids: readonly string[]): void {
  const all = new Set([...Object.keys(book.listOf(LIST)), ...ids]);
  const kept = all.has(ALL) || all.size > MOST ? [ALL] : [...all];
  book.keepList(LIST, Object.fromEntries(kept.map((id) => [id, ''])));
}

function customersOf(operation: Operation, opened: Opened): string[] {
  if (operation.kind === 'update' && operation.computed) return [];
  const named = cellsOf(operation).flatMap(({ customerId }) => (customerId === undefined ? [] : [String(customerId)]));
  const found = [...named, ...standing(operation, opened.get(operation.table))].map((id) => id || NOBODY);
  // A record that was not read, of which nothing tells whose it is.
  return found.length === 0 ? [ALL] : found;
}

function cellsOf(operation: Operation): readonly Cells[] {
  switch (operation.kind) {
    case 'insert':
    case 'adopt':
    case 'remove':
      return [operation.cells];
    case 'update':
    case 'noted':
      return [operation.from ?? {}, operation.to ?? {}];
    default:
      return unreachable(operation);
  }
}

/** Whose record it is as it stands in the sheet. */
function standing({ id }: Operation, table: OpenTable<Table> | undefined): string[] {
  const row = table?.fields.includes('customerId') ? table.rowOf(id) : null;
  return table && row !== null ? [String(table.cellAt(row, 'customerId'))] : [];
}

function unreachable(operation: never): never {
  throw new Error(`Unknown operation: ${JSON.stringify(operation)}`);
}
