// Finds in the history what a removed record last held.

import type { Book } from '../../kernel/book/book';
import type { Cells } from '../../kernel/book/change-set';
import type { Table } from '../../kernel/schema/table';

/** Returns the cells of a record that the log knows as removed; null for one that was never there or is there still. */
export function findRemoved(book: Book, table: Table, id: string): Cells | null {
  let last: Cells | null = null;
  for (const line of book.history()) {
    if (line.record !== id || line.table !== table.name || line.field !== '') continue;
    // Written by the store, which writes whole records in this form.
    last = line.from !== '' && line.to === '' ? (JSON.parse(String(line.from)) as Cells) : null;
  }
  return last;
}
