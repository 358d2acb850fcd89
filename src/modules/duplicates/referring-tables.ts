// All tables whose records are a customer's: what is to follow when two customers become one.

import type { Book } from '../../kernel/book/book';
import type { Row, Table } from '../../kernel/schema/table';
import { activitiesTable } from '../activities/index';
import { ARCHIVES } from '../archive/index';
import { contactsTable } from '../contacts/index';
import { dealsTable } from '../deals/index';
import { sendsTable } from '../outbox/index';
import { duesTable, paymentsTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { tasksTable } from '../tasks/index';

const LIVE: readonly Table[] = [
  dealsTable,
  salesTable,
  paymentsTable,
  duesTable,
  tasksTable,
  activitiesTable,
  contactsTable,
  sendsTable,
];

export const REFERRING: readonly Table[] = [...LIVE, ...ARCHIVES.map(({ archive }) => archive)];

export interface Heir {
  readonly id: string;
  /** As people know the customer from now on. */
  readonly label: string;
}

/**
 * Has all records of one customer be the heir's, and all of the heir's show the label; returns how many are new. One blocking call
 * for each table that is there, however many records it has.
 */
export function passOn(book: Book, from: string, { id: heir, label }: Heir): number {
  const tables = REFERRING.filter((table) => book.has(table));
  const moved = tables.map((table) => {
    const hasLabel = 'customer' in table.fields;
    const opened = book.open(table, hasLabel ? ['id', 'customerId', 'customer'] : ['id', 'customerId']);
    const theirs = [...opened.records()].filter(({ customerId }) => customerId === from || customerId === heir);
    const values = { customerId: heir, ...(hasLabel ? { customer: label } : {}) };
    // Each of these tables has these fields.
    for (const { id } of theirs) book.update(table, String(id), values as Partial<Row<Table>>);
    return theirs.filter(({ customerId }) => customerId === from).length;
  });
  return moved.reduce((sum, count) => sum + count, 0);
}
