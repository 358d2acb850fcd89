// Takes in deals that people typed straight into the sheet.

import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { actingPerson } from '../staff/index';
import { firstStage, stageLogTable } from '../stages/index';
import { dealsTable } from './schema';

/**
 * Gives every typed row its number, the time, and the first stage where none was typed; returns their numbers. A deal that
 * was typed into a later stage begins in the first one all the same: its move is noticed next.
 */
export function adoptDeals({ book, now }: Ports): string[] {
  const deals = book.open(dealsTable, fieldNames(dealsTable));
  const rows = [...deals.strayRows()];
  const first = firstStage(book, deals.language);
  if (rows.length > 0 && book.has(stageLogTable)) book.openForInsert(stageLogTable, { records: rows.length });
  return rows.map((row) => {
    const stage = deals.record(row).stage || first.label;
    const stamps = { stageKey: first.key, reached: first.order, createdAt: now, stageSince: now };
    const dealId = book.adopt(dealsTable, row, { stage, ...stamps });
    book.insertLater(stageLogTable, { dealId, to: first.key, at: now, by: actingPerson(book) });
    return dealId;
  });
}
