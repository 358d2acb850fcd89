// Writes what became of a row, cell by cell, so that a run that dies in between leaves a mark by which the next one goes on:
// half a row that was taken would look like another row, and be taken a second time.

import type { SheetPort } from '../../kernel/book/port';
import type { Cell } from '../../kernel/schema/codec';
import { fieldNames } from '../../kernel/schema/table';
import { hashOf } from './hash';
import { todayTable } from './schema';

/** What a cell held, and what it is to hold, by its place in the row. */
type Change = readonly [index: number, was: Cell, after: Cell];
/** By a hash of what it held, so that a mark has room in its cell however long a note is. */
type MarkedChange = readonly [index: number, was: string, after: Cell];

interface Mark {
  /** The key that the row has when all is written. */
  readonly key: Cell;
  readonly changes: readonly MarkedChange[];
}

const KEY = fieldNames(todayTable).indexOf('key');
/** Stands in the key, between what it was and what is left to do; nothing else of a key has one. */
const TILDE = '~';

/** Writes the cells that change. Where the key is among them, the row was taken: it is marked first, and unmarked last. */
export function writeRow(sheet: SheetPort, row: number, changes: readonly Change[]): void {
  const key = changes.find(([index]) => index === KEY);
  const others = changes.filter((change) => change !== key);
  if (key) {
    const marked = others.map(([index, was, after]): MarkedChange => [index, held(was), after]);
    sheet.write(row, KEY + 1, [[`${key[1]}${printMark({ key: key[2], changes: marked })}`]]);
  }
  for (const [index, , after] of others) sheet.write(row, index + 1, [[after]]);
  if (key) sheet.write(row, KEY + 1, [[key[2]]]);
}

/**
 * Goes on with rows that a run died in, and returns all rows as they are then; what people typed there since stays. A row whose
 * mark people damaged is let be: `isTorn` knows it.
 */
export function finishRows(sheet: SheetPort, firstRow: number, rows: readonly (readonly Cell[])[]): readonly Cell[][] {
  return rows.map((cells, index) => {
    const mark = markIn(String(cells[KEY] ?? ''));
    return mark ? finishRow(sheet, firstRow + index, cells, mark) : [...cells];
  });
}

/** Tells whether a key has a mark: the row was taken, and nobody can say any more what of it is left to be cleared. */
export function isTorn(key: string): boolean {
  return key.includes(TILDE);
}

/** Returns the key without its mark, whatever became of that. */
export function withoutMark(key: string): string {
  return (key.split(TILDE)[0] ?? '').trim();
}

function finishRow(sheet: SheetPort, row: number, cells: readonly Cell[], { key, changes }: Mark): Cell[] {
  const left = changes.filter(([index, was]) => held(cells[index] ?? '') === was);
  const after = [...cells];
  for (const [index, , cell] of left) after[index] = cell;
  after[KEY] = key;
  for (const [index, , cell] of left) sheet.write(row, index + 1, [[cell]]);
  sheet.write(row, KEY + 1, [[key]]);
  return after;
}

function printMark(mark: Mark): string {
  const text = encodeURIComponent(JSON.stringify(mark));
  return ` ${TILDE}${hashOf(text)}${TILDE}${text}`;
}

/** Null where there is none, or none that is whole: what was written with it says so. */
function markIn(key: string): Mark | null {
  const [, hash, ...parts] = key.split(TILDE);
  const text = parts.join(TILDE);
  if (hash === undefined || hashOf(text) !== hash) return null;
  // as: written above and nowhere else, and not changed since.
  return JSON.parse(decodeURIComponent(text)) as Mark;
}

/** Tells one content of a cell from another, in a few characters; a number is no text. */
function held(cell: Cell): string {
  const text = String(cell);
  return `${typeof cell}.${text.length}.${hashOf(text)}`;
}
