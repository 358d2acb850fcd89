// Writes the sales of a part with their payments, dues and customers.

import { type Language, wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { type Day, serialOfDay } from '../../kernel/time/day';
import { instantOfSerial } from '../../kernel/time/zone';
import { customerLabel, customersTable, type NamedCustomer } from '../customers/index';
import { duesTable, paymentsTable, SALE_PAYMENTS } from '../payments/index';
import { moneyOfSale, salesTable } from '../sales/index';
import { noteWithNumber, type SaleToCreate } from './plan-sales';
import type { OutsideSale } from './sale-row';

interface Firm {
  readonly customers: readonly NamedCustomer[];
  /** Of the sheets. */
  readonly language: Language;
}

/** Writes the sales with whom they were sold to; returns their numbers. The tables of customers and sales are open. */
export function writeSales(
  ports: Ports,
  sales: readonly SaleToCreate[],
  { customers, language }: Firm,
): readonly string[] {
  const { book } = ports;
  if (sales.length === 0) return [];
  for (const table of [paymentsTable, duesTable]) book.openForInsert(table, { records: sales.length });
  const known = new Map(customers.map((customer) => [customer.id, customer]));
  const added = addBuyers(ports, sales);
  return sales.map(({ sale, buyer }) => {
    const customer = buyer.kind === 'known' ? known.get(buyer.id) : buyer.kind === 'new' ? added.get(buyer.key) : null;
    return writeSale(ports, sale, { customer: customer ?? null, language });
  });
}

/** Customers whom nobody knows, each once; since the day of their first sale, so that no month seems to have won them all. */
function addBuyers({ book, zone }: Ports, sales: readonly SaleToCreate[]): ReadonlyMap<string, NamedCustomer> {
  const first = new Map<string, { readonly name: string; readonly contact: string; readonly day: Day }>();
  for (const { buyer, sale } of sales) {
    if (buyer.kind !== 'new') continue;
    const before = first.get(buyer.key);
    const day = before && before.day < sale.date ? before.day : sale.date;
    first.set(buyer.key, { name: before?.name || buyer.name, contact: buyer.contact, day });
  }
  const added = new Map<string, NamedCustomer>();
  for (const [key, { name, contact, day }] of first) {
    const createdAt = instantOfSerial(serialOfDay(day), zone);
    added.set(key, { id: book.insert(customersTable, { name, contact, createdAt }), name, contact });
  }
  return added;
}

interface Buying {
  readonly customer: NamedCustomer | null;
  readonly language: Language;
}

function writeSale({ book, now }: Ports, sale: OutsideSale, { customer, language }: Buying): string {
  const { date, product, amount, currency, quantity, responsible, isSaid, method } = sale;
  const who = { customer: customer ? customerLabel(customer) : '', customerId: customer?.id ?? '' };
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
