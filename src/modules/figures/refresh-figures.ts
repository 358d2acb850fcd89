// Computes the figures that wait: balances of sales and dues, and what each customer bought, owes and is to the firm.

import type { Book } from '../../kernel/book/book';
import type { OpenTable } from '../../kernel/book/open-table';
import { currencyKey } from '../../kernel/currency';
import { type Language, parseLanguage, wordIn } from '../../kernel/i18n/language';
import { fromMinor, type Minor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import type { Value } from '../../kernel/schema/kinds';
import type { Table } from '../../kernel/schema/table';
import { addDays, parseDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { salesArchive } from '../archive/index';
import { type Customer, customersTable, HEALTH_REASONS, HEALTHS, STATUSES } from '../customers/index';
import { dueRowOf, paymentRowOf, soldRowOf } from '../debts/index';
import {
  type AccountBalance,
  balancesOf,
  type DebtorAgeing,
  type Due,
  debtorsOf,
  duesTable,
  type Payment,
  paymentsTable,
} from '../payments/index';
import { hasNewPrices, takePrices } from '../products/index';
import { type Sale, saleRules, salesTable } from '../sales/index';
import { parseRates, readSettings } from '../settings/index';
import { buyerHealth } from './buyer-health';
import { type DebtsToShow, showDebts } from './debts-on-dashboard';
import { type CustomerFigures, figuresByCustomer } from './figures';
import { type Purchase, purchaseOf, repeatFlags } from './purchase';
import { clearWaiting, figuresWaiting, waitForAll } from './waiting';

const DAY_LIST = 'figures day';
/** A change set must fit into the journal. */
const CUSTOMERS_AT_ONCE = 1_000;

/** Tells whether there is anything to compute, or to remember of prices. No call. */
export function hasFiguresWaiting({ book }: Pick<Ports, 'book'>): boolean {
  return figuresWaiting(book) !== null || hasNewPrices(book);
}

/** Has all figures be computed anew once a day: who was active yesterday may be none today. No call. */
export function waitForNewDay({ book, now, zone }: Pick<Ports, 'book' | 'now' | 'zone'>): void {
  const today = dayAt(now, zone);
  if (book.listOf(DAY_LIST).day === today) return;
  book.keepList(DAY_LIST, { day: today });
  waitForAll(book);
}

/** Computes everything anew where this day is the first; see `refreshFigures`. */
export function refreshDaily(ports: Ports): void {
  waitForNewDay(ports);
  refreshFigures(ports);
}

/**
 * Writes what waits, in steps: a run that is cut off is done again. Nobody waits for it, so that it takes as many calls as it
 * needs: a read a table, and a look at each that changed.
 */
export function refreshFigures(ports: Ports): void {
  const { book } = ports;
  const waiting = figuresWaiting(book);
  takePrices(ports);
  if (!waiting) return;
  const tables = openTables(book);
  const world = worldOf(ports, tables);
  writeSales(book, tables.sales, world);
  writeDues(book, tables.dues, world);
  const wanted = waiting.customers === null ? world.customers : [...waiting.customers];
  let { customers } = tables;
  for (let first = 0; first < wanted.length; first += CUSTOMERS_AT_ONCE) {
    if (first > 0) {
      book.commitStep();
      customers = book.openFound(customersTable);
    }
    writeCustomers(book, customers, { ids: wanted.slice(first, first + CUSTOMERS_AT_ONCE), world });
  }
  showDebts(ports, world.debts);
  // Together with the last step: until then it waits.
  clearWaiting(book);
  book.commitStep();
}

/** Null where there is no sheet, or no numbers on it. */
type Opened = OpenTable<Table> | null;

interface Tables {
  readonly sales: Opened;
  readonly archive: Opened;
  readonly payments: Opened;
  readonly dues: Opened;
  readonly customers: Opened;
}

function openTables(book: Book): Tables {
  const open = (table: Table): Opened => (book.has(table) ? book.openFound(table) : null);
  return {
    sales: open(salesTable),
    archive: open(salesArchive),
    payments: open(paymentsTable),
    dues: open(duesTable),
    customers: open(customersTable),
  };
}

/** All that is known of the firm's money. */
interface World {
  readonly accounts: readonly AccountBalance[];
  readonly accountsOf: ReadonlyMap<string, readonly AccountBalance[]>;
  readonly purchases: readonly Purchase[];
  readonly figures: ReadonlyMap<string, CustomerFigures>;
  readonly owing: ReadonlyMap<string, readonly DebtorAgeing[]>;
  /** Customers who have sales or payments, and those who have figures though they have none any more. */
  readonly customers: readonly string[];
  /** Units of the firm's currency; null for a currency without a rate. */
  readonly rateOf: (currency: string) => number | null;
  readonly currency: string;
  readonly debts: DebtsToShow;
}

function worldOf({ book, now, zone }: Ports, tables: Tables): World {
  const today = dayAt(now, zone);
  const { trade, rates: typed, language } = readSettings(book);
  const { currency: home } = saleRules(book);
  const rates = parseRates(typed);
  const rateOf = (currency: string): number | null => (currency === '' ? 1 : (rates.get(currency) ?? null));
  const sales = rowsOf<Sale>(tables.sales);
  const money = {
    payments: rowsOf<Payment>(tables.payments).map(paymentRowOf),
    dues: rowsOf<Due>(tables.dues).map(dueRowOf),
  };
  const accounts = balancesOf({ sales: sales.map(soldRowOf), ...money }, { home });
  // What nobody can convert is counted as a purchase, and as nothing in sums. What was archived was bought all the same.
  const bought = [...sales, ...rowsOf<Sale>(tables.archive)];
  const purchases = bought.map((sale) => purchaseOf(sale, rateOf(currencyKey(sale.currency, home)) ?? 0));
  const figures = figuresByCustomer(purchases, { today, trade });
  const accountsOf = byCustomer(accounts);
  const debtors = debtorsOf(accounts, today);
  const owing = byCustomer(debtors);
  const known = new Set([...figures.keys(), ...accountsOf.keys()]);
  const everybody = rowsOf<Customer>(tables.customers);
  const customers = everybody
    .filter(({ id, firstSale, balance }) => known.has(id) || firstSale !== '' || balance !== null)
    .map(({ id }) => id);
  const names = new Map(everybody.map(({ id, name, contact }) => [id, name || contact]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  const debts = {
    hasMoney: accounts.length > 0,
    owing: debtors,
    nameOf,
    rateOf,
    language: parseLanguage(language) ?? 'uz',
  };
  return { accounts, accountsOf, purchases, figures, owing, customers, rateOf, currency: home, debts };
}

function byCustomer<E extends { readonly customerId: string }>(
  entries: readonly E[],
): ReadonlyMap<string, readonly E[]> {
  const lists = new Map<string, E[]>();
  for (const entry of entries) {
    const list = lists.get(entry.customerId);
    if (list) list.push(entry);
    else lists.set(entry.customerId, [entry]);
  }
  return lists;
}

/** The records of a table; fields whose columns people deleted are blank. */
function rowsOf<R>(opened: Opened): readonly R[] {
  if (!opened) return [];
  const blank = Object.entries(opened.table.fields).map(([field, { kind }]) => {
    return [field, ['money', 'number', 'percent', 'instant', 'flag'].includes(kind) ? null : ''] as const;
  });
  // as: all fields of the table by name, with the values of their kinds.
  return [...opened.records()].map((record) => ({ ...Object.fromEntries(blank), ...record }) as unknown as R);
}

function writeSales(book: Book, opened: Opened, { accounts, purchases }: World): void {
  const repeats = repeatFlags(purchases);
  for (const sale of accounts.flatMap((account) => account.sales)) {
    const due = sale.dues.find(({ left }) => left > 0);
    const balance = sale.isSaid ? fromMinor(sale.left) : null;
    compute(book, opened, sale.id, { balance, dueOn: due?.due ?? '', isRepeat: repeats.get(sale.id) ?? false });
  }
}

function writeDues(book: Book, opened: Opened, { accounts }: World): void {
  const dues = accounts.flatMap(({ sales }) => sales.flatMap((sale) => sale.dues));
  const left = new Map(dues.map((due) => [due.id, fromMinor(due.left)]));
  for (const { id } of rowsOf<Due>(opened)) compute(book, opened, id, { left: left.get(id) ?? null });
}

interface CustomersToWrite {
  readonly ids: readonly string[];
  readonly world: World;
}

function writeCustomers(book: Book, opened: Opened, { ids, world }: CustomersToWrite): void {
  for (const id of ids) compute(book, opened, id, customerCells(id, world, opened?.language ?? 'uz'));
}

function compute(book: Book, opened: Opened, id: string, values: Readonly<Record<string, Value>>): void {
  const there = Object.entries(values).filter(([field]) => opened?.fields.includes(field));
  if (opened && there.length > 0) book.compute(opened.table, id, Object.fromEntries(there));
}

const NOTHING = {
  ...{ status: '', health: '', healthReason: '', firstSale: '', lastSale: '', nextSale: '' },
  ...{ salesCount: null, salesTotal: null, margin: null, costCoverage: null, isActive: null, balance: null },
};

function customerCells(id: string, world: World, language: Language): Partial<Customer> {
  const figures = world.figures.get(id);
  const theirs = world.accountsOf.get(id) ?? [];
  if (!figures && theirs.length === 0) return NOTHING;
  const convert = (amount: Minor, currency: string): Minor => Math.round(amount * (world.rateOf(currency) ?? 0));
  const balance = fromMinor(theirs.reduce((sum, account) => sum + convert(account.balance, account.currency), 0));
  if (!figures) return { ...NOTHING, balance };
  const owing = world.owing.get(id) ?? [];
  const overdue = owing.reduce((sum, each) => sum + convert(each.overdue, each.currency), 0);
  const late = Math.max(0, ...owing.map((each) => each.late));
  const { health, healthReason } = buyerHealth(figures, { overdue, late, currencyName: world.currency });
  const { status, firstSale, lastSale, salesCount, total, margin, costKnown, isActive } = figures;
  return {
    ...{ firstSale, lastSale, salesCount, isActive, balance, costCoverage: costKnown },
    status: status === '' ? '' : wordIn(STATUSES[status], language),
    health: wordIn(HEALTHS[health], language),
    healthReason: wordIn(HEALTH_REASONS[healthReason.reason], language),
    salesTotal: fromMinor(total),
    margin: margin === null ? null : fromMinor(margin),
    nextSale: nextSale(figures),
  };
}

/** When they should buy again, by their own gap or the firm's; whoever is lost, or bought but once, is not waited for. */
function nextSale({ lastSale, salesCount, gap, status }: CustomerFigures): string {
  const last = parseDay(lastSale);
  if (last === null || salesCount < 2 || status === 'lost' || gap.from === 'trade') return '';
  return addDays(last, Math.round(gap.days));
}
