// What the book has that rows of a file are held against: each table is read once, in as many calls whatever it holds.

import type { Book } from '../../kernel/book/book';
import type { Language } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { fieldNames, type Row, type Table } from '../../kernel/schema/table';
import { type Day, dayOfSerial } from '../../kernel/time/day';
import { dayAt, serialOfInstant } from '../../kernel/time/zone';
import { dealsArchive, paymentsArchive, salesArchive } from '../archive/index';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { paymentsTable } from '../payments/index';
import { type SaleRules, saleRules, salesTable } from '../sales/index';
import { readStages, type Stage } from '../stages/index';
import type { RowSpec } from './file-row';
import { type Facts, numberIn, People } from './people';
import { dealKey, KnownDeals } from './plan-deals';
import type { KnownPayment, SaleNamed } from './plan-payments';
import type { KnownSale } from './plan-sales';

type Customer = Row<typeof customersTable>;

export interface World {
  readonly customers: readonly Customer[];
  readonly people: People;
  readonly today: Day;
  /** Of the sheet that the rows go into. */
  readonly language: Language;
}

/** Returns the customers of the book. One blocking call. */
export function readPeople({ book, now, zone }: Pick<Ports, 'book' | 'now' | 'zone'>): World {
  const opened = book.open(customersTable, fieldNames(customersTable));
  // as: all fields were opened.
  const customers = [...opened.records()] as Customer[];
  const people = new People(customers as unknown as readonly (Facts & { readonly id: string })[]);
  return { customers, people, today: dayAt(now, zone), language: opened.language };
}

export interface DealsRead {
  readonly deals: KnownDeals;
  readonly stages: readonly Stage[];
  readonly language: Language;
}

/** Returns the deals of the book and of its archive, and the stages. Three blocking calls at most. */
export function readDeals({ book, zone }: Pick<Ports, 'book' | 'zone'>): DealsRead {
  const opened = book.open(dealsTable, fieldNames(dealsTable));
  const deals = new KnownDeals();
  const records = [...opened.records(), ...archived(book, dealsArchive)] as unknown as Row<typeof dealsTable>[];
  for (const record of records) {
    const { id, customerId, need, note, createdAt } = record;
    const day = createdAt === null ? '' : (dayOfSerial(serialOfInstant(createdAt, zone)) ?? '');
    const facts: Record<string, Facts[string]> = { ...record };
    deals.remember({ id, key: dealKey(customerId, need, note), day, facts, filled: {} });
  }
  return { deals, stages: readStages(book), language: opened.language };
}

/** Returns the sales of the book and of its archive. Two blocking calls at most. */
export function readSales(book: Book): readonly (KnownSale & { readonly product: string })[] {
  const blank = { date: '', amount: null, currency: '', customerId: '', note: '', product: '' };
  const found = [...book.open(salesTable, fieldNames(salesTable)).records(), ...archived(book, salesArchive)];
  // as: fields by name, with the values of their kinds; those whose columns people deleted are blank.
  return found.map((record) => ({ ...blank, ...record }) as unknown as KnownSale & { readonly product: string });
}

/** Returns by what files name sales, and whose they are. Two blocking calls at most. */
export function readNamedSales(book: Book): readonly SaleNamed[] {
  return readSales(book).map(({ id, customerId, note }) => ({ id, customerId, number: numberIn(note) }));
}

/** Returns the payments of the book and of its archive. Two blocking calls at most. */
export function readPayments(book: Book): readonly KnownPayment[] {
  const fields = ['id', 'date', 'amount', 'currency', 'method', 'customerId', 'note'] as const;
  const blank = { date: '', amount: null, currency: '', method: '', customerId: '', note: '' };
  const found = [...book.open(paymentsTable, fields).records(), ...archived(book, paymentsArchive)];
  // as: as above.
  return found.map((record) => ({ ...blank, ...record }) as unknown as KnownPayment);
}

/** Returns by which rules the firm sells, for who may not finish anything. One blocking call. */
export function readRules(book: Book): SaleRules {
  const { lists } = book.asNoted();
  return saleRules({ listOf: (name) => lists[name] ?? {} });
}

/** Tells whether a column of the file names sales. */
export function namesSales({ mapping }: RowSpec): boolean {
  return Object.values(mapping).includes('sale');
}

/** What is archived was there all the same. */
function archived(book: Book, table: Table): Iterable<Readonly<Record<string, unknown>>> {
  return (book.has(table) ? book.openFound(table)?.records() : null) ?? [];
}
