// What follows for payments and dues from what people did to sales on their sheet, where nobody is asked anything.
//
// A sale that says how it was paid has its payment, once: written when the sale appears, and when the method or the amount
// is filled in later. While that payment is still as the sale said, alone and of the same amount and method, it follows what
// people correct, and goes where they clear the method, choose credit, or delete the sale. Part payments, and whatever else people wrote, stay as they are.
// A sale on credit gets a due without an amount, which is all that no other due names.

import type { Cells, Noted } from '../../kernel/book/change-set';
import { fromMinor, type Minor, toMinor } from '../../kernel/money';
import { optionKey } from '../../kernel/schema/options';
import { METHODS, SALE_PAYMENTS } from '../payments/index';

/** Records by number, without it, as they stand when the pass is done. */
type Records = ReadonlyMap<string, Cells>;

export interface SalesTyped {
  /** What people did to sales: from null they are new, to null they are gone. */
  readonly noted: readonly Pick<Noted, 'id' | 'from' | 'to'>[];
  readonly sales: Records;
  readonly payments: Records;
  readonly dues: Records;
  /** Days of the sheet, as serial numbers: this day, and how many a sale on credit has. */
  readonly today: number;
  readonly creditDays: number;
}

export type MoneyFollows =
  | { readonly kind: 'insert'; readonly table: 'payments' | 'dues'; readonly cells: Cells }
  | {
      readonly kind: 'update';
      readonly table: 'payments' | 'dues';
      readonly id: string;
      readonly from: Cells;
      readonly to: Cells;
    }
  | { readonly kind: 'remove'; readonly table: 'payments'; readonly id: string };

/** Returns what follows, sale by sale. */
export function followSales(typed: SalesTyped): readonly MoneyFollows[] {
  const [payments, dues] = [bySale(typed.payments), bySale(typed.dues)];
  return typed.noted.flatMap(({ id, from, to }) => {
    const deed = { id, own: payments.get(id) ?? [], dues: dues.get(id) ?? [], typed };
    const now = typed.sales.get(id);
    if (to === null || !now) return to === null && from ? afterDeletion(deed, from) : [];
    return from === null ? afterAppearing(deed, now) : afterEdit(deed, { ...now, ...from }, now);
  });
}

type OfSale = readonly (readonly [id: string, cells: Cells])[];

interface Deed {
  readonly id: string;
  readonly own: OfSale;
  readonly dues: OfSale;
  readonly typed: SalesTyped;
}

/** Payments of it that are there already are those of one that was deleted, and has come back. */
function afterAppearing(deed: Deed, now: Cells): MoneyFollows[] {
  if (methodOf(now) === 'credit') return dueOf(deed, now);
  return isPaid(now) && amountOf(now) !== 0 && deed.own.length === 0 ? [paymentOf(deed, now, {})] : [];
}

function afterDeletion({ own }: Deed, before: Cells): MoneyFollows[] {
  const paid = asSaid(own, before);
  return paid ? [{ kind: 'remove', table: 'payments', id: paid[0] }] : [];
}

function afterEdit(deed: Deed, before: Cells, now: Cells): MoneyFollows[] {
  const paid = asSaid(deed.own, before);
  const isOther = methodOf(before) !== methodOf(now);
  const owed = methodOf(now) === 'credit' && isOther ? dueOf(deed, now) : [];
  // Nobody says any more that it was paid.
  if (paid && !isPaid(now)) return [{ kind: 'remove', table: 'payments', id: paid[0] }, ...owed];
  const relabels = [...relabel('payments', deed.own, now), ...relabel('dues', deed.dues, now)];
  if (!isPaid(now)) return [...relabels, ...owed];
  if (paid) return [...relabels, ...correction(paid, before, now)];
  if (!isOther && amountOf(before) === amountOf(now)) return relabels;
  return [...relabels, ...restPaid(deed, before, now)];
}

/** What was owed until now, or nobody had said, has been paid; part payments count. */
function restPaid(deed: Deed, before: Cells, now: Cells): MoneyFollows[] {
  const isFirst = deed.own.length === 0;
  if (!isFirst && methodOf(before) === methodOf(now)) return [];
  const net = amountOf(now) - (isFirst ? 0 : toMinor(numberOf(now.returned)));
  const left = net - deed.own.reduce((sum, [, cells]) => sum + amountOf(cells), 0);
  if (isFirst ? left === 0 : left <= 0) return [];
  // Whoever owed has paid now; of a row that was only half filled in, the day of the sale is the day of the payment.
  const date = methodOf(before) === 'credit' || !isFirst ? { date: deed.typed.today } : {};
  return [paymentOf(deed, now, { amount: fromMinor(left), ...date })];
}

/** The payment as the sale says it now. */
function correction([id, cells]: OfSale[number], before: Cells, now: Cells): MoneyFollows[] {
  if (amountOf(now) === 0) return [{ kind: 'remove', table: 'payments', id }];
  const day = cells.date === before.date ? { date: now.date ?? '' } : {};
  const said = { amount: now.amount ?? '', method: now.payment ?? '', currency: now.currency ?? '', ...day };
  return changed('payments', id, cells, said);
}

/** Money belongs to whom its sale belongs to, and is shown so. */
function relabel(table: 'payments' | 'dues', own: OfSale, { customer = '', customerId = '' }: Cells): MoneyFollows[] {
  return own.flatMap(([id, cells]) => changed(table, id, cells, { customer, customerId }));
}

function changed(table: 'payments' | 'dues', id: string, cells: Cells, wanted: Cells): MoneyFollows[] {
  const fields = Object.keys(wanted).filter((field) => field in cells && cells[field] !== wanted[field]);
  if (fields.length === 0) return [];
  const pick = (of: Cells): Cells => Object.fromEntries(fields.map((field) => [field, of[field] ?? '']));
  return [{ kind: 'update', table, id, from: pick(cells), to: pick(wanted) }];
}

function paymentOf({ id: saleId }: Deed, sale: Cells, other: Cells): MoneyFollows {
  const { date = '', amount = '', payment: method = '', currency = '', responsible = '' } = sale;
  const cells = { ...whose(sale), saleId, date, amount, method, currency, responsible, ...other };
  return { kind: 'insert', table: 'payments', cells };
}

/** One that has dues already was agreed upon. */
function dueOf({ id: saleId, dues, typed }: Deed, sale: Cells): MoneyFollows[] {
  if (dues.length > 0 || amountOf(sale) <= 0) return [];
  const day = typeof sale.date === 'number' ? sale.date : typed.today;
  const due = Math.floor(day) + typed.creditDays;
  return [{ kind: 'insert', table: 'dues', cells: { ...whose(sale), saleId, due, currency: sale.currency ?? '' } }];
}

function whose({ customer = '', customerId = '' }: Cells): Cells {
  return { customer, customerId };
}

/** The only payment of a sale, if it is just what the sale says of itself. */
function asSaid(own: OfSale, sale: Cells): OfSale[number] | null {
  const [first, ...others] = own;
  if (!first || others.length > 0 || !isPaid(sale)) return null;
  const [, cells] = first;
  const isSame =
    amountOf(cells) === amountOf(sale) && optionKey(METHODS, String(cells.method ?? '')) === methodOf(sale);
  return isSame ? first : null;
}

function isPaid(sale: Cells): boolean {
  const method = methodOf(sale);
  return method !== null && method !== 'credit';
}

function methodOf({ payment = '' }: Cells): keyof typeof SALE_PAYMENTS | null {
  return optionKey(SALE_PAYMENTS, String(payment));
}

/** What is no number is no amount. */
function amountOf({ amount }: Cells): Minor {
  return toMinor(numberOf(amount));
}

function numberOf(cell: Cells[string] | undefined): number {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : 0;
}

function bySale(records: Records): ReadonlyMap<string, OfSale> {
  const lists = new Map<string, (readonly [string, Cells])[]>();
  for (const [id, cells] of records) {
    const saleId = String(cells.saleId ?? '')
      .trim()
      .toUpperCase();
    if (saleId !== '') lists.set(saleId, [...(lists.get(saleId) ?? []), [id, cells]]);
  }
  return lists;
}
