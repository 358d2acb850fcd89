// Finds in the history what removed records last held.

import type { Table } from '../schema/table';
import type { Book } from './book';
import type { Cells } from './change-set';

/** Returns the cells of those of the records that the log knows as gone from the table, by id. One blocking call. */
export function findRemoved(book: Book, table: Table, ids: ReadonlySet<string>): Map<string, Cells> {
  const last = new Map<string, string>();
  for (const line of book.history()) {
    const id = String(line.record);
    if (!ids.has(id) || line.table !== table.name || line.field !== '') continue;
    if (line.from !== '' && line.to === '') last.set(id, String(line.from));
    else last.delete(id);
  }
  // Written by the store, which writes whole records in this form.
  return new Map([...last].map(([id, cells]) => [id, JSON.parse(cells) as Cells]));
}
