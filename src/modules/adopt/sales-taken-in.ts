// What follows from the sales of an adopted list: payments of those that say how they were paid, dues of those on credit.

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
  const made: Record<string, string[]> = {};
  for (const each of follows) {
    const table = TABLES[each.table];
    if (each.kind !== 'insert' || !book.has(table)) continue;
    const ids = (made[table.name] ??= open(ports, table, follows.length));
    const id = book.newId(table);
    const cells = { id, ...each.cells, createdAt: serialOfInstant(now, zone) };
    book.carry({ kind: 'insert', table: table.name, id, cells });
    ids.push(id);
  }
  const isShown = agreement.brought.includes('customer');
  const values = new Map(taken.map((each) => [each.row, isShown ? {} : { customer: label(each) }]));
  return { values, made, words: [] };
}

function open({ book }: Taking['ports'], table: Table, records: number): string[] {
  book.openForInsert(table, { records });
  return [];
}
