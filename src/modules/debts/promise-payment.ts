// Writes down when a customer promised to pay; the day on which it was due stays.

import * as v from 'valibot';
import type { Book } from '../../kernel/book/book';
import { currencyKey } from '../../kernel/currency';
import { idInput, parseComingDay, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import { type Minor, toMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { byDay } from '../../kernel/seniority';
import type { Day } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { type Due, type DueBalance, duesInForce, duesTable, ON_CREDIT } from '../payments/index';
import { saleRules, salesTable } from '../sales/index';
import { dueRowOf, soldRowOf } from './money-rows';

const promiseInput = v.object({
  requestId: idInput,
  customerId: idInput,
  saleId: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  /** Only what is owed in it; '' is the firm's own. */
  currency: v.optional(v.pipe(v.string(), v.maxLength(20))),
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
 * Notes the promise on what of the customer's debts, or of one sale, has fallen due by the promised day, and else on what
 * falls due first: later parts keep their days. A sale without dues gets one. Two blocking calls besides the lock, the journal and the look.
 * Hint: what is left of a sale is what was computed last, so that no payments are read. A payment of this very moment may
 * leave a promise beside what it paid, where it says nothing any more.
 */
export function promisePayment({ book, now, zone }: Ports, input: unknown): Result<Promised> {
  const { customerId, saleId, currency, date: text, note } = parseInput(promiseInput, input);
  const day = parseComingDay('date', text, dayAt(now, zone));
  if (!day.ok) return refused(day.issue);
  if (day.value === '') return refused({ field: 'date', received: '', text: 'err.pickDate' });
  const promise = { promised: day.value, ...(note === '' ? {} : { note }) };

  const { currency: home } = saleRules(book);
  const isMeant = (sale: OwedSale): boolean =>
    (saleId === '' || sale.id === saleId) &&
    (currency === undefined || currencyKey(sale.currency, home) === currencyKey(currency, home));
  const sales = owedSales(book, customerId).filter(isMeant);
  const dues = [...book.open(duesTable, fieldNames(duesTable)).records()].map(dueRowOf);
  const all = sales.flatMap((sale) => openDues(sale, dues).map((part) => ({ sale, part })));
  const first = all.map(({ part }) => part.due).sort(byDay)[0] ?? '';
  const by = first > day.value ? first : day.value;
  const open = all.filter(({ part }) => part.due <= by);
  if (open.length === 0) return refused({ field: 'saleId', received: saleId || customerId, text: 'err.nothingOwed' });
  for (const { sale, part } of open) {
    const { id, customer } = sale;
    if (part.id !== '') book.update(duesTable, part.id, promise);
    else
      book.insert(duesTable, {
        ...promise,
        customer,
        customerId,
        saleId: id,
        due: part.due,
        currency: sale.currency,
        createdAt: now,
      });
  }
  return { ok: true, value: { customerId, date: day.value, dues: open.length } };
}

interface OwedSale {
  readonly id: string;
  readonly date: string;
  readonly customer: string;
  readonly currency: string;
  readonly net: Minor;
  readonly left: Minor;
}

/** The customer's sales of which something is left; of one on credit that was not computed yet, all of it. */
function owedSales(book: Book, customerId: string): readonly OwedSale[] {
  if (!book.has(salesTable)) return [];
  const fields = [
    'id',
    'date',
    'customer',
    'amount',
    'payment',
    'returned',
    'currency',
    'customerId',
    'balance',
  ] as const;
  const sales = [...book.open(salesTable, fields, { must: ['id', 'date', 'amount'] }).records()].map(soldRowOf);
  const ours = sales.filter((sale) => sale.customerId === customerId);
  const owed = ours.map(({ payment, amount, returned, balance, ...sale }): OwedSale => {
    const net = toMinor(amount) - toMinor(returned);
    return { ...sale, net, left: balance === null && payment === ON_CREDIT ? net : toMinor(balance) };
  });
  return owed.filter(({ left }) => left > 0);
}

function openDues({ id, date, net, left }: OwedSale, dues: readonly Due[]): readonly DueBalance[] {
  const own = dues.filter((due) => due.saleId === id);
  return duesInForce({ net, paid: net - left, date, termDays: 0 }, own).filter((part) => part.left > 0);
}
