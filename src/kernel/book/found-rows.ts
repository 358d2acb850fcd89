// The records of a table as they were found, with blanks for fields whose columns people deleted.

import { blankOf } from '../schema/blank';
import { fieldNames, type Table } from '../schema/table';
import type { Book } from './book';
import type { OpenTable } from './open-table';

/** Null where there is no sheet, or no numbers on it. One blocking call, none without the sheet. */
export function openThere(book: Book, table: Table): OpenTable<Table> | null {
  return book.has(table) ? book.openFound(table) : null;
}

/** Returns all records; none of a table that is not there. */
export function rowsOf<R>(opened: OpenTable<Table> | null): readonly R[] {
  if (!opened) return [];
  const { table, fields } = opened;
  const blank = blankOf(table);
  const isWhole = fields.length === fieldNames(table).length;
  // as: all fields of the table by name, with the values of their kinds.
  return [...opened.records()].map((record) => (isWhole ? record : { ...blank, ...record }) as unknown as R);
}
