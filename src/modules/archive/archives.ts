// Which tables have an archive, and what it is called.

import { defineArchive, findArchived } from '../../kernel/archive/archive-table';
import { recordsUnderWay } from '../../kernel/archive/pending';
import type { Book } from '../../kernel/book/book';
import type { OpenTable } from '../../kernel/book/open-table';
import type { Table } from '../../kernel/schema/table';
import { activitiesTable } from '../activities/index';
import { dealsTable } from '../deals/index';
import { duesTable, paymentsTable } from '../payments/index';
import { salesTable } from '../sales/index';

export interface Archived {
  readonly table: Table;
  readonly archive: Table;
}

export const dealsArchive = defineArchive(dealsTable, {
  uz: 'Bitimlar arxivi',
  ru: 'Архив сделок',
  en: 'Deals archive',
});

export const salesArchive = defineArchive(salesTable, {
  uz: 'Sotuvlar arxivi',
  ru: 'Архив продаж',
  en: 'Sales archive',
});

export const activitiesArchive = defineArchive(activitiesTable, {
  uz: 'Aloqalar arxivi',
  ru: 'Архив контактов',
  en: 'Activities archive',
});

export const paymentsArchive = defineArchive(paymentsTable, {
  uz: 'Toʻlovlar arxivi',
  ru: 'Архив оплат',
  en: 'Payments archive',
});

export const duesArchive = defineArchive(duesTable, {
  uz: 'Toʻlov jadvali arxivi',
  ru: 'Архив графика оплат',
  en: 'Payment schedule archive',
});

/**
 * In the order in which they are archived: payments and dues follow their sales. Customers never are archived: everything
 * else refers to them.
 */
export const ARCHIVES: readonly Archived[] = [
  { table: dealsTable, archive: dealsArchive },
  { table: salesTable, archive: salesArchive },
  { table: paymentsTable, archive: paymentsArchive },
  { table: duesTable, archive: duesArchive },
  { table: activitiesTable, archive: activitiesArchive },
];

/** Returns the archive of a table; null for one that has none. */
export function archiveOf(table: Table): Table | null {
  return ARCHIVES.find((each) => each.table.name === table.name)?.archive ?? null;
}

/** Returns the table of an archive's name; null for any other name. */
export function tableOfArchive(name: string): Table | null {
  return ARCHIVES.find(({ archive }) => archive.name === name)?.table ?? null;
}

/** Returns those of these ids whose record stands in its table's archive. One blocking call at most. */
export function archivedAmong(book: Book, table: Table, ids: readonly string[]): string[] {
  const archive = archiveOf(table);
  return archive ? findArchived(book, archive, ids) : [];
}

/** Returns the ids of all records that stand in a table's archive and are not on their way. Two blocking calls at most. */
export function archivedIds(book: Book, table: Table): ReadonlySet<string> {
  const archive = archiveOf(table);
  const opened = archive && book.openFound(archive);
  const moving = opened ? recordsUnderWay(book, table) : new Set();
  const rows = opened ? [...opened.recordRows()] : [];
  return new Set(
    rows.flatMap((row) => {
      const id = String(opened?.cellAt(row, 'id'));
      return moving.has(id) ? [] : [id];
    }),
  );
}

/**
 * Returns those of these ids whose record is the archive's: it is gone from its own table, or it stands in both since the
 * run that moves it was cut off, so that what is taken from its table would stay in the archive.
 */
export function heldByArchive(book: Book, opened: OpenTable<Table>, ids: readonly string[]): string[] {
  const moving = recordsUnderWay(book, opened.table);
  const doubtful = ids.filter((id) => moving.has(id) || opened.rowOf(id) === null);
  return doubtful.length === 0 ? [] : archivedAmong(book, opened.table, doubtful);
}
