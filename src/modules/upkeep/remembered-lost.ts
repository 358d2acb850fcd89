// Remembers records that an hourly pass found to be gone, so that people who hear of it can still have them back.

import type { Book } from '../../kernel/book/book';
import { findRemoved } from '../../kernel/book/removed';
import type { Ports } from '../../kernel/ports';
import type { Lost } from '../../kernel/reconcile/summary';
import { archivedAmong } from '../archive/index';
import { TABLES } from './look-after';

/** A list of the journal: "customers M-3". */
const LIST = 'lost';
/** More than these are restored from Google's own version history. */
const MOST = 300;

/** Has the journal know them, from the next commit on. No call. */
export function rememberLost(book: Book, lost: readonly Lost[]): void {
  const known = { ...book.listOf(LIST), ...Object.fromEntries(lost.map(({ table, id }) => [`${table} ${id}`, ''])) };
  book.keepList(LIST, Object.fromEntries(Object.entries(known).slice(-MOST)));
}

/** Returns those that are still gone, as the history knows them. A call, and two a table where there are some. */
export function rememberedLost({ book }: Ports): readonly Lost[] {
  const keys = Object.keys(book.asNoted().lists[LIST] ?? {});
  return TABLES.flatMap((table) => {
    const ids = keys.flatMap((key) => (key.startsWith(`${table.name} `) ? [key.slice(table.name.length + 1)] : []));
    if (ids.length === 0) return [];
    const archived = archivedAmong(book, table, ids);
    const found = [...findRemoved(book, table, new Set(ids))].filter(([id]) => !archived.includes(id));
    return found.map(([id, cells]): Lost => ({ table: table.name, id, cells, reason: 'deleted', by: '' }));
  });
}

/** Has nothing be offered a second time, from the next commit on. No call. */
export function forgetLost({ book }: Ports): void {
  book.keepList(LIST, {});
}
