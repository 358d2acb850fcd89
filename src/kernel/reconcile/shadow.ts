// The shadow: a hidden sheet that remembers the last known cells of every record, so that what people change by hand can be
// seen, logged and taken back. It is one column of entries: the state, and buckets of records.

import type { Cells } from '../book/change-set';
import type { Cell } from '../schema/codec';
import { defineTable, type Table } from '../schema/table';
import { bucketOf, byNumber, parseBucket, printBucket } from './bucket';
import { type Entries, printEntry, readEntries, type Spoiled } from './entries';
import { printStates, readStates, STATE, type TableState } from './shadow-state';

export const shadowTable = defineTable({
  name: 'shadow',
  sheet: { uz: 'Daftar xotirasi', ru: 'Память Daftar', en: 'Daftar memory' },
  prefix: 'SH',
  hidden: true,
  fields: {
    entry: { kind: 'text', heading: { uz: 'Xotira', ru: 'Память', en: 'Memory' }, machine: true, width: 400 },
  },
});

/** What the shadow knows of one table. */
export interface KnownTable {
  /** The first row of the change log that the shadow has not seen. */
  readonly logRow: number;
  /** The ids of the lowest records in the sheet, from top to bottom. */
  readonly tail: readonly string[];
  /** Without the id; a field that is absent is not known of the record. */
  readonly records: ReadonlyMap<string, Cells>;
  /** Buckets that are spoiled: what was in them is not known, least of all that it was nothing. */
  readonly spoiled: ReadonlySet<string>;
}

export interface Shadow {
  /** By the table's name; a table that is absent was never looked at, or all that was known of it is lost. */
  readonly tables: ReadonlyMap<string, KnownTable>;
  readonly spoiled: readonly Spoiled[];
  /** Where everything stands now. */
  readonly entries: Entries;
}

/** What is to be remembered of a table. */
export interface Remembered {
  readonly table: Table;
  readonly records: ReadonlyMap<string, Cells>;
  readonly tail: readonly string[];
  readonly logRow: number;
}

export interface EntryWrite {
  readonly row: number;
  readonly text: string;
}

/** Returns the first rows below the heading in a new workbook: of tables that are empty, everything is known. */
export function newShadowRows(tables: readonly Table[]): string[][] {
  const empty = tables.map((table): Remembered => ({ table, records: new Map(), tail: [], logRow: 2 }));
  return writeShadow(readShadow([]), empty).map(({ text }) => [text]);
}

/** Reads the shadow's column, its heading first. Spoiled and foreign entries are reported, and never thrown. */
export function readShadow(column: readonly Cell[]): Shadow {
  const entries = readEntries(column);
  const spoiled = [...entries.spoiled];
  const tables = new Map<string, KnownTable>();
  for (const state of readStates(entries, spoiled)) tables.set(state.table, readTable(state, entries, spoiled));
  return { tables, spoiled, entries };
}

/**
 * Returns the cells of the shadow's column that change when the tables are to be remembered so; of other tables it goes on
 * knowing what it knew. Nothing when nothing changed.
 */
export function writeShadow(shadow: Shadow, tables: readonly Remembered[]): EntryWrite[] {
  const { entries } = shadow;
  const free = rowsToFill(entries);
  const states = new Map(readStates(entries, []).map((state) => [state.table, state]));
  const writes: EntryWrite[] = [];
  for (const { table, records, tail, logRow } of tables) {
    const buckets = bucketsOf(table, records, bucketNames(table.name, states.get(table.name)?.buckets ?? [], entries));
    for (const [bucket, ofBucket] of buckets) {
      writes.push(...writeEntry(`${table.name}/${bucket}`, printBucket(ofBucket), entries, free));
    }
    states.set(table.name, { table: table.name, logRow, tail, buckets: [...buckets.keys()].sort(byNumber) });
  }
  // Last, so that a shadow that was cut off is older in its state than in its records: the log is then replayed twice.
  return [...writes, ...writeEntry(STATE, printStates(states), entries, free)];
}

function readTable(state: TableState, entries: Entries, spoiled: Spoiled[]): KnownTable {
  const { table, logRow, tail, buckets } = state;
  const records = new Map<string, Cells>();
  const lost = new Set<string>();
  for (const bucket of bucketNames(table, buckets, entries)) {
    const name = `${table}/${bucket}`;
    const entry = entries.named.get(name);
    const found = entry?.text ? parseBucket(entry.text) : null;
    for (const [id, cells] of found ?? []) records.set(id, cells);
    if (!found) lost.add(bucket);
    if (!entry) spoiled.push({ kind: 'missing', entry: name });
    else if (!found && entry.text !== null) spoiled.push({ kind: 'broken', entry: name });
  }
  return { logRow, tail, records, spoiled: lost };
}

/** The buckets that there must be, and those that a shadow which was cut off had written already. */
function bucketNames(table: string, buckets: readonly string[], { named }: Entries): ReadonlySet<string> {
  const there = [...named.keys()].filter((name) => name.startsWith(`${table}/`));
  return new Set([...buckets, ...there.map((name) => name.slice(table.length + 1))]);
}

/** Buckets that were there before stay, empty if need be. */
function bucketsOf(table: Table, records: ReadonlyMap<string, Cells>, before: ReadonlySet<string>) {
  const buckets = new Map<string, Map<string, Cells>>([...before].map((bucket) => [bucket, new Map()]));
  for (const [id, cells] of records) {
    const bucket = bucketOf(table, id);
    const ofBucket = buckets.get(bucket) ?? new Map<string, Cells>();
    buckets.set(bucket, ofBucket.set(id, cells));
  }
  return buckets;
}

function writeEntry(name: string, text: string, { named }: Entries, free: Iterator<number, number>): EntryWrite[] {
  const entry = named.get(name);
  if (entry?.text === text) return [];
  const cells = printEntry(name, text);
  const rows = [...(entry?.rows ?? [])];
  while (rows.length < cells.length) rows.push(free.next().value);
  return rows.map((row, index) => ({ row, text: cells[index] ?? '' }));
}

function* rowsToFill({ free, end }: Entries): Generator<number, number> {
  yield* free;
  for (let row = end; ; row += 1) yield row;
}
