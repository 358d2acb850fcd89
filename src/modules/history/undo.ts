// Takes back what one action did, as long as nobody has built on it.

import type { Book } from '../../kernel/book/book';
import type { Cells, Insert, Operation, Remove, Update } from '../../kernel/book/change-set';
import type { LogLine } from '../../kernel/book/log';
import type { OpenTable } from '../../kernel/book/open-table';
import { isOwnChanged } from '../../kernel/book/own-columns';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import type { Cell } from '../../kernel/schema/codec';
import { fieldOf, type Table } from '../../kernel/schema/table';
import { heldByArchive, tableOfArchive } from '../archive/index';
import { stageLogTable } from '../stages/index';

export interface Undone {
  /** How many records were put back as they were; those that were so already, and lines of the stage log, do not count. */
  readonly records: number;
}

export type UndoResult =
  | { readonly ok: true; readonly value: Undone }
  | { readonly ok: false; readonly issues: readonly Issue[] };

type Undoable = Insert | Update | Remove;

/**
 * Takes back what the request added, changed and removed. Where one of its records was changed since, or the request is
 * too old to be known, nothing is taken back and an issue says why.
 */
export function undo({ book }: Ports, request: string): UndoResult {
  const all = book.operationsOf(request)?.filter(isUndoable) ?? [];
  return takeBack(book, all, { request, since: book.operationsAfter(request) });
}

/**
 * Takes back all that these requests added and changed, as one, by the history: of an import the journal keeps the answer alone.
 * Where one of the records was changed since, nothing is taken back. The history is read whole.
 */
export function undoRequests({ book }: Pick<Ports, 'book'>, requests: readonly string[]): UndoResult {
  const wanted = new Set<Cell>(requests);
  const lines = book.history().filter(({ request }) => wanted.has(request));
  return takeBack(book, foldLines(lines), { request: requests[0] ?? '', since: [] });
}

/** Returns what all lines together did to each record: what was added and then filled in is added as it is now. */
function foldLines(lines: readonly LogLine[]): readonly (Insert | Update)[] {
  const done = new Map<string, Insert | Update>();
  for (const { table, record, field, from, to } of lines) {
    const at = `${table} ${record}`;
    const on = { table: String(table), id: String(record) };
    const before = done.get(at);
    if (field === '') {
      // as: the history has of a record that was added its cells.
      if (from === '') done.set(at, { kind: 'insert', ...on, cells: JSON.parse(String(to)) as Cells });
      continue;
    }
    // as: a line of a field has its cell before and after.
    const [was, is] = [JSON.parse(String(from)) as Cell, JSON.parse(String(to)) as Cell];
    if (before?.kind === 'insert') done.set(at, { ...before, cells: { ...before.cells, [String(field)]: is } });
    else {
      const first = before?.from[String(field)] ?? was;
      done.set(at, {
        ...{ kind: 'update', ...on },
        from: { ...before?.from, [String(field)]: first },
        to: { ...before?.to, [String(field)]: is },
      });
    }
  }
  return [...done.values()];
}

interface Of {
  readonly request: string;
  /** What was done after it. */
  readonly since: readonly Operation[];
}

function takeBack(book: Book, all: readonly Undoable[], { request, since }: Of): UndoResult {
  const done = inTheirSheets(
    book,
    all.filter(({ table }) => table !== stageLogTable.name),
  );
  if (done.length === 0) return refuse('err.undoGone', request);

  const names = [...new Set(done.map(({ table }) => table))];
  const reads = names.length === 1 ? 2 : 1;
  const idsIn = (name: string): string[] => done.filter(({ table }) => table === name).map(({ id }) => id);
  const tables = new Map(names.map((name) => [name, book.openRecordsByName(name, idsIn(name), { reads })]));
  const standing = done.flatMap((operation) => {
    const table = tables.get(operation.table);
    return table && isThere(operation, table) ? [{ operation, table }] : [];
  });
  const archived = [...tables.values()].flatMap((table) => {
    const added = done.filter((operation) => operation.table === table.table.name && operation.kind === 'insert');
    const gone = idsIn(table.table.name).filter((id) => table.rowOf(id) === null);
    return heldByArchive(book, table, [...new Set([...gone, ...added.map(({ id }) => id)])]);
  });
  if (archived[0] !== undefined) return refuse('err.archived', archived[0]);
  const changed = standing.find(({ operation, table }) => isChanged(operation, table) || isOfAnother(operation, since));
  if (changed) return refuse('err.undoChanged', changed.operation.id);

  for (const { operation } of standing) book.takeBack(operation);
  // Nobody changes the lines of a log: they need not be read to be taken back.
  for (const operation of all) {
    if (operation.kind === 'insert' && !done.includes(operation)) book.carry({ ...operation, kind: 'remove' });
  }
  return { ok: true, value: { records: standing.length } };
}

/** What was done to an archived record that has come back since is taken back in the sheet where it stands now. */
function inTheirSheets(book: Book, done: readonly Undoable[]): readonly Undoable[] {
  const archives = [...new Set(done.map(({ table }) => table))].filter((name) => tableOfArchive(name) !== null);
  const idsIn = (name: string): string[] => done.filter(({ table }) => table === name).map(({ id }) => id);
  const opened = new Map(archives.map((name) => [name, book.openRecordsByName(name, idsIn(name), { reads: 1 })]));
  return done.map((operation) => {
    const main = tableOfArchive(operation.table);
    const isBack = opened.get(operation.table)?.rowOf(operation.id) === null;
    return main && isBack ? { ...operation, table: main.name } : operation;
  });
}

function isUndoable(operation: Operation): operation is Undoable {
  if (operation.kind === 'update') return !operation.computed;
  return operation.kind === 'insert' || operation.kind === 'remove';
}

/** Whether there is anything to take back: an added record that was deleted since is back as it was. */
function isThere({ kind, id }: Undoable, table: OpenTable<Table>): boolean {
  const isOnSheet = table.rowOf(id) !== null;
  return kind === 'remove' ? !isOnSheet : isOnSheet;
}

/** A record that was removed, restored and removed again is gone by the later removal: what it held before that is stale. */
function isOfAnother({ kind, table, id }: Undoable, since: readonly Operation[]): boolean {
  return kind === 'remove' && since.some((later) => later.table === table && later.id === id);
}

/** A cell that was blank and has been filled since counts as well: somebody has gone on working with the record. */
function isChanged(operation: Undoable, table: OpenTable<Table>): boolean {
  const row = table.rowOf(operation.id);
  if (row === null || operation.kind === 'remove') return false;
  if (operation.kind === 'update') {
    return Object.entries(operation.to).some(([field, cell]) => table.cellAt(row, field) !== cell);
  }
  if (isOwnChanged(table.image, row, operation.own)) return true;
  const written = table.fields.filter((field) => !fieldOf(table.table, field).derived);
  return written.some((field) => table.cellAt(row, field) !== (operation.cells[field] ?? ''));
}

function refuse(text: string, received: string): UndoResult {
  return { ok: false, issues: [{ field: 'undo', received, text }] };
}
