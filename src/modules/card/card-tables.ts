// The five tables of a card, each read when it is first asked for and once: five blocking calls.

import type { Book } from '../../kernel/book/book';
import type { OpenTable } from '../../kernel/book/open-table';
import type { Selected } from '../../kernel/ports';
import { type FieldName, fieldNames, type Row, type Table } from '../../kernel/schema/table';
import { activitiesTable } from '../activities/index';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { salesTable } from '../sales/index';
import { tasksTable } from '../tasks/index';

const SALE_FIELDS = [
  ...(['id', 'date', 'product', 'amount', 'responsible', 'customerId'] as const),
  ...(['returned', 'currency', 'balance', 'dueOn', 'dealId', 'deliverBy', 'deliveredAt', 'rating'] as const),
] as const;

/** The tables in which a selected row leads to a customer. */
export const SELECTABLE: readonly Table[] = [customersTable, dealsTable, salesTable, activitiesTable, tasksTable];

export type CardTables = ReturnType<typeof cardTables>;
export type CardCustomer = Row<typeof customersTable>;
export type DealRow = Row<typeof dealsTable>;
export type ActivityRow = Row<typeof activitiesTable>;
export type TaskRow = Row<typeof tasksTable>;
export type SaleRow = Pick<Row<typeof salesTable>, (typeof SALE_FIELDS)[number]>;

/** Returns the tables, none of which is read yet. */
export function cardTables(book: Book) {
  return {
    customers: once(() => book.openWide(customersTable)),
    deals: once(() => book.open(dealsTable, fieldNames(dealsTable), { must: ['id', 'customerId'] })),
    sales: once(() => book.open(salesTable, SALE_FIELDS, { must: ['id', 'customerId'] })),
    activities: once(() => book.open(activitiesTable, fieldNames(activitiesTable), { must: ['id', 'customerId'] })),
    tasks: once(() => book.open(tasksTable, fieldNames(tasksTable), { must: ['id', 'customerId'] })),
  };
}

/** Returns the number of the customer to whom a selected row leads; '' for none. Reads that one table. */
export function customerAt(tables: CardTables, { table, row }: Selected): string {
  switch (table.name) {
    case customersTable.name:
      return String(tables.customers().opened.cellAt(row, 'id'));
    case dealsTable.name:
      return String(tables.deals().cellAt(row, 'customerId'));
    case salesTable.name:
      return String(tables.sales().cellAt(row, 'customerId'));
    case activitiesTable.name:
      return String(tables.activities().cellAt(row, 'customerId'));
    case tasksTable.name:
      return String(tables.tasks().cellAt(row, 'customerId'));
    default:
      return '';
  }
}

/** Returns the records whose customer it is, without decoding those of the others. */
export function recordsOf<T extends Table, F extends FieldName<T>>(table: OpenTable<T, F>, customerId: string) {
  return [...table.recordRows()].flatMap((row) =>
    String(table.cellAt(row, 'customerId')) === customerId ? [table.record(row)] : [],
  );
}

function once<T>(read: () => T): () => T {
  let value: { readonly read: T } | null = null;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}
