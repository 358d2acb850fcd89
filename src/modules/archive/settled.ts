// Decides which sales, payments and dues may go to the archive: a sale goes when nothing of it is owed, and takes along what names it.

import { isBound } from '../../kernel/archive/choose';
import { look, type Sight } from '../../kernel/archive/sight';
import { type Minor, toMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import type { Row, Table } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { duesTable, ON_CREDIT, paymentsTable, SALE_PAYMENTS } from '../payments/index';
import { paymentsArchive, salesArchive } from './archives';
import type { Select } from './closed-before';

type Reach = Pick<Ports, 'desk' | 'zone' | 'whole'>;
type IsBefore = (day: string) => boolean;

/**
 * Returns what tells the sales that are done with: sold, paid and given back before the year, exactly what they cost, by
 * payments that name them and can be moved as well. Those that were paid from what a customer had paid in general stay: that
 * money would look like too much without them. Five blocking calls a table.
 */
export function salesSettledBefore(isBefore: IsBefore, reach: Reach): Select {
  const paid = paymentsBySale(rowsOf(reach, paymentsTable));
  const dues = rowsOf(reach, duesTable);
  const due = new Set(dues.map(({ record }) => saleOf(record)));
  const stuck = new Set(dues.flatMap(({ record, isStuck }) => (isStuck ? [saleOf(record)] : [])));
  return (sale) => {
    const id = fold(String(sale.id));
    const isOld = isBefore(String(sale.date)) && (sale.returnedOn === '' || isBefore(String(sale.returnedOn)));
    if (!isOld || stuck.has(id)) return false;
    const own = paid.get(id) ?? [];
    const isSaid = own.length > 0 || due.has(id) || optionKey(SALE_PAYMENTS, String(sale.payment)) === ON_CREDIT;
    // Of a sale that nobody said how it was paid, nothing is owed.
    if (!isSaid) return true;
    const canGo = own.every(
      ({ record, isStuck }) => !isStuck && isBefore(String(record.date)) && record.currency === sale.currency,
    );
    return canGo && sumOf(own) === netOf(sale);
  };
}

/** Returns what tells the payments of archived sales; one that was added since stays. Five blocking calls a table. */
export function paymentsOfArchived(reach: Reach): Select {
  const paid = paymentsBySale([paymentsTable, paymentsArchive].flatMap((table) => rowsOf(reach, table)));
  const sales = new Map(rowsOf(reach, salesArchive).map(({ record }) => [fold(String(record.id)), netOf(record)]));
  return (payment) => {
    const sale = saleOf(payment);
    return sales.has(sale) && sumOf(paid.get(sale) ?? []) === sales.get(sale);
  };
}

/** Returns what tells the dues of archived sales. */
export function duesOfArchived(reach: Reach): Select {
  const sales = new Set(rowsOf(reach, salesArchive).map(({ record }) => fold(String(record.id))));
  return (due) => sales.has(saleOf(due));
}

/** By the folded number of the sale that they name. */
function paymentsBySale(payments: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const paid = new Map<string, Found[]>();
  for (const payment of payments) {
    const sale = saleOf(payment.record);
    const others = paid.get(sale);
    if (others) others.push(payment);
    else paid.set(sale, [payment]);
  }
  return paid;
}

function sumOf(payments: readonly Found[]): Minor {
  return payments.reduce((sum, { record }) => sum + toMinor(amountOf(record)), 0);
}

interface Found {
  readonly record: Row<Table>;
  /** A formula or a picture stands in its row, which cannot be moved. */
  readonly isStuck: boolean;
}

/** All records of a table as they stand; none where it has no sheet, or one whose drawing was cut off. Five blocking calls. */
function rowsOf({ desk, zone, whole }: Reach, table: Table): readonly Found[] {
  if (!desk.isDrawn(table)) return [];
  const sight: Sight = look({ table, sheet: whole(table), zone });
  return [...sight.ids()].flatMap((id) =>
    sight.rowsOf(id).map((row) => ({ record: sight.opened.record(row), isStuck: isBound(sight.content(row)) })),
  );
}

function saleOf({ saleId }: Row<Table>): string {
  return fold(String(saleId).trim());
}

function amountOf({ amount }: Row<Table>): number | null {
  return typeof amount === 'number' ? amount : null;
}

function netOf(sale: Row<Table>): Minor {
  return toMinor(amountOf(sale)) - toMinor(typeof sale.returned === 'number' ? sale.returned : null);
}
