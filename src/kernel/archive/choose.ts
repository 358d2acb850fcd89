// Chooses the next records to be moved.

import type { Row, Table } from '../schema/table';
import type { Content } from './content';
import type { Sight } from './sight';
import { NO_VALUE } from './whole-sheet';

export interface Choice {
  readonly isWanted: (record: Row<Table>) => boolean;
  /** Records that did not let themselves be moved before. */
  readonly passedOver: ReadonlySet<string>;
}

export interface Chosen {
  readonly rows: ReadonlyMap<string, Content>;
  /** Wanted records that stay, since a formula or a picture stands in their row. */
  readonly bound: number;
  /** Whether there are more than one step may take. */
  readonly hasMore: boolean;
}

/** So many ids fit beside the rest of the journal's state into one cell, even when none follows another. */
const RECORDS_A_CHUNK = 2_000;

/** A number that stands twice is not told apart, and a row with a formula cannot be written elsewhere. */
export function choose({ isWanted, passedOver }: Choice, sight: Sight): Chosen {
  const rows = new Map<string, Content>();
  let bound = 0;
  for (const id of sight.ids()) {
    const [row = 0, ...copies] = sight.rowsOf(id);
    if (passedOver.has(id) || copies.length > 0 || !isWanted(sight.opened.record(row))) continue;
    if (rows.size === RECORDS_A_CHUNK) return { rows, bound, hasMore: true };
    const content = sight.content(row);
    if (isBound(content)) bound += 1;
    else rows.set(id, content);
  }
  return { rows, bound, hasMore: false };
}

/** Tells whether a row cannot be written again elsewhere: it has a formula or a picture. */
export function isBound({ formulas, cells }: Content): boolean {
  return formulas.size > 0 || [...cells.values()].includes(NO_VALUE);
}
