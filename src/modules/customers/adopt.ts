// Takes in customers whom people typed straight into the sheet.

import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { customersTable } from './schema';

/** Gives every typed row its number and the time; returns how many there were. */
export function adoptCustomers({ book, now }: Ports): number {
  const rows = [...book.open(customersTable, fieldNames(customersTable)).strayRows()];
  for (const row of rows) book.adopt(customersTable, row, { createdAt: now });
  return rows.length;
}
