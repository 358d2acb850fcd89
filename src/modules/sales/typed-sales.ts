// What follows for payments and dues from what people did to sales on their sheet, where nobody is asked anything.
//
// A sale that says how it was paid has its payment, once: written when the sale appears, and when the method or the amount
// is filled in later. While that payment is still as the sale said, alone and of the same amount and method, it follows what
// people correct, and goes where they clear the method, choose credit, or delete the sale. Part payments, and whatever else people wrote, stay as they are.
// A sale that people mark as paid gets a payment of what was left of it: what its customer paid in general is not paid again.
// A sale on credit gets a due without an amount, which is all that no other due names; where dues name it all, they follow it.

import type { Cells, Noted } from '../../kernel/book/change-set';
import { fromMinor, type Minor, toMinor } from '../../kernel/money';
import { optionKey } from '../../kernel/schema/options';
import { METHODS, SALE_PAYMENTS } from '../payments/index';
import { type Left, leftOfSales, type MoneyCells, numberOf, type Records, saleNamed } from './left-of-sales';

/** All records, as they stand when the pass is done. */
export interface SalesTyped extends MoneyCells {
  /** What people did to sales: from null they are new, to null they are gone. */
  readonly noted: readonly Pick<Noted, 'id' | 'from' | 'to'>[];
  /** The firm's currency, an ISO code. */
  readonly home: string;
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

/** A sale that was owed, or of which nobody had said anything, and that people say now was paid. */
interface Marked {
  readonly kind: 'marked';
  readonly deed: Deed;
  readonly before: Cells | null;
  readonly now: Cells;
}

/** Returns what follows: sale by sale, and then what is left to pay of those that were marked as paid. */
export function followSales(typed: SalesTyped): readonly MoneyFollows[] {
  const [payments, dues] = [bySale(typed.payments), bySale(typed.dues)];
  const found = typed.noted.flatMap(({ id, from, to }): (MoneyFollows | Marked)[] => {
    const deed = { id, own: payments.get(id) ?? [], dues: dues.get(id) ?? [], typed };
    const now = typed.sales.get(id);
    if (to === null || !now) return to === null && from ? afterDeletion(deed, from) : [];
    return from === null ? afterAppearing(deed, now) : afterEdit(deed, { ...now, ...from }, now);
  });
  const follows = found.filter((each) => each.kind !== 'marked');
  const marked = found.filter((each) => each.kind === 'marked');
  return [...follows, ...payMarked(marked, follows, typed)];
}

type OfSale = readonly (readonly [id: string, cells: Cells])[];

interface Deed {
  readonly id: string;
  readonly own: OfSale;
  readonly dues: OfSale;
  readonly typed: SalesTyped;
}

/** Payments and dues of it that are there already are those of one that was deleted, and has come back. */
function afterAppearing(deed: Deed, now: Cells): (MoneyFollows | Marked)[] {
  if (methodOf(now) === 'credit') return dueOf(deed, now);
  if (!isPaid(now) || amountOf(now) === 0 || deed.own.length > 0) return [];
  return deed.dues.length > 0 ? [{ kind: 'marked', deed, before: null, now }] : [paymentOf(deed, now, {})];
}

function afterDeletion({ own }: Deed, before: Cells): MoneyFollows[] {
  const paid = asSaid(own, before);
  return paid ? [{ kind: 'remove', table: 'payments', id: paid[0] }] : [];
}

function afterEdit(deed: Deed, before: Cells, now: Cells): (MoneyFollows | Marked)[] {
  const paid = asSaid(deed.own, before);
  const isOther = methodOf(before) !== methodOf(now);
  const owed = methodOf(now) === 'credit' && isOther ? dueOf(deed, now) : [];
  // Nobody says any more that it was paid.
  if (paid && !isPaid(now)) return [{ kind: 'remove', table: 'payments', id: paid[0] }, ...owed];
  const relabels = [...relabel('payments', deed.own, now), ...relabel('dues', deed.dues, now)];
  if (paid) return [...relabels, ...correction(paid, before, now)];
  const follows = [...relabels, ...moreDue(deed, before, now)];
  if (!isPaid(now)) return [...follows, ...owed];
  if (!isOther && (deed.own.length > 0 || amountOf(before) === amountOf(now))) return follows;
  return [...follows, { kind: 'marked', deed, before, now }];
}

/** What is left is reckoned from all else that follows, with all of them on credit: the pool pays none of it twice. */
function payMarked(
  sales: readonly Marked[],
  follows: readonly MoneyFollows[],
  { home, ...typed }: SalesTyped,
): readonly MoneyFollows[] {
  if (sales.length === 0) return [];
  const cells = {
    sales: typed.sales,
    payments: withFollows('payments', typed.payments, follows),
    dues: withFollows('dues', typed.dues, follows),
  };
  const left = leftOfSales(cells, { marked: new Set(sales.map(({ deed }) => deed.id)), home });
  return sales.flatMap((sale) => payLeft(sale, left.get(sale.deed.id) ?? { left: 0, unattached: 0 }));
}

function payLeft({ deed, before, now }: Marked, { left, unattached }: Left): readonly MoneyFollows[] {
  const own = deed.own.reduce((sum, [, cells]) => sum + amountOf(cells), 0);
  const net = netOf(now);
  // What was given back for it before it was paid must have come as well; below zero, all of it went back.
  const amount = net < 0 && deed.own.length === 0 ? net : left + Math.min(Math.max(-own, 0), unattached);
  // A due has what the customer paid in general go on paying for it: without one, nobody would have said that it costs anything.
  if (amount === 0) return own > 0 || net <= 0 ? [] : dueOf(deed, now);
  // Whoever owed has paid now; of a row that was only half filled in, the day of the sale is the day of the payment.
  const isLater = deed.own.length > 0 || (before !== null && methodOf(before) === 'credit');
  const date = isLater ? { date: deed.typed.today } : {};
  return [paymentOf(deed, now, { amount: fromMinor(amount), ...date })];
}

function netOf(sale: Cells): Minor {
  return amountOf(sale) - toMinor(numberOf(sale.returned));
}

/** The records once the pass has written what follows. */
function withFollows(table: MoneyFollows['table'], records: Records, follows: readonly MoneyFollows[]): Records {
  const all = new Map(records);
  for (const [index, each] of follows.entries()) {
    if (each.table !== table) continue;
    if (each.kind === 'insert') all.set(`new ${index}`, each.cells);
    else if (each.kind === 'remove') all.delete(each.id);
    else all.set(each.id, { ...all.get(each.id), ...each.to });
  }
  return all;
}

/** Dues that named all of a sale go on doing so: what it costs more, the last of them takes, or it would be late at once. */
function moreDue({ dues }: Deed, before: Cells, now: Cells): MoneyFollows[] {
  const last = dues.reduce<OfSale[number] | null>(
    (one, other) => (one && dayOf(one) > dayOf(other) ? one : other),
    null,
  );
  if (!last || dues.some(([, { amount = '' }]) => amount === '')) return [];
  const named = dues.reduce((sum, [, cells]) => sum + amountOf(cells), 0);
  if (named < netOf(before) || named >= netOf(now)) return [];
  const [id, cells] = last;
  return changed('dues', id, cells, { amount: fromMinor(amountOf(cells) + netOf(now) - named) });
}

function dayOf([, { due = '', promised = '' }]: OfSale[number]): number {
  return numberOf(due) || numberOf(promised);
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

function bySale(records: Records): ReadonlyMap<string, OfSale> {
  const lists = new Map<string, (readonly [string, Cells])[]>();
  for (const [id, cells] of records) {
    const saleId = saleNamed(cells);
    if (saleId !== '') lists.set(saleId, [...(lists.get(saleId) ?? []), [id, cells]]);
  }
  return lists;
}
