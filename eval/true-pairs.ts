// Which records are known to be one person: by a file of pairs, or by a column that names the person.

import type { MappedColumn } from './column-map';
import { type CsvRow, readCsv } from './csv-file';

export interface Files {
  readonly left: readonly CsvRow[];
  /** Null where all records stand in one file. */
  readonly right: readonly CsvRow[] | null;
}

/** Pairs of places in the list of all records, left ones first: 'smaller larger'. */
export type Truth = ReadonlySet<string>;

/** Tells whether two records are known to be one. */
export function isTrue(truth: Truth, one: number, other: number): boolean {
  return truth.has(pairOf(one, other));
}

/** Tells whether a column is the name of each record and no trait of anybody: rec-12-org and rec-12-dup would tell too much. */
export function isRowName(files: Files, column: MappedColumn, truthPath: unknown): boolean {
  if (column.kind !== 'number') return false;
  const values = files.left.map((row) => row[column.left] ?? '');
  if (files.right === null) return new Set(values).size === values.length;
  if (typeof truthPath !== 'string') return false;
  const names = readCsv(truthPath).map((row) => Object.values(row)[0] ?? '');
  return new Set(values).size === values.length && names.every((name) => values.includes(name));
}

/** Returns the true pairs. Throws a sentence when neither is given, or a pair names a record that no file has. */
export function truthOf(
  files: Files,
  { truth, entity, key }: { readonly truth?: unknown; readonly entity?: unknown; readonly key: MappedColumn | null },
): Truth {
  if (typeof entity === 'string') return pairsOfEntity(files, entity);
  if (typeof truth === 'string') return pairsOfFile(files, truth, key);
  throw new Error('Say --truth PAIRS or --entity COLUMN, to hold what is found against.');
}

function pairsOfEntity({ left, right }: Files, entity: string): Truth {
  const people = [...left, ...(right ?? [])].map((row) => row[entity] ?? '');
  return truthOfPeople(people, right === null ? null : left.length);
}

/** Returns the pairs of records that name one person; with `left` only those across both lists. */
export function truthOfPeople(people: readonly (string | number)[], left: number | null = null): Truth {
  const pairs = new Set<string>();
  const places = new Map<string | number, number[]>();
  people.forEach((person, place) => {
    const before = places.get(person) ?? [];
    for (const other of before) {
      if (left === null || (other < left && place >= left)) pairs.add(pairOf(other, place));
    }
    places.set(person, [...before, place]);
  });
  return pairs;
}

function pairsOfFile({ left, right }: Files, path: string, key: MappedColumn | null): Truth {
  const rows = readCsv(path).map((row) => Object.values(row));
  const ofLeft = placesBy(
    left,
    0,
    key?.left ??
      keyColumn(
        left,
        rows.map(([one = '']) => one),
      ),
  );
  const others = rows.map(([, other = '']) => other);
  const ofRight = right === null ? ofLeft : placesBy(right, left.length, key?.right ?? keyColumn(right, others));
  return new Set(
    rows.map(([one = '', other = '']) => {
      const [first, second] = [ofLeft.get(one), ofRight.get(other)];
      if (first === undefined || second === undefined)
        throw new Error(`${path} names ${one} and ${other}: no such records.`);
      return pairOf(first, second);
    }),
  );
}

function placesBy(rows: readonly CsvRow[], first: number, column: string): ReadonlyMap<string, number> {
  return new Map(rows.map((row, at) => [row[column] ?? '', first + at]));
}

/** The first column that has all of the names, and none twice. */
function keyColumn(rows: readonly CsvRow[], names: readonly string[]): string {
  const found = Object.keys(rows[0] ?? {}).find((column) => {
    const values = new Set(rows.map((row) => row[column] ?? ''));
    return values.size === rows.length && names.every((name) => values.has(name));
  });
  if (found === undefined) throw new Error('No column names the records of the truth. Say which in the map: "key".');
  return found;
}

function pairOf(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
