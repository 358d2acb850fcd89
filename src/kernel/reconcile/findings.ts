// What a look at a table's sheet can find that neither the shadow nor the log knew.

import type { Cells } from '../book/change-set';
import type { Cell } from '../schema/codec';

/** A row below the headings, in which something stands; fields whose column was not read are absent. */
export interface SheetRow {
  readonly row: number;
  /** As it stands; '' for none. */
  readonly id: string;
  readonly cells: Cells;
}

/** An id that stands higher up as well, or in the archive. */
export interface Copied {
  readonly kind: 'copied';
  readonly id: string;
  readonly row: number;
  readonly cells: Cells;
  readonly fromArchive?: boolean;
}

/** Only the fields that changed. */
export interface Edited {
  readonly kind: 'edited';
  readonly id: string;
  readonly row: number;
  readonly from: Cells;
  readonly to: Cells;
}

export type Finding =
  /** Content without an id: people typed it. */
  | { readonly kind: 'typed'; readonly row: number; readonly cells: Cells }
  /** Content without an id that is, cell for cell, what a vanished record held: its id was cleared. */
  | { readonly kind: 'unnumbered'; readonly id: string; readonly row: number; readonly cells: Cells }
  | Copied
  | Edited
  | { readonly kind: 'deleted'; readonly id: string; readonly cells: Cells }
  /** A record that was there once, and went. */
  | { readonly kind: 'returned'; readonly id: string; readonly row: number; readonly cells: Cells }
  /** An id that was never given: people typed it, or brought it along. */
  | { readonly kind: 'arrived'; readonly id: string; readonly row: number; readonly cells: Cells }
  | Torn;

/**
 * Cells that changed places among records: a sort over some of the columns, or cells that were pushed down. The edits are
 * found and logged as any others; this says that they belong together.
 */
export interface Torn {
  readonly kind: 'torn';
  readonly fields: readonly string[];
  readonly ids: readonly string[];
  /**
   * What to put back. `ids` when whole contents changed places among the ids: then each row of `homes` should get its id
   * again, since nobody can say whether columns of people's own moved with the contents or stayed. Else `cells`: each
   * edit of `edits` the other way round.
   */
  readonly moved: 'ids' | 'cells';
  /** The edits in these fields, without what was typed amid them. */
  readonly edits: readonly Edited[];
  /** For `ids`: the row where each record's content stands now. */
  readonly homes: readonly { readonly id: string; readonly row: number }[];
}

/** Returns those of the fields that stand in the cells. */
export function pick(cells: Cells, fields: readonly string[]): Cells {
  const picked: Record<string, Cell> = {};
  for (const field of fields) {
    const cell = cells[field];
    if (cell !== undefined) picked[field] = cell;
  }
  return picked;
}
