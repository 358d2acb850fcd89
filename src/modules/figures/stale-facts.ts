// Which facts beside deals, sales and tasks are not true any more: noted by whatever changes what they follow, in the very same commit.

import type { Book } from '../../kernel/book/book';
import type { Cells, Operation } from '../../kernel/book/change-set';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { tasksTable } from '../tasks/index';

/** `sales` stands for segments and sources of sales and payments, `deals` for the segments of deals, `tasks` for what was on time. */
const KINDS = ['sales', 'deals', 'tasks'] as const;
export type FactsOf = (typeof KINDS)[number];

/** A list of the journal. */
const LIST = 'facts';

/** Notes which facts the operations change; the next pass or tick writes them, so that nobody waits for large tables. No call. */
export function noteStale(book: Book, operations: readonly Operation[]): void {
  const stale = operations.flatMap((operation) => staleBy(operation, book));
  if (stale.length > 0) addStale(book, stale);
}

/** Has all facts be computed anew. No call. */
export function allStale(book: Book): void {
  addStale(book, KINDS);
}

/** Returns what is to be computed anew. No call. */
export function staleFacts(book: Book): ReadonlySet<FactsOf> {
  const kept = book.listOf(LIST);
  return new Set(KINDS.filter((kind) => kept[kind] !== undefined));
}

/** Has nothing be stale any more. No call. */
export function clearStale(book: Book): void {
  book.keepList(LIST, {});
}

function addStale(book: Book, kinds: Iterable<FactsOf>): void {
  const all = new Set([...staleFacts(book), ...kinds]);
  book.keepList(LIST, Object.fromEntries(KINDS.filter((kind) => all.has(kind)).map((kind) => [kind, ''])));
}

function staleBy(operation: Operation, book: Book): readonly FactsOf[] {
  if (operation.kind === 'update' && operation.computed) return [];
  if (operation.table === tasksTable.name) return isOfDone(operation) ? ['tasks'] : [];
  if (operation.table === dealsTable.name) return staleByDeal(operation, book);
  return operation.table === customersTable.name ? staleByCustomer(operation, book) : [];
}

/** No sale names a deal that was not there before; one that comes back under its number may have been named. */
function staleByDeal(operation: Operation, book: Book): readonly FactsOf[] {
  if (isWhole(operation)) return isNew(operation, book.lastGiven(dealsTable)) ? ['deals'] : ['deals', 'sales'];
  const deals = touches(operation, ['customerId']) ? (['deals'] as const) : [];
  return touches(operation, ['source']) ? [...deals, 'sales'] : deals;
}

/** What names a customer who is new is new as well, and noted itself. */
function staleByCustomer(operation: Operation, book: Book): readonly FactsOf[] {
  const isAnother = isWhole(operation) && !isNew(operation, book.lastGiven(customersTable));
  if (isAnother || (!isWhole(operation) && touches(operation, ['segment', 'kind']))) return ['deals', 'sales'];
  return !isWhole(operation) && touches(operation, ['source']) ? ['sales'] : [];
}

/** A task that is open has no such fact. */
function isOfDone(operation: Operation): boolean {
  if (isWhole(operation)) return cellsOf(operation).some(({ doneAt = '' }) => doneAt !== '');
  return touches(operation, ['doneAt', 'status', 'due', 'firstDue']);
}

/** Whether a record comes or goes. */
function isWhole(operation: Operation): boolean {
  if (operation.kind === 'noted') return operation.from === null || operation.to === null;
  return operation.kind !== 'update';
}

/** Whether nothing can have named the record before. */
function isNew({ kind, id }: Operation, lastGiven: number): boolean {
  return kind === 'adopt' || (kind === 'insert' && Number(/\d+$/.exec(id)?.[0] ?? 0) > lastGiven);
}

function touches(operation: Operation, fields: readonly string[]): boolean {
  return cellsOf(operation).some((cells) => fields.some((field) => cells[field] !== undefined));
}

function cellsOf(operation: Operation): readonly Cells[] {
  if (operation.kind === 'update' || operation.kind === 'noted') return [operation.from ?? {}, operation.to ?? {}];
  return [operation.cells];
}
