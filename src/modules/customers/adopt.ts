// Takes in customers whom people typed straight into the sheet.

import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { customersTable } from './schema';

/** Gives every typed row its number and the time; returns their numbers. */
export function adoptCustomers({ book, now }: Ports): string[] {
  const rows = [...book.open(customersTable, fieldNames(customersTable)).strayRows()];
  return rows.map((row) => book.adopt(customersTable, row, { createdAt: now }));
}
