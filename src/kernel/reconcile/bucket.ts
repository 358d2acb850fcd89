// A bucket: the last known cells of the records whose numbers fall into one block of a hundred, as one text.

import type { Cells } from '../book/change-set';
import { idNumber } from '../ids';
import type { Cell } from '../schema/codec';
import type { Table } from '../schema/table';

const RECORDS_A_BUCKET = 100;
// Ids that are no numbers of ours, such as keys of lists or codes that people brought along, share so many buckets.
const BUCKETS_OF_OTHERS = 64;

/** Returns the bucket of an id: `bucketOf(customers, 'M-1042') //=> '10'`; ids without our number go to 'x0' ... 'x63'. */
export function bucketOf(table: Table, id: string): string {
  const number = idNumber(table.prefix, id);
  if (number !== null) return String(Math.floor(number / RECORDS_A_BUCKET));
  let sum = 0;
  for (let index = 0; index < id.length; index += 1) sum = (sum * 31 + id.charCodeAt(index)) % 1_000_003;
  return `x${sum % BUCKETS_OF_OTHERS}`;
}

/**
 * Returns the records as a text, the same for the same records in whatever order. A field that a record lacks is not
 * known of it, which is not the same as blank.
 */
export function printBucket(records: ReadonlyMap<string, Cells>): string {
  const fields = [...new Set([...records.values()].flatMap((cells) => Object.keys(cells)))].sort();
  const lines = [...records]
    .sort(([a], [b]) => byNumber(a, b))
    .map(([id, cells]) => [id, ...fields.map((field) => cells[field] ?? null)]);
  return JSON.stringify({ fields, records: lines });
}

/** Orders ids of one prefix by their numbers, and any others always alike: M-9 comes before M-10. */
export function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** Reads a bucket's text back; null when it is none. */
export function parseBucket(text: string): ReadonlyMap<string, Cells> | null {
  const { fields, records } = (parseJson(text) ?? {}) as { readonly fields?: unknown; readonly records?: unknown }; // Examined below.
  if (!isTexts(fields) || !Array.isArray(records)) return null;
  const found = new Map<string, Cells>();
  for (const line of records) {
    if (!isLine(line, fields.length)) return null;
    const [id, ...cells] = line;
    found.set(id, cellsOf(fields, cells));
  }
  return found;
}

/** Returns what the JSON says; null where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    if (reason instanceof SyntaxError) return null;
    throw reason;
  }
}

/** Tells whether the value is something that a cell can hold. */
export function isCell(value: unknown): value is Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function cellsOf(fields: readonly string[], cells: readonly (Cell | null)[]): Cells {
  return Object.fromEntries(
    fields.flatMap((field, index) => {
      const cell = cells[index] ?? null;
      return cell === null ? [] : [[field, cell]];
    }),
  );
}

/** Tells whether the value is a list of texts. */
export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isLine(value: unknown, fields: number): value is [string, ...(Cell | null)[]] {
  if (!Array.isArray(value) || value.length !== fields + 1 || typeof value[0] !== 'string') return false;
  return value.every((item) => item === null || isCell(item));
}
