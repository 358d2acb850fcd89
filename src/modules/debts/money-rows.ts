// Reads what balances are computed from: sales, payments and dues, their fixed choices as keys.

import type { Book } from '../../kernel/book/book';
import { optionKey } from '../../kernel/schema/options';
import {
  duesTable,
  type MoneyRows,
  type PaymentRow,
  paymentsTable,
  SALE_PAYMENTS,
  type SaleRow,
} from '../payments/index';
import { salesTable } from '../sales/index';

export interface SoldRow extends SaleRow {
  /** The label of the customer, as it stands in the sale. */
  readonly customer: string;
  readonly product: string;
}

export interface MoneyRead extends MoneyRows {
  readonly sales: readonly SoldRow[];
}

/** Returns all rows; a table without a sheet has none. Three blocking calls. */
export function readMoney(book: Book): MoneyRead {
  return { sales: readSales(book), payments: readPayments(book), dues: readDues(book) };
}

/** Returns the rows of the sales. One blocking call. */
export function readSales(book: Book): readonly SoldRow[] {
  if (!book.has(salesTable)) return [];
  const fields = [
    ...(['id', 'date', 'customer', 'product', 'amount', 'responsible', 'payment', 'returned', 'returnedOn'] as const),
    ...(['currency', 'customerId', 'dealId', 'createdAt'] as const),
  ];
  const opened = book.open(salesTable, fields, { must: ['id', 'date', 'amount'] });
  return [...opened.records()].map(soldRowOf);
}

/** Returns the rows of the payments. One blocking call. */
export function readPayments(book: Book): readonly PaymentRow[] {
  if (!book.has(paymentsTable)) return [];
  const opened = book.open(paymentsTable, ['id', 'date', 'saleId', 'amount', 'currency', 'customerId'], {
    must: ['id', 'date', 'amount'],
  });
  return [...opened.records()].map(paymentRowOf);
}

/** Returns the rows of the dues. One blocking call. */
export function readDues(book: Book) {
  if (!book.has(duesTable)) return [];
  const opened = book.open(duesTable, ['id', 'due', 'saleId', 'amount', 'promised', 'customerId'], {
    must: ['id', 'saleId', 'amount'],
  });
  return [...opened.records()].map(dueRowOf);
}

/** Returns the sale with the key of how it was paid. */
export function soldRowOf<S extends { readonly payment: string }>(sale: S): S {
  return { ...sale, payment: optionKey(SALE_PAYMENTS, sale.payment) ?? '' };
}

/** Returns the payment with the number of its sale as sales have it. */
export function paymentRowOf<P extends { readonly saleId: string }>(payment: P): P {
  return { ...payment, saleId: numberTyped(payment.saleId) };
}

/** Returns the due with the number of its sale as sales have it. */
export function dueRowOf<D extends { readonly saleId: string }>(due: D): D {
  return { ...due, saleId: numberTyped(due.saleId) };
}

/** People type a record's number in small letters as well. */
function numberTyped(text: string): string {
  return text.trim().toUpperCase();
}
