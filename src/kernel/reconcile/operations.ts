// What a pass asks the book to do: it fills what is blank, mends what is stale, renumbers copies, and logs what people did.

import type { Adopt, Noted, Operation } from '../book/change-set';

/**
 * A copied row gives up the number that stands higher up as well, and gets one of its own. `cells` may hold machine fields
 * anew, since those came with the copy; what people see is not written.
 */
export type Renumber = Adopt & { readonly copyOf: string };

export type PlannedOperation = Operation | Renumber;

/** An edit that the platform told of: hand edits in these rows are then somebody's. */
export interface KnownEdit {
  readonly table: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The editor's address. */
  readonly by: string;
}

/**
 * Who did something by hand where the platform does not say; never the one whose trigger found it. It is a word of the log,
 * as the names of tables and fields are: screens say it in the reader's language.
 */
export const UNKNOWN_EDITOR = 'unknown';

/** Returns who edited a row: nobody is named for a row that is gone (null), or that several people edited. */
export function editorOf(edits: readonly KnownEdit[], table: string, row: number | null): string {
  if (row === null) return UNKNOWN_EDITOR;
  const there = edits.filter((edit) => edit.table === table && edit.firstRow <= row && row <= edit.lastRow);
  const [name = '', ...others] = new Set(there.map(({ by }) => by));
  return name === '' || others.length > 0 ? UNKNOWN_EDITOR : name;
}

/** Returns the line of the log about what people did; who, as far as it is known. */
export function noted(
  { table, id, from = null, to = null }: Pick<Noted, 'table' | 'id'> & Partial<Pick<Noted, 'from' | 'to'>>,
  by: string,
): Noted {
  return { kind: 'noted', table, id, from, to, by };
}
