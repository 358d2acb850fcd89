// Agrees with a customer when the rest of a sale must be paid: in equal parts a month apart, or in parts of their own.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import { idInput, parseInput, type Result, typedInput } from '../../kernel/input';
import { fromMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { parseDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { balancesOf, duesTable, equalParts, ownParts, type Schedule, withPaidPart } from '../payments/index';
import { saleRules } from '../sales/index';
import { readPayments, readSales, type SoldRow } from './money-rows';

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

/**
 * Puts the new schedule in the place of the dues that the sale had. Three blocking calls besides the lock, the journal and the
 * look. Throws RECORD_GONE.
 */
export function scheduleDues({ book, now, zone }: Ports, input: unknown): Result<Scheduled> {
  const { saleId, parts, count, first } = parseInput(scheduleInput, input);
  const all = readSales(book);
  const sale = all.find(({ id }) => id === saleId);
  if (!sale) throw new CrmError('RECORD_GONE', { table: 'sales', record: saleId });
  const { customer, customerId, currency } = sale;
  const payments = readPayments(book).filter(
    (payment) => payment.customerId === customerId || payment.saleId === saleId,
  );
  const opened = book.open(duesTable, fieldNames(duesTable));
  const dues = [...opened.records()];
  const { currency: home } = saleRules(book);
  const { left, paid } = balanceOf(sale, { all, payments, dues, home });
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
