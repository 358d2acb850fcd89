// Adds a sale: the row of the sale, what was paid at once, and what is owed until when.

import { CrmError } from '../../kernel/errors';
import { type Language, wordIn } from '../../kernel/i18n/language';
import type { Result } from '../../kernel/input';
import { fromMinor, toMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import type { Day } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { customerLabel, customersTable, findByContact, type NamedCustomer } from '../customers/index';
import { duesTable, paymentsTable, SALE_PAYMENTS } from '../payments/index';
import { notePrice } from '../products/index';
import { colleagueActing } from '../staff/index';
import { moneyOfSale } from './money-of-sale';
import { type NewSale, parseSale } from './parse-sale';
import { saleRules } from './sale-rules';
import { salesTable } from './schema';

export interface SaleWritten {
  readonly saleId: string;
  /** '' for a sale to nobody in particular. */
  readonly customerId: string;
  readonly customerName: string;
  readonly amount: number;
  /** ISO code; '' is the firm's own. */
  readonly currency: string;
  readonly method: string;
  /** What of it is owed, and until which day; 0 and '' when it was paid. */
  readonly owed: number;
  readonly due: Day | '';
}

/**
 * Adds the sale under the lock that the caller holds; see `Rpc.addSale` for the input. One blocking call besides the lock,
 * the journal and the flush. Throws RECORD_GONE for a customer that is gone.
 */
export function addSale(ports: Ports, input: unknown): Result<SaleWritten> {
  const { book, now, zone } = ports;
  const parsed = parseSale(input, dayAt(now, zone), saleRules(book));
  if (!parsed.ok) return parsed;
  const sale = parsed.value;
  const isAnonymous = sale.customerId === '' && sale.contact === '' && sale.name === '';
  const written = isAnonymous ? sellToAnybody(ports, sale) : sellToCustomer(ports, sale);
  notePrice(book, sale);
  const owed = sale.method === 'credit' ? fromMinor(toMinor(sale.amount) - toMinor(sale.paidNow)) : 0;
  const { amount, currency, method, due } = sale;
  return { ok: true, value: { ...written, amount, currency, method, owed, due } };
}

type ToWhom = Pick<SaleWritten, 'saleId' | 'customerId' | 'customerName'>;

/** The sale stands in its sheet at once; its payment is written by the next execution. */
function sellToAnybody(ports: Ports, sale: NewSale): ToWhom {
  const { book } = ports;
  const { language } = book.openForInsert(salesTable, { reads: 1 });
  const saleId = book.insert(salesTable, cellsOf(ports, sale, { customer: '', customerId: '' }, language));
  writeMoney(ports, sale, { saleId, customer: '', customerId: '' }, language);
  return { saleId, customerId: '', customerName: '' };
}

/** Who buys must be looked for, which takes the one call there is: the next execution writes the sale and its money. */
function sellToCustomer(ports: Ports, sale: NewSale): ToWhom {
  const { book } = ports;
  const { customer, language } = findOrAdd(ports, sale);
  const shown = { customer: customerLabel(customer), customerId: customer.id };
  const saleId = book.insertLater(salesTable, cellsOf(ports, sale, shown, language));
  writeMoney(ports, sale, { saleId, ...shown }, language);
  return { saleId, customerId: customer.id, customerName: customer.name || customer.contact };
}

interface Buyer {
  readonly customer: NamedCustomer;
  readonly language: Language;
}

function findOrAdd({ book, now }: Ports, { customerId, contact, name }: NewSale): Buyer {
  if (customerId !== '') {
    const opened = book.openRecords(customersTable, [customerId], { reads: 1 });
    const customer = opened.get(customerId);
    if (!customer) throw new CrmError('RECORD_GONE', { table: customersTable.name, record: customerId });
    return { customer, language: opened.language };
  }
  const opened = book.open(customersTable, ['id', 'name', 'contact', 'responsible', 'createdAt']);
  const known = findByContact(opened.records(), contact);
  if (known) return { customer: known, language: opened.language };
  const values = { name, contact, responsible: colleagueActing(book), createdAt: now };
  return { customer: { id: book.insert(customersTable, values), name, contact }, language: opened.language };
}

interface Shown {
  readonly customer: string;
  readonly customerId: string;
}

function cellsOf({ book, now }: Ports, sale: NewSale, shown: Shown, language: Language) {
  const { date, product, amount, currency, quantity, discount, discountReason, deliverBy, note } = sale;
  const payment = wordIn(SALE_PAYMENTS[sale.method], language);
  const facts = { date, product, amount, currency, quantity, discount, discountReason, deliverBy, note, payment };
  return { ...facts, ...shown, responsible: colleagueActing(book), createdAt: now };
}

function writeMoney(ports: Ports, sale: NewSale, of: Shown & { readonly saleId: string }, language: Language): void {
  const { book, now } = ports;
  const { payments, dues } = moneyOfSale(sale, language);
  for (const payment of payments) {
    book.insertLater(paymentsTable, { ...of, ...payment, responsible: colleagueActing(book), createdAt: now });
  }
  for (const due of dues) book.insertLater(duesTable, { ...of, ...due, createdAt: now });
}
