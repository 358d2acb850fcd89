// What follows from the sales of an adopted list: payments of those that say how they were paid, dues of those on credit.

import type { Book } from '../../kernel/book/book';
import type { Cells } from '../../kernel/book/change-set';
import type { Table } from '../../kernel/schema/table';
import { serialOfDay } from '../../kernel/time/day';
import { dayAt, serialOfInstant } from '../../kernel/time/zone';
import { customerLabel } from '../customers/index';
import { duesTable, paymentsTable } from '../payments/index';
import { followSales, saleRules } from '../sales/index';
import type { Added, RowTaken, Taking } from './taking';

const TABLES: Readonly<Record<'payments' | 'dues', Table>> = { payments: paymentsTable, dues: duesTable };

/** The same as where people type a sale on its sheet; what no rule of Daftar's names as a way to pay says nothing. */
export function moneyOfSales({ ports, opened, agreement }: Taking, taken: readonly RowTaken[]): Added {
  const { book, now, zone } = ports;
  const { creditDays, currency: home } = saleRules(book);
  const label = ({ customer }: RowTaken): string => (customer ? customerLabel(customer) : '');
  const sales = new Map(
    taken.map((each) => {
      const shown = { customer: label(each), customerId: each.customer?.id ?? '' };
      return [each.id, { ...opened.cellsAt(each.row), ...shown }] as const;
    }),
  );
  const noted = taken.map(({ id }) => ({ id, from: null, to: sales.get(id) ?? {} }));
  const none = { payments: new Map(), dues: new Map() };
  const follows = followSales({ noted, sales, ...none, today: serialOfDay(dayAt(now, zone)), creditDays, home });
  const inserts = follows.filter((each) => each.kind === 'insert');
  const made = Object.entries(TABLES).map(([name, table]) => {
    const cells = inserts.filter((each) => each.table === name).map((each) => each.cells);
    return [table.name, addTo(book, table, cells, serialOfInstant(now, zone))] as const;
  });
  const isShown = agreement.brought.includes('customer');
  const values = new Map(taken.map((each) => [each.row, isShown ? {} : { customer: label(each) }]));
  return { values, made: Object.fromEntries(made), words: [] };
}

/** Returns the numbers of the new records. */
function addTo(book: Book, table: Table, records: readonly Cells[], createdAt: number): readonly string[] {
  if (records.length === 0 || !book.has(table)) return [];
  book.openForInsert(table, { records: records.length });
  return records.map((record) => {
    const id = book.newId(table);
    book.carry({ kind: 'insert', table: table.name, id, cells: { id, ...record, createdAt } });
    return id;
  });
}
