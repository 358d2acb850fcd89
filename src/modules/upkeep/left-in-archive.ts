// Says in the history what stays in the archive of records that people delete from their sheet while they come back from it.

import { recordsComingTo } from '../../kernel/archive/pending';
import type { Book } from '../../kernel/book/book';
import { noted, UNKNOWN_EDITOR } from '../../kernel/reconcile/operations';
import type { Passing } from '../../kernel/reconcile/pass';
import type { Table } from '../../kernel/schema/table';
import { archiveOf } from '../archive/index';

/**
 * Adds a line for each record that the pass found deleted and that its archive has: the deletion would else be the last that
 * the history tells of it. Those on their way to the archive are told of when they have arrived. Two blocking calls a table
 * of which something was deleted.
 */
export function noteLeftInArchive(book: Book, { operations, tables }: Passing['plan']): void {
  for (const { table } of tables) {
    const deleted = operations.flatMap((operation) => {
      const isIt = operation.kind === 'noted' && operation.table === table.name && operation.to === null;
      return isIt ? [operation.id] : [];
    });
    const archive = archiveOf(table);
    if (archive && deleted.length > 0) noteThose(book, archive, deleted);
  }
}

function noteThose(book: Book, archive: Table, ids: readonly string[]): void {
  const opened = book.openFound(archive);
  if (!opened) return;
  const coming = recordsComingTo(book, archive);
  for (const id of ids) {
    const row = opened.rowOf(id);
    if (row === null || coming.has(id)) continue;
    book.carry(noted({ table: archive.name, id, to: opened.cellsAt(row) }, UNKNOWN_EDITOR));
  }
}
