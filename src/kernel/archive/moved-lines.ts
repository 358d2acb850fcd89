// The lines of the log about records that were moved: each went from one sheet, whole, and came to the other.

import type { Book } from '../book/book';
import type { Cells } from '../book/change-set';
import { fieldNames, type Table } from '../schema/table';
import { type Content, nameOfField } from './content';
import type { Move } from './copy-records';

/**
 * Has the log tell of each record that it went and that it came, and sees that no new record gets its number.
 * Hint: the main table's line holds the whole record, as for one that was removed or restored; the archive's tells no more
 * than what it has of its own.
 */
export function noteMoved(book: Book, { from, to, adds, goesBack }: Move, rows: readonly Content[]): void {
  for (const row of rows) {
    const whole = cellsOf(row, goesBack ? to : from);
    const brief = goesBack ? { id: row.id } : adds;
    book.carry({ kind: 'noted', table: from.name, id: row.id, from: goesBack ? brief : whole, to: null });
    book.carry({ kind: 'noted', table: to.name, id: row.id, from: null, to: goesBack ? whole : brief });
  }
  const ids = rows.map(({ id }) => id);
  book.keepIds(goesBack ? to : from, ids);
}

function cellsOf({ cells }: Content, table: Table): Cells {
  return Object.fromEntries(fieldNames(table).map((field) => [field, cells.get(nameOfField(field)) ?? '']));
}
