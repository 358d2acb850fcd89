// Writes down when a customer promised to pay; the day on which it was due stays.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import { idInput, parseComingDay, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import type { Day } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { balancesOf, duesTable } from '../payments/index';
import { saleRules } from '../sales/index';
import { readPayments, readSales } from './money-rows';

const promiseInput = v.object({
  requestId: idInput,
  customerId: idInput,
  saleId: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  date: typedInput(30),
  note: typedInput(5_000),
});

export interface Promised {
  readonly customerId: string;
  readonly date: Day;
  /** How many dues bear the promise now. */
  readonly dues: number;
}

/**
 * Notes the promise on every due of the customer that is not paid, or of one sale; a sale that has none gets one. Three
 * blocking calls besides the lock, the journal and the look.
 */
export function promisePayment({ book, now, zone }: Ports, input: unknown): Result<Promised> {
  const { customerId, saleId, date: text, note } = parseInput(promiseInput, input);
  const day = parseComingDay('date', text, dayAt(now, zone));
  if (!day.ok) return refused(day.issue);
  if (day.value === '') return refused({ field: 'date', received: '', text: 'err.pickDate' });
  const promise = { promised: day.value, ...(note === '' ? {} : { note }) };

  const sales = readSales(book).filter((sale) => sale.customerId === customerId);
  const ids = new Set(sales.map(({ id }) => id));
  const payments = readPayments(book).filter((each) => each.customerId === customerId || ids.has(each.saleId));
  const opened = book.open(duesTable, fieldNames(duesTable));
  const dues = [...opened.records()];
  const { currency: home } = saleRules(book);
  const owed = balancesOf({ sales, payments, dues }, { home })
    .flatMap((account) => account.sales)
    .filter(({ id, left }) => left > 0 && (saleId === '' || id === saleId));
  const open = owed.flatMap(({ id, dues: parts }) =>
    parts.filter(({ left }) => left > 0).map((part) => ({ sale: id, part })),
  );
  if (open.length === 0) return refused({ field: 'saleId', received: saleId || customerId, text: 'err.nothingOwed' });
  for (const { sale: id, part } of open) {
    const sale = sales.find((each) => each.id === id);
    if (!sale) throw new CrmError('RECORD_GONE', { table: 'sales', record: id });
    if (part.id !== '') book.update(duesTable, part.id, promise);
    else {
      const { customer, currency } = sale;
      book.insert(duesTable, { ...promise, customer, customerId, saleId: id, due: part.due, currency, createdAt: now });
    }
  }
  return { ok: true, value: { customerId, date: day.value, dues: open.length } };
}
