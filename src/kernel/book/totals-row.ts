// Rows that add up others: people write them below their lists, and they are no records.

import type { Cell } from '../schema/codec';
import { fold } from '../text/fold';

const TOTAL =
  /^(jami|жами|umumiy|умумий|umumiy summa|умумий сумма|hammasi|ҳаммаси|итого|всего|итог|total|totals|grand total|subtotal)\s*[:.]?$/;

/** Tells whether a row adds up others: its first text says so, and a number stands in it. */
export function isTotalsRow(row: readonly Cell[]): boolean {
  const first = row.find((cell) => typeof cell === 'string' && cell.trim() !== '');
  return first !== undefined && row.some((cell) => typeof cell === 'number') && TOTAL.test(fold(String(first)));
}
