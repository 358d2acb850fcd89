// Completes rows that a run which died had written only in part, and whose other copy people have deleted since.

import type { Book } from '../book/book';
import type { Cells } from '../book/change-set';
import { findRemoved } from '../book/removed';
import type { Table } from '../schema/table';
import { type Content, nameOfField } from './content';
import type { Sight } from './sight';

/**
 * Returns the rows that lack a whole block of columns, with what the log knows of it; blocks lie between the columns of people's
 * own, and each is written at once. One blocking call where any row is asked for.
 */
export function completeHalves(book: Book, table: Table, sight: Sight, ids: readonly string[]): Map<string, Content> {
  const logged = ids.length === 0 ? NONE : findRemoved(book, table, new Set(ids));
  const blocks = blocksOf(sight.names);
  const halves = new Map<string, Content>();
  for (const [id, cells] of logged) {
    const row = sight.content(sight.rowsOf(id)[0] ?? 0);
    const lacking = blocks.flatMap((block) => (block.some((name) => row.cells.has(name)) ? [] : block));
    const known = Object.entries(cells).map(([field, cell]) => [nameOfField(field), cell] as const);
    const missing = known.filter(([name, cell]) => cell !== '' && lacking.includes(name));
    if (missing.length > 0) halves.set(id, { ...row, cells: new Map([...row.cells, ...missing]) });
  }
  return halves;
}

const NONE: ReadonlyMap<string, Cells> = new Map();

/** The names of our columns that stand side by side. */
function blocksOf(names: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const name of names) {
    if (name.startsWith(nameOfField(''))) blocks[blocks.length - 1]?.push(name);
    else blocks.push([]);
  }
  return blocks;
}
