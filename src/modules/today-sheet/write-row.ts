// Writes what became of a row, cell by cell, so that a run that dies in between leaves a mark by which the next one goes on:
// half a row that was taken would look like another row, and be taken a second time.

import type { SheetPort } from '../../kernel/book/port';
import type { Cell } from '../../kernel/schema/codec';
import { fieldNames } from '../../kernel/schema/table';
import { todayTable } from './schema';

/** What a cell held, and what it is to hold, by its place in the row. */
type Change = readonly [index: number, was: Cell, after: Cell];

interface Mark {
  /** The key that the row has when all is written. */
  readonly key: Cell;
  readonly changes: readonly Change[];
}

const KEY = fieldNames(todayTable).indexOf('key');
/** Stands in the key, between what it was and what is left to do. */
const SIGN = ' ~';

/** Writes the cells that change. Where the key is among them, the row was taken: it is marked first, and unmarked last. */
export function writeRow(sheet: SheetPort, row: number, changes: readonly Change[]): void {
  const key = changes.find(([index]) => index === KEY);
  const others = changes.filter((change) => change !== key);
  if (key) {
    const mark: Mark = { key: key[2], changes: others };
    sheet.write(row, KEY + 1, [[`${key[1]}${SIGN}${encodeURIComponent(JSON.stringify(mark))}`]]);
  }
  for (const [index, , after] of others) sheet.write(row, index + 1, [[after]]);
  if (key) sheet.write(row, KEY + 1, [[key[2]]]);
}

/** Goes on with rows that a run died in, and returns all rows as they are then; what people typed there since stays. */
export function finishRows(sheet: SheetPort, firstRow: number, rows: readonly (readonly Cell[])[]): readonly Cell[][] {
  return rows.map((cells, index) => {
    const mark = markIn(String(cells[KEY] ?? ''));
    return mark ? finishRow(sheet, firstRow + index, cells, mark) : [...cells];
  });
}

function finishRow(sheet: SheetPort, row: number, cells: readonly Cell[], { key, changes }: Mark): Cell[] {
  const left = changes.filter(([index, was]) => cells[index] === was);
  const after = [...cells];
  for (const [index, , cell] of left) after[index] = cell;
  after[KEY] = key;
  for (const [index, , cell] of left) sheet.write(row, index + 1, [[cell]]);
  sheet.write(row, KEY + 1, [[key]]);
  return after;
}

/** Null where there is none. */
function markIn(key: string): Mark | null {
  const at = key.indexOf(SIGN);
  // Written above and nowhere else.
  return at < 0 ? null : (JSON.parse(decodeURIComponent(key.slice(at + SIGN.length))) as Mark);
}
