// Agrees with a customer when the rest of a sale must be paid: in equal parts a month apart, or in parts of their own.

import * as v from 'valibot';
import type { Book } from '../../kernel/book/book';
import { CrmError } from '../../kernel/errors';
import { idInput, parseInput, type Result, typedInput } from '../../kernel/input';
import { fromMinor, type Minor, toMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { parseDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { balancesOf, type Due, duesTable, equalParts, ownParts, type Schedule, withPaidPart } from '../payments/index';
import { saleRules, salesTable } from '../sales/index';
import { dueRowOf, readPayments, readSales, type SoldRow } from './money-rows';

const partInput = v.object({ date: typedInput(30), amount: typedInput(50) });
const scheduleInput = v.object({
  requestId: idInput,
  saleId: idInput,
  parts: v.optional(v.pipe(v.array(partInput), v.maxLength(200)), []),
  // Equal parts: how many, and the day of the first.
  count: v.optional(v.pipe(v.number(), v.finite())),
  first: typedInput(30),
});

export interface Scheduled {
  readonly saleId: string;
  readonly customerId: string;
  readonly dues: readonly { readonly due: string; readonly amount: number }[];
}

export interface Computed {
  /** Whether what stands beside a sale as its balance is true: nothing waits to be computed. */
  readonly isComputed?: boolean;
}

/**
 * Puts the new schedule in the place of the dues that the sale had. Two blocking calls besides the lock, the journal and the
 * look, and up to two more where what is left must be reckoned from the payments. Throws RECORD_GONE.
 */
export function scheduleDues(
  { book, now, zone }: Ports,
  input: unknown,
  { isComputed = false }: Computed = {},
): Result<Scheduled> {
  const { saleId, parts, count, first } = parseInput(scheduleInput, input);
  const { currency: home } = saleRules(book);
  const { sale, dues, left, paid } = (isComputed && computedSale(book, saleId)) || reckonedSale(book, saleId, home);
  const { customer, customerId, currency } = sale;
  const asked = { owed: left, currency, home, soldOn: sale.date, parts };
  const schedule: Schedule = count === undefined ? ownParts(asked) : equalParts({ owed: left, count, first });
  if (!schedule.ok) return schedule;

  for (const due of dues) if (due.saleId === saleId) book.remove(duesTable, due.id);
  const written = withPaidPart(schedule.parts, paid, parseDay(sale.date) ?? dayAt(now, zone)).map(({ due, amount }) => {
    return { due, amount: fromMinor(amount) };
  });
  for (const due of written) {
    book.insert(duesTable, { ...due, customer, customerId, saleId, currency, createdAt: now });
  }
  return { ok: true, value: { saleId, customerId, dues: written } };
}

interface SaleToSplit {
  readonly sale: Pick<SoldRow, 'customer' | 'customerId' | 'currency' | 'date'>;
  readonly dues: readonly Due[];
  readonly left: Minor;
  readonly paid: Minor;
}

/** By the balance that was computed last; null for a sale without one, of which nobody said how it was paid. */
function computedSale(book: Book, saleId: string): SaleToSplit | null {
  const sale = book.openRecords(salesTable, [saleId], { reads: 1 }).get(saleId);
  if (!sale) throw new CrmError('RECORD_GONE', { table: salesTable.name, record: saleId });
  if (sale.balance === null) return null;
  const left = toMinor(sale.balance);
  return { sale, dues: readDueRecords(book), left, paid: toMinor(sale.amount) - toMinor(sale.returned) - left };
}

function reckonedSale(book: Book, saleId: string, home: string): SaleToSplit {
  const all = readSales(book);
  const sale = all.find(({ id }) => id === saleId);
  if (!sale) throw new CrmError('RECORD_GONE', { table: salesTable.name, record: saleId });
  const payments = readPayments(book).filter(
    (payment) => payment.customerId === sale.customerId || payment.saleId === saleId,
  );
  const dues = readDueRecords(book);
  return { sale, dues, ...balanceOf(sale, { all, payments, dues, home }) };
}

function readDueRecords(book: Book): readonly Due[] {
  return [...book.open(duesTable, fieldNames(duesTable)).records()].map(dueRowOf);
}

interface Others {
  readonly all: readonly SoldRow[];
  readonly payments: ReturnType<typeof readPayments>;
  readonly dues: Parameters<typeof balancesOf>[0]['dues'];
  readonly home: string;
}

/** A sale that nobody said how it was paid is on credit once there is a schedule for it. */
function balanceOf(
  sale: SoldRow,
  { all, payments, dues, home }: Others,
): { readonly left: number; readonly paid: number } {
  const theirs = all.filter(
    ({ customerId, id }) => id === sale.id || (customerId !== '' && customerId === sale.customerId),
  );
  const sales = theirs.map((each) => (each.id === sale.id ? { ...each, payment: 'credit' } : each));
  const found = balancesOf({ sales, payments, dues }, { home })
    .flatMap((account) => account.sales)
    .find(({ id }) => id === sale.id);
  return { left: found?.left ?? 0, paid: found?.paid ?? 0 };
}
