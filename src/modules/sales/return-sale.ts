// Takes a sale back, whole or in part, and gives the money back when it says how.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import { wordIn } from '../../kernel/i18n/language';
import { idInput, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import { fromMinor, parseMoney, toMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import { METHODS, type Method, paymentsTable } from '../payments/index';
import { colleagueActing } from '../staff/index';
import { saleRules } from './sale-rules';
import { salesTable } from './schema';

const returnInput = v.object({
  requestId: idInput,
  saleId: idInput,
  amount: typedInput(50),
  method: v.optional(v.union([v.literal(''), v.picklist(Object.keys(METHODS) as Method[])]), ''), // Its keys, and no others.
});

export interface SaleReturned {
  readonly saleId: string;
  readonly customerId: string;
  /** What came back by this, in the currency of the sale. */
  readonly amount: number;
  /** What of the sale stays sold. */
  readonly net: number;
}

/**
 * Writes how much of the sale came back; with a method the money is given back too, as a payment below zero. An amount left
 * out is all of it. Two blocking calls besides the lock, the journal and the look. Throws RECORD_GONE.
 */
export function returnSale({ book, now, zone }: Ports, input: unknown): Result<SaleReturned> {
  const { saleId, amount: text, method } = parseInput(returnInput, input);
  const parsed = parseMoney(text, saleRules(book).currency);
  if (!parsed.ok) return refused(parsed.issue);

  const opened = book.openRecords(salesTable, [saleId]);
  const sale = opened.get(saleId);
  if (!sale) throw new CrmError('RECORD_GONE', { table: salesTable.name, record: saleId });
  const sold = toMinor(sale.amount) - toMinor(sale.returned);
  const back = parsed.value === null ? sold : toMinor(parsed.value.amount);
  if (back <= 0 || back > sold) {
    const params = { most: String(fromMinor(sold)) };
    return refused({ field: 'amount', received: text, text: 'err.returnTooMuch', params });
  }
  const amount = fromMinor(back);
  const { customer, customerId, currency } = sale;
  book.update(salesTable, saleId, {
    returned: fromMinor(toMinor(sale.returned) + back),
    returnedOn: dayAt(now, zone),
  });
  if (method !== '') {
    const facts = {
      date: dayAt(now, zone),
      amount: -amount,
      currency,
      method: wordIn(METHODS[method], opened.language),
    };
    const who = { customer, customerId, saleId, responsible: colleagueActing(book) };
    book.insertLater(paymentsTable, { ...facts, ...who, createdAt: now });
  }
  return { ok: true, value: { saleId, customerId, amount, net: fromMinor(sold - back) } };
}
