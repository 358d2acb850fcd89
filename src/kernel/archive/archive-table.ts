// The archive of a table: a sheet of its own with the same fields, and the year for which a record was put there.

import type { Book } from '../book/book';
import type { OpenTable } from '../book/open-table';
import type { SheetPort } from '../book/port';
import type { Words } from '../i18n/language';
import { type Field, fieldNames, fieldOf, type Table } from '../schema/table';

/** The field that an archive has besides. */
export const ARCHIVED_FOR = 'archivedFor';

/** Returns the archive of a table; `sheet` is what its tab is called. Nothing is chosen from lists there any more. */
export function defineArchive(table: Table, sheet: Words): Table {
  const fields: Record<string, Field> = {};
  for (const name of fieldNames(table)) {
    const { choices: _, ...field } = fieldOf(table, name);
    fields[name] = field;
  }
  const archivedFor: Field = {
    kind: 'number',
    heading: { uz: 'Arxiv yili', ru: 'Год архива', en: 'Archive year' },
    machine: true,
  };
  return {
    name: `${table.name}Archive`,
    sheet,
    prefix: table.prefix,
    fields: { ...fields, [ARCHIVED_FOR]: archivedFor },
  };
}

/** Opens all records of an archive; null where nothing was ever archived. One blocking call. */
export function openArchive(book: Book, archive: Table): OpenTable<Table> | null {
  if (!book.has(archive)) return null;
  try {
    return book.open(archive, fieldNames(archive));
  } catch (reason) {
    // Its drawing was cut off, which the next run of the archive finishes.
    if (hasNoHeadings(book.sheetOf(archive))) return null;
    throw reason;
  }
}

function hasNoHeadings(sheet: SheetPort): boolean {
  const headings = sheet.read({ row: 1, column: 1, rows: 1, columns: null });
  return headings.every((line) => line.every((cell) => cell === ''));
}

/** Returns those of these ids that stand in an archive, whatever columns people deleted there. One blocking call, none without an archive. */
export function findArchived(book: Book, archive: Table, ids: readonly string[]): string[] {
  const opened = ids.length > 0 ? book.openFound(archive) : null;
  return ids.filter((id) => opened !== null && opened.rowOf(id) !== null);
}
