// Writes the sales of a part with their payments and dues.

import { type Language, wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { customerLabel } from '../customers/index';
import { duesTable, paymentsTable, SALE_PAYMENTS } from '../payments/index';
import { moneyOfSale, salesTable } from '../sales/index';
import { noteWithNumber, type SaleToCreate } from './plan-sales';
import type { IdOf } from './write-people';

interface Firm {
  readonly ids: IdOf;
  /** Of the sheets. */
  readonly language: Language;
}

/** Writes the sales; returns their numbers. The table of sales is open with all fields. */
export function writeSales(ports: Ports, sales: readonly SaleToCreate[], firm: Firm): readonly string[] {
  if (sales.length === 0) return [];
  for (const table of [paymentsTable, duesTable]) ports.book.openForInsert(table, { records: sales.length });
  return sales.map((each) => writeSale(ports, each, firm));
}

function writeSale({ book, now }: Ports, { sale, person }: SaleToCreate, { ids, language }: Firm): string {
  const { date, product, amount, currency, quantity, responsible, isSaid, method } = sale;
  const { name, contact } = person?.facts ?? {};
  const customer = person ? customerLabel({ name: String(name ?? ''), contact: String(contact ?? '') }) : '';
  const who = { customer, customerId: person ? ids(person) : '' };
  const payment = isSaid ? wordIn(SALE_PAYMENTS[method], language) : '';
  const facts = { date, product, amount, currency, quantity, responsible, payment, note: noteWithNumber(sale) };
  const saleId = book.insert(salesTable, { ...facts, ...who, createdAt: now });
  if (!isSaid) return saleId;
  const of = { ...who, saleId, createdAt: now };
  const { payments, dues } = moneyOfSale(sale, language);
  for (const each of payments) book.insert(paymentsTable, { ...of, ...each, responsible });
  for (const each of dues) book.insert(duesTable, { ...of, ...each });
  return saleId;
}
