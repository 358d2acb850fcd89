// Decides which sample records go: all that nobody has changed and nothing of the firm's own stands on.

import type { Cells } from '../../kernel/book/change-set';
import { isSameCell } from '../../kernel/reconcile/same-cell';
import type { Cell } from '../../kernel/schema/codec';
import { fieldNames, fieldOf, type Table } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { customerLabel, customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { staffTable } from '../staff/index';

/** A table as it stands now, with what the sample once wrote into it. */
export interface SeenTable {
  readonly table: Table;
  /** By id, those that are gone among them. */
  readonly originals: ReadonlyMap<string, Cells>;
  /** Every record, by id. */
  readonly rows: ReadonlyMap<string, SeenRow>;
}

export interface SeenRow {
  readonly cells: Cells;
  /** Whether people put something of their own beside it, or a formula into it. */
  readonly isTheirs: boolean;
}

export interface Removal {
  /** Ids by the name of the table. */
  readonly remove: ReadonlyMap<string, readonly string[]>;
  /** How many sample records stay. */
  readonly kept: number;
}

/**
 * Returns what is to go. A changed record stays; with a deal stays all that belongs to it; a customer and a colleague stay as
 * long as a record that stays names them.
 */
export function planRemoval(seen: readonly SeenTable[]): Removal {
  const kept = new Map(seen.map((each) => [each.table.name, touchedIds(each)] as const));
  const stay = (name: string, id: string): void => void kept.get(name)?.add(id);
  for (const id of staying(seen, kept).flatMap(({ cells }) => text(cells.dealId))) stay(dealsTable.name, id);
  const deals = kept.get(dealsTable.name) ?? new Set();
  for (const { table, rows } of seen) {
    for (const [id, { cells }] of rows) if (deals.has(String(cells.dealId ?? ''))) stay(table.name, id);
  }
  const customers = customersByLabel(seen);
  for (const { cells } of staying(seen, kept)) {
    const id = String(cells.customerId ?? '') || customers.get(fold(String(cells.customer ?? '')));
    if (id !== undefined && id !== '') stay(customersTable.name, id);
  }
  const names = new Set(staying(seen, kept).flatMap(({ table, cells }) => namesIn(table, cells)));
  for (const [id, { cells }] of rowsOf(seen, staffTable)) {
    if (names.has(fold(String(cells.label ?? '')))) stay(staffTable.name, id);
  }
  return countUp(seen, kept);
}

type Kept = ReadonlyMap<string, Set<string>>;

function countUp(seen: readonly SeenTable[], kept: Kept): Removal {
  const samples = seen.map(({ table, originals, rows }) => {
    const there = [...originals.keys()].filter((id) => rows.has(id));
    const ids = there.filter((id) => !kept.get(table.name)?.has(id));
    return { name: table.name, ids, kept: there.length - ids.length };
  });
  return {
    remove: new Map(samples.map(({ name, ids }) => [name, ids])),
    kept: samples.reduce((sum, each) => sum + each.kept, 0),
  };
}

/** Returns the records that stay as far as is known by now: the firm's own, and those of the sample that are kept. */
function staying(seen: readonly SeenTable[], kept: Kept): { readonly table: Table; readonly cells: Cells }[] {
  return seen.flatMap(({ table, originals, rows }) =>
    [...rows].flatMap(([id, { cells }]) =>
      !originals.has(id) || kept.get(table.name)?.has(id) ? [{ table, cells }] : [],
    ),
  );
}

function touchedIds({ table, originals, rows }: SeenTable): Set<string> {
  const isSame = sameness(table, originals, rows);
  const touched = [...originals].filter(([id, original]) => {
    const row = rows.get(id);
    return row !== undefined && (row.isTheirs || !isSame(original, row.cells));
  });
  return new Set(touched.map(([id]) => id));
}

/**
 * Returns what tells whether a record is as it was. What Daftar writes itself says nothing, and neither do labels of other
 * records. A word that all sample records show otherwise now was renamed in its list, or stands in another language.
 */
function sameness(table: Table, originals: SeenTable['originals'], rows: SeenTable['rows']) {
  const fields = fieldNames(table).filter((name) => {
    const { kind, machine } = fieldOf(table, name);
    return kind !== 'id' && kind !== 'reference' && !machine;
  });
  const renamed = new Map(
    fields.map((field) => [field, isWord(table, field) ? renames(field, originals, rows) : null]),
  );
  return (original: Cells, now: Cells): boolean =>
    fields.every((field) => {
      const before = original[field] ?? '';
      const meant = renamed.get(field)?.get(before) ?? before;
      return isSameCell(fieldOf(table, field).kind, meant, now[field] ?? '');
    });
}

function isWord(table: Table, field: string): boolean {
  const { kind } = fieldOf(table, field);
  return kind === 'choice' || kind === 'person';
}

/** One record alone does not tell a word that was renamed from one that was changed. */
function renames(field: string, originals: SeenTable['originals'], rows: SeenTable['rows']): ReadonlyMap<Cell, Cell> {
  const now = new Map<Cell, Cell[]>();
  for (const [id, original] of originals) {
    const [word, row] = [original[field] ?? '', rows.get(id)];
    if (word !== '' && row) now.set(word, [...(now.get(word) ?? []), row.cells[field] ?? '']);
  }
  const alike = [...now].filter(([, words]) => words.length > 1 && new Set(words).size === 1);
  return new Map(alike.map(([word, [other = word]]) => [word, other]));
}

/** A row that people typed shows a label, and gets its number only later. */
function customersByLabel(seen: readonly SeenTable[]): ReadonlyMap<string, string> {
  const customers = [...rowsOf(seen, customersTable)];
  return new Map(
    customers.map(([id, { cells }]) => {
      const label = customerLabel({ name: String(cells.name ?? ''), contact: String(cells.contact ?? '') });
      return [fold(label), id];
    }),
  );
}

function namesIn(table: Table, cells: Cells): string[] {
  const people = fieldNames(table).filter((field) => fieldOf(table, field).kind === 'person');
  return people.map((field) => fold(String(cells[field] ?? '')));
}

function rowsOf(seen: readonly SeenTable[], wanted: Table): SeenTable['rows'] {
  return seen.find(({ table }) => table.name === wanted.name)?.rows ?? new Map();
}

function text(cell: Cell | undefined): string[] {
  return cell === undefined || cell === '' ? [] : [String(cell)];
}
