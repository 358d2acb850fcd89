// Adds a payment of a customer, or money that goes back to them.

import * as v from 'valibot';
import { type Currency, HOME_CURRENCY } from '../../kernel/currency';
import { CrmError } from '../../kernel/errors';
import { wordIn } from '../../kernel/i18n/language';
import { idInput, parseInput, type Result, typedInput } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import { fromMinor, parseMoney, toMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { parseDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { customerLabel, customersTable } from '../customers/index';
import { colleagueActing } from '../staff/index';
import { METHODS, type Method } from './options';
import { paymentsTable } from './schema';

const paymentInput = v.object({
  requestId: idInput,
  customerId: idInput,
  saleId: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  amount: typedInput(50),
  method: v.picklist(Object.keys(METHODS) as Method[]), // Its keys, and no others.
  date: typedInput(30),
  note: typedInput(5_000),
  refund: v.optional(v.boolean(), false),
});

export interface PaymentWritten {
  readonly paymentId: string;
  readonly customerId: string;
  /** In whole units; below zero for money that went back. */
  readonly amount: number;
  readonly currency: Currency;
  /** What the customer owes after it by the figures of their row: plus owes us, minus has credit; null in another currency. */
  readonly balance: number | null;
}

export interface PaymentRules {
  /** The firm's own currency. */
  readonly currency?: Currency;
}

/**
 * Adds the payment under the lock that the caller holds; without a sale it pays what is owed the longest. Two blocking calls
 * besides the lock, the journal and the flush. Throws RECORD_GONE.
 */
export function addPayment(
  ports: Ports,
  input: unknown,
  { currency: home = HOME_CURRENCY }: PaymentRules = {},
): Result<PaymentWritten> {
  const { book, now, zone } = ports;
  const { customerId, saleId, amount: text, method, date, note, refund } = parseInput(paymentInput, input);
  const today = dayAt(now, zone);
  const money = parseMoney(text, home);
  const day = date === '' ? today : parseDay(date);
  const issues: Issue[] = money.ok ? [] : [money.issue];
  if (money.ok && !money.value?.amount) issues.push({ field: 'amount', received: text, text: 'err.amountNeeded' });
  if (day === null) issues.push({ field: 'date', received: date, text: 'err.date' });
  if (day !== null && day > today) issues.push({ field: 'date', received: date, text: 'err.dayAhead' });
  if (!money.ok || !money.value || day === null || issues.length > 0) return { ok: false, issues };

  const customer = book.openRecords(customersTable, [customerId], { reads: 1 }).get(customerId);
  if (!customer) throw new CrmError('RECORD_GONE', { table: customersTable.name, record: customerId });
  const { language } = book.openForInsert(paymentsTable, { reads: 1 });
  const { currency } = money.value;
  const amount = refund ? -money.value.amount : money.value.amount;
  const who = { customer: customerLabel(customer), customerId, saleId, responsible: colleagueActing(book) };
  const facts = { date: day, amount, currency, method: wordIn(METHODS[method], language), note, createdAt: now };
  const paymentId = book.insert(paymentsTable, { ...who, ...facts });
  const balance = currency === '' ? fromMinor(toMinor(customer.balance) - toMinor(amount)) : null;
  return { ok: true, value: { paymentId, customerId, amount, currency, balance } };
}
