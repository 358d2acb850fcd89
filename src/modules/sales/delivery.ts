// What comes after a sale: it is delivered, and later the customer says how it was.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import { idInput, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { type Day, parseDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { type Sale, salesTable } from './schema';

const deliveryInput = v.object({ requestId: idInput, saleId: idInput, date: typedInput(30) });
const ratingInput = v.object({ requestId: idInput, saleId: idInput, rating: v.number() });

/** From bad to good. */
const RATINGS: readonly number[] = [1, 2, 3, 4, 5];

export interface SaleDelivered {
  readonly saleId: string;
  readonly customerId: string;
  readonly deliveredAt: Day;
}

export interface SaleRated {
  readonly saleId: string;
  readonly customerId: string;
  readonly rating: number;
}

/**
 * Writes that the sale was delivered, today where no day is named. One blocking call besides the lock, the journal and the
 * look. Throws RECORD_GONE.
 */
export function deliverSale({ book, now, zone }: Ports, input: unknown): Result<SaleDelivered> {
  const { saleId, date } = parseInput(deliveryInput, input);
  const today = dayAt(now, zone);
  const deliveredAt = date === '' ? today : parseDay(date);
  if (deliveredAt === null) return refused({ field: 'date', received: date, text: 'err.date' });
  if (deliveredAt > today) return refused({ field: 'date', received: date, text: 'err.dayAhead' });
  const { customerId } = change(book, saleId, { deliveredAt });
  return { ok: true, value: { saleId, customerId, deliveredAt } };
}

/** Writes what the customer says of the sale. As many calls as `deliverSale`. Throws RECORD_GONE. */
export function rateSale({ book }: Ports, input: unknown): Result<SaleRated> {
  const { saleId, rating } = parseInput(ratingInput, input);
  if (!RATINGS.includes(rating)) return refused({ field: 'rating', received: String(rating), text: 'err.rating' });
  const { customerId } = change(book, saleId, { rating });
  return { ok: true, value: { saleId, customerId, rating } };
}

function change(book: Ports['book'], saleId: string, values: Partial<Sale>): Pick<Sale, 'customerId'> {
  const sale = book.openRecords(salesTable, [saleId], { reads: 1 }).get(saleId);
  if (!sale) throw new CrmError('RECORD_GONE', { table: salesTable.name, record: saleId });
  book.update(salesTable, saleId, values);
  return sale;
}
