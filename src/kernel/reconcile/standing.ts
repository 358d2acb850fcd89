// A table's records as a pass will leave them, with what it knows about how they came to be so.

import type { Cells, Update } from '../book/change-set';
import type { Cell } from '../schema/codec';
import type { Table } from '../schema/table';

export interface Standing {
  readonly table: Table;
  /** As the last pass left them; null when there was none. */
  readonly before: ReadonlyMap<string, Cells> | null;
  /** As they stand now, by id, without it; only in columns that were found, so that every cell can be written. */
  readonly records: ReadonlyMap<string, Cells>;
  /** The fields that people filled in or changed since, by id. */
  readonly typed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Records whose cells changed places: nothing is concluded from them until that is put right. */
  readonly torn: ReadonlySet<string>;
}

/** Returns a record's cells, those of columns that were not found as they were last known; null when it is not there. */
export function knownCells({ before, records }: Standing, id: string): Cells | null {
  const cells = records.get(id);
  return cells ? { ...before?.get(id), ...cells } : null;
}

/** Returns the change of one cell of a record. */
export function updateOf(table: Table, id: string, field: string, { from, to }: { from: Cell; to: Cell }): Update {
  return { kind: 'update', table: table.name, id, from: { [field]: from }, to: { [field]: to } };
}

/** Tells whether people filled in or changed the field since the shadow. */
export function isTyped({ typed }: Standing, id: string, field: string): boolean {
  return typed.get(id)?.has(field) ?? false;
}
