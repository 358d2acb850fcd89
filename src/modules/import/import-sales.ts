// Brings in sales of an outside table with their payments, dues and customers: a part of them at a time, each a step of its own.

import * as v from 'valibot';
import type { Book } from '../../kernel/book/book';
import { type Language, wordIn } from '../../kernel/i18n/language';
import { idInput, parseInput } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { type Day, serialOfDay } from '../../kernel/time/day';
import { dayAt, instantOfSerial } from '../../kernel/time/zone';
import { salesArchive } from '../archive/index';
import { customerLabel, customersTable, type NamedCustomer } from '../customers/index';
import { duesTable, paymentsTable, SALE_PAYMENTS } from '../payments/index';
import { moneyOfSale, saleRules, salesTable } from '../sales/index';
import {
  type KnownSale,
  noteWithNumber,
  type PlannedSale,
  planSales,
  type RowIssue,
  type SaleToCreate,
} from './plan-sales';
import { type OutsideSale, SALE_ROW_FIELDS } from './sale-row';

/** Rows that one google.script.run call can carry. */
const MOST_ROWS = 5_000;
/** A change set must fit into the journal: a sale, its payment and its customer. */
const SALES_AT_ONCE = 500;
/** Enough to see what is wrong with a table, and few enough for a cell of the journal, which keeps the answer. */
const MOST_ISSUES = 50;
const MOST_RECEIVED = 80;
/** A cell of a sheet holds no more. */
const MOST_CHARACTERS = 50_000;

const cellInput = v.optional(v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)), '');
const cellsInput = v.object(Object.fromEntries(SALE_ROW_FIELDS.map((field) => [field, cellInput])));
const rowInput = v.object({ row: v.pipe(v.number(), v.integer(), v.minValue(1)), cells: cellsInput });
const importInput = v.object({ requestId: idInput, rows: v.pipe(v.array(rowInput), v.maxLength(MOST_ROWS)) });

export interface SalesImported {
  readonly sales: number;
  readonly customers: number;
  /** Rows whose sale is there already. */
  readonly skipped: number;
  /** The first of what is to be put right, and how many rows it is in. */
  readonly issues: readonly RowIssue[];
  readonly wrong: number;
  /** How many sales are still to be brought in. */
  readonly left: number;
  /** The number of the last customer from before the import, which its other parts want to know. */
  readonly lastKnown: number;
}

/**
 * Plans all rows of `{ requestId, rows }` by the book as it is, and adds the first five hundred sales that are not there; called
 * again, with the `lastKnown` of its first answer, it goes on. Throws INPUT_INVALID when the rows have not their shape; then nothing is written.
 */
export function importSales(ports: Ports, input: unknown, before?: Pick<SalesImported, 'lastKnown'>): SalesImported {
  const { rows } = parseInput(importInput, input);
  const { book, now, zone } = ports;
  const customers = [...book.open(customersTable, CUSTOMER_FIELDS).records()];
  const opened = book.open(salesTable, fieldNames(salesTable));
  const sales = [...opened.records(), ...archivedSales(book)];
  const world = { customers, sales, rules: saleRules(book), today: dayAt(now, zone) };
  const lastKnown = before?.lastKnown ?? book.lastGiven(customersTable);
  const plan = planSales(rows, before ? { ...world, lastKnown } : world);
  const all = plan.flatMap((each) => (each.kind === 'create' ? [each] : []));
  const first = all.slice(0, SALES_AT_ONCE);
  const added = writeSales(ports, first, { customers, language: opened.language });
  return { ...added, ...reportOf(plan), left: all.length - first.length, lastKnown };
}

const CUSTOMER_FIELDS = ['id', 'name', 'contact', 'createdAt'] as const;
const SALE_FIELDS = ['id', 'date', 'amount', 'currency', 'customerId', 'note'] as const;

/** What is archived was sold all the same. */
function archivedSales(book: Book): readonly KnownSale[] {
  const archive = book.has(salesArchive) ? book.openFound(salesArchive, SALE_FIELDS) : null;
  const blank = { date: '', amount: null, currency: '', customerId: '', note: '' };
  // as: fields of the archive by name, with the values of their kinds; those whose columns people deleted are blank.
  return [...(archive?.records() ?? [])].map((record) => ({ ...blank, ...record }) as unknown as KnownSale);
}

function reportOf(plan: readonly PlannedSale[]): Pick<SalesImported, 'skipped' | 'issues' | 'wrong'> {
  const wrong = plan.flatMap((each) => (each.kind === 'issue' ? [each] : []));
  return {
    skipped: plan.filter(({ kind }) => kind === 'skip').length,
    issues: wrong
      .flatMap(({ issues }) => issues)
      .slice(0, MOST_ISSUES)
      .map((each) => ({ ...each, received: each.received.slice(0, MOST_RECEIVED) })),
    wrong: wrong.length,
  };
}

interface Firm {
  readonly customers: readonly NamedCustomer[];
  readonly language: Language;
}

type Added = Pick<SalesImported, 'sales' | 'customers'>;

function writeSales(ports: Ports, sales: readonly SaleToCreate[], { customers, language }: Firm): Added {
  const { book } = ports;
  if (sales.length === 0) return { sales: 0, customers: 0 };
  for (const table of [paymentsTable, duesTable]) book.openForInsert(table, { records: sales.length });
  const known = new Map(customers.map((customer) => [customer.id, customer]));
  const added = addBuyers(ports, sales);
  for (const { sale, buyer } of sales) {
    const customer = buyer.kind === 'known' ? known.get(buyer.id) : buyer.kind === 'new' ? added.get(buyer.key) : null;
    writeSale(ports, sale, { customer: customer ?? null, language });
  }
  return { sales: sales.length, customers: added.size };
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

function writeSale({ book, now }: Ports, sale: OutsideSale, { customer, language }: Buying): void {
  const { date, product, amount, currency, quantity, responsible, isSaid, method } = sale;
  const who = { customer: customer ? customerLabel(customer) : '', customerId: customer?.id ?? '' };
  const payment = isSaid ? wordIn(SALE_PAYMENTS[method], language) : '';
  const facts = { date, product, amount, currency, quantity, responsible, payment, note: noteWithNumber(sale) };
  const saleId = book.insert(salesTable, { ...facts, ...who, createdAt: now });
  if (!isSaid) return;
  const of = { ...who, saleId, createdAt: now };
  const { payments, dues } = moneyOfSale(sale, language);
  for (const each of payments) book.insert(paymentsTable, { ...of, ...each, responsible });
  for (const each of dues) book.insert(duesTable, { ...of, ...each });
}
