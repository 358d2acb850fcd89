// What the log knows of the records of a table: for one that a write hit though nobody had read it.

import { readLine } from '../reconcile/logged-line';
import type { Table } from '../schema/table';
import type { Cells } from './change-set';
import { readLog } from './log';
import type { Workbook } from './port';

/** Returns the records that should stand in the table, with what their cells last held but for the id, by id. */
export type Recall = () => ReadonlyMap<string, Cells>;

/**
 * Returns what recalls the records of a table. The log is read when it is first asked, which is one blocking call; what
 * people typed since the last pass it cannot know.
 */
export function recallFrom(workbook: Workbook, table: Table): Recall {
  let known: ReadonlyMap<string, Cells> | null = null;
  return () => {
    known ??= replayed(workbook, table);
    return known;
  };
}

function replayed(workbook: Workbook, table: Table): ReadonlyMap<string, Cells> {
  const records = new Map<string, Cells>();
  for (const line of readLog(workbook)) {
    const deed = line.table === table.name ? readLine(table, line) : null;
    if (deed?.kind === 'came') records.set(deed.id, deed.cells);
    if (deed?.kind === 'changed') records.set(deed.id, { ...records.get(deed.id), [deed.field]: deed.to });
    // Of what cannot be read nothing is known any more.
    if (deed?.kind === 'went' || deed?.kind === 'unread') records.delete(deed.id);
  }
  return records;
}
