// Takes in deals that people typed straight into the sheet.

import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { firstStageLabel } from '../stages/index';
import { dealsTable } from './schema';

/** Gives every typed row its number, the time, and the first stage where none was typed; returns how many there were. */
export function adoptDeals({ book, now }: Ports): number {
  const deals = book.open(dealsTable, fieldNames(dealsTable));
  const rows = [...deals.strayRows()];
  for (const row of rows) {
    const stage = deals.record(row).stage || firstStageLabel(book, deals.language);
    book.adopt(dealsTable, row, { stage, createdAt: now, stageSince: now });
  }
  return rows.length;
}
